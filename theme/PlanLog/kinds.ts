import {translate} from '@docusaurus/Translate';
import type {LogEntryProp} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<LogEntryProp['kind'], () => string> = {
  progress: () =>
    translate({
      id: 'theme.execplans.log.progress',
      message: 'Progress',
      description: 'Kind of a log entry',
    }),
  decision: () =>
    translate({
      id: 'theme.execplans.log.decision',
      message: 'Decision',
      description: 'Kind of a log entry',
    }),
  discovery: () =>
    translate({
      id: 'theme.execplans.log.discovery',
      message: 'Discovery',
      description: 'Kind of a log entry',
    }),
  outcome: () =>
    translate({
      id: 'theme.execplans.log.outcome',
      message: 'Outcome',
      description: 'Kind of a log entry',
    }),
};

/** What kind of log entry it is, in the language of the site. */
export default function translateKind(kind: LogEntryProp['kind']): string {
  return LABELS[kind]();
}
