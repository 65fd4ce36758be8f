import {translate} from '@docusaurus/Translate';
import type {MessageCode} from 'docusaurus-plugin-execplans/client';

/** The sentences of evidence, conflicts and matches; their English equals `plugin/vocabulary/messages.ts`. */
const TEXTS: Record<MessageCode, string> = {
  statedAs: translate({
    id: 'theme.execplans.message.statedAs',
    message: 'states “{raw}”',
    description: 'Evidence for the status of a plan',
  }),
  statedUnknown: translate({
    id: 'theme.execplans.message.statedUnknown',
    message: 'states “{raw}”, which is not a known status',
    description: 'Evidence for the status of a plan',
  }),
  closesWith: translate({
    id: 'theme.execplans.message.closesWith',
    message: 'closes with “{text}”',
    description: 'Evidence for the status of a plan',
  }),
  filedUnder: translate({
    id: 'theme.execplans.message.filedUnder',
    message: 'filed under {folder}/',
    description: 'Evidence for the status of a plan',
  }),
  listedUnder: translate({
    id: 'theme.execplans.message.listedUnder',
    message: 'listed under “{heading}”',
    description: 'Evidence for the status of a plan',
  }),
  listedAs: translate({
    id: 'theme.execplans.message.listedAs',
    message: 'listed as “{raw}”',
    description: 'Evidence for the status of a plan',
  }),
  tasksDone: translate({
    id: 'theme.execplans.message.tasksDone',
    message: '{done} of {total} task done|{done} of {total} tasks done',
    description: 'Evidence for the status of a plan',
  }),
  noTaskDone: translate({
    id: 'theme.execplans.message.noTaskDone',
    message: 'the only task is not done|none of {total} tasks done',
    description: 'Evidence for the status of a plan',
  }),
  noTasksFile: translate({
    id: 'theme.execplans.message.noTasksFile',
    message: 'there is no tasks file yet',
    description: 'Evidence for the status of a plan',
  }),
  tasksDropped: translate({
    id: 'theme.execplans.message.tasksDropped',
    message: 'the only task was dropped|all {total} tasks dropped',
    description: 'Evidence for the status of a plan',
  }),
  marksDone: translate({
    id: 'theme.execplans.message.marksDone',
    message: '{done} of {total} part marked done|{done} of {total} parts marked done',
    description: 'Evidence for the status of a plan',
  }),
  outcomesNoted: translate({
    id: 'theme.execplans.message.outcomesNoted',
    message: 'outcomes are filled in',
    description: 'Evidence for the status of a plan',
  }),
  outcomesPlaceholder: translate({
    id: 'theme.execplans.message.outcomesPlaceholder',
    message: 'outcomes are still to be filled in',
    description: 'Evidence for the status of a plan',
  }),
  noOutcomes: translate({
    id: 'theme.execplans.message.noOutcomes',
    message: 'no outcomes noted',
    description: 'Why a plan whose tasks are all done is still open',
  }),
  remains: translate({
    id: 'theme.execplans.message.remains',
    message: 'something remains: “{text}”',
    description: 'Evidence for the status of a plan',
  }),
  logEntries: translate({
    id: 'theme.execplans.message.logEntries',
    message: 'one dated entry|{count} dated entries',
    description: 'Evidence for the status of a plan',
  }),
  logEntry: translate({
    id: 'theme.execplans.message.logEntry',
    message: 'work is logged: “{text}”',
    description: 'Evidence for the status of a plan',
  }),
  onlyDrafting: translate({
    id: 'theme.execplans.message.onlyDrafting',
    message: 'the log is only about drafting',
    description: 'Evidence for the status of a plan',
  }),
  shippedLine: translate({
    id: 'theme.execplans.message.shippedLine',
    message: 'work shipped: “{text}”',
    description: 'Evidence for the status of a plan',
  }),
  lastActivity: translate({
    id: 'theme.execplans.message.lastActivity',
    message: 'last activity {at}',
    description: 'Evidence for the status of a plan',
  }),
  fileChanged: translate({
    id: 'theme.execplans.message.fileChanged',
    message: 'no dated entries; file last changed {at}',
    description: 'Evidence for the status of a plan',
  }),
  dateOfName: translate({
    id: 'theme.execplans.message.dateOfName',
    message: 'dated {at} by its name',
    description: 'Evidence for the status of a plan',
  }),
  openTask: translate({
    id: 'theme.execplans.message.openTask',
    message: 'still open: “{text}”',
    description: 'Evidence for the status of a plan',
  }),
  nothingTells: translate({
    id: 'theme.execplans.message.nothingTells',
    message: 'no checklist, no status, no dated entries',
    description: 'Evidence for the status of a plan',
  }),
  endedButStated: translate({
    id: 'theme.execplans.message.endedButStated',
    message: '{status}, but the plan states “{raw}”',
    description: 'Two signals of a plan that contradict each other',
  }),
  endedButFiled: translate({
    id: 'theme.execplans.message.endedButFiled',
    message: '{status}, but filed under {folder}/',
    description: 'Two signals of a plan that contradict each other',
  }),
  endedButListed: translate({
    id: 'theme.execplans.message.endedButListed',
    message: '{status}, but listed under “{heading}”',
    description: 'Two signals of a plan that contradict each other',
  }),
  endedButListedAs: translate({
    id: 'theme.execplans.message.endedButListedAs',
    message: '{status}, but listed as “{raw}”',
    description: 'Evidence or conflict of a plan',
  }),
  listedTwice: translate({
    id: 'theme.execplans.message.listedTwice',
    message: 'listed twice, as “{first}” and as “{second}”',
    description: 'Two signals of a plan that contradict each other',
  }),
  endedWithOpenTasks: translate({
    id: 'theme.execplans.message.endedWithOpenTasks',
    message: '{status}, but its only task is open|{status}, but with {open} of {total} tasks open',
    description: 'Two signals of a plan that contradict each other',
  }),
  statedActiveButDone: translate({
    id: 'theme.execplans.message.statedActiveButDone',
    message:
      'states “{raw}”, but its only task is done and outcomes are filled in|states “{raw}”, but all {total} tasks are done and outcomes are filled in',
    description: 'Two signals of a plan that contradict each other',
  }),
  filedButDerived: translate({
    id: 'theme.execplans.message.filedButDerived',
    message: 'filed under {folder}/, but the plan is {status}',
    description: 'Two signals of a plan that contradict each other',
  }),
  entryNamesPath: translate({
    id: 'theme.execplans.message.entryNamesPath',
    message: 'the entry mentions the path {value}',
    description: 'How a plan and a changelog entry were matched',
  }),
  entryNamesPlan: translate({
    id: 'theme.execplans.message.entryNamesPlan',
    message: 'the entry mentions the plan as “{value}”',
    description: 'How a plan and a changelog entry were matched',
  }),
  entryHasTitle: translate({
    id: 'theme.execplans.message.entryHasTitle',
    message: 'the entry contains the plan’s title: “{value}”',
    description: 'How a plan and a changelog entry were matched',
  }),
  entrySharesIssue: translate({
    id: 'theme.execplans.message.entrySharesIssue',
    message: 'the entry and the plan both mention {value}',
    description: 'How a plan and a changelog entry were matched',
  }),
  entrySharesCommit: translate({
    id: 'theme.execplans.message.entrySharesCommit',
    message: 'the entry and the plan both mention commit {value}',
    description: 'How a plan and a changelog entry were matched',
  }),
  planNamesVersion: translate({
    id: 'theme.execplans.message.planNamesVersion',
    message: 'the plan mentions version {value}',
    description: 'How a plan and a changelog entry were matched',
  }),
};

/** A sentence in the language of the site, its placeholders and plural forms still in it. */
export default function translateMessage(code: MessageCode): string {
  return TEXTS[code];
}
