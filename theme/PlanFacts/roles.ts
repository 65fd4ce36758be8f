import {translate} from '@docusaurus/Translate';
import type {TaskRole} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<TaskRole, string> = {
  work: translate({
    id: 'theme.execplans.facts.tasks.work',
    message: 'work {count}',
    description: 'How many tasks of a kind are done: {count} is “2 of 3”',
  }),
  validation: translate({
    id: 'theme.execplans.facts.tasks.validation',
    message: 'validation {count}',
    description: 'How many tasks of a kind are done: {count} is “2 of 3”',
  }),
  'follow-up': translate({
    id: 'theme.execplans.facts.tasks.followUp',
    message: 'follow-up {count}',
    description: 'How many tasks of a kind are done: {count} is “2 of 3”',
  }),
  optional: translate({
    id: 'theme.execplans.facts.tasks.optional',
    message: 'optional {count}',
    description: 'How many tasks of a kind are done: {count} is “2 of 3”',
  }),
};

/** What a number of tasks of a kind is called, in the language of the site, with `{count}` in it. */
export default function translateRole(role: TaskRole): string {
  return LABELS[role];
}
