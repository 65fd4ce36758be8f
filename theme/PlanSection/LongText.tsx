import type {ReactNode} from 'react';

export interface Props {
  readonly text: string;
}

/** A longer text is a transcript, or the output of a machine. */
const LONG = 240;
/** Characters of it that are shown. */
const BEGINNING = 120;

/** Whether a text is folded. */
export function isLong(text: string): boolean {
  return text.length > LONG;
}

/** The beginning of a long text, other texts as they are. */
export function beginningOf(text: string): string {
  return isLong(text) ? `${[...text].slice(0, BEGINNING).join('').trimEnd()}…` : text;
}

/** A text, folded if it is long. */
export default function PlanSectionLongText({text}: Props): ReactNode {
  if (!isLong(text)) return text;
  return (
    <details className="execplans-long">
      <summary>{beginningOf(text)}</summary>
      {text}
    </details>
  );
}
