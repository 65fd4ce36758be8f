import {describe, expect, it} from 'vitest';
import {pageTimeline, type TimelinePage} from '../../../plugin/derive/timeline/paginate.js';
import {iso, timelineOf} from './timelineInput.js';

/** A plan with one entry on each of the days. */
const plan = (...days: string[]) =>
  `# A\n\n## Progress\n\n${days.map((day) => `- ${day}: worked\n`).join('')}- [ ] go on\n`;
const DONE = '# A\n\nStatus: Completed\n\n## Progress\n\n';

async function pages(files: Record<string, string>, lines: number, changelog = '', plans = 500) {
  return pageTimeline(await timelineOf(files, {changelog}), {lines, plans});
}

const keys = (found: readonly TimelinePage[]) => found.map(({key, lines}) => `${key}: ${lines}`);

const YEARS = {
  'plans/a.md': plan('2025-03-01', '2025-03-02', '2025-07-01', '2026-01-01'),
  'plans/b.md': plan('2025-03-02', '2026-01-01', '2026-01-02'),
};

describe('pages', () => {
  it.each([
    [7, ['all: 7']],
    [6, ['2026: 3', '2025: 4']],
    [3, ['2026: 3', '2025-07: 1', '2025-03: 3']],
    [2, ['2026-01-02: 1', '2026-01-01: 2', '2025-07: 1', '2025-03-02: 2', '2025-03-01: 1']],
    [
      1,
      [
        '2026-01-02: 1',
        '2026-01-01: 1',
        '2026-01-01-part-2: 1',
        '2025-07: 1',
        '2025-03-02: 1',
        '2025-03-02-part-2: 1',
        '2025-03-01: 1',
      ],
    ],
  ])('of at most %i lines', async (maxLines, expected) => {
    expect(keys(await pages(YEARS, maxLines))).toEqual(expected);
  });

  it('split a full month by seven days', async () => {
    const files = {'plans/a.md': plan('2026-03-01', '2026-03-07', '2026-03-08', '2026-03-30')};
    expect(keys(await pages(files, 2))).toEqual([
      '2026-03-29-31: 1',
      '2026-03-08-14: 1',
      '2026-03-01-07: 2',
    ]);
  });

  it('count releases, and split a day that holds too many', async () => {
    const changelog = '## 1.1.0 - 2026-03-01\n\n## 1.0.0 - 2026-03-01\n';
    const found = await pages({'plans/a.md': plan('2026-03-01')}, 2, changelog);
    expect(keys(found)).toEqual(['2026-03-01: 2', '2026-03-01-part-2: 1']);
    expect(
      found.map(({days}) => days.map(({releases, lines}) => [releases.length, lines.length])),
    ).toEqual([[[2, 0]], [[0, 1]]]);
  });

  it('are linked to their neighbours', async () => {
    expect((await pages(YEARS, 3)).map(({newer, older}) => [newer, older])).toEqual([
      [null, '2025-07'],
      ['2026', '2025-03'],
      ['2025-07', null],
    ]);
  });

  it('of nothing are one', async () => {
    expect(await pages({}, 500)).toMatchObject([{key: 'all', lines: 0, newer: null, older: null}]);
  });
});

describe('a page', () => {
  it('holds the plans that touch its window; the newest all that are open', async () => {
    const found = await pages(
      {
        'plans/open.md': plan('2024-05-01'),
        'plans/through.md': `${DONE}- 2024-05-01: one\n- 2026-02-01: two\n`,
        'plans/ended.md': `${DONE}- 2024-12-31: one\n`,
        'plans/busy.md': plan('2025-05-01', '2025-06-01', '2026-01-01'),
        'plans/undated.md': '# U\n\n- [ ] one\n',
      },
      3,
    );
    expect(
      found.map(({key, plans, passing}) => [key, plans.map(({slug}) => slug), passing]),
    ).toEqual([
      ['2026', ['open', 'through', 'busy', 'undated'], 0],
      ['2025', ['through', 'busy'], 1],
      ['2024', ['open', 'through', 'ended'], 0],
    ]);
  });

  it('has rows for those that it lists, then for the latest of the others', async () => {
    const files = {
      'plans/listed.md': plan('2026-11-01', '2026-11-02'),
      'plans/old.md': plan('2026-10-01'),
      'plans/newer.md': plan('2026-10-20'),
      'plans/newest.md': plan('2026-10-21'),
    };
    const [newest] = await pages(files, 2, '', 3);
    expect(newest?.plans.map(({slug}) => slug)).toEqual(['listed', 'newer', 'newest']);
    expect(newest?.passing).toBe(1);
    expect(keys(await pages(files, 500, '', 3))).toEqual(['2026-11: 2', '2026-10: 3']);
  });

  it('has the window of its period within the timeline, the newest up to as-of', async () => {
    const windows = (await pages(YEARS, 6)).map(({window}) => [iso(window.from), iso(window.to)]);
    expect(windows).toEqual([
      ['2026-01-01', '2026-11-22T12:00Z'],
      ['2025-03-01', '2026-01-01'],
    ]);
  });

  it('together with the others holds every line once', async () => {
    const all = await pages(YEARS, 500);
    const lines = (found: TimelinePage[]) =>
      found.flatMap(({days}) => days.flatMap(({lines: part}) => part));
    for (const maxLines of [1, 2, 3, 6]) {
      expect(lines(await pages(YEARS, maxLines))).toEqual(lines(all));
    }
  });
});
