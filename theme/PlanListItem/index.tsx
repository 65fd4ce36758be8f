import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Tags from '@theme/PlanFacts/Tags';
import Dates from '@theme/PlanListItem/Dates';
import Note from '@theme/PlanListItem/Note';
import PlanProgress from '@theme/PlanProgress';
import PlanStatus from '@theme/PlanStatus';
import type {PlanRowProp} from 'docusaurus-plugin-execplans/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly row: PlanRowProp;
}

/** Says in development that the plan is not in this list on the published site. */
function Mark({visibility}: Required<Pick<PlanRowProp, 'visibility'>>): ReactNode {
  return (
    <>
      {' '}
      <span className="badge badge--secondary">
        {visibility === 'draft' ? (
          <Translate id="theme.execplans.row.draft" description="Mark of a plan with draft: true">
            Not published
          </Translate>
        ) : (
          <Translate
            id="theme.execplans.row.unlisted"
            description="Mark of a plan with unlisted: true"
          >
            Unlisted
          </Translate>
        )}
      </span>
    </>
  );
}

/** One plan of the list. Rows are many, so one that did not change is not rendered again. */
function PlanListItem({row}: Props): ReactNode {
  const {title, permalink, status, visibility, note, tags = [], done = 0, total} = row;
  return (
    <div className="execplans-row">
      <PlanStatus status={status} />
      <div>
        <Link to={permalink} dir="auto">
          {title}
        </Link>
        {visibility && <Mark visibility={visibility} />}
        <Tags tags={tags} />
        {note && <Note note={note} />}
      </div>
      {total !== undefined && <PlanProgress status={status} done={done} total={total} />}
      <Dates row={row} />
    </div>
  );
}

export default memo(PlanListItem);
