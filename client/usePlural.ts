import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {pluralOf, type SelectPlural} from './plural';

/**
 * Plural forms in the language of the site, like `usePluralForm` of Docusaurus' theme, which makes
 * the rules of the language anew for each component: hundreds of times on a page of many plans.
 */
export function usePlural(): SelectPlural {
  return pluralOf(useDocusaurusContext().i18n.currentLocale);
}
