import {describe, expect, it} from 'vitest';
import {createMentionTest} from '../../../plugin/read/references/mentions.js';

const mentions = createMentionTest([
  'lantern',
  'FR-0007-Candle',
  'two words',
  'bell-tower',
  '灯塔',
]);

describe('createMentionTest', () => {
  it.each([
    ['[plan](../plans/lantern.md#progress)', true],
    ['See `plans/lantern`.', true],
    ['We built the _lantern_.', true],
    ['The Lantern is lit.', true],
    ['As FR-0007 says', true],
    ['[plan](two%20words.md)', true],
    ['[plan](%E7%81%AF%E5%A1%94.md)', true],
    ['100 %', false],
    ['a bad escape %ff%fe', false],
    ['lantern-maker and lantern.txt, plan', false],
    ['tower and bell', false],
    ['', false],
  ])('tells of %j whether it may name a plan: %j', (text, expected) => {
    expect(mentions(text)).toBe(expected);
  });

  it('names nothing without names', () => {
    expect(createMentionTest(['', '—'])('anything — at all')).toBe(false);
  });

  it('ends for a million signs that could all join words', () => {
    expect(mentions(`${'-._'.repeat(300_000)}x${'a-'.repeat(300_000)}`)).toBe(false);
  });
});
