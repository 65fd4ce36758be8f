import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import Connections from '@theme/PlanFacts/Connections';
import FileLinks from '@theme/PlanFacts/FileLinks';
import Owners from '@theme/PlanFacts/Owners';
import Relations from '@theme/PlanFacts/Relations';
import Since from '@theme/PlanFacts/Since';
import Tags from '@theme/PlanFacts/Tags';
import Tasks from '@theme/PlanFacts/Tasks';
import PlanStatus from '@theme/PlanStatus';
import {usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** What the reader wants to know first: status, progress, dates, people, links. */
export default function PlanFacts(): ReactNode {
  const {plan} = usePlan();
  const {status, first, last, fileChanged, tags, sourceUrl, editUrl} = plan;
  return (
    <div className="execplans-facts execplans-quiet">
      <ul className="execplans-bar clean-list margin--none">
        <li>
          <PlanStatus status={status} />
        </li>
        <Tasks />
        {first && (
          <li>
            <Translate
              id="theme.execplans.facts.started"
              description="A date of a plan"
              values={{at: <PlanDate stamp={first} />}}
            >
              {'started {at}'}
            </Translate>
          </li>
        )}
        {last && (
          <li>
            <Translate
              id="theme.execplans.facts.lastActivity"
              description="A date of a plan"
              values={{at: <PlanDate stamp={last} />}}
            >
              {'last activity {at}'}
            </Translate>
            <Since stamp={last} />
          </li>
        )}
        {fileChanged && (
          <li>
            <Translate
              id="theme.execplans.facts.fileChanged"
              description="A date of a plan"
              values={{at: <PlanDate stamp={fileChanged} />}}
            >
              {'file changed {at}'}
            </Translate>
            {!last && <Since stamp={fileChanged} />}
          </li>
        )}
        <Owners />
        {tags.length > 0 && (
          <li>
            <Tags tags={tags} />
          </li>
        )}
        <FileLinks sourceUrl={sourceUrl} editUrl={editUrl} />
      </ul>
      <Relations />
      <Connections />
    </div>
  );
}
