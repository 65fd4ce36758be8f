import translateKind, {groupByKind} from '@theme/PlanReferences/kinds';
import Name from '@theme/PlanReferences/Name';
import Release from '@theme/PlanShipments/Release';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/planPage.module.css';
import type {ReactNode} from 'react';

/** How the plan is related to others, and the release that it went out with first. */
export default function PlanFactsRelations(): ReactNode {
  const {refersTo, referredToBy, shipments, status} = usePlan().plan;
  const hasEnded = status === 'completed' || status === 'abandoned';
  const shipment = shipments.at(-1);
  const related = new Map(
    [...refersTo, ...referredToBy]
      .filter(({relation}) => relation && relation !== 'source-of-truth')
      .map((item) => [`${item.relation} ${item.href} ${item.label}`, item]),
  );
  if (related.size === 0 && !shipment) return null;
  return (
    <ul className={styles.relations}>
      {groupByKind([...related.values()], hasEnded).map(([kind, items]) => (
        <li key={kind} className={`execplans-relation--${kind}`}>
          <strong>{translateKind(kind)}</strong>{' '}
          {items.map((item, at) => (
            <span key={item.label}>
              {at > 0 && ', '}
              <Name item={item} />
            </span>
          ))}
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
