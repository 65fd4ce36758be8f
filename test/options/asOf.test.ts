import {describe, expect, it} from 'vitest';
import {asOfFrom} from '../../plugin/options/asOf.js';
import {parseDays, parseOffset} from '../../plugin/options/values.cjs';

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

describe('asOfFrom', () => {
  it.each([
    ['2026-07-01', '2026-07-01T23:59:59.000Z'],
    ['2024-02-29', '2024-02-29T23:59:59.000Z'],
    ['2026-07-01T09:30Z', '2026-07-01T09:30:00.000Z'],
    ['2026-07-01T09:30:15+09:00', '2026-07-01T00:30:15.000Z'],
    ['2026-07-01 00:10 -05:30', '2026-07-01T05:40:00.000Z'],
    ['2026-07-01T09:30:15.250Z', '2026-07-01T09:30:15.000Z'],
  ])('reads %s', (text, expected) => {
    const env = {SOURCE_DATE_EPOCH: '1'};
    expect(new Date(asOfFrom(text, env, NOW)).toISOString()).toBe(expected);
  });

  it.each([
    ['2026-02-30', /does not exist/],
    ['2026-07-01T25:00Z', /does not exist/],
    ['2026-07-01T09:30', /no offset/],
    ['1.7.2026', /is not a date/],
    ['', /is not a date/],
  ])('refuses “%s”', (text, message) => {
    expect(() => asOfFrom(text, {}, NOW)).toThrow(message);
  });

  it('takes SOURCE_DATE_EPOCH without the option, and without both the end of the day', () => {
    expect(asOfFrom(undefined, {SOURCE_DATE_EPOCH: '1782864000'}, NOW)).toBe(1_782_864_000_000);
    for (const env of [{}, {SOURCE_DATE_EPOCH: ''}]) {
      expect(new Date(asOfFrom(undefined, env, NOW)).toISOString()).toBe(
        '2026-01-02T23:59:59.000Z',
      );
    }
  });

  it('refuses a SOURCE_DATE_EPOCH that is no number', () => {
    expect(() => asOfFrom(undefined, {SOURCE_DATE_EPOCH: '2026-01-01'}, NOW)).toThrow(
      /SOURCE_DATE_EPOCH is “2026-01-01”.*Set it/,
    );
  });
});

it.each([
  ['+08:00', 480],
  ['-0530', -330],
  ['Z', 0],
  ['utc', 0],
  ['Asia/Kolkata', 330],
  ['Africa/Abidjan', 0],
])('parseOffset reads %s', (text, minutes) => {
  expect(parseOffset(text)).toBe(minutes);
});

it.each(['+25:00', '+08:75', '8', 'Europe/Berlin', 'Mars/Base', ''])(
  'parseOffset refuses “%s”',
  (text) => {
    expect(() => parseOffset(text)).toThrow(/Use (?:an offset|the offset)/);
  },
);

it.each<[number | string, number]>([
  [14, 14],
  [0.5, 0.5],
  ['14d', 14],
  ['2w', 14],
  ['3 D', 3],
])('parseDays reads %s', (value, days) => {
  expect(parseDays(value)).toBe(days);
});
