import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo} from 'react';
import type {FormatOptions} from './formatStamp';

/** How to format dates in the current locale. */
export function useFormat(): FormatOptions {
  const {i18n} = useDocusaurusContext();
  const locale = i18n.currentLocale;
  const calendar = i18n.localeConfigs[locale]?.calendar;
  return useMemo(() => ({locale, calendar}), [locale, calendar]);
}
