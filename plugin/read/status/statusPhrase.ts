import {PLAN_SIGNS} from '../../lexicon/boxMarks.js';
import {STAMP_PATTERN, YEAR} from '../../lexicon/dateShapes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {ALPHABETIC, anyOf, standsAlone} from '../../lexicon/patterns.js';
import {groupBy} from '../../lib/groups.js';
import type {ReadOptions} from '../../model/document.js';
import type {StatedStatus} from '../../model/status.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {foldSpace, NOT_ASCII} from '../markdown/text.js';
import {
  COMPLETION,
  GIVEN_UP,
  isMeasure,
  NEARLY,
  NOTHING_TO_COME,
  qualified,
  SHORT_WORDS,
} from './qualifiers.js';

/** Of a long text only the beginning is looked at. */
const MAX_CLAUSES = 300;

interface Word {
  text: string;
  status: StatedStatus;
}

/** By first letter: no other word can lead a phrase. */
const WORDS: ReadonlyMap<string, Word[]> = groupBy(
  Object.entries(LEXICON.statuses).flatMap(([status, texts]) =>
    texts.map((text) => ({text, status: status as StatedStatus})),
  ),
  ({text}) => text.charAt(0),
);

/** By their first letter, the longest first. */
const FILLERS: ReadonlyMap<string, string[]> = groupBy(
  [...LEXICON.fillers].sort((a, b) => b.length - a.length),
  (word) => word.charAt(0),
);

const {phrases} = LEXICON;
const ORDINARY_WORDS: ReadonlySet<string> = new Set(LEXICON.ordinaryWords);
const PAST_WORDS: ReadonlySet<string> = new Set(LEXICON.pastWords);
const CLOSING_WORDS: ReadonlySet<string> = new Set(LEXICON.closingWords);
const AGREED_WORDS: ReadonlySet<string> = new Set(LEXICON.agreedWords);
const ENDING = new RegExp(`^(?:${phrases.endings})`, 'u');
/** A word of a script with blanks between words ends where no other letter follows. */
const ENDS_ALONE = new RegExp(`[${ALPHABETIC}]$`, 'u');
const GOES_ON_ALONE = new RegExp(`^(?:[${ALPHABETIC}0-9]|\\.[a-z])`, 'u');

/** Stands for what a date goes on with behind its first characters, so that only one pattern holds the one of dates. */
const DATE_SIGN = '\uFDD0';
const DATE_START = 4;
const SIGNED_DATE = `[^${DATE_SIGN}]{${DATE_START}}${DATE_SIGN}\\.?`;
const STAMP = new RegExp(STAMP_PATTERN, 'gu');

/** What may follow a status word that is the whole statement, not the verb of a longer one. */
const STATEMENT_ENDS = new RegExp(
  `^\\s*(?:$|[.,;:!?()[\\]|/，。；：！（）、–—+&]|-\\s|${SIGNED_DATE}|\\d+(?:\\.\\d+)? ?(?:%|/|(?:${phrases.outOf})(?!\\p{L}))|#|${phrases.afterStatus})`,
  'u',
);

const DATE = `(?:[,:(\\[–—-]\\s?)?(?:(?:${phrases.beforeDate}) )?${SIGNED_DATE}[)\\]]?`;

