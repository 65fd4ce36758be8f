import {describe, expect, it} from 'vitest';
import {deriveTimeline} from '../../../plugin/derive/timeline/deriveTimeline.js';
import {timelineOverview} from '../../../plugin/derive/timeline/overview.js';
import {pageTimeline} from '../../../plugin/derive/timeline/paginate.js';
import {DAY} from '../../../plugin/lib/time/days.js';
import {plansOf} from './timelineInput.js';

const LIMITS = {lines: 500, plans: 250};

async function overviewOf(files: Record<string, string>, asOf: string, limits = LIMITS) {
  const timeline = deriveTimeline({
    plans: await plansOf(files),
    releases: [],
    asOf: Date.parse(asOf),
    staleAfter: 14 * DAY,
  });
  return timelineOverview(timeline, pageTimeline(timeline, limits));
}

function plan(...entries: string[]): string {
  return `# Kiln\n\n## Progress\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;
}

describe('timelineOverview', () => {
  it('counts each plan once a period, and its end before its start', async () => {
    const {unit, columns} = await overviewOf(
      {
        'plans/a.md': plan('[x] (2026-03-01) Dig', '[x] (2026-03-01) Line'),
        'plans/b.md': plan('[x] (2026-03-01) Dig', '[x] (2026-03-02) Line', '[ ] Fire'),
      },
      '2026-03-03',
    );
    expect(unit).toBe('day');
    expect(
      columns.map(({key, started, progressed, ended}) => [key, started, progressed, ended]),
    ).toEqual([
      ['2026-03-01', 1, 0, 1],
      ['2026-03-02', 0, 1, 0],
    ]);
  });

  it.each([
    ['day', '2026-02-20'],
    ['week', '2026-06-20'],
    ['month', '2029-01-20'],
    ['year', '2036-01-20'],
  ])('has columns of a %s up to %s', async (unit, end) => {
    const files = {'plans/a.md': plan('[x] (2026-01-05) Dig', `[x] (${end}) Fire`, '[ ] Sell')};
    const overview = await overviewOf(files, end);
    expect(overview.unit).toBe(unit);
    expect(overview.columns).toHaveLength(2);
  });

  it('names the newest page that shows something of a period', async () => {
    const files = Object.fromEntries(
      ['2025-12-30', '2026-01-02'].flatMap((day) =>
        [1, 2, 3].map((id) => [`plans/${day}-${id}.md`, plan(`[x] (${day}) Dig`, '[ ] Fire')]),
      ),
    );
    const {columns} = await overviewOf(files, '2026-01-03', {lines: 3, plans: 3});
    expect(columns.map(({key, page}) => [key, page])).toEqual([
      ['2025-12-30', '2025'],
      ['2026-01-02', '2026'],
    ]);
  });

  it('is empty where nothing happened', async () => {
    expect((await overviewOf({'plans/a.md': '# Kiln\n'}, '2026-01-03')).columns).toEqual([]);
  });
});
