import drawLine from '@theme/PlanPlace/Line';
import {type NoteProp, usePlan} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly notes: readonly NoteProp[];
}

/** Sentences of the plan with their places. */
export default function PlanSectionNotes({notes}: Props): ReactNode {
  const {plan} = usePlan();
  return (
    <ul>
      {notes.map((note) => (
        <li key={`${note.part}:${note.line} ${note.text}`}>
          <bdi>{note.text}</bdi> {drawLine(plan, note)}
        </li>
      ))}
    </ul>
  );
}
