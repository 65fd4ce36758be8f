import type {Heading, Nodes, RootContent} from 'mdast';
import {TITLE_SIGNS} from '../../lexicon/boxMarks.js';
import {STAMP_PATTERN} from '../../lexicon/dateShapes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {standsAlone} from '../../lexicon/patterns.js';
import {lowered} from '../../lib/text/lowered.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Quote} from '../../model/finding.js';
import type {Stated} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {blocksOf, sentencesOf} from '../markdown/blocks.js';
import {foldSpace, isEmphasis, lineOf, plainText} from '../markdown/text.js';
import {endingOf, plainEndingOf} from './closing.js';
import {statusOfBanner, statusOfBareStatement} from './phrase/statusOfStatement.js';

/** How many blocks under the title may be its banner: fields may stand before it. */
const BLOCKS = 3;
/** The first line of GitHub's alerts. */
const ALERT = /^\[![a-z]+\]\s*/i;
/** A date within a sentence, with its preposition or particle. */
const DATE = new RegExp(
  `\\s*(?:(?<!\\p{Script=Latin})(?:${LEXICON.phrases.beforeDate}) ?)?${STAMP_PATTERN}\\s?[\\p{Script=Hiragana}\\p{Script=Hangul}]?\\s*`,
  'iu',
);
/** What every date has: a quick look before the pattern. */
const YEAR = /\d{4}/;
const NOTE = new RegExp(
  `^(?:${LEXICON.phrases.noteLabel})(?:\\s*[(（]?${STAMP_PATTERN}[)）]?)?\\s*[:：]\\s*`,
  'iu',
);
/** "[DONE]" by itself. */
const BRACKETED = /^[^\p{L}\p{N}[]*\[([^[\]]{2,40})\]/u;
/** "Do not implement. Superseded by the dam." */
const TAKEN_OVER = new RegExp(`^(?:${LEXICON.relationPhrases['superseded-by']})`, 'u');
/** What leads a sentence and says to whom or of what it is said. */
const LABEL = /^[^.:：]{1,40}[:：]\s*/u;
const MOVED = new RegExp(`^(?:${LEXICON.phrases.movedTo})`, 'u');
/** Of HTML: what is not shown, and what is not text. */
const HIDDEN =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|pre|summary|h\d)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<[^<>]*>/g;
/** A file, an issue or an address. */
const ELSEWHERE = /\.md\b|#\d|:\/\//i;
const PICTURE = /^\p{Extended_Pictographic}/u;
/** `[DONE] Title`, `(WIP) Title`. */
const LEADING_MARK =
  /^\s*(?:\[([^[\]]{2,40})\]\s|\(([^()]{2,40})\)\s|[［【]([^［］【】]{2,40})[］】])\s*\S/u;
/** `DONE: Title`, `DONE — Title`. */
const LEADING_CAPITALS = /^\s*(\p{Lu}{3,}(?:[ -]\p{Lu}+){0,2})(?:\s?[:：]|\s[–—-]\s)\s*(\S.*)$/u;
/** `Title [done]`, `Title (superseded by x)`, `Title — BLOCKED`. */
const TRAILING_MARK =
  /\S\s*(?:\[([^[\]]+)\]|[［【（]([^［］【】（）]+)[］】）]|\(([^()]+)\)|\s[—–-]\s*([^—–-]+))\s*$/u;
/** The mark of the title that tells the state of the plan; `null` where there is none. */
export function readTitleMark({sections}: Document, options: ReadOptions): Stated | null {
  const title = sections.find(({isTitle}) => isTitle);
  return titleMark(title?.heading ?? null, options);
}

/**
 * What is set apart at the top to tell the state of the plan: a quote, an alert, or a paragraph right
 * above or below the title that is nothing but a status with its date and reason. `null` where there
 * is none.
 */
export function readBannerBlock({sections}: Document, options: ReadOptions): Stated | null {
  const lead = sections.find(({heading}) => heading === null);
  const title = sections.find(({isTitle}) => isTitle);
  return bannerIn(lead, options) ?? bannerIn(title, options);
}

function bannerIn(section: Section | undefined, options: ReadOptions): Stated | null {
  for (const node of section?.nodes.slice(0, BLOCKS) ?? []) {
    const block = blockOf(node);
    if (!block) continue;
    const text = block.text.replace(ALERT, '');
    const raw = firstSentence(text);
    const said = text
      .replace(BRACKETED, '$1 ')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(NOTE, '');
    const apart = isSetApart(node, text);
    const status = apart
      ? (statusOfBanner(said, options) ?? statusOfSentence(said, options) ?? statusOfMove(said))
      : endedStatus(statusOfBareStatement(said, options) ?? statusOfSentence(said, options));
    if (status) return {status, raw, line: block.line};
    const later = apart ? laterSentence(text, options) : null;
    if (later) return {...later, line: block.line};
  }
  return null;
}

