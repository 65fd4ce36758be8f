import {translate} from '@docusaurus/Translate';

const LABELS = {
  zoom: () =>
    translate({
      id: 'theme.execplans.timeline.controls.zoom',
      message: 'Zoom',
      description:
        'Name of the buttons that choose how much time the chart shows, for screen readers',
    }),
  all: () =>
    translate({
      id: 'theme.execplans.timeline.controls.all',
      message: 'All',
      description: 'Button: the chart shows all of the time',
    }),
  year: () =>
    translate({
      id: 'theme.execplans.timeline.controls.year',
      message: 'Year',
      description: 'Button: the chart shows a year',
    }),
  month: () =>
    translate({
      id: 'theme.execplans.timeline.controls.month',
      message: 'Month',
      description: 'Button: the chart shows a month',
    }),
  week: () =>
    translate({
      id: 'theme.execplans.timeline.controls.week',
      message: 'Week',
      description: 'Button: the chart shows a week',
    }),
  day: () =>
    translate({
      id: 'theme.execplans.timeline.controls.day',
      message: 'Day',
      description: 'Button: the chart shows a day',
    }),
  onePlan: () =>
    translate({
      id: 'theme.execplans.timeline.controls.onePlan',
      message: 'Zoom to',
      description: 'Before the choice of the plan that the chart is zoomed to',
    }),
  noPlan: () =>
    translate({
      id: 'theme.execplans.timeline.controls.noPlan',
      message: 'all plans',
      description: 'Choice of the chart to be zoomed to no single plan',
    }),
  groupBy: () =>
    translate({
      id: 'theme.execplans.timeline.controls.groupBy',
      message: 'Group by',
      description: 'Before the choice of what the plans of the chart are grouped by',
    }),
  status: () =>
    translate({
      id: 'theme.execplans.timeline.controls.status',
      message: 'status',
      description: 'Group plans by status',
    }),
  folder: () =>
    translate({
      id: 'theme.execplans.timeline.controls.folder',
      message: 'folder',
      description: 'Group plans by folder',
    }),
  owner: () =>
    translate({
      id: 'theme.execplans.timeline.controls.owner',
      message: 'owner',
      description: 'Group plans by owner',
    }),
  tag: () =>
    translate({
      id: 'theme.execplans.timeline.controls.tag',
      message: 'tag',
      description: 'Group plans by tag',
    }),
  none: () =>
    translate({
      id: 'theme.execplans.timeline.controls.none',
      message: 'nothing',
      description: 'Do not group plans',
    }),
  earlier: () =>
    translate({
      id: 'theme.execplans.timeline.controls.earlier',
      message: 'Earlier',
      description: 'Button: the chart shows the time before',
    }),
  later: () =>
    translate({
      id: 'theme.execplans.timeline.controls.later',
      message: 'Later',
      description: 'Button: the chart shows the time after',
    }),
};

/** The words of the controls, in the language of the site. */
export default function translateControl(name: keyof typeof LABELS): string {
  return LABELS[name]();
}
