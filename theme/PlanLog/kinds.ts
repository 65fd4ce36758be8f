import {translate} from '@docusaurus/Translate';
import type {LogEntryProp, LogMark} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<LogEntryProp['kind'] | LogMark, string> = {
  progress: translate({
    id: 'theme.execplans.log.progress',
    message: 'Progress',
    description: 'Kind of a log entry',
  }),
  decision: translate({
    id: 'theme.execplans.log.decision',
    message: 'Decision',
    description: 'Kind of a log entry',
  }),
  discovery: translate({
    id: 'theme.execplans.log.discovery',
    message: 'Discovery',
    description: 'Kind of a log entry',
  }),
  outcome: translate({
    id: 'theme.execplans.log.outcome',
    message: 'Outcome',
    description: 'Kind of a log entry',
  }),
  started: translate({
    id: 'theme.execplans.log.started',
    message: 'Started',
    description: 'Kind of a log entry',
  }),
  completed: translate({
    id: 'theme.execplans.log.completed',
    message: 'Completed',
    description: 'Kind of a log entry',
  }),
  abandoned: translate({
    id: 'theme.execplans.log.abandoned',
    message: 'Abandoned',
    description: 'Kind of a log entry',
  }),
};

/** What kind of log entry it is, or what it marks, in the language of the site. */
export default function translateKind(kind: LogEntryProp['kind'] | LogMark): string {
  return LABELS[kind];
}
