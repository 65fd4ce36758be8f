import {ownValue} from '../lib/ownValue.js';
import {pluralNumber} from './pluralNumber.js';

/**
 * What evidence, conflicts and matches with a release say, as data: the command line and JSON
 * print the English text, the site translates the same code with the same values. A text with plural
 * forms, as in `one task|{total} tasks`, takes the one for `pluralNumber`.
 */
export const MESSAGES = {
  statedAs: 'states “{raw}”',
  statedUnknown: 'states “{raw}”, which is not a known status',
  closesWith: 'closes with “{text}”',
  filedUnder: 'filed under {folder}/',
  listedUnder: 'listed under “{heading}”',
  listedAs: 'listed as “{raw}”',
  tasksDone: '{done} of {total} task done|{done} of {total} tasks done',
  noTaskDone: 'the only task is not done|none of {total} tasks done',
  noTasksFile: 'there is no tasks file yet',
  tasksDropped: 'the only task was dropped|all {total} tasks dropped',
  marksDone: '{done} of {total} part marked done|{done} of {total} parts marked done',
  outcomesNoted: 'outcomes are filled in',
  outcomesPlaceholder: 'outcomes are still to be filled in',
  noOutcomes: 'no outcomes noted',
  remains: 'something remains: “{text}”',
  logEntries: 'one dated entry|{count} dated entries',
  logEntry: 'work is logged: “{text}”',
  onlyDrafting: 'the log is only about drafting',
  shippedLine: 'work shipped: “{text}”',
  lastActivity: 'last activity {at}',
  dateOfName: 'dated {at} by its name',
  fileChanged: 'no dated entries; file last changed {at}',
  openTask: 'still open: “{text}”',
  nothingTells: 'no checklist, no status, no dated entries',
  endedButStated: '{status}, but the plan states “{raw}”',
  endedButFiled: '{status}, but filed under {folder}/',
  endedButListed: '{status}, but listed under “{heading}”',
  endedButListedAs: '{status}, but listed as “{raw}”',
  listedTwice: 'listed twice, as “{first}” and as “{second}”',
  endedWithOpenTasks:
    '{status}, but its only task is open|{status}, but with {open} of {total} tasks open',
  statedActiveButDone:
    'states “{raw}”, but its only task is done and outcomes are filled in|states “{raw}”, but all {total} tasks are done and outcomes are filled in',
  filedButDerived: 'filed under {folder}/, but the plan is {status}',
  entryNamesPath: 'the entry mentions the path {value}',
  entryNamesPlan: 'the entry mentions the plan as “{value}”',
  entryHasTitle: 'the entry contains the plan’s title: “{value}”',
  entrySharesIssue: 'the entry and the plan both mention {value}',
  entrySharesCommit: 'the entry and the plan both mention commit {value}',
  planNamesVersion: 'the plan mentions version {value}',
} as const;

export type MessageCode = keyof typeof MESSAGES;

export interface Message {
  code: MessageCode;
  values: Record<string, string | number>;
}

/** Signals that are a sentence of the plan, each with the message that quotes it as `text`. */
export const QUOTED_SIGNALS = {
  /** Something remains to be done. */
  remains: 'remains',
  /** The work was merged or shipped. */
  shipped: 'shippedLine',
} as const satisfies Record<string, MessageCode>;

export type QuotedSignal = keyof typeof QUOTED_SIGNALS;

export const QUOTED = Object.keys(QUOTED_SIGNALS) as QuotedSignal[];

/** A value for each signal that is a sentence. */
export function forQuoted<Value>(of: (signal: QuotedSignal) => Value): Record<QuotedSignal, Value> {
  return Object.fromEntries(QUOTED.map((signal) => [signal, of(signal)])) as Record<
    QuotedSignal,
    Value
  >;
}

/**
 * @param code - which sentence
 * @param values - what its `{placeholders}` stand for
 */
export function message(code: MessageCode, values: Message['values'] = {}): Message {
  return {code, values};
}

/** The English text of a message. A placeholder without a value stays as it is. */
export function says({code, values}: Message): string {
  const forms = MESSAGES[code].split('|');
  const text = (pluralNumber(values) === 1 ? forms[0] : forms.at(-1)) ?? '';
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(ownValue(values, name) ?? whole),
  );
}
