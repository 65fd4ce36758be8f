import {translate} from '@docusaurus/Translate';
import Place from '@theme/PlanEvidence/Place';
import PlanMessage from '@theme/PlanMessage';
import {
  daysBetween,
  type EvidenceProp,
  type PlanPageData,
  usePlan,
  usePlural,
} from 'docusaurus-plugin-execplans/client';
import {Fragment, type ReactNode} from 'react';

/** The strongest reasons for the status, each with its place. */
export default function PlanSummaryReasons(): ReactNode {
  const {plan} = usePlan();
  const items = strongest(plan);
  return (
    <>
      {items.map((item, at) => (
        <Fragment key={item.signal}>
          {at > 0 && '; '}
          <Reason item={item} /> (<Place item={item} />)
        </Fragment>
      ))}
      {plan.readyToClose && (
        <>
          {items.length > 0 && '; '}
          <PlanMessage says={plan.readyToClose} />
        </>
      )}
    </>
  );
}

/** What decided, then how far the checklist is. What holds a finished plan open is told apart. */
function strongest({evidence, readyToClose}: PlanPageData): EvidenceProp[] {
  const checklist = evidence.find(({signal}) => signal === 'checklist');
  const [first] = evidence;
  const reasons = readyToClose || first === checklist ? [checklist] : [first, checklist];
  return reasons.filter((item) => item !== undefined);
}

/** Of a stalled plan, how long it has been quiet. */
function Reason({item: {signal, says}}: {item: EvidenceProp}): ReactNode {
  const {plan, asOf} = usePlan();
  const selectMessage = usePlural();
  const {at} = says.values;
  const isQuiet = signal === 'activity' || signal === 'version-control';
  if (plan.status !== 'stalled' || !isQuiet || typeof at !== 'string') {
    return <PlanMessage says={says} />;
  }
  const days = daysBetween(at, asOf);
  return selectMessage(
    days,
    translate(
      {
        id: 'theme.execplans.verdict.quiet',
        message: 'no activity for one day|no activity for {days} days',
        description: 'Why a plan is stalled; plural forms by the number of days',
      },
      {days},
    ),
  );
}
