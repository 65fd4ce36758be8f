import PlanPlace from '@theme/PlanPlace';
import type {Props} from '@theme/PlanSection/Notes';
import type {ReactNode} from 'react';

/** Sentences of the plan with their places. */
export default function PlanSectionNotes({notes}: Props): ReactNode {
  return (
    <ul>
      {notes.map((note) => (
        <li key={`${note.line} ${note.text}`}>
          <bdi>{note.text}</bdi> <PlanPlace place={note} />
        </li>
      ))}
    </ul>
  );
}
