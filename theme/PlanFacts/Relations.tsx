import Link from '@docusaurus/Link';
import More from '@theme/PlanFacts/Connections/More';
import translateKind, {groupByKind} from '@theme/PlanReferences/kinds';
import Name from '@theme/PlanReferences/Name';
import Release from '@theme/PlanShipments/Release';
import {type ReferenceProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The sections of what the plan mentions and what mentions it have all. */
const MAX_SHOWN = 8;

/** How the plan is related to others, and the release that it went out with first. */
export default function PlanFactsRelations(): ReactNode {
  const {refersTo, referredToBy, shipments, status} = usePlan().plan;
  const shipment = shipments.at(-1);
  const related = new Map(
    [...refersTo, ...referredToBy]
      .filter(({relation}) => relation && relation !== 'source-of-truth')
      .map((item) => [`${item.relation} ${item.href} ${item.label}`, item]),
  );
  if (related.size === 0 && !shipment) return null;
  const sectionOf = (items: readonly ReferenceProp[]) =>
    items.some((item) => referredToBy.includes(item)) ? 'referredToBy' : 'refersTo';
  return (
    <ul className="execplans-relations execplans-line clean-list">
      {groupByKind([...related.values()], status).map(([kind, items]) => (
        <li key={kind} className={`execplans-relation--${kind}`}>
          <strong>{translateKind(kind)}</strong>{' '}
          {items.slice(0, MAX_SHOWN).map((item, at) => (
            <span key={`${item.href} ${item.label}`}>
              {at > 0 && ', '}
              <Name item={item} />
            </span>
          ))}
          {items.length > MAX_SHOWN && (
            <>
              {' '}
              <Link to={`#execplans.${sectionOf(items)}`}>
                <More count={items.length - MAX_SHOWN} />
              </Link>
            </>
          )}
        </li>
      ))}
      {shipment && (
        <li>
          <Release shipment={shipment} />
        </li>
      )}
    </ul>
  );
}
