import {translate} from '@docusaurus/Translate';
import PlanPlace from '@theme/PlanPlace';
import type {FindingProp, Severity} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly findings: readonly FindingProp[];
}

const SEVERITIES: Record<Severity, string> = {
  error: translate({
    id: 'theme.execplans.severity.error',
    message: 'Error:',
    description: 'Severity of a finding',
  }),
  warning: translate({
    id: 'theme.execplans.severity.warning',
    message: 'Warning:',
    description: 'Severity of a finding',
  }),
  info: translate({
    id: 'theme.execplans.severity.info',
    message: 'Note:',
    description: 'Severity of a finding',
  }),
};

/** Findings, each with its place and the name of its rule. */
export default function PlanFindingsList({findings}: Props): ReactNode {
  return (
    <ul>
      {findings.map((finding, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings of a page never move
        <li key={at}>
          <strong>{SEVERITIES[finding.severity]}</strong> {finding.message}{' '}
          <PlanPlace place={finding} /> <small>({finding.rule})</small>
        </li>
      ))}
    </ul>
  );
}
