import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import drawLine from '@theme/PlanPlace/Line';
import FoldedList from '@theme/PlanSection/FoldedList';
import translateUndone from '@theme/PlanSummary/undoneKinds';
import {type PlanPageData, usePlan, usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The most important first. */
const KINDS = ['open', 'validation', 'deferred', 'dropped', 'follow-up', 'optional'] as const;

/** What a plan leaves that has ended, each with the reason that the plan gives. */
export default function PlanSummaryUndone(): ReactNode {
  const {plan} = usePlan();
  const notRun = countNotRun(plan);
  if (plan.undone.length + notRun === 0) return null;
  const kinds = KINDS.filter((kind) => plan.undone.some((item) => item.kind === kind));
  return (
    <section>
      <Heading as="h2" id="execplans.undone">
        <Translate
          id="theme.execplans.summary.undone"
          description="Heading above what a plan leaves that has ended"
        >
          Not done
        </Translate>
      </Heading>
      {notRun > 0 && <NotRun count={notRun} total={plan.validation.length} />}
      {kinds.map((kind) => (
        <div key={kind}>
          <p className="execplans-kind">{translateUndone(kind)}</p>
          <FoldedList open={5}>
            {plan.undone
              .filter((item) => item.kind === kind)
              .map(({text, section, line, part}) => (
                <li key={`${part}:${line}`}>
                  <bdi>{text}</bdi>{' '}
                  {section && (
                    <small>
                      <bdi>({section})</bdi>{' '}
                    </small>
                  )}
                  {drawLine(plan, {line, part}, true)}
                </li>
              ))}
          </FoldedList>
        </div>
      ))}
    </section>
  );
}

/** Commands of a plan that has ended for which it notes no result. */
function countNotRun({status, validation}: PlanPageData): number {
  if (status !== 'completed' && status !== 'abandoned') return 0;
  return validation.filter(({outcome, result}) => !outcome && !result).length;
}

function NotRun({count, total}: {count: number; total: number}): ReactNode {
  const selectMessage = usePlural();
  return (
    <p>
      <Link to="#execplans.validation">
        {selectMessage(
          total,
          translate(
            {
              id: 'theme.execplans.summary.notRun',
              message:
                'The validation command has no noted result|{count} of {total} validation commands without a noted result',
              description: 'Plural forms by the number of all commands',
            },
            {count, total},
          ),
        )}
      </Link>
    </p>
  );
}
