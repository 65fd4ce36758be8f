import Translate, {translate} from '@docusaurus/Translate';
import PlanMessage from '@theme/PlanMessage';
import PlanPlace from '@theme/PlanPlace';
import clsx from 'clsx';
import {type RowNote, usePlural} from 'docusaurus-plugin-execplans/client';
import styles from 'docusaurus-plugin-execplans/styles/list.module.css';
import type {ReactNode} from 'react';

export interface Props {
  readonly note: RowNote;
}

/** Why a plan needs attention, or what comes next. */
export default function PlanListItemNote({note}: Props): ReactNode {
  return (
    <p className={clsx('execplans-note', `execplans-note--${note.kind}`, styles.note)} dir="auto">
      <Words note={note} />
    </p>
  );
}

function Words({note}: Props): ReactNode {
  switch (note.kind) {
    case 'conflict':
      return <PlanMessage says={note.says} />;
    case 'blocked':
      return (
        <>
          {note.text && `“${note.text}” · `}
          <PlanPlace place={note} />
        </>
      );
    case 'stalled':
      return <Quiet {...note} />;
    case 'ready-to-close':
      return (
        <Translate
          id="theme.execplans.note.readyToClose"
          description="Under a plan whose checklist is complete, with the reason it is still open"
          values={{says: <PlanMessage says={note.says} />}}
        >
          {'Ready to close: {says}'}
        </Translate>
      );
    case 'next':
      return <NextTask text={note.text} />;
    case 'decisions':
      return <Decisions count={note.count} />;
    case 'summary':
      return note.text;
    case 'error':
      return note.message;
  }
}

function NextTask({text}: {text: string}): ReactNode {
  return (
    <Translate
      id="theme.execplans.note.next"
      description="Under a plan: its next open task"
      values={{text: <bdi>{text}</bdi>}}
    >
      {'Next: {text}'}
    </Translate>
  );
}

function Quiet({days, open, next}: {days: number; open: number; next: string | null}): ReactNode {
  const selectMessage = usePlural();
  const quiet = translate(
    {
      id: 'theme.execplans.note.quiet',
      message: 'No activity for one day|No activity for {days} days',
      description: 'Under a stalled plan; plural forms by the number of days',
    },
    {days},
  );
  const tasks = translate(
    {
      id: 'theme.execplans.note.open',
      message: 'one task open|{open} tasks open',
      description: 'Under a stalled plan; plural forms by the number of tasks',
    },
    {open},
  );
  return (
    <>
      {selectMessage(days, quiet)}
      {open > 0 && ` · ${selectMessage(open, tasks)}`}
      {next !== null && (
        <>
          {' · '}
          <NextTask text={next} />
        </>
      )}
    </>
  );
}

function Decisions({count}: {count: number}): ReactNode {
  const selectMessage = usePlural();
  return selectMessage(
    count,
    translate(
      {
        id: 'theme.execplans.note.decisions',
        message: 'One decision|{count} decisions',
        description: 'Under an ended plan; plural forms by the number of decisions',
      },
      {count},
    ),
  );
}
