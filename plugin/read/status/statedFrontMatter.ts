import {isStampOnly} from '../../lexicon/dateShapes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import type {FrontMatter, ReadOptions} from '../../model/document.js';
import type {Stated} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {
  type FrontMatterValue,
  keyName,
  textOfValue,
  valueOfKey,
  wordsOfKey,
} from '../markdown/frontMatter/frontMatterKeys.js';
import {foldSpace} from '../markdown/text.js';
import {relationOfKey} from '../references/frontMatterReferences.js';
import {firstTimestamp} from '../time/timestamps.js';
import {statusOfPhrase} from './phrase/statusOfPhrase.js';
import {isPlaceholder} from './placeholders.js';

/** `plan_status` is the status of the plan, too. */
const STATUS_KEY = new RegExp(
  `^(?:(?:${LEXICON.phrases.ofPlan}) )?(?:${anyOf(LEXICON.fields.status)})$`,
  'u',
);
const YES = new RegExp(`^(?:true|${LEXICON.phrases.yes})$`, 'iu');
const NOTHING = new RegExp(`^(?:false|null|no|${anyOf(LEXICON.people.nobody)})$`, 'iu');
/** Words of a key besides the telling one: `completed_at`, `date_closed`, `isDone`. */
const BESIDE: ReadonlySet<string> = new Set(['at', 'on', 'date', 'is', 'plan']);

/** Words that are said of things too ("live", "verified") tell nothing as a key, but for those that end. */
const ENDING_WORDS: ReadonlySet<string> = new Set([
  ...LEXICON.closingWords,
  ...LEXICON.statuses.abandoned,
]);
const FLAGS: ReadonlyMap<string, StatedStatus> = new Map(
  Object.entries(LEXICON.statuses).flatMap(([status, words]) =>
    words
      .filter((word) => !LEXICON.ordinaryWords.includes(word) || ENDING_WORDS.has(word))
      .map((word) => [keyName(word), status as StatedStatus] as const),
  ),
);
/** Days of these end the work; others are days of the plan's life. */
const ENDS: ReadonlySet<StatedStatus> = new Set<StatedStatus>([
  'completed',
  'abandoned',
  'blocked',
]);

/**
 * The status that front matter states: a status field; the plan that supersedes
 * this one, unless the status itself ends it; or a key that is a status word
 * (`completed: 2026-01-05`, `done: true`). Empty values state nothing.
 */
export function statedInFrontMatter(
  {data, lineOf}: FrontMatter,
  options: ReadOptions,
): Stated | null {
  const own = statusField(data);
  const stated = own ? statedByKey(own, lineOf, options) : null;
  if (stated?.status === 'completed' || stated?.status === 'abandoned') return stated;
  for (const [key, value] of Object.entries(data)) {
    if (relationOfKey(key) === 'superseded-by' && namesSomething(value)) {
      const raw = `${key}: ${[value].flat().map(textOfValue).filter(Boolean).join(', ')}`;
      return {status: 'abandoned', raw: foldSpace(raw), line: lineOf(key)};
    }
  }
  if (stated && stated.status !== null) return stated;
  for (const [key, value] of Object.entries(data)) {
    const status = statusOfFlag(key, value, options);
    if (status) return {status, raw: `${key}: ${textOfValue(value)}`, line: lineOf(key)};
  }
  return stated;
}

function statusField(data: FrontMatter['data']): FrontMatterValue | null {
  const keys = Object.keys(data).filter((key) => STATUS_KEY.test(wordsOfKey(key).join(' ')));
  return valueOfKey(data, LEXICON.fields.status) ?? valueOfKey(data, keys);
}

function statedByKey(
  {key, value}: FrontMatterValue,
  lineOf: FrontMatter['lineOf'],
  options: ReadOptions,
): Stated | null {
  const text = typeof value === 'string' ? value : nestedText(value);
  if (text === '') return null;
  const raw = foldSpace(text);
  const status = statusOfPhrase(raw, options);
  return status === undefined ? null : {status, raw, line: lineOf(key)};
}

/** A status in a list, or below a key of its own: what it says is read as one text. */
function nestedText(value: unknown): string {
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

function namesSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item: unknown) => namesSomething(item));
  if (typeof value === 'number' || value === true) return true;
  return typeof value === 'string' && !isPlaceholder(value) && !NOTHING.test(value.trim());
}

function statusOfFlag(key: string, value: unknown, options: ReadOptions): StatedStatus | null {
  const text = textOfValue(value).trim();
  const isDay = isStampOnly(text) && firstTimestamp(text, 1, options) !== null;
  if (!isDay && !YES.test(text)) return null;
  const words = wordsOfKey(key);
  const telling = words.filter((word) => !BESIDE.has(word));
  const status = FLAGS.get(words.join('')) ?? FLAGS.get(telling.join('')) ?? null;
  return status !== null && (ENDS.has(status) || !isDay) ? status : null;
}
