import {translate} from '@docusaurus/Translate';
import type {Status} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<Status, string> = {
  active: translate({
    id: 'theme.execplans.status.active',
    message: 'Active',
    description: 'A status of a plan',
  }),
  stalled: translate({
    id: 'theme.execplans.status.stalled',
    message: 'Stalled',
    description: 'The status of an active plan without activity for a while',
  }),
  blocked: translate({
    id: 'theme.execplans.status.blocked',
    message: 'Blocked',
    description: 'A status of a plan',
  }),
  draft: translate({
    id: 'theme.execplans.status.draft',
    message: 'Draft',
    description: 'A status of a plan',
  }),
  completed: translate({
    id: 'theme.execplans.status.completed',
    message: 'Completed',
    description: 'A status of a plan',
  }),
  abandoned: translate({
    id: 'theme.execplans.status.abandoned',
    message: 'Abandoned',
    description: 'A status of a plan',
  }),
  untracked: translate({
    id: 'theme.execplans.status.untracked',
    message: 'Untracked',
    description: 'A status of a plan',
  }),
};

/** A status in the language of the site. */
export default function translateStatus(status: Status): string {
  return LABELS[status];
}
