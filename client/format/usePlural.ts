import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {pluralOf, type SelectPlural} from './plural';

/**
 * Plural forms in the current locale, like `usePluralForm` of Docusaurus' theme. That one creates
 * the plural rules in each component: hundreds of times on a page with many plans.
 */
export function usePlural(): SelectPlural {
  return pluralOf(useDocusaurusContext().i18n.currentLocale);
}
