import type {Nodes} from 'mdast';
import {BOX_SOURCE, leadingBox} from '../../lexicon/boxes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import type {Document, Section} from '../../model/document.js';
import type {Mark} from '../../model/plan.js';
import {linesOf} from '../markdown/lines.js';
import {mayHold} from '../markdown/mayHold.js';

/** What Markdown holds where a box is the value of a field. */
const HINT = /[:：][\s*_]*[[［【]/;
const FIELD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyOf([...LEXICON.statuses.completed, ...LEXICON.fields.status])})\\s*[:：]\\s*(${BOX_SOURCE})\\s*$`,
  'iu',
);

/** The boxes that are the value of a field, as in "Done: [x]": each marks the part it is of. */
export function markedFields(document: Document, section: Section): Mark[] {
  if (!mayHold(document, section, HINT)) return [];
  return section.nodes.flatMap(fieldsIn);
}

function fieldsIn(node: Nodes): Mark[] {
  if (node.type !== 'paragraph') {
    return 'children' in node && node.type !== 'table' ? node.children.flatMap(fieldsIn) : [];
  }
  return linesOf(node, 'omit').flatMap(({text, line}): Mark[] => {
    const raw = HINT.test(text) ? FIELD.exec(text)?.[1] : undefined;
    const state = raw && leadingBox(raw)?.state;
    if (!state || state === 'dropped') return [];
    return [{done: state === 'done', kind: 'field', text: text.trim(), line}];
  });
}
