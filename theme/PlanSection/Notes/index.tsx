import PlanLine from '@theme/PlanPlace/Line';
import type {Props} from '@theme/PlanSection/Notes';
import type {ReactNode} from 'react';

/** Sentences of the plan with their places. */
export default function PlanSectionNotes({notes}: Props): ReactNode {
  return (
    <ul>
      {notes.map((note) => (
        <li key={`${note.line} ${note.text}`}>
          <bdi>{note.text}</bdi> <PlanLine line={note.line} />
        </li>
      ))}
    </ul>
  );
}
