import {translate} from '@docusaurus/Translate';
import type {Status} from 'docusaurus-plugin-execplans/client';

const TEXTS: Record<Status, (days: number) => string> = {
  active: (days) =>
    translate(
      {
        id: 'theme.execplans.key.active',
        message: 'Work has begun, and there was activity within {days} days.',
        description: 'Explains the status Active',
      },
      {days},
    ),
  stalled: (days) =>
    translate(
      {
        id: 'theme.execplans.key.stalled',
        message: 'Work has begun, but there was no activity for more than {days} days.',
        description: 'Explains the status Stalled',
      },
      {days},
    ),
  blocked: () =>
    translate({
      id: 'theme.execplans.key.blocked',
      message: 'The plan says that it is blocked, paused or deferred.',
      description: 'Explains the status Blocked',
    }),
  draft: () =>
    translate({
      id: 'theme.execplans.key.draft',
      message: 'Written down, but no task is begun.',
      description: 'Explains the status Draft',
    }),
  completed: () =>
    translate({
      id: 'theme.execplans.key.completed',
      message: 'All tasks are done, or the plan, its folder or an index says so.',
      description: 'Explains the status Completed',
    }),
  abandoned: () =>
    translate({
      id: 'theme.execplans.key.abandoned',
      message: 'Superseded, cancelled or withdrawn.',
      description: 'Explains the status Abandoned',
    }),
  untracked: () =>
    translate({
      id: 'theme.execplans.key.untracked',
      message: 'Nothing tells how far it is: no checklist, no status, no dated entry.',
      description: 'Explains the status Untracked',
    }),
};

/** What a status means, in the language of the site. */
export default function explainStatus(status: Status, staleAfterDays: number): string {
  return TEXTS[status](staleAfterDays);
}
