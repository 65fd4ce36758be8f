import {expect, test, vi} from 'vitest';
import {memoByObject, memoLast} from '../../plugin/lib/memo.js';

test('by object: each object is asked about once, whatever the answer is', () => {
  const compute = vi.fn(({name}: {name: string}) => (name === '' ? undefined : name));
  const ask = memoByObject(compute);
  const [a, none] = [{name: 'a'}, {name: ''}];
  expect([ask(a), ask(none), ask(a), ask(none)]).toEqual(['a', undefined, 'a', undefined]);
  expect(compute).toHaveBeenCalledTimes(2);
  expect(ask({name: 'a'})).toBe('a');
  expect(compute).toHaveBeenCalledTimes(3);
});

test('last: computes again when a part differs, and forgets all but the last answer', () => {
  const compute = vi.fn((list: string[], word: string) => ({text: list.join(word)}));
  const ask = memoLast(compute);
  const first = ask(['a', 'b'], '-');
  expect(ask(['a', 'b'], '-')).toBe(first);
  expect(ask(['a'], '-')).toEqual({text: 'a'});
  expect(ask(['a', 'b'], '+')).toEqual({text: 'a+b'});
  expect(ask(['a', 'b'], '-')).not.toBe(first);
  expect(compute).toHaveBeenCalledTimes(4);
});

test('last: compares what the answer is said to depend on', () => {
  const compute = vi.fn(({key}: {key: string; rest: number}) => key);
  const ask = memoLast(compute, ({key}) => [key]);
  expect([ask({key: 'a', rest: 1}), ask({key: 'a', rest: 2}), ask({key: 'b', rest: 2})]).toEqual([
    'a',
    'a',
    'b',
  ]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('last: an error is not remembered', () => {
  let fails = true;
  const ask = memoLast((word: string) => {
    if (fails) throw new Error('not now');
    return word;
  });
  expect(() => ask('a')).toThrow('not now');
  fails = false;
  expect(ask('a')).toBe('a');
});
