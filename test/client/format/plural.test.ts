import {describe, expect, it} from 'vitest';
import {pluralOf} from '../../../client/format/plural';

const CASES: [locale: string, forms: string, counts: Record<number, string>][] = [
  ['en', 'one task|{count} tasks', {0: '{count} tasks', 1: 'one task', 2: '{count} tasks'}],
  ['pl', 'jedno|kilka|wiele|inne', {1: 'jedno', 3: 'kilka', 5: 'wiele', 22: 'kilka'}],
  ['ja', 'すべて', {0: 'すべて', 1: 'すべて', 7: 'すべて'}],
  ['pl', 'one|many', {1: 'one', 3: 'many', 5: 'many'}],
];

describe('pluralOf', () => {
  it.each(CASES)('picks a form in %s out of %s', (locale, forms, counts) => {
    const numbers = Object.keys(counts).map(Number);
    const picked = numbers.map((count) => [count, pluralOf(locale)(count, forms)]);
    expect(Object.fromEntries(picked)).toEqual(counts);
  });
});
