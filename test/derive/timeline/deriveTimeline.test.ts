import {describe, expect, it} from 'vitest';
import {deriveTimeline} from '../../../plugin/derive/timeline/deriveTimeline.js';
import type {PlanTimeline} from '../../../plugin/derive/timeline/planTimeline.js';
import type {FileDates} from '../../../plugin/model/plan.js';
import {formatTimestamp} from '../../../plugin/read/time/timestamps.js';
import {AS_OF, DAY, iso, plansOf, timelineOf} from './timelineInput.js';

async function planOf(markdown: string, fileDates?: FileDates): Promise<PlanTimeline> {
  const {plans} = await timelineOf(
    {'plans/x.md': markdown},
    fileDates && {fileDates: {'plans/x.md': fileDates}},
  );
  const [plan] = plans;
  if (!plan) throw new Error('no plan was derived');
  return plan;
}

/** One line per event: `kind stamp line text`. */
function told({events}: PlanTimeline): string[] {
  return events.map(({kind, at, line, text}) =>
    `${kind} ${formatTimestamp(at)} ${line} ${text}`.trim(),
  );
}

const LIFE = `# Move the store

## Progress

- [x] (2026-06-01 10:00Z) Write both
- [x] (2026-06-02 09:00Z) Read the new one
- [~] (2026-06-02 08:00Z) Backfill
- [ ] (2026-06-01 10:00Z) Remove the old one

## Decision Log

- Decision: One table per run.
  Date/Author: 2026-06-02 / Dana

## Surprises & Discoveries

- (2026-06-01 12:00Z) The old store locks
`;

describe('the events of a plan', () => {
  it('are what it dates, oldest first, each once and with its line', async () => {
    expect(told(await planOf(LIFE))).toEqual([
      'started 2026-06-01T10:00Z 5',
      'ticked 2026-06-01T10:00Z 5 Write both',
      'discovered 2026-06-01T12:00Z 17 The old store locks',
      'decided 2026-06-02 12 One table per run.',
      'progressed 2026-06-02T08:00Z 7 Backfill',
      'ticked 2026-06-02T09:00Z 6 Read the new one',
    ]);
  });

  it('end with the completion, which stands on the last activity', async () => {
    const plan = await planOf(
      '---\ncreated: 2026-06-01\n---\n# A\n\n## Progress\n\n- [x] (2026-06-01 10:00Z) one\n- [x] (2026-06-03 09:00Z) two\n',
    );
    expect(told(plan)).toEqual([
      'started 2026-06-01 2',
      'ticked 2026-06-01T10:00Z 8 one',
      'ticked 2026-06-03T09:00Z 9 two',
      'completed 2026-06-03T09:00Z 9',
    ]);
    expect(plan.isOpen).toBe(false);
  });
});

describe('the end', () => {
  const DONE = '- [x] (2026-06-01 10:00Z) one\n';
  it.each([
    ['checklist', `# A\n\n## Progress\n\n${DONE}`, 'completed'],
    ['stated', `# A\n\nStatus: Completed (2026-06-05)\n\n## Progress\n\n${DONE}`, 'completed'],
    [
      'stated',
      `---\nstatus: done\ncompleted: 2026-06-05\n---\n# A\n\n## Progress\n\n${DONE}`,
      'completed',
    ],
    ['closing', `# A\n\n## Progress\n\n${DONE}- 2026-06-05: Plan complete.\n`, 'completed'],
    [
      'outcomes',
      `# A\n\n## Progress\n\n${DONE}\n## Outcomes\n\n- 2026-06-05: It holds.\n`,
      'completed',
    ],
    ['last-activity', `# A\n\n## Progress\n\n${DONE}- 2026-06-05: Cleaned up.\n`, 'completed'],
    [
      'last-activity',
      `# A\n\nStatus: Superseded\n\n## Progress\n\n- [ ] one\n- 2026-06-05: Tried.\n`,
      'abandoned',
    ],
  ])('comes from %s', async (from, markdown, kind) => {
    expect((await planOf(markdown)).end).toMatchObject({from, kind});
  });

  it.each([
    ['an open plan', LIFE],
    ['a completed plan without a stamp', '# A\n\n- [x] one\n'],
  ])('is unknown of %s', async (_, markdown) => {
    expect((await planOf(markdown)).end).toBeNull();
  });
});

