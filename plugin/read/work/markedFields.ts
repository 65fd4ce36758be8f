import type {Nodes} from 'mdast';
import {BOX_SOURCE, explainsBox, leadingBox} from '../../lexicon/boxes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import {lowered} from '../../lib/text/lowered.js';
import type {Document, Section} from '../../model/document.js';
import type {Mark} from '../../model/plan.js';
import {linesOf} from '../markdown/lines.js';
import {mayHold} from '../markdown/mayHold.js';

/** What Markdown holds where a box is the value of a field. */
const HINT = /[:：][\s*_]*[[［【]/;
/** A line that a box leads, and its box; and what Markdown holds where there may be one. */
const BOXED = /^\s*\[[ xX✓✔✅☑]\](?=\s+\S)(?!.*\[[ xX]\])/u;
const BOXED_HINT = /^[ \t>]*\[[ xX✓✔✅☑]\]\s/mu;
const FIELD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyOf([...LEXICON.statuses.completed, ...LEXICON.fields.status])})\\s*[:：]\\s*(${BOX_SOURCE})\\s*$`,
  'u',
);

/**
 * The boxes that are the value of a field, as in "Done: [x]", and those that lead a line of running
 * text: each marks the part it is of.
 */
export function markedFields(document: Document, section: Section): Mark[] {
  const fields = mayHold(document, section, HINT) ? section.nodes.flatMap(fieldsIn) : [];
  const lines = mayHold(document, section, BOXED_HINT) ? section.nodes.flatMap(boxedLinesIn) : [];
  return [...fields, ...lines];
}

function boxedLinesIn(node: Nodes): Mark[] {
  if (node.type === 'blockquote') return node.children.flatMap(boxedLinesIn);
  if (node.type !== 'paragraph') return [];
  return linesOf(node, 'omit').flatMap(({text, line}): Mark[] => {
    const box = BOXED.test(text) ? leadingBox(text) : null;
    if (!box || explainsBox(box, text.trim().slice(box.raw.length))) return [];
    return [{done: box.state === 'done', kind: 'field', text: text.trim(), line}];
  });
}

function fieldsIn(node: Nodes): Mark[] {
  if (node.type !== 'paragraph') {
    return 'children' in node && node.type !== 'table' ? node.children.flatMap(fieldsIn) : [];
  }
  return linesOf(node, 'omit').flatMap(({text, line}): Mark[] => {
    const raw = HINT.test(text) ? FIELD.exec(lowered(text))?.[1] : undefined;
    const state = raw && leadingBox(raw)?.state;
    if (!state || state === 'dropped') return [];
    return [{done: state === 'done', kind: 'field', text: text.trim(), line}];
  });
}
