import {translate} from '@docusaurus/Translate';
import type {PlanTabsProp} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<keyof PlanTabsProp, string> = {
  overview: translate({
    id: 'theme.execplans.tabs.overview',
    message: 'Overview',
    description: 'Link to the list of all plans',
  }),
  timeline: translate({
    id: 'theme.execplans.tabs.timeline',
    message: 'Timeline',
    description: 'Link to the timeline',
  }),
  changelog: translate({
    id: 'theme.execplans.tabs.changelog',
    message: 'Changelog',
    description: 'Link to the changelog, with the plans behind each release',
  }),
};

/** The name of a page about all plans, in the language of the site. */
export default function translateTab(name: keyof PlanTabsProp): string {
  return LABELS[name];
}
