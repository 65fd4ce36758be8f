import {translate} from '@docusaurus/Translate';
import type {Status} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<Status, () => string> = {
  active: () =>
    translate({
      id: 'theme.execplans.status.active',
      message: 'Active',
      description: 'The status of a plan that is begun and not finished',
    }),
  stalled: () =>
    translate({
      id: 'theme.execplans.status.stalled',
      message: 'Stalled',
      description: 'The status of an active plan without activity for a while',
    }),
  blocked: () =>
    translate({
      id: 'theme.execplans.status.blocked',
      message: 'Blocked',
      description: 'The status of a plan that is paused or waits for something',
    }),
  draft: () =>
    translate({
      id: 'theme.execplans.status.draft',
      message: 'Draft',
      description: 'The status of a plan that is written and not begun',
    }),
  completed: () =>
    translate({
      id: 'theme.execplans.status.completed',
      message: 'Completed',
      description: 'The status of a plan that is finished',
    }),
  abandoned: () =>
    translate({
      id: 'theme.execplans.status.abandoned',
      message: 'Abandoned',
      description: 'The status of a plan that was superseded or cancelled',
    }),
  untracked: () =>
    translate({
      id: 'theme.execplans.status.untracked',
      message: 'Untracked',
      description: 'The status of a plan of which nothing tells how far it is',
    }),
};

/** A status in the language of the site. */
export default function translateStatus(status: Status): string {
  return LABELS[status]();
}
