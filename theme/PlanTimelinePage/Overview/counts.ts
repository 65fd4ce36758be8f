import {translate} from '@docusaurus/Translate';
import type {OverviewColumnProp} from 'docusaurus-plugin-execplans/client';

const description = 'On the timeline: what happened to a number of plans in a period';

/** What is counted in a period, from the bottom of a column to its top; releases are ticks. */
export const COUNTS = [
  {
    name: 'ended',
    label: translate({id: 'theme.execplans.timeline.ended', message: 'ended', description}),
  },
  {
    name: 'started',
    label: translate({id: 'theme.execplans.timeline.started', message: 'started', description}),
  },
  {
    name: 'progressed',
    label: translate({
      id: 'theme.execplans.timeline.progressed',
      message: 'in progress',
      description,
    }),
  },
  {
    name: 'releases',
    label: translate({
      id: 'theme.execplans.timeline.releaseCount',
      message: 'releases',
      description: 'On the timeline: the number of releases in a period',
    }),
  },
] as const satisfies readonly {name: keyof OverviewColumnProp; label: string}[];

export type Count = (typeof COUNTS)[number]['name'];

/** Parts of a column that take up its height. */
export const STACKED = COUNTS.filter(({name}) => name !== 'releases');
