import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Lines from '@theme/PlanFacts/Connections/Lines';
import More from '@theme/PlanFacts/Connections/More';
import translateKind, {kindOf} from '@theme/PlanReferences/kinds';
import PlanStatus from '@theme/PlanStatus';
import {type ConnectedPlanProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** On demand, a drawing of the plan with those that it is related to, and how these are related. */
export default function PlanFactsConnections(): ReactNode {
  const {connections, title, status} = usePlan().plan;
  if (!connections) return null;
  const {above, below, more, lines} = connections;
  return (
    <details className="execplans-connections execplans-more">
      <summary>
        <Translate
          id="theme.execplans.connections.show"
          description="Opens a drawing of a plan and those that it is related to"
        >
          Show how it connects
        </Translate>
      </summary>
      <figure className="execplans-drawing">
        <Lines lines={lines} rows={above.length + 1 + below.length} />
        <ol className="clean-list">
          {above.map((row) => (
            <Neighbour key={row.permalink} row={row} />
          ))}
          <li>
            <div className="execplans-drawing-box execplans-drawing-box--own">
              <span className="execplans-quiet">
                <span className="text--truncate">
                  <Translate
                    id="theme.execplans.connections.this"
                    description="Above the title of the plan of the page, among those it is related to"
                  >
                    This plan
                  </Translate>
                </span>
                <PlanStatus status={status} />
              </span>
              <span className="text--truncate" dir="auto">
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
        <p className="margin--none">
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
      <div className="execplans-drawing-box">
        <span className="execplans-quiet">
          <span className="text--truncate">
            {translateKind(kindOf(relation, usePlan().plan.status))}
          </span>
          <PlanStatus status={status} />
        </span>
        <Link to={permalink} className="text--truncate" dir="auto">
          {title}
        </Link>
      </div>
    </li>
  );
}
