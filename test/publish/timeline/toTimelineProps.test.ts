import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {createNumbers} from '../../../bench/random.mjs';
import type {FileDates, Plan} from '../../../plugin/model/plan.js';
import type {TimelinePageProps} from '../../../plugin/publish/timeline/props.js';
import {timeline} from '../../../plugin/publish/timeline/publishTimeline.js';
import {readChangelog} from '../../../plugin/read/changelog/readChangelog.js';
import {AS_OF, DAY, plansOf} from '../../derive/timeline/timelineInput.js';
import {NO_OPTIONS, parseText} from '../../read/parseText.js';
import {siteOf} from '../siteOf.js';

async function propsOf(
  plans: readonly Plan[],
  {changelog = ''} = {},
): Promise<TimelinePageProps[]> {
  const releases = readChangelog(await parseText(changelog, 'CHANGELOG.md'), NO_OPTIONS);
  const site = siteOf(plans, {releases, repositoryUrl: 'https://example.org/o/r'});
  const {data} = await timeline.publish(site, []);
  return data.map(({content}) => content as TimelinePageProps);
}

async function pageOf(
  files: Record<string, string>,
  changelog = '',
  fileDates: Record<string, FileDates> = {},
): Promise<TimelinePageProps> {
  const [page] = await propsOf(await plansOf(files, fileDates), {changelog});
  if (!page) throw new Error('there is no page');
  return page;
}

const DONE = `# Move the store

Tags: storage

## Progress

- [x] (2026-06-01 10:00Z) Write both
- [x] (2026-06-02 09:00Z) Read the new one

## Decision Log

- Decision: One table per run.
  Date/Author: 2026-06-02 / Dana
`;

describe('the props of a page', () => {
  it('tell each plan with its bar, and what happened by day', async () => {
    const page = await pageOf({'plans/store.md': DONE}, '## [1.0.0] - 2026-06-02\n\n- one\n');
    expect(page).toEqual({
      tabs: {overview: '/plans', timeline: '/plans/timeline'},
      asOf: '2026-11-22T12:00Z',
      now: AS_OF,
      staleAfterDays: 14,
      window: [Date.UTC(2026, 5, 1, 10), AS_OF],
      pages: [{key: 'all', permalink: '/plans/timeline', lines: 3}],
      page: 0,
      plans: [
        expect.objectContaining({
          title: 'Move the store',
          permalink: '/plans/store',
          status: 'completed',
          done: 2,
          total: 2,
          start: '2026-06-01T10:00Z',
          last: '2026-06-02T09:00Z',
          span: [Date.UTC(2026, 5, 1, 10), Date.UTC(2026, 5, 2, 9)],
          decided: ['2026-06-02'],
          end: {kind: 'completed', at: '2026-06-02T09:00Z', from: 'checklist'},
          lineUrl: 'https://example.org/o/r/blob/HEAD/plans/store.md?plain=1#L{line}',
        }),
      ],
      releases: [
        {
          version: '1.0.0',
          at: '2026-06-02',
          entries: 1,
          file: 'CHANGELOG.md',
          line: 1,
          url: 'https://example.org/o/r/blob/HEAD/CHANGELOG.md?plain=1#L1',
        },
      ],
      days: [
        {
          day: '2026-06-02',
          releases: [0],
          lines: [
            {
              plan: 0,
              line: 12,
              at: '2026-06-02T09:00Z',
              ended: 'completed',
              ticked: 1,
              decisions: [{text: 'One table per run.', line: 12}],
            },
          ],
        },
        {
          day: '2026-06-01',
          lines: [{plan: 0, line: 7, at: '2026-06-01T10:00Z', started: true, ticked: 1}],
        },
      ],
    });
  });

  it('mark dates of version control', async () => {
    const {plans, days} = await pageOf({'plans/a.md': '# A\n\n- [ ] one\n'}, '', {
      'plans/a.md': {created: Date.UTC(2026, 5, 1, 10), changed: Date.UTC(2026, 5, 1, 11)},
    });
    expect(plans[0]).toMatchObject({fromFile: true, isOpen: true, problems: ['no-stamp']});
    expect(plans[0]).not.toHaveProperty('start');
    expect(days).toEqual([{day: '2026-06-01', lines: [{plan: 0, line: 1, file: 'created'}]}]);
  });

  it('cut long texts and count what is left out', async () => {
    const notes = Array.from(
      {length: 5},
      (_, at) => `- 2026-06-01: ${'many words '.repeat(40)}${at}\n`,
    );
    const {days} = await pageOf({'plans/a.md': `# A\n\n## Progress\n\n${notes.join('')}`});
    const line = days[0]?.lines?.[0];
    expect(line).toMatchObject({more: 4});
    expect(line?.notes).toHaveLength(1);
    const text = line?.notes?.[0]?.text ?? '';
    expect(text).toMatch(/^many words .* (?:many|words)…$/);
    expect(text.length).toBeLessThan(110);
  });

  it('name a row by the stamps that can be right', async () => {
    const {plans} = await pageOf({
      'plans/a.md': '# A\n\n## Progress\n\n- 2026-06-01: one\n- 2062-01-01: a slip\n',
    });
    expect(plans).toMatchObject([{shown: ['2026-06-01', '2026-06-01'], problems: ['future']}]);
  });

  it('name what has no place on the axis', async () => {
    const page = await pageOf(
      {'plans/a.md': '# A\n\n## Progress\n\n- 2062-01-01: a slip\n'},
      '## 1.1.0 - 2099-01-01\n\n## 1.0.0\n',
    );
    expect(page.plans).toHaveLength(1);
    expect(page.misdated).toMatchObject([{day: '2062-01-01', plan: 0, problem: 'future'}]);
    expect(page.undated).toEqual([0, 1]);
    expect(page.releases).toMatchObject([
      {version: '1.1.0', at: '2099-01-01', problem: 'future'},
      {version: '1.0.0'},
    ]);
    expect(page.releases[1]).not.toHaveProperty('problem');
  });
});

