import {words} from '../../lib/text/words.js';
import type {ReferenceForm} from '../../model/reference.js';
import {MAX_REFERENCES} from '../../read/references/readReferences.js';
import {referenceOfCode, referencesOfText} from '../../read/references/recognize.js';
import type {BodyElement} from '../props.js';
import type {BodyTarget} from './renderBody.js';

/** In these, words and code spans stay what they are: links, headings with an anchor, code, drawings. */
const INERT: ReadonlySet<string> = new Set(words('a h1 h2 h3 h4 h5 h6 pre math svg'));

export function isInert(tagName: string): boolean {
  return INERT.has(tagName);
}

/** Wraps a code span that names something in a placeholder, which enters `targets`. */
export function wrapCode(code: BodyElement, line: number, targets: BodyTarget[]): BodyElement {
  if (typeof code === 'string' || code.length !== 3 || targets.length >= MAX_REFERENCES) {
    return code;
  }
  const [, , text] = code;
  const form = typeof text === 'string' ? referenceOfCode(text) : null;
  return form ? placeholder(form, code, line, targets) : code;
}

/**
 * Splits a text where it names something; the placeholders enter `targets`.
 *
 * @param line - of the first character
 */
export function splitText(text: string, line: number, targets: BodyTarget[]): BodyElement[] {
  const found = targets.length < MAX_REFERENCES ? referencesOfText(text) : [];
  if (found.length === 0) return [text];
  const parts: BodyElement[] = [];
  let from = 0;
  let at = line;
  for (const {form, start, end} of found.slice(0, MAX_REFERENCES)) {
    const before = text.slice(from, start);
    if (before !== '') parts.push(before);
    at += before.split('\n').length - 1;
    parts.push(placeholder(form, text.slice(start, end), at, targets));
    from = end;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

function placeholder(
  form: ReferenceForm,
  shown: BodyElement,
  line: number,
  targets: BodyTarget[],
): BodyElement {
  targets.push({kind: 'reference', form, line});
  return ['a', {href: `link:${targets.length - 1}`}, shown];
}
