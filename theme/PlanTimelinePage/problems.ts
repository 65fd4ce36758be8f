import {translate} from '@docusaurus/Translate';
import type {TimelinePlanProp} from 'docusaurus-plugin-execplans/client';

export type Problem = NonNullable<TimelinePlanProp['problems']>[number];

const LABELS: Readonly<Record<Problem, string>> = {
  future: translate({
    id: 'theme.execplans.timeline.problem.future',
    message: 'date in the future',
    description: 'On the timeline, next to a date after the as-of date',
  }),
  'before-1990': translate({
    id: 'theme.execplans.timeline.problem.before1990',
    message: 'date before 1990',
    description: 'On the timeline, next to a date that is implausibly old',
  }),
  'end-before-start': translate({
    id: 'theme.execplans.timeline.problem.endBeforeStart',
    message: 'ends before it starts',
    description: 'On the timeline, next to a plan whose dates contradict each other',
  }),
  'no-stamp': translate({
    id: 'theme.execplans.timeline.problem.noStamp',
    message: 'no date',
    description: 'On the timeline, next to a plan or release without a date',
  }),
};

/** What is wrong with the dates of a plan or a release, in the language of the site. */
export default function translateProblem(problem: Problem): string {
  return LABELS[problem];
}
