import {interpolate} from '@docusaurus/Interpolate';
import {translate} from '@docusaurus/Translate';
import type {Count} from '@theme/PlanTimelinePage/Overview/counts';
import type {SelectPlural} from 'docusaurus-plugin-execplans/client';

const description = 'On the timeline: what happened to a number of plans in a period; plural forms';

const TEXTS: Record<Count, string> = {
  ended: translate({
    id: 'theme.execplans.timeline.number.ended',
    message: '{count} ended|{count} ended',
    description,
  }),
  started: translate({
    id: 'theme.execplans.timeline.number.started',
    message: '{count} started|{count} started',
    description,
  }),
  progressed: translate({
    id: 'theme.execplans.timeline.number.progressed',
    message: '{count} in progress',
    description,
  }),
  releases: translate({
    id: 'theme.execplans.timeline.number.releases',
    message: '{count} release|{count} releases',
    description: 'On the timeline: the number of releases in a period; plural forms',
  }),
};

/** How many plans something happened to, or how many releases there were: `1 release`. */
export default function translateNumber(
  name: Count,
  count: number,
  selectMessage: SelectPlural,
): string {
  return interpolate(selectMessage(count, TEXTS[name]), {count});
}
