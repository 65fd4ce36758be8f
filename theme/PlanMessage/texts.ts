import {translate} from '@docusaurus/Translate';
import type {MessageCode} from 'docusaurus-plugin-execplans/client';

/** The sentences of evidence, conflicts and matches; their English equals `plugin/messages.ts`. */
const TEXTS: Record<MessageCode, () => string> = {
  statedAs: () =>
    translate({
      id: 'theme.execplans.message.statedAs',
      message: 'states “{raw}”',
      description: 'Evidence: what the plan states of itself',
    }),
  statedUnknown: () =>
    translate({
      id: 'theme.execplans.message.statedUnknown',
      message: 'states “{raw}”, which names no known status',
      description: 'Evidence: a stated status that is no known word',
    }),
  closesWith: () =>
    translate({
      id: 'theme.execplans.message.closesWith',
      message: 'says of itself: “{text}”',
      description: 'Evidence: the last words of a plan about itself',
    }),
  filedUnder: () =>
    translate({
      id: 'theme.execplans.message.filedUnder',
      message: 'filed under {folder}/',
      description: 'Evidence: the folder of a plan',
    }),
  listedUnder: () =>
    translate({
      id: 'theme.execplans.message.listedUnder',
      message: 'listed under “{heading}”',
      description: 'Evidence: the heading of an index that lists the plan',
    }),
  listedAs: () =>
    translate({
      id: 'theme.execplans.message.listedAs',
      message: 'listed as “{raw}”',
      description: 'Evidence: the status that an index gives to the plan',
    }),
  tasksDone: () =>
    translate({
      id: 'theme.execplans.message.tasksDone',
      message: '{done} of {total} tasks done',
      description: 'Evidence: the checklist',
    }),
  noTaskDone: () =>
    translate({
      id: 'theme.execplans.message.noTaskDone',
      message: 'none of {total} tasks done',
      description: 'Evidence: a checklist with nothing ticked',
    }),
  tasksDropped: () =>
    translate({
      id: 'theme.execplans.message.tasksDropped',
      message: 'all {dropped} tasks dropped',
      description: 'Evidence: a checklist of which nothing will be done',
    }),
  marksDone: () =>
    translate({
      id: 'theme.execplans.message.marksDone',
      message: '{done} of {total} parts marked done',
      description: 'Evidence: parts of a plan that are marked as done',
    }),
  outcomesNoted: () =>
    translate({
      id: 'theme.execplans.message.outcomesNoted',
      message: 'outcomes are noted',
      description: 'Evidence: the outcomes section is filled',
    }),
  outcomesPlaceholder: () =>
    translate({
      id: 'theme.execplans.message.outcomesPlaceholder',
      message: 'outcomes are still to be filled in',
      description: 'Evidence: the outcomes section holds a placeholder',
    }),
  remains: () =>
    translate({
      id: 'theme.execplans.message.remains',
      message: 'something remains: “{text}”',
      description: 'Evidence: a sentence about what remains',
    }),
  logEntries: () =>
    translate({
      id: 'theme.execplans.message.logEntries',
      message: '{count} dated entries',
      description: 'Evidence: the number of dated log entries',
    }),
  logEntry: () =>
    translate({
      id: 'theme.execplans.message.logEntry',
      message: 'work is noted: “{text}”',
      description: 'Evidence: a log entry',
    }),
  onlyDrafting: () =>
    translate({
      id: 'theme.execplans.message.onlyDrafting',
      message: 'the log speaks of drafting only',
      description: 'Evidence: the log speaks only of writing the plan',
    }),
  shippedLine: () =>
    translate({
      id: 'theme.execplans.message.shippedLine',
      message: 'work shipped: “{text}”',
      description: 'Evidence: a line about what was merged or shipped',
    }),
  lastActivity: () =>
    translate({
      id: 'theme.execplans.message.lastActivity',
      message: 'last activity {at}',
      description: 'Evidence: the latest stamp of the plan',
    }),
  fileChanged: () =>
    translate({
      id: 'theme.execplans.message.fileChanged',
      message: 'no dated entry; file last changed {at}',
      description: 'Evidence: the last change in version control',
    }),
  openTask: () =>
    translate({
      id: 'theme.execplans.message.openTask',
      message: 'still open: “{text}”',
      description: 'Evidence: a task that is still open',
    }),
  nothingTells: () =>
    translate({
      id: 'theme.execplans.message.nothingTells',
      message: 'no checklist, no status, no dated entry',
      description: 'Evidence: there is none',
    }),
  endedButStated: () =>
    translate({
      id: 'theme.execplans.message.endedButStated',
      message: '{status}, but the plan states “{raw}”',
      description: 'Conflict between derived and stated status',
    }),
  endedButFiled: () =>
    translate({
      id: 'theme.execplans.message.endedButFiled',
      message: '{status}, but filed under {folder}/',
      description: 'Conflict between derived status and folder',
    }),
  endedButListed: () =>
    translate({
      id: 'theme.execplans.message.endedButListed',
      message: '{status}, but listed under “{heading}”',
      description: 'Conflict between derived status and index',
    }),
  endedButListedAs: () =>
    translate({
      id: 'theme.execplans.message.endedButListedAs',
      message: '{status}, but listed as “{raw}”',
      description: 'Evidence or conflict of a plan',
    }),
  endedWithOpenTasks: () =>
    translate({
      id: 'theme.execplans.message.endedWithOpenTasks',
      message: '{status}, but {open} of {total} tasks are open',
      description: 'Conflict: an ended plan has open tasks',
    }),
  statedActiveButDone: () =>
    translate({
      id: 'theme.execplans.message.statedActiveButDone',
      message: 'states “{raw}”, but all {total} tasks are done and outcomes are noted',
      description: 'Conflict: a plan that states active is done',
    }),
  filedButDerived: () =>
    translate({
      id: 'theme.execplans.message.filedButDerived',
      message: 'filed under {folder}/, but the plan is {status}',
      description: 'Conflict: a plan filed as completed is not',
    }),
  entryNamesPath: () =>
    translate({
      id: 'theme.execplans.message.entryNamesPath',
      message: 'the entry names the path {value}',
      description: 'How a plan and an entry of a changelog were matched',
    }),
  entryNamesPlan: () =>
    translate({
      id: 'theme.execplans.message.entryNamesPlan',
      message: 'the entry names the plan as “{value}”',
      description: 'How a plan and an entry of a changelog were matched',
    }),
  entryHasTitle: () =>
    translate({
      id: 'theme.execplans.message.entryHasTitle',
      message: 'the entry has the title of the plan: “{value}”',
      description: 'How a plan and an entry of a changelog were matched',
    }),
  entrySharesIssue: () =>
    translate({
      id: 'theme.execplans.message.entrySharesIssue',
      message: 'entry and plan both name {value}',
      description:
        'How a plan and an entry of a changelog were matched: by an issue or pull request',
    }),
  entrySharesCommit: () =>
    translate({
      id: 'theme.execplans.message.entrySharesCommit',
      message: 'entry and plan both name the commit {value}',
      description: 'How a plan and an entry of a changelog were matched',
    }),
  planNamesVersion: () =>
    translate({
      id: 'theme.execplans.message.planNamesVersion',
      message: 'the plan names the version {value}',
      description: 'How a plan and an entry of a changelog were matched',
    }),
};

/** A sentence in the language of the site, its placeholders still in it. */
export default function translateMessage(code: MessageCode): string {
  return TEXTS[code]();
}