function blockOf(node: RootContent): Quote | null {
  if (node.type === 'html') {
    const text = foldSpace(node.value.replace(HIDDEN, ' ').replace(TAG, ' '));
    return text === '' ? null : {text, line: lineOf(node)};
  }
  if (node.type !== 'paragraph' && node.type !== 'blockquote') return null;
  return blocksOf([node])[0] ?? null;
}

/** "This plan was completed on 2026-01-05 and is kept for reference." */
function statusOfSentence(text: string, options: ReadOptions): StatedStatus | null {
  const sentence = firstSentence(text);
  return endingOf(sentence, options) ?? undated(sentence, endingOf, options);
}

/** "For agents: this plan has been completed.", "Kept for history. This plan is superseded by x." */
function laterSentence(text: string, options: ReadOptions): Omit<Stated, 'line'> | null {
  for (const raw of sentencesOf(text)) {
    const said = raw.replace(LABEL, '');
    const status = plainEndingOf(said, options) ?? undated(said, plainEndingOf, options);
    if (status) return {status, raw};
  }
  return null;
}

/** The full stops of a date end no sentence. */
function firstSentence(text: string): string {
  const masked = YEAR.test(text) ? text.replace(DATE, (date) => date.replace(/\./g, ',')) : text;
  return text.slice(0, sentencesOf(masked)[0]?.length);
}

/** What a sentence tells without its date, if it has one. */
function undated(
  sentence: string,
  read: typeof endingOf,
  options: ReadOptions,
): StatedStatus | null {
  const bare = withoutDate(sentence);
  return bare === sentence ? null : read(bare, options);
}

function withoutDate(sentence: string): string {
  if (!YEAR.test(sentence)) return sentence.trim();
  // Some scripts have no blanks between words.
  const joint = (at: number) => (standsAlone(sentence.charAt(at - 1)) ? ' ' : '');
  return sentence.replace(DATE, (_, at: number) => joint(at)).trim();
}

/** "Moved to `oven.md`", but "Migrated to ESM" is work that was done. */
function statusOfMove(text: string): StatedStatus | null {
  const isMoved = MOVED.test(lowered(text)) && ELSEWHERE.test(text);
  const [, second = ''] = sentencesOf(text);
  return isMoved || TAKEN_OVER.test(lowered(second)) ? 'abandoned' : null;
}

/** A plain first sentence may begin like a draft or like work that goes on: it tells only ends. */
function endedStatus(status: StatedStatus | null): StatedStatus | null {
  return status === 'blocked' || (status && isEnded(status)) ? status : null;
}

/** In a quote, behind a picture, or begun in bold or italics. */
function isSetApart(node: RootContent, text: string): boolean {
  const [first] = node.type === 'paragraph' ? node.children : [];
  return (
    node.type === 'blockquote' || node.type === 'html' || isEmphasis(first) || PICTURE.test(text)
  );
}

function titleMark(heading: Heading | null, options: ReadOptions): Stated | null {
  if (!heading) return null;
  const text = plainText(heading);
  const line = lineOf(heading);
  if (heading.children.every(isStruck)) return {status: 'abandoned', raw: `~~${text}~~`, line};
  const picture = TITLE_SIGNS.get(/^\P{L}/u.exec(text)?.[0] ?? '');
  if (picture) return {status: picture, raw: text, line};
  const [, capitals, behind = ''] = LEADING_CAPITALS.exec(text) ?? [];
  const spelled = capitals && !LEXICON.ordinaryWords.includes(capitals.toLowerCase());
  const own = spelled ? statusOfBanner(capitals, options) : null;
  // "ARCHIVED: this plan has been superseded by x" tells more than its first word.
  if (capitals && own)
    return {status: statusOfSentence(behind, options) ?? own, raw: capitals, line};
  for (const pattern of [LEADING_MARK, TRAILING_MARK]) {
    const raw = pattern.exec(text)?.slice(1).find(Boolean)?.trim();
    const status = raw && !isOrdinary(raw) ? statusOfBanner(raw, options) : null;
    if (raw && status) return {status, raw, line};
  }
  return null;
}

function isStruck(node: Nodes): boolean {
  return node.type === 'delete' || (node.type === 'text' && node.value.trim() === '');
}

/** "Menu (open)" names a thing, "Menu (OPEN)" tells its state. */
function isOrdinary(mark: string): boolean {
  return LEXICON.ordinaryWords.includes(mark.toLowerCase()) && mark !== mark.toUpperCase();
}
