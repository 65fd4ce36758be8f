import {translate} from '@docusaurus/Translate';
import type {TaskState} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<TaskState, string> = {
  open: translate({
    id: 'theme.execplans.task.open',
    message: 'Open:',
    description: 'The state of a task',
  }),
  done: translate({
    id: 'theme.execplans.task.done',
    message: 'Done:',
    description: 'The state of a task',
  }),
  partial: translate({
    id: 'theme.execplans.task.partial',
    message: 'Partly done:',
    description: 'The state of a task',
  }),
  dropped: translate({
    id: 'theme.execplans.task.dropped',
    message: 'Dropped:',
    description: 'The state of a task',
  }),
  blocked: translate({
    id: 'theme.execplans.task.blocked',
    message: 'Blocked:',
    description: 'The state of a task',
  }),
};

/** The state of a task, in the language of the site. */
export default function translateState(state: TaskState): string {
  return LABELS[state];
}
