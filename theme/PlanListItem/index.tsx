import Link from '@docusaurus/Link';
import Tags from '@theme/PlanFacts/Tags';
import Dates from '@theme/PlanListItem/Dates';
import Note from '@theme/PlanListItem/Note';
import PlanProgress from '@theme/PlanProgress';
import PlanStatus from '@theme/PlanStatus';
import clsx from 'clsx';
import type {PlanRowProp} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/list.module.css';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly row: PlanRowProp;
}

/** One plan of the list. Rows are many, so one that did not change is not rendered again. */
function PlanListItem({row}: Props): ReactNode {
  const {title, permalink, status, note, tags = [], done = 0, total} = row;
  return (
    <div className={clsx('execplans-row', styles.row)}>
      <PlanStatus status={status} />
      <div className={styles.body}>
        <Link to={permalink} className={styles.title} dir="auto">
          {title}
        </Link>
        <Tags tags={tags} className={styles.tags} />
        {note && <Note note={note} />}
      </div>
      {total !== undefined && (
        <PlanProgress status={status} done={done} total={total} className={styles.progress} />
      )}
      <Dates row={row} className={styles.dates} />
    </div>
  );
}

export default memo(PlanListItem);
