import {describe, expect, it} from 'vitest';
import {formatStamp} from '../../../client/format/formatStamp.js';
import {formatRelative} from '../../../client/format/relativeTime.js';

describe('formatStamp', () => {
  it.each([
    ['2026-06-01', 'en', 'Jun 1, 2026'],
    ['2026-06-01T23:45Z', 'en', 'Jun 1, 2026, 23:45 UTC'],
    ['2026-06-01T00:05:30Z', 'en', 'Jun 1, 2026, 00:05:30 UTC'],
    ['2026-06-01', 'de', '1. Juni 2026'],
  ])('writes %s in %s, in UTC and no more precise than it is', (stamp, locale, expected) => {
    expect(formatStamp(stamp, {locale})).toBe(expected);
  });
});

describe('formatRelative', () => {
  const NOW = '2026-06-20T12:00Z';
  it.each([
    ['2026-06-20', 'today'],
    ['2026-06-19', 'yesterday'],
    ['2026-06-01', '19 days ago'],
    ['2026-06-20T09:30Z', '2 hours ago'],
    ['2026-06-20T12:00Z', 'this minute'],
    ['2026-04-01', '2 months ago'],
    ['2024-05-01', '2 years ago'],
    ['2026-06-22', 'in 2 days'],
  ])('says how long ago %s was', (stamp, expected) => {
    expect(formatRelative(stamp, NOW, 'en')).toBe(expected);
  });

  it.each([
    ['2026-06-20T09:30Z', 'today'],
    ['2026-06-19T23:30Z', 'yesterday'],
    ['2026-06-19', 'yesterday'],
  ])('counts days up to a day since %s', (stamp, expected) => {
    expect(formatRelative(stamp, '2026-06-20', 'en')).toBe(expected);
  });
});
