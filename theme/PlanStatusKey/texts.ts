import {interpolate} from '@docusaurus/Interpolate';
import {translate} from '@docusaurus/Translate';
import type {SelectPlural, Status} from 'docusaurus-plugin-execplans/client';

const TEXTS: Record<Status, string> = {
  active: translate({
    id: 'theme.execplans.key.active',
    message:
      'Work has started, with activity in the last day.|Work has started, with activity in the last {days} days.',
    description: 'Explains the status Active; plural forms by the number of days',
  }),
  stalled: translate({
    id: 'theme.execplans.key.stalled',
    message:
      'Work has started, but there has been no activity for more than one day.|Work has started, but there has been no activity for more than {days} days.',
    description: 'Explains the status Stalled; plural forms by the number of days',
  }),
  blocked: translate({
    id: 'theme.execplans.key.blocked',
    message: 'The plan says that it is blocked, paused or deferred.',
    description: 'Explains the status Blocked',
  }),
  draft: translate({
    id: 'theme.execplans.key.draft',
    message: 'Written, but no task has been started.',
    description: 'Explains the status Draft',
  }),
  completed: translate({
    id: 'theme.execplans.key.completed',
    message: 'All tasks are done, or the plan, its folder or an index says so.',
    description: 'Explains the status Completed',
  }),
  abandoned: translate({
    id: 'theme.execplans.key.abandoned',
    message: 'Superseded, cancelled or withdrawn.',
    description: 'Explains the status Abandoned',
  }),
  untracked: translate({
    id: 'theme.execplans.key.untracked',
    message: 'No evidence of its status: no checklist, no status, no dated entries.',
    description: 'Explains the status Untracked',
  }),
};

/** What a status means, in the language of the site. */
export default function explainStatus(
  status: Status,
  staleAfterDays: number,
  selectMessage: SelectPlural,
): string {
  return interpolate(selectMessage(staleAfterDays, TEXTS[status]), {days: staleAfterDays});
}
