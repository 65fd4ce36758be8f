import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import PlanPlace from '@theme/PlanPlace';
import drawLine from '@theme/PlanPlace/Line';
import translateKind, {groupByKind} from '@theme/PlanReferences/kinds';
import Name from '@theme/PlanReferences/Name';
import PlanSection from '@theme/PlanSection';
import FoldedList from '@theme/PlanSection/FoldedList';
import {usePlan, usePlural} from 'docusaurus-plugin-execplans/client';
import {Fragment, type ReactNode} from 'react';

export interface Props {
  readonly name: 'refersTo' | 'referredToBy';
}

/** What the plan mentions, or what mentions it, by kind, each with the sentence. */
export default function PlanReferences({name}: Props): ReactNode {
  const {plan} = usePlan();
  const items = plan[name];
  if (items.length === 0) return null;
  return (
    <PlanSection name={name}>
      {groupByKind(items, plan.status).map(([kind, group]) => (
        <Fragment key={kind}>
          <Heading as="h4">{translateKind(kind)}</Heading>
          <FoldedList>
            {group.map((item) => (
              <li
                key={`${item.label} ${'file' in item.place ? item.place.file : item.place.part}:${item.place.line}`}
              >
                <Name item={item} />
                <div className="execplans-quiet">
                  <bdi>{item.sentence}</bdi>{' '}
                  {'file' in item.place ? (
                    <PlanPlace place={item.place} />
                  ) : (
                    drawLine(plan, item.place)
                  )}
                  {item.more && <More count={item.more} />}
                </div>
              </li>
            ))}
          </FoldedList>
        </Fragment>
      ))}
    </PlanSection>
  );
}

function More({count}: {count: number}): ReactNode {
  const text = translate(
    {
      id: 'theme.execplans.references.more',
      message: 'and one more mention|and {count} more mentions',
      description: 'After the first mention; plural forms',
    },
    {count},
  );
  return <> {usePlural()(count, text)}</>;
}
