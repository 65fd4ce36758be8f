import {LEXICON} from '../../lexicon/merged.js';
import type {Document, ReadOptions, StatedZone} from '../../model/document.js';
import {valueOfKey} from '../markdown/frontMatter/frontMatterKeys.js';
import {splitLabel} from '../markdown/labels.js';
import {isTextBlock, linesOf} from '../markdown/lines.js';
import {mayHold} from '../markdown/mayHold.js';
import {SKIP, walk} from '../markdown/walk.js';
import {type StampProblem, zoneIn} from './scanTimestamps.js';

const {timezone} = LEXICON.fields;
const NAMES: ReadonlySet<string> = new Set(timezone);
const {allTimes} = LEXICON.phrases;
const SENTENCE = new RegExp(`^[\\s(（]*(?:${allTimes})[\\s:：(]*`, 'iu');
/** What Markdown holds where there is one: markup may stand before and between its words. */
const ANY = new RegExp(`${timezone.join('|')}|${allTimes}`, 'iu');

/**
 * The time zones that a document states once for the clock times below: in front matter, as a
 * field ("Time zone: America/New_York") or as a sentence ("All times are in JST").
 */
export function readZones(
  document: Document,
  options: ReadOptions,
): {zones: StatedZone[]; problems: StampProblem[]} {
  const zones: StatedZone[] = [];
  const problems: StampProblem[] = [];
  const state = (text: string, line: number, isField: boolean) => {
    const zone = zoneIn(text, options);
    if (zone) zones.push({...zone, line});
    else if (isField) {
      problems.push({kind: 'unknown-zone', raw: text, meanings: null, line, start: 0});
    }
  };
  const own = valueOfKey(document.frontMatter.data, timezone);
  if (typeof own?.value === 'string') state(own.value, 1, true);
  for (const section of document.sections) {
    if (!mayHold(document, section, ANY)) continue;
    for (const node of section.nodes) {
      walk(node, (block) => {
        if (!isTextBlock(block)) return undefined;
        for (const {text, line} of linesOf(block)) {
          const label = splitLabel(text);
          const sentence = SENTENCE.exec(text);
          if (label && NAMES.has(label.key)) state(label.value, line, true);
          else if (sentence) state(text.slice(sentence[0].length), line, false);
        }
        return SKIP;
      });
    }
  }
  return {zones, problems};
}
