import type {ReferenceForm} from '../types.js';

/** A form within a text: half-open, in UTF-16 units. */
export interface FoundForm {
  form: ReferenceForm;
  start: number;
  end: number;
}

/** What a code span names; `null` for code, commands and words. */
export function referenceOfCode(_code: string): ReferenceForm | null {
  return null;
}

/** What the destination of a link names; `null` for an anchor of the document itself. */
export function referenceOfUrl(_url: string): ReferenceForm | null {
  return null;
}

/** What plain text names, in order, without overlap. */
export function referencesOfText(_text: string): FoundForm[] {
  return [];
}
