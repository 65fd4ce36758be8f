import {LEXICON} from '../../../lexicon/merged.js';
import {lifeMoment} from '../../time/dateKeys.js';
import {normalizeName} from './normalizeName.js';

const {status, current, owner, other} = LEXICON.fields;
const FIELDS: ReadonlySet<string> = new Set([...owner, ...other]);
const STATUS: ReadonlySet<string> = new Set(status);
const CURRENT: ReadonlySet<string> = new Set(current);
const OF_PLAN = new RegExp(`^(?:${LEXICON.phrases.ofPlan})\\s+`, 'u');
const STATUS_WORDS: ReadonlySet<string> = new Set(Object.values(LEXICON.statuses).flat());

/** Whether a text is the name of a field of the head. */
export function isField(name: string): boolean {
  return FIELDS.has(normalizeName(name)) || isStatusField(name) || lifeMoment(name) !== null;
}

/**
 * Whether a text is the name of a field where no colon says so: "Paused" is the name of a date and a
 * value of "Status", and without a colon it is neither.
 */
export function isFieldName(name: string): boolean {
  return isField(name) && !STATUS_WORDS.has(normalizeName(name));
}

/** Whether a text names the plan's status in a Status section: "Current", "Overall". */
export function isCurrentField(name: string): boolean {
  return CURRENT.has(normalizeName(name));
}

/** Whether a text is the name of the plan's status: "Status", "Implementation status". */
export function isStatusField(name: string): boolean {
  const plain = normalizeName(name);
  return STATUS.has(plain) || STATUS.has(plain.replace(OF_PLAN, ''));
}
