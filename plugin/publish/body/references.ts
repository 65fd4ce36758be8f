import {referenceOfCode, referencesOfText} from '../../read/referenceForms.js';
import type {ReferenceForm} from '../../types.js';
import type {BodyElement} from '../props.js';
import type {BodyTarget} from './renderBody.js';

/** In these, words and code spans stay what they are: links, headings with an anchor, code, drawings. */
const INERT: ReadonlySet<string> = new Set('a h1 h2 h3 h4 h5 h6 pre math svg'.split(' '));
/** A plan that names more is generated, and nobody follows its links one by one. */
const MAX_REFERENCES = 10_000;

export function isInert(tagName: string): boolean {
  return INERT.has(tagName);
}

/** Wraps a code span that names something in a placeholder, which enters `targets`. */
export function wrapCode(code: BodyElement, targets: BodyTarget[]): BodyElement {
  if (typeof code === 'string' || code.length !== 3 || targets.length >= MAX_REFERENCES) {
    return code;
  }
  const [, , text] = code;
  const form = typeof text === 'string' ? referenceOfCode(text) : null;
  return form ? placeholder(form, code, targets) : code;
}

/** Splits texts where they name something; the placeholders enter `targets`. */
export function splitTexts(elements: BodyElement[], targets: BodyTarget[]): BodyElement[] {
  const split: BodyElement[] = [];
  for (const element of elements) {
    if (typeof element === 'string') splitText(element, split, targets);
    else split.push(element);
  }
  return split;
}

function splitText(text: string, parts: BodyElement[], targets: BodyTarget[]): void {
  const found = targets.length < MAX_REFERENCES ? referencesOfText(text) : [];
  let from = 0;
  for (const {form, start, end} of found.slice(0, MAX_REFERENCES)) {
    if (start > from) parts.push(text.slice(from, start));
    parts.push(placeholder(form, text.slice(start, end), targets));
    from = end;
  }
  if (from < text.length) parts.push(text.slice(from));
}

function placeholder(form: ReferenceForm, shown: BodyElement, targets: BodyTarget[]): BodyElement {
  targets.push({kind: 'reference', form});
  return ['a', {href: `link:${targets.length - 1}`}, shown];
}
