import type {ReadOptions, Section} from '../../model/document.js';
import type {Decision} from '../../model/plan.js';
import {entriesOf} from '../markdown/entries.js';
import {joinLines, linesOf} from '../markdown/lines.js';
import {firstTimestamp} from '../time/timestamps.js';

/** "Q: How bright is it? → A: 400 lumen": tools write it so in every language. */
const ANSWERED = /^Q\d{0,3}\s*[:：]\s*(.+?)\s*(?:→|[-=]>)?\s+A\d{0,3}\s*[:：]\s*(\S.*)$/su;

/**
 * Questions that were asked about a specification and answered, each as a decision with the date of
 * the heading above it ("Session 2026-06-03").
 */
export function answeredQuestions(sections: readonly Section[], options: ReadOptions): Decision[] {
  return sections.flatMap(({heading, nodes}) => {
    const title = heading ? linesOf(heading)[0] : undefined;
    const at = title ? firstTimestamp(title.text, title.line, options) : null;
    return entriesOf(nodes).flatMap(({kind, paragraphs, line}) => {
      if (kind !== 'item') return [];
      const [, question, answer] = ANSWERED.exec(joinLines(paragraphs.flat())) ?? [];
      if (question === undefined || answer === undefined) return [];
      return [{text: `${question} → ${answer}`, rationale: null, at, author: null, line}];
    });
  });
}