/** What may follow a completion word that is all there is to say: a date, the end of the sentence. */
const BARE_ENDS = new RegExp(
  `^(?:\\s*(?:$|[.!。！])|\\s*${DATE}\\s*(?:$|[.!,;:。！，；：–—]|-\\s))`,
  'u',
);
/** What may follow "paused" and "superseded": a reason too, but nothing that was paused. */
const REASON_ENDS = new RegExp(
  `^\\s*(?:${DATE}\\s*)?(?:$|[.!,;。！，；–—(（]|-\\s|${phrases.reason})`,
  'u',
);
/** "Implemented in v2.3", "Merged 2026-01-05 via #12". */
const WENT_OUT = new RegExp(`^\\s*(?:${DATE}\\s*)?(?:${phrases.wentOut})`, 'u');
/** "Replaced by the new plan": what follows is no reason, but the plan that took over. */
const TAKEN_OVER = new RegExp(`^(?:${LEXICON.relationPhrases['superseded-by']})`, 'u');
/** A sign alone, or before other signs. */
const SIGN = /^[\s()[\]*_]*(\P{L})/u;
const COLON = /^\s?[:：]/u;
const DASH = /^\s*(?:[—–]|-\s)/u;
/** "Waiting for" tells a state by what follows. */
const FOR_SOMETHING = / (?:for|on|auf|de)$/u;
/** What may also stand behind words that are hardly ever said of a thing with a colon. */
const COLON_REASON = new RegExp(`^(?:${phrases.colonReason})`, 'u');
/** What may follow a word that people also say of things: "Live since May", not "Live reload". */
const ORDINARY_ENDS = new RegExp(
  `^\\s*(?:$|[.,;:!?()[\\]|/—–+&]|-\\s|\\d|#|v\\d|${phrases.afterOrdinary}|${DATE})`,
  'u',
);

/** "Complete rewrite", "complete the migration". */
const OF_THING = new RegExp(`^(?:${phrases.ofThing})`, 'u');

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
const NEARLY_WORDS: ReadonlySet<string> = new Set(LEXICON.nearlyWords);
/** Before a completion word, the longest first. */
const LESS_WORDS = [...LEXICON.nearlyWords, ...LEXICON.notWords].sort(
  (a, b) => b.length - a.length,
);
/** "All 3 phases". */
const ALL_PARTS = new RegExp(`^(?:${phrases.allParts})(?!\\p{Script=Latin})[\\s:,]*`, 'u');
/** Between a status and the one that took its place. */
const ARROW = '→';
const NOW = new RegExp(
  `(?:[,;.:(，；。、–—-]|\\s(?:${anyOf(LEXICON.joins.words)})(?=\\s))\\s*(?:${phrases.now})(?![${ALPHABETIC}])[\\s:]*`,
  'gu',
);
/** What was, up to the comma behind which is what is. */
const FORMERLY = new RegExp(`^(?:${phrases.formerly})`, 'u');
const THEN = new RegExp(`[,;，；、]\\s*(?:(?:${phrases.now})(?![${ALPHABETIC}])[\\s:]*)?`, 'gu');
const MOVED_TO = new RegExp(`^(?:${phrases.movedTo})[\\s:]*`, 'u');

/** The entry goes on with work: in its first sentence, or as the start of a later one. */
const GOES_ON = new RegExp(phrases.goesOn, 'u');

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

