import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/PlanTimelinePage/Days/Line';
import translateEvent from '@theme/PlanTimelinePage/Days/Line/labels';
import Note from '@theme/PlanTimelinePage/Days/Line/Note';
import translateProblem from '@theme/PlanTimelinePage/problems';
import type {TimelineNoteProp} from 'docusaurus-plugin-execplans/client';
import {usePlural} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** The events of a line: `started`, `2 tasks done`, `decided “Keep the list”`. */
export default function useEvents({line, plan}: Props): ReactNode[] {
  const selectMessage = usePlural();
  const {started, ended, ticked = 0, decisions = [], notes = [], more = 0, file, problem} = line;
  const events: ReactNode[] = [];
  const addNote = (words: string, note: TimelineNoteProp) =>
    events.push(
      <>
        {words}
        {words !== '' && note.text !== '' && ' '}
        {note.text !== '' && <Note note={note} plan={plan} />}
      </>,
    );
  if (started) events.push(translateEvent('started'));
  if (ticked > 0) {
    const tasks = translate(
      {
        id: 'theme.execplans.timeline.ticked',
        message: 'one task done|{count} tasks done',
        description: 'What happened to a plan on a day; plural forms by the number of tasks',
      },
      {count: ticked},
    );
    events.push(selectMessage(ticked, tasks));
  }
  for (const decision of decisions) addNote(translateEvent('decided'), decision);
  for (const note of notes) {
    const {kind} = note;
    const isNamed = kind === 'drafted' || kind === 'discovered' || kind === 'concluded';
    addNote(isNamed ? translateEvent(kind) : '', note);
  }
  if (more > 0) {
    const others = translate(
      {
        id: 'theme.execplans.timeline.more',
        message: 'one more entry|{count} more entries',
        description: 'After what happened to a plan on a day; plural forms by the number left out',
      },
      {count: more},
    );
    events.push(selectMessage(more, others));
  }
  if (file) events.push(translateEvent(file));
  if (ended) events.push(translateEvent(ended));
  if (problem) events.push(<em>{translateProblem(problem)}</em>);
  return events;
}
