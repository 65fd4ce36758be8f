import {LEXICON} from '../../lexicon/merged.js';
import {lowered} from '../../lib/text/lowered.js';
import type {Document} from '../../model/document.js';
import type {Quote} from '../../model/finding.js';
import type {LogEntry} from '../../model/plan.js';
import {blocksOf, sentencesOf} from '../markdown/blocks.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {latestEntry} from '../work/latestEntry.js';
import {outcomeSections} from './outcomes.js';

/** Said of what this plan leaves before it can close. */
const REMAINING = new RegExp(LEXICON.phrases.remaining, 'u');
/** "Pending: the merge", "Pending only from the user: …", "Pending (owner): …". */
const LABELLED = new RegExp(
  `^(?:${LEXICON.phrases.remainingLabel})(?:\\s(?:${LEXICON.phrases.remainingFor})(?!\\p{L})[^:：.,;]{0,40})?(?:\\s?[(（][^()（）]{1,40}[)）])?\\s?[:：]\\s*\\S`,
  'u',
);
/** Sentences about what this plan leaves to others, or about nothing. */
const LEFT_TO_OTHERS = new RegExp(LEXICON.phrases.leftToOthers, 'u');
/** Said of such work, in the same sentence or the next. */
const NOT_THIS_PLAN = new RegExp(LEXICON.phrases.notThisPlan, 'u');
const NOTHING = new RegExp(LEXICON.phrases.nothingRemains, 'u');
/** Sections of validation that hold what was observed, not what to do. */
const EVIDENCE_NAMES = new RegExp(LEXICON.phrases.evidence, 'u');

/**
 * A sentence that says that something remains before the plan can close. Looked
 * for in the outcomes, the latest progress entry and validation evidence only:
 * elsewhere plans speak of what remains at a moment long past.
 */
export function readRemains(document: Document, log: readonly LogEntry[]): Quote | null {
  const latest = latestEntry(log);
  const evidence = document.sections.filter(
    ({role, name, ancestors}) =>
      (role === 'validation' || ancestors.some((ancestor) => ancestor.role === 'validation')) &&
      EVIDENCE_NAMES.test(normalizeName(name)),
  );
  const texts: Quote[] = [
    ...blocksOf(outcomeSections(document).flatMap(({nodes}) => nodes)),
    ...(latest ? [latest] : []),
    ...blocksOf(evidence.flatMap(({nodes}) => nodes)),
  ];
  for (const [index, {text, line}] of texts.entries()) {
    const sentences = sentencesOf(text);
    // "Remaining work:" says what in the item that follows.
    if (/[:：]$/.test(text)) sentences.push(`${sentences.pop()} ${texts[index + 1]?.text ?? ''}`);
    const sentence = sentences.find(
      (said, at) => saysRemains(said) && !NOT_THIS_PLAN.test(lowered(sentences[at + 1] ?? '')),
    );
    if (sentence) return {text: sentence.trim(), line};
  }
  return null;
}

function saysRemains(sentence: string): boolean {
  const bare = lowered(sentence).replace(/^[^\p{L}]+/u, '');
  return (
    (LABELLED.test(bare) || REMAINING.test(bare)) &&
    !LEFT_TO_OTHERS.test(bare) &&
    !NOTHING.test(bare) &&
    !NOT_THIS_PLAN.test(bare)
  );
}