/** Whether a word that people also say of things speaks of one: "Closed beta", not "Closed in May". */
function isOfThing(word: string, rest: string): boolean {
  if (OF_THING.test(word + rest)) return true;
  if (!ORDINARY_WORDS.has(word) || ORDINARY_ENDS.test(withDateSigns(rest)) || NEARLY.test(rest))
    return false;
  return !(CLOSING_WORDS.has(word) && GIVEN_UP.test(rest));
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

/**
 * As `statusOfPhrase`, where the status word makes up the statement ("Completed
 * 2026-01-05 — all parts", "Done."), not where it begins a longer one ("Completed
 * the parser"). `null` otherwise.
 */
export function statusOfStatement(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
): StatedStatus | null {
  return statementStatus(text, options, ({status}, rest, end) => {
    // "Done: the parser" tells of a part; "Paused: no vendor" gives a reason.
    const ofPart = status === 'completed' && /^\s*[:：]/u.test(rest);
    return !ofPart && STATEMENT_ENDS.test(end);
  });
}

/**
 * As `statusOfStatement`, where the status word, a date beside it, and for a
 * pause or an abandonment the reason, are the whole statement: what an entry of
 * a log must be to speak of the plan ("Done.", "Completed 2026-01-05", "Paused
 * until May"), not of a thing in it ("Merged #12", "Dropped 2 endpoints").
 * `null` otherwise.
 */
export function statusOfBareStatement(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
): StatedStatus | null {
  return statementStatus(text, options, ({text: word, status}, rest, end) => {
    if (status !== 'completed') return REASON_ENDS.test(end) || COLON_REASON.test(word + rest);
    return BARE_ENDS.test(end) && !saysGoesOn(rest);
  });
}

/**
 * As `statusOfBareStatement`, for what is set apart to be seen (a banner, a mark of the
 * title): a completion may also tell how it went out ("Implemented in v2.3").
 */
export function statusOfBanner(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
): StatedStatus | null {
  return statementStatus(text, options, ({text: word, status}, rest, end) => {
    // "Archived — superseded by the roadmap": the rest tells which end it was.
    if (CLOSING_WORDS.has(word)) return STATEMENT_ENDS.test(end) || GIVEN_UP.test(rest);
    if (BARE_ENDS.test(end)) return status !== 'completed' || !saysGoesOn(rest);
    if (status === 'completed') {
      return (WENT_OUT.test(end) || DASH.test(rest)) && !saysGoesOn(rest);
    }
    if (status === 'abandoned' && TAKEN_OVER.test(word + rest)) return true;
    const isEnd = status === 'abandoned' || status === 'blocked';
    if (ORDINARY_WORDS.has(word)) return isEnd && REASON_ENDS.test(end);
    const isReason = COLON.test(rest) || (status === 'blocked' && FOR_SOMETHING.test(word));
    return REASON_ENDS.test(end) || (isEnd && isReason);
  });
}

/**
 * What follows a word, with signs for its dates: what the patterns of ends are for. The full stop of
 * "2026. 6. 1." stays, since it may end the statement too.
 */
function withDateSigns(rest: string): string {
  if (!YEAR.test(rest)) return rest;
  return rest.replace(
    STAMP,
    (date) => date.slice(0, DATE_START) + DATE_SIGN + (date.endsWith('.') ? '.' : ''),
  );
}

function saysGoesOn(rest: string): boolean {
  return GOES_ON.test(rest.replace(NOTHING_TO_COME, ''));
}

/** @param isStatement - gets the word, what follows it, and that with signs for dates */
function statementStatus(
  text: string,
  options: Pick<ReadOptions, 'statuses'>,
  isStatement: (word: Word, rest: string, end: string) => boolean,
): StatedStatus | null {
  const isStatedBy = (word: Word, candidate: string) => {
    const rest = candidate.slice(word.text.length);
    return isStatement(word, rest, withDateSigns(rest));
  };
  const phrase = latestOf(simplify(text));
  if (phrase === '' || isChoice(phrase)) return null;
  const candidates = [phrase, withoutFillers(phrase)];
  const own = userWords(options);
  for (const candidate of candidates) {
    const word = longestMatch(candidate, own);
    if (word && isStatedBy(word, candidate)) return word.status;
  }
  for (const candidate of candidates) {
    const word = longestWord(candidate);
    if (word && isStatedBy(word, candidate)) return statusInContext(word, phrase);
  }
  return null;
}

function statusInContext({text, status}: Word, phrase: string): StatedStatus | null {
  if (status === 'completed') {
    // "Done to approx. 70 %" is one sentence.
    const [sentence = phrase, next = ''] = phrase.split(/\.\s(?!~?\d{1,3} ?%)|。/u, 2);
    if (CLOSING_WORDS.has(text)) {
      const end = statusOfNext(next);
      if (end) return end;
    }
    return qualified(text, sentence.slice(sentence.indexOf(text) + text.length));
  }
  if (PAST_WORDS.has(text)) {
    return COMPLETION.test(phrase) ? 'completed' : 'abandoned';
  }
  return status;
}

/** "Archived. Abandoned in favour of the ford." */
function statusOfNext(sentence: string): StatedStatus | null {
  const word = longestWord(sentence);
  if (!word || ORDINARY_WORDS.has(word.text) || PAST_WORDS.has(word.text)) return null;
  return word.status === 'abandoned' || word.status === 'blocked' ? word.status : null;
}

/** Of "proposed → accepted → done" and "was paused, now active" what holds by now. */
function latestOf(phrase: string): string {
  const steps = phrase
    .split(ARROW)
    .map((step) => step.trim())
    .filter(Boolean);
  const last = steps.at(-1);
  if (last && steps.length > 1 && steps.every(tellsStatus)) return last;
  for (const match of phrase.matchAll(FORMERLY.test(phrase) ? THEN : NOW)) {
    const later = phrase.slice(match.index + match[0].length);
    if (tellsStatus(later)) return later;
  }
  return phrase;
}

/** Whether a phrase is led by a status word; of an open bracket the end is elsewhere. */
function tellsStatus(phrase: string): boolean {
  const word = longestWord(withoutFillers(phrase));
  return word !== null && !/\([^)]*$/.test(phrase);
}

function simplify(text: string): string {
  const arrowed = text
    .replace(/[-–—]{1,2}>|=>|[➡➜➔⇒⟶]\uFE0F?/gu, '→')
    // "OnHold"
    .replace(/^(\p{Lu}\p{Ll}+)(?=\p{Lu}\p{Ll}+(?!\p{L}))/u, '$1 ');
  const words = (NOT_ASCII.test(arrowed) ? withoutPictures(arrowed) : arrowed)
    .replace(/[*`~"“”]/g, '')
    .replace(/(?<=\p{L})[_-](?=\p{L})/gu, ' ')
    .replace(/^[\s()[\]_:>–—\p{So}-]+/u, '');
  return foldSpace(words).toLowerCase();
}

function withoutPictures(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D/gu, ' ')
    .replace(/[’‘]/g, "'");
}

/** "draft | active | done": a template that lists what may be written. */
function isChoice(phrase: string): boolean {
  const parts = phrase.slice(0, 200).split(/[|/]/);
  return parts.length >= 3 && parts.filter((part) => longestWord(part.trim())).length >= 3;
}

const NO_WORDS: readonly Word[] = [];

function userWords({statuses}: Pick<ReadOptions, 'statuses'>): readonly Word[] {
  return statuses.size === 0
    ? NO_WORDS
    : [...statuses].map(([word, status]) => ({text: simplify(word), status}));
}

function longestWord(phrase: string): Word | null {
  return longestMatch(phrase, WORDS.get(phrase.charAt(0)) ?? []);
}

function longestMatch(phrase: string, words: readonly Word[]): Word | null {
  let best: Word | null = null;
  for (const word of words) {
    if (leads(phrase, word.text) && word.text.length > (best?.text.length ?? 0)) best = word;
  }
  return best;
}

/** Whether a phrase starts with a word that ends there; words of scripts without blanks may take an ending. */
function leads(phrase: string, word: string): boolean {
  if (!phrase.startsWith(word)) return false;
  const rest = phrase.slice(word.length, word.length + 8);
  if (ENDS_ALONE.test(word)) return !GOES_ON_ALONE.test(rest);
  return !/^\p{L}/u.test(rest) || GOES_ON_ALONE.test(rest) || ENDING.test(rest);
}

/** As `leads`, where a word of a script without blanks may be followed by any other. */
function leadsAnyWord(phrase: string, word: string): boolean {
  return standsAlone(word) ? leads(phrase, word) : phrase.startsWith(word);
}

function withoutFillers(phrase: string): string {
  let rest = phrase.replace(ALL_PARTS, '');
  for (let count = 0; count < 4; count++) {
    const filler = FILLERS.get(rest.charAt(0))?.find((word) => leads(rest, word));
    if (!filler) break;
    rest = rest.slice(filler.length).replace(/^[\s:,–—-]+/u, '');
  }
  return rest;
}
