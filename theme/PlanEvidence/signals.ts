import {translate} from '@docusaurus/Translate';
import type {SignalKind} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<SignalKind, string> = {
  stated: translate({
    id: 'theme.execplans.signal.stated',
    message: 'Stated',
    description: 'A kind of evidence',
  }),
  closing: translate({
    id: 'theme.execplans.signal.closing',
    message: 'Closing statement',
    description: 'A kind of evidence',
  }),
  folder: translate({
    id: 'theme.execplans.signal.folder',
    message: 'Folder',
    description: 'A kind of evidence',
  }),
  index: translate({
    id: 'theme.execplans.signal.index',
    message: 'Index',
    description: 'A kind of evidence',
  }),
  checklist: translate({
    id: 'theme.execplans.signal.checklist',
    message: 'Checklist',
    description: 'A kind of evidence',
  }),
  marks: translate({
    id: 'theme.execplans.signal.marks',
    message: 'Marks',
    description: 'A kind of evidence',
  }),
  outcomes: translate({
    id: 'theme.execplans.signal.outcomes',
    message: 'Outcomes',
    description: 'A kind of evidence',
  }),
  remains: translate({
    id: 'theme.execplans.signal.remains',
    message: 'Remaining work',
    description: 'A kind of evidence',
  }),
  log: translate({
    id: 'theme.execplans.signal.log',
    message: 'Log',
    description: 'A kind of evidence',
  }),
  shipped: translate({
    id: 'theme.execplans.signal.shipped',
    message: 'Shipped',
    description: 'A kind of evidence',
  }),
  activity: translate({
    id: 'theme.execplans.signal.activity',
    message: 'Activity',
    description: 'A kind of evidence',
  }),
  'version-control': translate({
    id: 'theme.execplans.signal.version-control',
    message: 'Version control',
    description: 'A kind of evidence',
  }),
  none: translate({
    id: 'theme.execplans.signal.none',
    message: 'No signal',
    description: 'A kind of evidence',
  }),
};

/** What kind of evidence it is, in the language of the site. */
export default function translateSignal(signal: SignalKind): string {
  return LABELS[signal];
}
