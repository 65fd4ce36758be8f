import {describe, expect, it} from 'vitest';
import type {Timeline} from '../../../plugin/derive/timeline/deriveTimeline.js';
import type {TimelineLine} from '../../../plugin/derive/timeline/timelineDays.js';
import {iso, timelineOf} from './timelineInput.js';

function lineText({slug, started, ended, ticked, decisions, notes, file, problem}: TimelineLine) {
  return [
    slug,
    ...(started ? ['started'] : []),
    ...(ticked > 0 ? [`${ticked} ticked`] : []),
    ...decisions.map(({text}) => `decided: ${text}`),
    ...notes.map(({kind, text}) => `${kind}: ${text}`),
    ...(ended ? [ended] : []),
    ...(file ? [`file ${file}`] : []),
    ...(problem ? [`(${problem})`] : []),
  ].join(', ');
}

function list({days}: Timeline): string[] {
  return days.flatMap(({day, releases, lines}) => [
    iso(day),
    ...releases.map(({version}) => `released ${version}`),
    ...lines.map(lineText),
  ]);
}

const progress = (...entries: string[]) =>
  `# A plan\n\n## Progress\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;

it('folds what happened to a plan on a day into one line, newest day first', async () => {
  const timeline = await timelineOf({
    'plans/a.md': `${progress('[x] (2026-06-01 10:00Z) one', '[x] (2026-06-01 11:00Z) two', '[x] (2026-06-02 09:00Z) three')}
## Decision Log

- Decision: Keep it small.
  Date/Author: 2026-06-02 / Dana
`,
  });
  expect(list(timeline)).toEqual([
    '2026-06-02',
    'a, 1 ticked, decided: Keep it small., completed',
    '2026-06-01',
    'a, started, 2 ticked',
  ]);
});

it('orders a day by releases, latest time, then plans that name no time', async () => {
  const timeline = await timelineOf(
    {
      'plans/c.md': progress('2026-06-01: day only'),
      'plans/b.md': progress('2026-06-01: day only'),
      'plans/early.md': progress('2026-06-01 08:00Z: early'),
      'plans/late.md': progress('2026-06-01 07:00Z: early', '2026-06-01 20:00Z: late'),
    },
    {changelog: '## 1.1.0 - 2026-06-01\n\n## 1.0.0 - 2026-06-01\n'},
  );
  expect(list(timeline).map((line) => line.split(',')[0])).toEqual([
    '2026-06-01',
    'released 1.1.0',
    'released 1.0.0',
    'late',
    'early',
    'b',
    'c',
  ]);
  expect(timeline.days[0]?.lines.map(({at}) => at && iso(at))).toEqual([
    '2026-06-01T20:00Z',
    '2026-06-01T08:00Z',
    null,
    null,
  ]);
});

it('shows what version control knows of a plan without a stamp', async () => {
  const at = (day: number) => Date.UTC(2026, 5, day, 10);
  const timeline = await timelineOf(
    {'plans/a.md': '# A\n', 'plans/b.md': '# B\n'},
    {
      fileDates: {
        'plans/a.md': {created: at(1), changed: at(3)},
        'plans/b.md': {created: at(3), changed: at(3)},
      },
    },
  );
  expect(list(timeline)).toEqual([
    '2026-06-03',
    'a, file changed',
    'b, file created',
    '2026-06-01',
    'a, file created',
  ]);
});

describe('dates that cannot be right', () => {
  it('keep their lines apart where they have no place', async () => {
    const timeline = await timelineOf({
      'plans/a.md': progress('2026-06-01: one', '2062-06-01: a slip'),
    });
    expect(list(timeline)).toEqual(['2026-06-01', 'a, started, progressed: one']);
    expect(timeline.misdated.map(lineText)).toEqual(['a, progressed: a slip, (future)']);
  });

  it('are marked where a time zone explains them', async () => {
    const timeline = await timelineOf({'plans/a.md': progress('2026-11-23 01:00 UTC: at night')});
    expect(list(timeline)).toEqual(['2026-11-23', 'a, started, progressed: at night, (future)']);
    expect(timeline.extent.to).toBe(Date.UTC(2026, 10, 23, 1));
  });

  it('of version control neither stretch the list', async () => {
    const timeline = await timelineOf(
      {'plans/a.md': '# A\n'},
      {fileDates: {'plans/a.md': {created: 0, changed: 0}}},
    );
    expect(list(timeline)).toEqual([]);
    expect(timeline.misdated.map(lineText)).toEqual(['a, file created, (before-1990)']);
  });
});

it('keeps releases without a date apart and leaves out what is unreleased', async () => {
  const {undated, releases} = await timelineOf(
    {},
    {changelog: '## Unreleased\n\n## 1.1.0\n\n## 1.0.0 - 2026-06-01\n\n## 0.9.0 - 2062-06-01\n'},
  );
  expect(undated.map(({version}) => version)).toEqual(['1.1.0', '0.9.0']);
  expect(releases.map(({version}) => version)).toEqual(['1.0.0']);
});

it('holds fifty releases of one day', async () => {
  const changelog = Array.from({length: 50}, (_, at) => `## 1.${at}.0 - 2026-06-01\n`).join('\n');
  expect((await timelineOf({}, {changelog})).days[0]?.releases).toHaveLength(50);
});
