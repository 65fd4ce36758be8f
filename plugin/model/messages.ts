/**
 * What evidence, conflicts and matches with a release say, as data: the command line and JSON
 * print the English text, the site translates the same code with the same values.
 */
export const MESSAGES = {
  statedAs: 'states “{raw}”',
  statedUnknown: 'states “{raw}”, which names no known status',
  closesWith: 'says of itself: “{text}”',
  filedUnder: 'filed under {folder}/',
  listedUnder: 'listed under “{heading}”',
  listedAs: 'listed as “{raw}”',
  tasksDone: '{done} of {total} tasks done',
  noTaskDone: 'none of {total} tasks done',
  tasksDropped: 'all {dropped} tasks dropped',
  marksDone: '{done} of {total} parts marked done',
  outcomesNoted: 'outcomes are noted',
  outcomesPlaceholder: 'outcomes are still to be filled in',
  remains: 'something remains: “{text}”',
  logEntries: '{count} dated entries',
  logEntry: 'work is noted: “{text}”',
  onlyDrafting: 'the log speaks of drafting only',
  shippedLine: 'work shipped: “{text}”',
  lastActivity: 'last activity {at}',
  fileChanged: 'no dated entry; file last changed {at}',
  openTask: 'still open: “{text}”',
  nothingTells: 'no checklist, no status, no dated entry',
  endedButStated: '{status}, but the plan states “{raw}”',
  endedButFiled: '{status}, but filed under {folder}/',
  endedButListed: '{status}, but listed under “{heading}”',
  endedButListedAs: '{status}, but listed as “{raw}”',
  endedWithOpenTasks: '{status}, but {open} of {total} tasks are open',
  statedActiveButDone: 'states “{raw}”, but all {total} tasks are done and outcomes are noted',
  filedButDerived: 'filed under {folder}/, but the plan is {status}',
  entryNamesPath: 'the entry names the path {value}',
  entryNamesPlan: 'the entry names the plan as “{value}”',
  entryHasTitle: 'the entry has the title of the plan: “{value}”',
  entrySharesIssue: 'entry and plan both name {value}',
  entrySharesCommit: 'entry and plan both name the commit {value}',
  planNamesVersion: 'the plan names the version {value}',
} as const;

export type MessageCode = keyof typeof MESSAGES;

export interface Message {
  code: MessageCode;
  values: Record<string, string | number>;
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
  return MESSAGES[code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}
