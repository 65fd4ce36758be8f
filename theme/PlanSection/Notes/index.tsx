import PlanLine from '@theme/PlanPlace/Line';
import type {NoteProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly notes: readonly NoteProp[];
}

/** Sentences of the plan with their places. */
export default function PlanSectionNotes({notes}: Props): ReactNode {
  return (
    <ul>
      {notes.map((note) => (
        <li key={`${note.part}:${note.line} ${note.text}`}>
          <bdi>{note.text}</bdi> <PlanLine line={note.line} part={note.part} />
        </li>
      ))}
    </ul>
  );
}
