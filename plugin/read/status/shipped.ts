import {LEXICON} from '../../lexicon/merged.js';
import type {Document, Section} from '../../model/document.js';
import type {Quote} from '../../model/finding.js';
import {blocksOf} from '../markdown/blocks.js';
import {linesOf} from '../markdown/lines.js';
import {mayHold} from '../markdown/mayHold.js';
import {NO_OPTIONS} from '../noOptions.js';
import {splitStamp} from '../time/timestamps.js';

const SHIPPED = new RegExp(
  `^(?:${LEXICON.phrases.shipped})(?![\\p{L}\\p{N}])[^.]{0,60}?#\\d+`,
  'iu',
);

/** Few sections and paragraphs hold a number, and the rest need no closer look. */
const NUMBER = /#\d/;

/** Where plans name the finished work of others. */
const NOT_OWN = new Set<Section['role']>(['context', 'decisions']);

/** The first line that says that work of the plan was merged or shipped, naming its number. */
export function readShipped(document: Document): Quote | null {
  for (const section of document.sections) {
    if (NOT_OWN.has(section.role) || !mayHold(document, section, NUMBER)) continue;
    for (const {node, item, text: all} of blocksOf(section.nodes)) {
      if (item?.data?.box?.state === 'open' || !NUMBER.test(all)) continue;
      for (const {text, line} of linesOf(node)) {
        const {rest} = splitStamp(text, line, NO_OPTIONS);
        const starts = [text, rest].map((start) => start.replace(/^[^\p{L}]+/u, ''));
        if (starts.some((start) => SHIPPED.test(start))) return {text: text.trim(), line};
      }
    }
  }
  return null;
}
