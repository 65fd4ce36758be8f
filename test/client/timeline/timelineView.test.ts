import {describe, expect, it} from 'vitest';
import {groupTimeline} from '../../../client/timeline/groupTimeline.js';
import {formatPeriod, formatSpan} from '../../../client/timeline/timelineText.js';
import {
  frameOf,
  leaveView,
  readView,
  type TimelineView,
  WHOLE_TIMELINE,
  writeView,
  zoomTo,
} from '../../../client/timeline/timelineView.js';
import {row} from '../rows.js';

const day = (stamp: string) => Date.parse(stamp);
const EXTENT = {from: day('2026-01-10'), to: day('2026-11-22'), newest: day('2026-10-07')};
const SLUGS = new Set(['active/cache']);

const iso = ({from, to}: {from: number; to: number}) =>
  [from, to].map((instant) => new Date(instant).toISOString().slice(0, 10));

describe('the view in the address', () => {
  it.each<[string, Partial<TimelineView>]>([
    ['', {}],
    ['zoom=week', {zoom: 'week'}],
    ['zoom=month&at=2026-03-01', {zoom: 'month', at: day('2026-03-01')}],
    ['zoom=day&at=2026-03-01T10%3A30Z', {zoom: 'day', at: day('2026-03-01T10:30Z')}],
    ['plan=active%2Fcache&group=tag', {plan: 'active/cache', group: 'tag'}],
  ])('%s is read and written', (text, changes) => {
    const view = {...WHOLE_TIMELINE, ...changes};
    expect(readView(new URLSearchParams(text), SLUGS)).toEqual(view);
    expect(writeView(view, new URLSearchParams()).toString()).toBe(text);
  });

  it('ignores what cannot be, and keeps what others wrote', () => {
    const query = new URLSearchParams('zoom=decade&at=soon&plan=other&group=mood&status=draft');
    expect(readView(query, SLUGS)).toEqual(WHOLE_TIMELINE);
    expect(writeView(WHOLE_TIMELINE, query).toString()).toBe('status=draft');
  });
});

it.each([
  ['', ''],
  ['?at=2026-03-01&zoom=month&group=tag&status=draft', '?zoom=month&group=tag&status=draft'],
  ['?plan=active%2Fcache', ''],
])('another page gets of %s all but the place: %s', (search, expected) => {
  expect(leaveView(search)).toBe(expected);
});

describe('the frame', () => {
  it('of a zoom begins where the newest activity lies', () => {
    const frame = frameOf({...WHOLE_TIMELINE, zoom: 'month'}, EXTENT, null);
    expect(iso(frame.visible)).toEqual(['2026-10-01', '2026-11-01']);
  });

  it('can be scrolled two units, but not far beyond the timeline', () => {
    const view: TimelineView = {...WHOLE_TIMELINE, zoom: 'week', at: day('2026-03-05')};
    const {visible, canvas} = frameOf(view, EXTENT, null);
    expect(iso(visible)).toEqual(['2026-03-05', '2026-03-12']);
    expect(canvas.from).toBeLessThan(visible.from);
    expect(canvas.to - canvas.from).toBeLessThanOrEqual(5 * 7 * 86_400_000);
    const first = frameOf({...view, at: day('1980-01-01')}, EXTENT, null);
    expect(first.canvas.from).toBe(first.visible.from);
  });

  it.each([
    ['all', {from: EXTENT.from, to: EXTENT.to}],
    ['month', {from: day('2026-10-01'), to: day('2026-11-01')}],
  ] as const)('of %s lists the plans of what it names', (zoom, named) => {
    const frame = frameOf({zoom, at: null}, EXTENT, null);
    expect(frame.named).toMatchObject(named);
    expect(frame.listed).toEqual(frame.visible);
  });

  it('keeps its middle when the zoom changes', () => {
    const view: TimelineView = {...WHOLE_TIMELINE, zoom: 'month', at: day('2026-03-01')};
    const next = zoomTo(view, 'day', frameOf(view, EXTENT, null), EXTENT);
    expect(next).toEqual({...view, zoom: 'day', at: day('2026-03-16')});
    expect(zoomTo(next, 'all', frameOf(next, EXTENT, null), EXTENT)).toEqual(WHOLE_TIMELINE);
  });

  it('of a plan of one instant has a length', () => {
    const at = day('2026-03-01T10:00Z');
    const {visible, canvas} = frameOf(WHOLE_TIMELINE, EXTENT, {from: at, to: at});
    expect(visible.to).toBeGreaterThan(visible.from);
    expect(canvas).toEqual(visible);
  });
});

describe('groups', () => {
  const rows = [
    row('a', {status: 'completed', tags: ['docs', 'api']}),
    row('b', {status: 'active'}),
    row('c', {status: 'active', tags: ['api']}),
  ];
  const titles = (grouping: 'status' | 'tag' | 'none') =>
    groupTimeline(rows, grouping).map((group) => [group.name, group.rows.map((r) => r.title)]);

  it('follow the order of statuses', () => {
    expect(titles('status')).toEqual([
      ['active', ['b', 'c']],
      ['completed', ['a']],
    ]);
  });

  it('show a plan under each of its tags, those without at the end', () => {
    expect(titles('tag')).toEqual([
      ['api', ['a', 'c']],
      ['docs', ['a']],
      [null, ['b']],
    ]);
  });

  it('are one without grouping', () => {
    expect(titles('none')).toEqual([[null, ['a', 'b', 'c']]]);
  });
});

describe('words', () => {
  const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

  it.each([
    ['2026-10-02', '2026-10-05', '2–5 Oct 2026'],
    ['2026-10-02T10:15Z', '2026-10-05', '2–5 Oct 2026'],
    ['2026-10-02T10:15Z', '2026-10-02T11:40Z', '2 Oct 2026, 10:15–11:40'],
    ['2026-10-02', '2026-10-02T11:40Z', '2 Oct 2026'],
    ['2026-10-02T10:15:10Z', '2026-10-02T10:15:45Z', '2 Oct 2026, 10:15:10–10:15:45'],
    ['2026-10-02T10:15Z', '2026-10-02T10:40:45Z', '2 Oct 2026, 10:15–10:40'],
    ['2026-10-02T10:15:10Z', '2026-10-02T10:15:10Z', '2 Oct 2026, 10:15:10'],
    ['2026-10-02', '2026-10-02', '2 Oct 2026'],
  ])('from %s to %s', (from, to, words) => {
    expect(plain(formatSpan(from, to, {locale: 'en-GB'})).replace(/ ?– ?/, '–')).toBe(words);
  });

  it.each([
    ['2026', '2026'],
    ['2026-03', 'March 2026'],
    ['2026-03-08', '8 Mar 2026'],
    ['2026-03-08-14', '8–14 Mar 2026'],
    ['2026-03-08-part-2', '8 Mar 2026 (2)'],
  ])('of the period %s', (key, words) => {
    expect(plain(formatPeriod(key, {locale: 'en-GB'})).replace(/ ?– ?/, '–')).toBe(words);
  });
});
