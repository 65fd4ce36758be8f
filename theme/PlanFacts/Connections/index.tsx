import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Lines from '@theme/PlanFacts/Connections/Lines';
import More from '@theme/PlanFacts/Connections/More';
import translateKind, {kindOf} from '@theme/PlanReferences/kinds';
import PlanStatus from '@theme/PlanStatus';
import clsx from 'clsx';
import {type ConnectedPlanProp, usePlan} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/connections.module.css';
import type {ReactNode} from 'react';

/** On demand, a drawing of the plan with those that it is related to, and how these are related. */
export default function PlanFactsConnections(): ReactNode {
  const {connections, title, status} = usePlan().plan;
  if (!connections) return null;
  const {above, below, more, lines} = connections;
  return (
    <details className={clsx('execplans-connections', styles.connections)}>
      <summary>
        <Translate
          id="theme.execplans.connections.show"
          description="Opens a drawing of a plan and those that it is related to"
        >
          Show how it connects
        </Translate>
      </summary>
      <figure className={styles.drawing}>
        <Lines lines={lines} rows={above.length + 1 + below.length} />
        <ol className={styles.boxes}>
          {above.map((row) => (
            <Neighbour key={row.permalink} row={row} />
          ))}
          <li>
            <div className={clsx(styles.box, styles.middle)}>
              <span className={styles.kind}>
                <span>
                  <Translate
                    id="theme.execplans.connections.this"
                    description="Above the title of the plan of the page, among those it is related to"
                  >
                    This plan
                  </Translate>
                </span>
                <PlanStatus status={status} />
              </span>
              <span className={styles.title} dir="auto">
                {title}
              </span>
            </div>
          </li>
          {below.map((row) => (
            <Neighbour key={row.permalink} row={row} />
          ))}
        </ol>
      </figure>
      {more && (
        <p className={styles.more}>
          <More count={more} />
        </p>
      )}
    </details>
  );
}

function Neighbour({row}: {row: ConnectedPlanProp}): ReactNode {
  const {title, permalink, status, relation} = row;
  return (
    <li>
      <div className={styles.box}>
        <span className={styles.kind}>
          <span>{translateKind(kindOf(relation, usePlan().plan.status))}</span>
          <PlanStatus status={status} />
        </span>
        <Link to={permalink} className={styles.title} dir="auto">
          {title}
        </Link>
      </div>
    </li>
  );
}
