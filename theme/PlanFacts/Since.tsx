import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatRelative, type StampProp} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useEffect, useState} from 'react';

export interface Props {
  readonly stamp: StampProp;
}

/** How long ago it was; only in the browser, as a page is read long after it was built. */
export default function PlanFactsSince({stamp}: Props): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const [since, setSince] = useState<string | null>(null);
  useEffect(
    () => setSince(formatRelative(stamp, Date.now(), currentLocale)),
    [stamp, currentLocale],
  );
  return since && `, ${since}`;
}
