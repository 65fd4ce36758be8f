import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import PlanSection from '@theme/PlanSection';
import LongText from '@theme/PlanSection/LongText';
import Notes from '@theme/PlanSection/Notes';
import drawOutcome from '@theme/PlanValidation/Outcome';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The commands that prove the outcome, and how to get back. */
export default function PlanValidation(): ReactNode {
  const {plan} = usePlan();
  const {validation, rollback} = plan;
  if (validation.length + rollback.length === 0) return null;
  return (
    <PlanSection name="validation" count={validation.length + rollback.length}>
      {validation.length > 0 && (
        <ul className="execplans-runs clean-list">
          {validation.map((run) => (
            <li key={`${run.part}:${run.line} ${run.command}`}>
              <pre>{run.command}</pre>
              {run.expected && (
                <div>
                  <Translate
                    id="theme.execplans.validation.expected"
                    description="Result of a command"
                    values={{expected: <LongText text={run.expected} />}}
                  >
                    {'Expected: {expected}'}
                  </Translate>
                </div>
              )}
              {run.result && (
                <div>
                  <Translate
                    id="theme.execplans.validation.result"
                    description="Result of a command"
                    values={{result: <LongText text={run.result} />}}
                  >
                    {'Result: {result}'}
                  </Translate>
                </div>
              )}
              {drawOutcome(run, plan)}
            </li>
          ))}
        </ul>
      )}
      {rollback.length > 0 && (
        <>
          <Heading as="h4">
            <Translate
              id="theme.execplans.validation.rollback"
              description="Heading on the page of a plan"
            >
              Rollback and recovery
            </Translate>
          </Heading>
          <Notes notes={rollback} />
        </>
      )}
    </PlanSection>
  );
}
