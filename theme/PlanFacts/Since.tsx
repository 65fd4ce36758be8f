import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatRelative, type StampProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly stamp: StampProp;
}

/** How long before the as-of date it was: the status counts from there, too. */
export default function PlanFactsSince({stamp}: Props): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  return `, ${formatRelative(stamp, usePlan().asOf, currentLocale)}`;
}
