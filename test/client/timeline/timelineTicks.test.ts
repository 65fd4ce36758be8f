import {describe, expect, it} from 'vitest';
import {timelineTicks, windowLabel} from '../../../client/timeline/timelineTicks.js';

const EN = {locale: 'en-GB'};
const window = (from: string, to: string) => ({from: Date.parse(from), to: Date.parse(to)});

function labels(from: string, to: string, count = 5, format = EN): string[] {
  return timelineTicks(window(from, to), count, format).map(
    ({label, isMajor}) => label + (isMajor ? '!' : ''),
  );
}

describe('ticks', () => {
  it.each([
    ['years', '2023-05-01T00:00Z', '2027-02-01T00:00Z', ['2024', '2025', '2026', '2027']],
    [
      'months',
      '2025-10-15T00:00Z',
      '2026-03-20T00:00Z',
      ['Nov 2025', 'Dec', 'Jan 2026!', 'Feb', 'Mar'],
    ],
    [
      'weeks, from Monday',
      '2026-06-01T00:00Z',
      '2026-07-01T00:00Z',
      ['1 Jun 2026', '8 Jun', '15 Jun', '22 Jun', '29 Jun'],
    ],
    [
      'days',
      '2026-06-01T00:00Z',
      '2026-06-06T00:00Z',
      ['1 Jun 2026', '2 Jun', '3 Jun', '4 Jun', '5 Jun', '6 Jun'],
    ],
    [
      'hours',
      '2026-06-01T18:00Z',
      '2026-06-02T16:00Z',
      ['1 Jun, 18:00', '2 Jun!', '06:00', '12:00'],
    ],
    [
      'minutes',
      '2026-06-01T10:02Z',
      '2026-06-01T10:21Z',
      ['1 Jun, 10:05', '10:10', '10:15', '10:20'],
    ],
    ['no seconds', '2026-06-01T10:02Z', '2026-06-01T10:03Z', ['1 Jun, 10:02', '10:03']],
  ])('of %s', (_, from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });

  it('stand where their instants stand', () => {
    const ticks = timelineTicks(window('2026-06-01T00:00Z', '2026-06-05T00:00Z'), 4, EN);
    expect(ticks.map(({share}) => share)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('speak the language of the site', () => {
    expect(labels('2026-06-01T00:00Z', '2026-06-03T00:00Z', 2, {locale: 'ja'})).toEqual([
      '2026年6月1日',
      '6月2日',
      '6月3日',
    ]);
  });

  it.each([1, 3, 8, 20])('are about %i, whatever the window', (count) => {
    for (let length = 60_000 * count; length < 4e11; length *= 1.7) {
      const from = Date.UTC(2026, 5, 3, 7, 13);
      const ticks = timelineTicks({from, to: from + length}, count, EN);
      expect(ticks.length).toBeLessThanOrEqual(count * 3 + 1);
      expect(ticks.every(({share}) => share >= 0 && share <= 1)).toBe(true);
    }
  });

  it.each([
    ['an empty window', {from: 5, to: 5}],
    ['one that ends before it begins', {from: 5, to: 4}],
    ['no numbers', {from: Number.NaN, to: Number.NaN}],
  ])('are none of %s', (_, empty) => {
    expect(timelineTicks(empty, 5, EN)).toEqual([]);
  });
});

describe('windowLabel', () => {
  it.each([
    ['2026-03-09T00:00Z', '2026-03-16T00:00Z', '9–15 Mar 2026'],
    ['2026-03-01T00:00Z', '2026-04-01T00:00Z', '1–31 Mar 2026'],
    ['2026-03-09T00:00Z', '2026-03-10T00:00Z', '9 Mar 2026'],
    ['2025-12-01T00:00Z', '2026-02-01T00:00Z', '1 Dec 2025–31 Jan 2026'],
    ['2026-03-09T10:00Z', '2026-03-09T10:31Z', '9 Mar 2026, 10:00–10:30'],
  ])('%s to %s', (from, to, expected) => {
    expect(windowLabel(window(from, to), EN).replace(/\s*–\s*/g, '–')).toBe(expected);
  });
});
