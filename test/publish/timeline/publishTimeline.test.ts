import {describe, expect, it} from 'vitest';
import type {Plan} from '../../../plugin/model/plan.js';
import type {TimelinePageProps} from '../../../plugin/publish/timeline/props.js';
import {timeline} from '../../../plugin/publish/timeline/publishTimeline.js';
import {plansOf} from '../../derive/timeline/timelineInput.js';
import {siteOf} from '../siteOf.js';

async function routesOf(plans: Plan[]) {
  const {routes, data} = await timeline.publish(siteOf(plans), []);
  return {routes, files: data.map(({name}) => name)};
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
    expect(await routesOf(plans)).toMatchInlineSnapshot(`
      {
        "files": [
          "timeline-all.json",
        ],
        "routes": [
          {
            "component": "@theme/PlanTimelinePage",
            "exact": true,
            "metadata": {
              "lastUpdatedAt": 1767398400000,
            },
            "modules": {
              "timeline": "@generated/plans/timeline-all.json",
            },
            "path": "/plans/timeline",
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
    expect(await routesOf(plans)).toMatchInlineSnapshot(`
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
            "metadata": {
              "lastUpdatedAt": 1793059200000,
            },
            "modules": {
              "timeline": "@generated/plans/timeline-2026.json",
            },
            "path": "/plans/timeline",
          },
          {
            "component": "@theme/PlanTimelinePage",
            "exact": true,
            "metadata": {
              "lastUpdatedAt": 1761523200000,
            },
            "modules": {
              "timeline": "@generated/plans/timeline-2025.json",
            },
            "path": "/plans/timeline/2025",
          },
          {
            "component": "@theme/PlanTimelinePage",
            "exact": true,
            "metadata": {
              "lastUpdatedAt": 1729900800000,
            },
            "modules": {
              "timeline": "@generated/plans/timeline-2024.json",
            },
            "path": "/plans/timeline/2024",
          },
        ],
      }
    `);
  });

  it('are none where there are no plans', async () => {
    expect(await routesOf([])).toEqual({routes: [], files: []});
  });

  it('shows all time on every page, and marks the plans to which nothing happened in its own', async () => {
    const plans = await plansOf({
      'plans/a.md': busyPlan(2025, 300),
      'plans/b.md': busyPlan(2026, 300),
    });
    const {data} = await timeline.publish(siteOf(plans), []);
    const [newest, older] = data.map(({content}) => content as TimelinePageProps);
    expect(newest?.overview).toEqual(older?.overview);
    expect(newest?.overview?.unit).toBe('week');
    expect(newest?.overview?.columns[0]).toMatchObject({
      key: '2025-01-01-07',
      started: 1,
      page: 1,
    });
    expect(newest?.overview?.columns.at(-1)).toMatchObject({key: '2026-10-22-28', page: 0});
    expect(newest?.plans.map(({slug, isQuiet}) => [slug, isQuiet])).toEqual([
      ['a', true],
      ['b', undefined],
    ]);
  });
});