describe('1,000 plans and 10,000 events of one year', () => {
  it.each([
    ['mostly last hours', ['0.02', '0.03', '0.5', '1', '3', '20']],
    ['last months', ['200', '270']],
  ])(
    'fit on pages of 500 lines, each small, where plans %s',
    async (_, lengths) => {
      const plans = await manyPlans(1000, lengths);
      const pages = await propsOf(plans, {changelog: '## 1.0.0 - 2026-06-02\n'});
      const sizes = pages.map((page) => gzipSync(JSON.stringify(page)).length);
      expect(pages.length).toBeGreaterThan(5);
      for (const {pages: links} of pages) {
        expect(links.every(({lines}) => lines <= 500)).toBe(true);
      }
      expect(Math.max(...pages.map((page) => page.plans.length))).toBeLessThanOrEqual(250);
      // The HTML tells the same as the data: together they must stay under 80 kB.
      expect(Math.max(...sizes)).toBeLessThan(34_000);
    },
    30_000,
  );
});

/** Plans with ten events each, within one of the lengths (in days). */
async function manyPlans(count: number, lengths: readonly string[]): Promise<Plan[]> {
  const random = createNumbers(7);
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)] ?? '';
  const syllables = 'ka lo mi ter ven sol ra ne pu shi dor el an qui bra'.split(' ');
  const word = () =>
    Array.from({length: 2 + Math.floor(random() * 2)}, () => pick(syllables)).join('');
  const words = (length: number) => Array.from({length}, word).join(' ');
  const [template] = await plansOf({'plans/a.md': DONE});
  if (!template) throw new Error('no plan was derived');
  return Array.from({length: count}, (_, index) => {
    const length = pick(lengths);
    const start = Date.UTC(2026, 0, 1) + random() * 325 * DAY;
    const stamps = Array.from({length: 10}, (_, at) => ({
      value: Math.floor((start + (Number(length) * DAY * at) / 9) / 60_000) * 60_000,
      precision: 'minute' as const,
      zone: 'utc' as const,
      raw: '',
      line: 10 + at,
    })).filter(({value}) => value < AS_OF);
    return {
      ...template,
      slug: `${word()}-${word()}-${index}`,
      path: `plans/${word()}-${index}.md`,
      title: words(5),
      status: random() < 0.2 ? 'active' : 'completed',
      tags: [pick(['storage', 'api', 'docs'])],
      activity: stamps,
      firstActivity: stamps[0] ?? null,
      lastActivity: stamps.at(-1) ?? null,
      tasks: [],
      log: stamps.map((at, order) => ({
        kind: order % 4 === 3 ? ('decision' as const) : ('progress' as const),
        text: words(14),
        at,
        line: at.line,
        drafting: false,
      })),
    } satisfies Plan;
  });
}
