import Translate from '@docusaurus/Translate';
import AsOf from '@theme/PlanDate/AsOf';
import drawLine from '@theme/PlanPlace/Line';
import translateStatus from '@theme/PlanStatus/label';
import Reasons from '@theme/PlanSummary/Reasons';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The status and why, in one sentence; where the plan says it itself, in its own words. */
export default function PlanSummaryVerdict(): ReactNode {
  const {plan, asOf} = usePlan();
  const {quote, status, readyToClose} = plan;
  const name = <strong>{translateStatus(status)}</strong>;
  return (
    <>
      <p>
        {readyToClose ? (
          <Translate
            id="theme.execplans.verdict.readyToClose"
            description="The status of a plan whose tasks are all done, and why it is still open"
            values={{status: name, reasons: <Reasons />}}
          >
            {'{status}, ready to close: {reasons}'}
          </Translate>
        ) : quote ? (
          <Translate
            id="theme.execplans.verdict.ownWords"
            description="The status of a plan, before the sentence of the plan that tells it"
            values={{status: name}}
          >
            {'{status}, in the plan’s own words:'}
          </Translate>
        ) : (
          <Translate
            id="theme.execplans.verdict.because"
            description="The status of a plan, and why it has it"
            values={{status: name, reasons: <Reasons />}}
          >
            {'{status}: {reasons}'}
          </Translate>
        )}{' '}
        <small className="execplans-quiet">
          <AsOf stamp={asOf} />
        </small>
      </p>
      {quote && (
        <blockquote>
          <bdi>{quote.text}</bdi> {drawLine(plan, quote, true)}
        </blockquote>
      )}
    </>
  );
}
