import Translate from '@docusaurus/Translate';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** Who owns the plan, then who owns steps of it. */
export default function PlanFactsOwners(): ReactNode {
  const {owners} = usePlan().plan;
  const names = owners.filter(({step}) => !step).map(({name}) => name);
  const steps = groupSteps(owners);
  return (
    <>
      {names.length > 0 && (
        <li>
          <Translate
            id="theme.execplans.facts.owners"
            description="Who owns the plan"
            values={{names: <strong>{names.join(', ')}</strong>}}
          >
            {'owned by {names}'}
          </Translate>
        </li>
      )}
      {steps.size > 0 && (
        <li>
          <details>
            <summary>
              <Translate
                id="theme.execplans.facts.stepOwners"
                description="Who owns steps of the plan"
                values={{names: <strong>{[...steps.keys()].join(', ')}</strong>}}
              >
                {'steps by {names}'}
              </Translate>
            </summary>
            <ul>
              {[...steps].map(([name, of]) => (
                <li key={name}>
                  <strong>{name}</strong>: {of.join('; ')}
                </li>
              ))}
            </ul>
          </details>
        </li>
      )}
    </>
  );
}

function groupSteps(owners: readonly {name: string; step?: string}[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const {name, step} of owners) {
    if (step) steps.set(name, [...(steps.get(name) ?? []), step]);
  }
  return steps;
}
