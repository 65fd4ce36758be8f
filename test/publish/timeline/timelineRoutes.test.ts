import {describe, expect, it} from 'vitest';
import type {Plan, Portfolio} from '../../../plugin/model/plan.js';
import {buildTimelineRoutes} from '../../../plugin/publish/routes.js';
import {createTimelinePages} from '../../../plugin/publish/timeline/createTimelinePages.js';
import {AS_OF, DAY, plansOf} from '../../derive/timeline/timelineInput.js';

function pagesOf(plans: Plan[]) {
  return createTimelinePages({
    portfolio: {plans, asOf: AS_OF} as Portfolio,
    releases: [],
    tabs: {overview: '/base/plans', timeline: '/base/plans/timeline'},
    permalinkOf: ({slug}) => `/base/plans/${slug}`,
    sourceUrl: null,
    staleAfter: 14 * DAY,
    staleAfterDays: 14,
  });
}

function routesOf(pages: ReturnType<typeof pagesOf>) {
  const built = buildTimelineRoutes({
    pluginId: 'default',
    component: '@theme/PlanTimelinePage',
    pages,
  });
  return {routes: built.routes, files: built.data.map(({name}) => name)};
}

/** A plan with an entry on each of so many days of a year. */
function busyPlan(year: number, days: number): string {
  const entries = Array.from({length: days}, (_, day) => {
    const date = new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
    return `- [x] (${date}) Step ${day}`;
  });
  return `# Busy in ${year}\n\n## Progress\n\n${entries.join('\n')}\n- [ ] (later) Last step\n`;
}

describe('the routes of the timeline', () => {
  it('are one route and one module where one page holds all', async () => {
    const plans = await plansOf({'plans/a.md': busyPlan(2026, 3)});
    expect(routesOf(pagesOf(plans))).toMatchInlineSnapshot(`
      {
        "files": [
          "timeline-all.json",
        ],
        "routes": [
          {
            "component": "@theme/PlanTimelinePage",
            "exact": true,
            "modules": {
              "timeline": "@generated/docusaurus-plugin-execplans/default/timeline-all.json",
            },
            "path": "/base/plans/timeline",
          },
        ],
      }
    `);
  });

  it('have the newest of several pages at the address of the timeline', async () => {
    const plans = await plansOf({
      'plans/a.md': busyPlan(2024, 300),
      'plans/b.md': busyPlan(2025, 300),
      'plans/c.md': busyPlan(2026, 300),
    });
    expect(routesOf(pagesOf(plans))).toMatchInlineSnapshot(`
      {
        "files": [
          "timeline-2026.json",
          "timeline-2025.json",
          "timeline-2024.json",
        ],
        "routes": [
          {
            "component": "@theme/PlanTimelinePage",
            "exact": true,
            "modules": {
              "timeline": "@generated/docusaurus-plugin-execplans/default/timeline-2026.json",
            },
            "path": "/base/plans/timeline",
          },
          {
            "component": "@theme/PlanTimelinePage",
            "exact": true,
            "modules": {
              "timeline": "@generated/docusaurus-plugin-execplans/default/timeline-2025.json",
            },
            "path": "/base/plans/timeline/2025",
          },
          {
            "component": "@theme/PlanTimelinePage",
            "exact": true,
            "modules": {
              "timeline": "@generated/docusaurus-plugin-execplans/default/timeline-2024.json",
            },
            "path": "/base/plans/timeline/2024",
          },
        ],
      }
    `);
  });

  it('are none where there are no plans', () => {
    expect(routesOf(pagesOf([]))).toEqual({routes: [], files: []});
  });
});
