import {translate} from '@docusaurus/Translate';

const LABELS = {
  zoom: translate({
    id: 'theme.execplans.timeline.controls.zoom',
    message: 'Zoom',
    description:
      'Name of the buttons that choose how much time the chart shows, for screen readers',
  }),
  all: translate({
    id: 'theme.execplans.timeline.controls.all',
    message: 'All',
    description: 'Button: the chart shows the whole time range',
  }),
  year: translate({
    id: 'theme.execplans.timeline.controls.year',
    message: 'Year',
    description: 'Button: the chart shows a year',
  }),
  month: translate({
    id: 'theme.execplans.timeline.controls.month',
    message: 'Month',
    description: 'Button: the chart shows a month',
  }),
  week: translate({
    id: 'theme.execplans.timeline.controls.week',
    message: 'Week',
    description: 'Button: the chart shows a week',
  }),
  day: translate({
    id: 'theme.execplans.timeline.controls.day',
    message: 'Day',
    description: 'Button: the chart shows a day',
  }),
  onePlan: translate({
    id: 'theme.execplans.timeline.controls.onePlan',
    message: 'Zoom to',
    description: 'Label of the menu of plans that the chart can zoom to',
  }),
  noPlan: translate({
    id: 'theme.execplans.timeline.controls.noPlan',
    message: 'all plans',
    description: 'Menu item: do not zoom to a single plan',
  }),
  groupBy: translate({
    id: 'theme.execplans.timeline.controls.groupBy',
    message: 'Group by',
    description: 'Label of the menu that groups the plans of the chart',
  }),
  status: translate({
    id: 'theme.execplans.timeline.controls.status',
    message: 'status',
    description: 'Group plans by status',
  }),
  folder: translate({
    id: 'theme.execplans.timeline.controls.folder',
    message: 'folder',
    description: 'Group plans by folder',
  }),
  owner: translate({
    id: 'theme.execplans.timeline.controls.owner',
    message: 'owner',
    description: 'Group plans by owner',
  }),
  tag: translate({
    id: 'theme.execplans.timeline.controls.tag',
    message: 'tag',
    description: 'Group plans by tag',
  }),
  none: translate({
    id: 'theme.execplans.timeline.controls.none',
    message: 'nothing',
    description: 'Do not group plans',
  }),
  earlier: translate({
    id: 'theme.execplans.timeline.controls.earlier',
    message: 'Earlier',
    description: 'Button: the chart shows the previous period',
  }),
  later: translate({
    id: 'theme.execplans.timeline.controls.later',
    message: 'Later',
    description: 'Button: the chart shows the next period',
  }),
};

/** The words of the controls, in the language of the site. */
export default function translateControl(name: keyof typeof LABELS): string {
  return LABELS[name];
}
