import {PLAN_SIGNS} from '../../../lexicon/boxMarks.js';
import {LEXICON} from '../../../lexicon/merged.js';
import {anyOf} from '../../../lexicon/patterns.js';
import type {ReadOptions} from '../../../model/document.js';
import type {StatedStatus} from '../../../model/status.js';
import {isEnded} from '../../../vocabulary/statuses.js';
import {isOfThing} from './ends.js';
import {latestOf, statusInContext} from './inContext.js';
import {isMeasure, SHORT_WORDS} from './qualifiers.js';
import {
  isChoice,
  leads,
  leadsAnyWord,
  longestMatch,
  longestWord,
  simplify,
  userWords,
  withoutFillers,
} from './words.js';

const {phrases} = LEXICON;
/** Of a long text only the beginning is looked at. */
const MAX_CLAUSES = 300;

const AGREED_WORDS: ReadonlySet<string> = new Set(LEXICON.agreedWords);

const NEARLY_WORDS: ReadonlySet<string> = new Set(LEXICON.nearlyWords);

/** Before a completion word, the longest first. */
const LESS_WORDS = [...LEXICON.nearlyWords, ...LEXICON.notWords].sort(
  (a, b) => b.length - a.length,
);

/** A sign alone, or before other signs. */
const SIGN = /^[\s()[\]*_]*(\P{L})/u;

/** "80% complete", "About 80 %", "zu 80 % fertig". */
const SHARE = new RegExp(
  `^(?:~|(?:${phrases.about}) |${SHORT_WORDS})?(\\d{1,3}) ?%(?! (?:${phrases.outOf})(?!\\p{L}))`,
  'u',
);

/** "2/3 phases complete", "3 of 5 done". */
const COUNT = new RegExp(`^(\\d{1,4})(?: ?/ ?| (?:${phrases.outOf}) )(\\d{1,4})(?![\\d/.-])`, 'u');

/** "Phase 1 complete; Phase 2 in progress". */
const PART_UNDER_WAY = new RegExp(`^(?:${phrases.partUnderWay})`, 'u');

/** "Phase 2 shipped", "Parser merged": what stands before the completion word is a part. */
const PART_DONE = new RegExp(
  `^((?:[\\p{L}\\p{N} /#&'-]|, ?(?=\\d|(?:${anyOf(LEXICON.joins.words)}) )){1,60}?)(?:${phrases.completion})`,
  'u',
);

/** What ends a clause or a sentence; the words behind it may tell more. */
const CLAUSE_END = /[,;:(，；。：（、・—–]\s*|\.\s|\s-\s/gu;

const TO_BE_DONE = new RegExp(phrases.toBeDone, 'u');

const MOVED_TO = new RegExp(`^(?:${phrases.movedTo})[\\s:]*`, 'u');

/**
 * The status that the leading words of a phrase tell.
 *
 * @returns a status; `null` for words that name none (they stay a label);
 * `undefined` for a phrase that says nothing of the work ("living", a template's
 * list of choices, nothing at all)
 */
export function statusOfPhrase(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
): StatedStatus | null | undefined {
  const phrase = latestOf(simplify(text));
  if (phrase === '') return PLAN_SIGNS.get(SIGN.exec(text)?.[1] ?? '');
  if (isChoice(phrase)) return undefined;
  const own = longestMatch(phrase, userWords(options));
  if (own) return own.status;
  if (LEXICON.documentWords.some((word) => leads(phrase, word))) return undefined;
  const share = statusOfShare(phrase);
  if (share) return share;
  const moved = statusOfMoved(phrase);
  if (moved) return moved;
  for (const candidate of [phrase, withoutFillers(phrase)]) {
    const word = longestWord(candidate);
    if (!word) continue;
    const rest = candidate.slice(word.text.length);
    // "Research complete" tells of a part.
    if (isOfThing(word.text, rest)) break;
    const later = AGREED_WORDS.has(word.text) ? statusesBehind(rest).find(isNotDraft) : undefined;
    return later ?? statusInContext(word, phrase);
  }
  const isBegun = PART_UNDER_WAY.test(phrase) || isLessThanDone(phrase) || isPartDone(phrase);
  return isBegun ? 'active' : (statusesBehind(phrase).find(isNotEnded) ?? null);
}

/** What the clauses of a phrase tell behind its first one: "Approved; *in progress*", "V2, *blocked on x*". */
function statusesBehind(phrase: string): StatedStatus[] {
  return [...phrase.slice(0, MAX_CLAUSES).matchAll(CLAUSE_END)].flatMap((end) => {
    const clause = withoutFillers(phrase.slice(end.index + end[0].length));
    const word = longestWord(clause);
    if (!word) return isPartDone(clause) ? ['active'] : [];
    if (isOfThing(word.text, clause.slice(word.text.length))) return [];
    return statusInContext(word, clause) ?? [];
  });
}

function isNotDraft(status: StatedStatus): boolean {
  return status !== 'draft';
}

/** What is not understood never ends a plan. */
function isNotEnded(status: StatedStatus): boolean {
  return !isEnded(status);
}

/** "Nearly done", "half finished", "not quite complete". */
function isLessThanDone(phrase: string): boolean {
  let rest = withoutFillers(phrase);
  for (let count = 0; count < 3; count++) {
    const said = LESS_WORDS.find((word) => leadsAnyWord(rest, word));
    if (said === undefined) return false;
    rest = withoutFillers(rest.slice(said.length).trimStart());
    const status = longestWord(rest)?.status;
    const isNearly = NEARLY_WORDS.has(said);
    if (status === 'completed' || (isNearly && (rest === '' || status === 'active'))) return true;
  }
  return false;
}

/** "80% complete", "2/3 phases complete". */
function statusOfShare(phrase: string): StatedStatus | null {
  const [said = '', percent] = SHARE.exec(phrase) ?? [];
  const [, part, whole] = COUNT.exec(phrase) ?? [];
  if (percent === undefined && part === undefined) return null;
  if (percent !== undefined && isMeasure(phrase.slice(said.length))) return null;
  const share = percent === undefined ? Number(part) / Number(whole) : Number(percent) / 100;
  if (share === 0) return 'draft';
  return share >= 1 ? 'completed' : 'active';
}

/** "Moved into the roadmap", but "moved to completed". */
function statusOfMoved(phrase: string): StatedStatus | null {
  const [said] = MOVED_TO.exec(phrase) ?? MOVED_TO.exec(withoutFillers(phrase)) ?? [];
  if (said === undefined) return null;
  const target = phrase.slice(phrase.indexOf(said) + said.length);
  return longestWord(target)?.status ?? 'abandoned';
}

/** A completion word behind something that no word list knows speaks of a part, and not of what is to come. */
function isPartDone(phrase: string): boolean {
  const part = PART_DONE.exec(phrase)?.[1];
  if (part === undefined || TO_BE_DONE.test(part)) return false;
  // "Design complete, awaiting implementation": nothing of the work is done.
  return !phrase.split(CLAUSE_END).some((clause) => {
    const word = longestWord(clause);
    return word?.status === 'draft' && !isOfThing(word.text, clause.slice(word.text.length));
  });
}
