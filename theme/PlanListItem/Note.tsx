import Translate, {translate} from '@docusaurus/Translate';
import PlanMessage from '@theme/PlanMessage';
import Quote from '@theme/PlanMessage/Quote';
import PlanPlace from '@theme/PlanPlace';
import {type RowNote, usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly note: RowNote;
}

/** Why a plan needs attention, or what comes next. */
export default function PlanListItemNote({note}: Props): ReactNode {
  return (
    <p className={`execplans-note execplans-note--${note.kind}`} dir="auto">
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
          {note.text && (
            <>
              <Quote text={note.text} />
              {' · '}
            </>
          )}
          <PlanPlace place={note} />
        </>
      );
    case 'stalled':
      return <Stalled {...note} />;
    case 'ready-to-close':
      return (
        <>
          <Translate
            id="theme.execplans.note.readyToClose"
            description="Under a plan whose checklist is complete, with the reason it is still open"
            values={{says: <PlanMessage says={note.says} />}}
          >
            {'Ready to close: {says}'}
          </Translate>
          {note.days !== undefined && (
            <>
              {' · '}
              <Quiet days={note.days} />
            </>
          )}
        </>
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

function Quiet({days}: {days: number}): ReactNode {
  const selectMessage = usePlural();
  return selectMessage(
    days,
    translate(
      {
        id: 'theme.execplans.note.quiet',
        message: 'No activity for one day|No activity for {days} days',
        description: 'Under a stalled plan; plural forms by the number of days',
      },
      {days},
    ),
  );
}

function Stalled({days, open, next}: Extract<RowNote, {kind: 'stalled'}>): ReactNode {
  const selectMessage = usePlural();
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
      <Quiet days={days} />
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
