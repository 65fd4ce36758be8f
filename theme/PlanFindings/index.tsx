import Translate, {translate} from '@docusaurus/Translate';
import PlanPlace from '@theme/PlanPlace';
import clsx from 'clsx';
import {type Severity, usePlan, usePlural} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/planPage.module.css';
import type {ReactNode} from 'react';

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
            <strong>
              <SeverityLabel severity={finding.severity} />
            </strong>{' '}
            {finding.message} <PlanPlace place={finding} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SeverityLabel({severity}: {severity: Severity}): ReactNode {
  if (severity === 'error') {
    return (
      <Translate id="theme.execplans.severity.error" description="Severity of a finding">
        Error:
      </Translate>
    );
  }
  if (severity === 'warning') {
    return (
      <Translate id="theme.execplans.severity.warning" description="Severity of a finding">
        Warning:
      </Translate>
    );
  }
  return (
    <Translate id="theme.execplans.severity.info" description="Severity of a finding">
      Note:
    </Translate>
  );
}
