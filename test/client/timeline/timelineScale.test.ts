import {describe, expect, it} from 'vitest';
import {
  instantAt,
  padWindow,
  shareOf,
  shiftWindow,
  type TimelineZoom,
  type TimeWindow,
  touches,
  zoomWindow,
} from '../../../client/timeline/timelineScale.js';

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

describe('touches', () => {
  const window = {from: 1000, to: 2000};
  it.each([
    ['within', [1200, 1300], true],
    ['around it', [500, 2500], true],
    ['an instant', [1500, 1500], true],
    ['an instant at its beginning', [1000, 1000], true],
    ['an instant at its end', [2000, 2000], false],
    ['ends where it begins', [500, 1000], false],
    ['begins where it ends', [2000, 2500], false],
  ])('%s', (_, [from = 0, to = 0], expected) => {
    expect(touches({from, to}, window)).toBe(expected);
  });

  it('finds an instant in a window of no length', () => {
    expect(touches({from: 5, to: 5}, {from: 5, to: 5})).toBe(true);
    expect(touches({from: 6, to: 6}, {from: 5, to: 5})).toBe(false);
  });
});
