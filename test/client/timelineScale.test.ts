import {describe, expect, it} from 'vitest';
import {
  instantAt,
  padWindow,
  placeBar,
  shareOf,
  shiftWindow,
  stackLanes,
  type TimelineZoom,
  type TimeWindow,
  zoomFor,
  zoomWindow,
} from '../../client/timelineScale.js';

const at = (text: string) => Date.parse(text);
const between = (from: string, to: string): TimeWindow => ({from: at(from), to: at(to)});
const words = ({from, to}: TimeWindow) =>
  [from, to].map((instant) => new Date(instant).toISOString().slice(0, 16));

const EXTENT = between('2026-01-15T10:00Z', '2026-11-22T12:00Z');

describe('zoomWindow', () => {
  it.each<[TimelineZoom, string, string, string]>([
    ['year', '2026-06-03T10:00Z', '2026-01-01T00:00', '2027-01-01T00:00'],
    ['month', '2026-06-03T10:00Z', '2026-06-01T00:00', '2026-07-01T00:00'],
    ['week', '2026-06-03T10:00Z', '2026-06-01T00:00', '2026-06-08T00:00'],
    ['week', '2026-06-07T23:59Z', '2026-06-01T00:00', '2026-06-08T00:00'],
    ['day', '2026-06-03T23:59Z', '2026-06-03T00:00', '2026-06-04T00:00'],
    ['day', '2031-01-01T00:00Z', '2026-11-22T00:00', '2026-11-23T00:00'],
    ['month', '1970-01-01T00:00Z', '2026-01-01T00:00', '2026-02-01T00:00'],
  ])('%s of %s', (zoom, instant, from, to) => {
    expect(words(zoomWindow(zoom, at(instant), EXTENT))).toEqual([from, to]);
  });

  it('shows everything with some room for all', () => {
    const all = zoomWindow('all', 0, EXTENT);
    expect(all.from).toBeLessThan(EXTENT.from);
    expect(all.to).toBeGreaterThan(EXTENT.to);
  });
});

describe('shiftWindow', () => {
  it.each<[TimelineZoom, number, string, string]>([
    ['month', 1, '2026-07-01T00:00', '2026-08-01T00:00'],
    ['month', -4, '2026-02-01T00:00', '2026-03-01T00:00'],
    ['year', -1, '2025-01-01T00:00', '2026-01-01T00:00'],
    ['week', 1, '2026-06-08T00:00', '2026-06-15T00:00'],
    ['day', -2, '2026-06-01T00:00', '2026-06-02T00:00'],
  ])('%s by %i', (zoom, steps, from, to) => {
    const window = zoomWindow(zoom, at('2026-06-03T10:00Z'), EXTENT);
    expect(words(shiftWindow(window, zoom, steps))).toEqual([from, to]);
  });
});

describe('padWindow', () => {
  it('gives an instant ten minutes', () => {
    const instant = at('2026-06-03T10:00Z');
    expect(words(padWindow({from: instant, to: instant}))).toEqual([
      '2026-06-03T09:55',
      '2026-06-03T10:05',
    ]);
  });

  it('heals a window that ends before it begins', () => {
    const {from, to} = padWindow(between('2026-06-03T10:00Z', '2026-06-01T10:00Z'));
    expect(to).toBeGreaterThan(from);
  });
});

it.each<[string, string, TimelineZoom]>([
  ['2026-06-03T10:00Z', '2026-06-03T10:40Z', 'day'],
  ['2026-06-03T10:00Z', '2026-06-05T10:40Z', 'week'],
  ['2026-06-03T10:00Z', '2026-06-25T10:40Z', 'month'],
  ['2026-06-03T10:00Z', '2026-08-25T10:40Z', 'year'],
  ['2025-06-03T10:00Z', '2026-08-25T10:40Z', 'all'],
])('zoomFor a plan from %s to %s is %s', (from, to, zoom) => {
  expect(zoomFor(between(from, to))).toBe(zoom);
});

describe('shareOf', () => {
  const window = {from: 1000, to: 2000};
  it.each([
    [1000, 0],
    [1250, 0.25],
    [2000, 1],
    [500, -0.5],
  ])('%i', (instant, share) => {
    expect(shareOf(instant, window)).toBe(share);
    expect(instantAt(share, window)).toBe(instant);
  });

  it('is 0 on an empty window', () => {
    expect(shareOf(5, {from: 5, to: 5})).toBe(0);
  });
});

describe('placeBar', () => {
  const window = {from: 0, to: 1000};
  const bar = (from: number, to: number, minWidth = 0) => placeBar({from, to}, window, minWidth);
  it.each([
    ['within', bar(250, 500), {start: 0.25, width: 0.25, cutStart: false, cutEnd: false}],
    ['cut on both sides', bar(-10, 1010), {start: 0, width: 1, cutStart: true, cutEnd: true}],
    ['an instant', bar(500, 500, 0.1), {start: 0.45, width: 0.1, cutStart: false, cutEnd: false}],
    ['at the left edge', bar(0, 0, 0.1), {start: 0, width: 0.1, cutStart: false, cutEnd: false}],
    [
      'at the right edge',
      bar(1000, 1000, 0.1),
      {start: 0.9, width: 0.1, cutStart: false, cutEnd: false},
    ],
    ['before', bar(-20, -10), null],
    ['after', bar(1010, 1020), null],
  ])('%s', (_, found, expected) => {
    if (expected === null || found === null) expect(found).toBe(expected);
    else {
      expect(found.start).toBeCloseTo(expected.start, 9);
      expect(found.width).toBeCloseTo(expected.width, 9);
      expect(found).toMatchObject({cutStart: expected.cutStart, cutEnd: expected.cutEnd});
    }
  });
});

describe('stackLanes', () => {
  it.each([
    [
      'apart',
      [
        [0, 0.2],
        [0.3, 0.2],
      ],
      0,
      [0, 0],
    ],
    [
      'touching',
      [
        [0, 0.3],
        [0.3, 0.2],
      ],
      0,
      [0, 0],
    ],
    [
      'too near',
      [
        [0, 0.3],
        [0.3, 0.2],
      ],
      0.01,
      [0, 1],
    ],
    [
      'ten on one day',
      Array.from({length: 10}, () => [0.5, 0.1]),
      0,
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ],
    [
      'out of order',
      [
        [0.5, 0.2],
        [0, 0.6],
        [0.7, 0.1],
      ],
      0,
      [1, 0, 0],
    ],
  ])('%s', (_, bars, gap, lanes) => {
    const placed = bars.map(([start = 0, width = 0]) => ({start, width}));
    expect(stackLanes(placed, gap)).toEqual(lanes);
  });
});
