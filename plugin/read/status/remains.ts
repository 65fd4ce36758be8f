import {LEXICON} from '../../lexicon/merged.js';
import {lowered} from '../../lib/text/lowered.js';
import type {Document} from '../../model/document.js';
import type {Quote} from '../../model/finding.js';
import type {LogEntry} from '../../model/plan.js';
import {blocksOf, sentencesOf} from '../markdown/blocks.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {latestEntry} from '../work/latestEntry.js';
import {outcomeSections} from './outcomes.js';
import {NOT_THIS_PLAN, saysRemains} from './saysRemains.js';

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
