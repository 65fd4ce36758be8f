import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatStamp, type StampProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly stamp: StampProp;
  readonly className?: string;
}

/** A stamp in UTC, in the language of the site and as precise as it was written. */
export default function PlanDate({stamp, className}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const calendar = i18n.localeConfigs[i18n.currentLocale]?.calendar;
  return (
    <time dateTime={stamp} className={className}>
      {formatStamp(stamp, {locale: i18n.currentLocale, calendar})}
    </time>
  );
}
