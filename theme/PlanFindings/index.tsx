import {translate} from '@docusaurus/Translate';
import PlanPlace from '@theme/PlanPlace';
import clsx from 'clsx';
import {type Severity, usePlan, usePlural} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/planPage.module.css';
import type {ReactNode} from 'react';

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

/** What is wrong with the plan's text, and what to do about it. */
export default function PlanFindings(): ReactNode {
  const {findings} = usePlan().plan;
  const selectMessage = usePlural();
  if (findings.length === 0) return null;
  return (
    <details
      className={clsx('execplans-findings', styles.findings)}
      open={findings.some(({severity}) => severity === 'error')}
    >
      <summary>
        {selectMessage(
          findings.length,
          translate(
            {
              id: 'theme.execplans.findings.title',
              message: 'One finding in this plan|{count} findings in this plan',
              description: 'Heading; plural forms',
            },
            {count: findings.length},
          ),
        )}
      </summary>
      <ul>
        {findings.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings of a page never move
          <li key={at}>
            <strong>{SEVERITIES[finding.severity]}</strong> {finding.message}{' '}
            <PlanPlace place={finding} />
          </li>
        ))}
      </ul>
    </details>
  );
}
