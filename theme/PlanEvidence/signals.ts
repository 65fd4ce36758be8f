import {translate} from '@docusaurus/Translate';
import type {SignalKind} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<SignalKind, () => string> = {
  stated: () =>
    translate({
      id: 'theme.execplans.signal.stated',
      message: 'Stated',
      description: 'Kind of evidence: the status that a plan gives itself',
    }),
  closing: () =>
    translate({
      id: 'theme.execplans.signal.closing',
      message: 'Closing words',
      description: 'Kind of evidence: a plan says that it has ended or paused',
    }),
  folder: () =>
    translate({
      id: 'theme.execplans.signal.folder',
      message: 'Folder',
      description: 'Kind of evidence: the folder that holds the plan',
    }),
  index: () =>
    translate({
      id: 'theme.execplans.signal.index',
      message: 'Index',
      description: 'Kind of evidence: the place of the plan in an index of plans',
    }),
  checklist: () =>
    translate({
      id: 'theme.execplans.signal.checklist',
      message: 'Checklist',
      description: 'Kind of evidence: the tasks of the plan',
    }),
  marks: () =>
    translate({
      id: 'theme.execplans.signal.marks',
      message: 'Marks',
      description: 'Kind of evidence: parts of the plan that are marked as done',
    }),
  outcomes: () =>
    translate({
      id: 'theme.execplans.signal.outcomes',
      message: 'Outcomes',
      description: 'Kind of evidence: what the plan notes as its outcome',
    }),
  remains: () =>
    translate({
      id: 'theme.execplans.signal.remains',
      message: 'Remains',
      description: 'Kind of evidence: the plan says that something remains',
    }),
  log: () =>
    translate({
      id: 'theme.execplans.signal.log',
      message: 'Log',
      description: 'Kind of evidence: the dated entries of the plan',
    }),
  shipped: () =>
    translate({
      id: 'theme.execplans.signal.shipped',
      message: 'Shipped',
      description: 'Kind of evidence: a line that says that work was merged or shipped',
    }),
  activity: () =>
    translate({
      id: 'theme.execplans.signal.activity',
      message: 'Activity',
      description: 'Kind of evidence: the latest date of the plan',
    }),
  'version-control': () =>
    translate({
      id: 'theme.execplans.signal.version-control',
      message: 'Version control',
      description: 'Kind of evidence: the last change of the file',
    }),
  none: () =>
    translate({
      id: 'theme.execplans.signal.none',
      message: 'No signal',
      description: 'Kind of evidence: there is none',
    }),
};

/** What kind of evidence it is, in the language of the site. */
export default function translateSignal(signal: SignalKind): string {
  return LABELS[signal]();
}