describe('the span', () => {
  const log = (...stamps: string[]) =>
    `# A\n\n## Progress\n\n${stamps.map((stamp) => `- ${stamp}: worked\n`).join('')}`;
  it.each([
    [
      'two times',
      log('2026-06-01 10:00Z', '2026-06-01 10:40Z'),
      '2026-06-01T10:00Z',
      '2026-06-01T10:40Z',
    ],
    [
      'out of order',
      log('2026-06-03 10:00Z', '2026-06-01 10:00Z'),
      '2026-06-01T10:00Z',
      '2026-06-03T10:00Z',
    ],
    ['a day covers all of it', log('2026-06-01', '2026-06-03'), '2026-06-01', '2026-06-04'],
    ['today ends at as-of', log('2026-11-22'), '2026-11-22', '2026-11-22T12:00Z'],
    ['one time', log('2026-06-01 10:00Z'), '2026-06-01T10:00Z', '2026-06-01T10:00Z'],
    [
      'a slip is passed over',
      log('2026-06-01 10:00Z', '2062-06-01 10:00Z'),
      '2026-06-01T10:00Z',
      '2026-06-01T10:00Z',
    ],
    [
      'a beginning after the end',
      `---\nstarted: 2026-06-09\n---\n${log('2026-06-01')}`,
      '2026-06-01',
      '2026-06-10',
    ],
  ])('%s', async (_, markdown, from, to) => {
    const {span} = await planOf(markdown);
    expect(span && [iso(span.from), iso(span.to)]).toEqual([from, to]);
  });

  it('comes from version control where no stamp is, and says so', async () => {
    const dates = {created: Date.UTC(2026, 5, 1, 10), changed: Date.UTC(2026, 5, 3, 10)};
    const plan = await planOf('# A\n\n- [ ] one\n', dates);
    expect(plan).toMatchObject({start: null, last: null, fileDates: dates, events: []});
    expect(plan.span).toEqual({from: Date.UTC(2026, 5, 1), to: Date.UTC(2026, 5, 4)});
  });

  it('does not mix version control with stamps', async () => {
    const dates = {created: Date.UTC(2025, 0, 1), changed: Date.UTC(2026, 10, 1)};
    expect(await planOf(LIFE, dates)).toMatchObject({
      fileDates: null,
      span: {from: Date.UTC(2026, 5, 1, 10), to: Date.UTC(2026, 5, 2, 9)},
    });
  });

  it('is unknown without any date', async () => {
    expect(await planOf('# A\n\n- [ ] one\n')).toMatchObject({span: null, problems: ['no-stamp']});
  });
});

describe('quiet gaps', () => {
  it('lie between days more than staleAfter apart, and before as-of while the plan is open', async () => {
    const {gaps} = await planOf(
      '# A\n\n## Progress\n\n- 2026-09-01: one\n- 2026-09-15: fourteen days\n- 2026-09-30 10:00Z: fifteen days\n- [ ] two\n',
    );
    expect(gaps.map(({from, to, days, isOpen}) => [iso(from), iso(to), days, isOpen])).toEqual([
      ['2026-09-16', '2026-09-30T10:00Z', 15, false],
      ['2026-09-30T10:00Z', '2026-11-22T12:00Z', 53, true],
    ]);
  });

  it('do not follow an end', async () => {
    expect((await planOf('# A\n\n## Progress\n\n- [x] (2026-06-01 10:00Z) one\n')).gaps).toEqual(
      [],
    );
  });
});

describe('problems', () => {
  it.each([
    ['future', '# A\n\n## Progress\n\n- 2026-11-22 15:00Z: later today\n', undefined],
    [
      'end-before-start',
      '---\nstarted: 2026-06-09\n---\n# A\n\n## Progress\n\n- 2026-06-01: one\n',
      undefined,
    ],
    [
      'end-before-start',
      '---\nstarted: 2026-06-09\ncompleted: 2026-06-05\n---\n# A\n\n## Progress\n\n- 2026-06-10: one\n',
      undefined,
    ],
    ['before-1990', '# A\n', {created: 0, changed: Date.UTC(2026, 5, 1)}],
  ])('%s', async (problem, markdown, fileDates) => {
    expect((await planOf(markdown, fileDates)).problems).toContain(problem);
  });

  it('are none where a day and a time of it are mixed', async () => {
    const markdown =
      '---\nstarted: 2026-06-01\n---\n# A\n\n## Progress\n\n- 2026-06-01 09:00Z: one\n';
    expect((await planOf(markdown)).problems).toEqual([]);
  });
});

describe('the extent', () => {
  it.each([
    ['nothing', {}, '', '2026-11-21T12:00Z', '2026-11-22T12:00Z'],
    ['a plan', {'plans/x.md': LIFE}, '', '2026-06-01T10:00Z', '2026-11-22T12:00Z'],
    [
      'an older release',
      {'plans/x.md': LIFE},
      '## 1.0.0 - 2026-02-03',
      '2026-02-03',
      '2026-11-22T12:00Z',
    ],
    [
      'a slip',
      {'plans/x.md': '# A\n\n## Progress\n\n- 2062-01-01: one\n'},
      '## 1.0.0 - 2062-02-03',
      '2026-11-21T12:00Z',
      '2026-11-22T12:00Z',
    ],
  ])('of %s', async (_, files, changelog, from, to) => {
    const {extent} = await timelineOf(files, {changelog});
    expect([iso(extent.from), iso(extent.to)]).toEqual([from, to]);
  });
});

it('orders events by time beyond the day they stand on', async () => {
  const plan = await planOf(
    '# A\n\n## Progress\n\n- 2026-06-02 09:00Z: b\n- 2026-06-02: day\n- 2026-06-01 23:00Z: a\n',
  );
  expect(told(plan)).toEqual([
    'started 2026-06-01T23:00Z 7',
    'progressed 2026-06-01T23:00Z 7 a',
    'progressed 2026-06-02 6 day',
    'progressed 2026-06-02T09:00Z 5 b',
  ]);
});

it('derives 1,000 plans and 9,000 events', async () => {
  const log = Array.from({length: 9}, (_, at) => `- 2026-0${at + 1}-11 10:00Z: entry ${at}\n`);
  const [plan] = await plansOf({'plans/a.md': `# A\n\n## Progress\n\n${log.join('')}`});
  if (!plan) throw new Error('no plan was derived');
  const plans = Array.from({length: 1000}, (_, at) => ({...plan, slug: `p${at}`}));
  const {days} = deriveTimeline({plans, releases: [], asOf: AS_OF, staleAfter: 14 * DAY});
  expect(days.reduce((sum, {lines}) => sum + lines.length, 0)).toBe(9000);
});
