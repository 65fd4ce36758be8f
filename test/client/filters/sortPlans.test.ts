import {describe, expect, it} from 'vitest';
import {type PlanSort, sortPlans} from '../../../client/filters/sortPlans.js';
import {row, titles} from '../rows.js';

const ROWS = [
  row('Plan 10', {status: 'completed', done: 1, total: 4}),
  row('Plan 9', {status: 'draft', done: 3, total: 4}),
  row('Plan 1', {status: 'active'}),
];

describe('sortPlans', () => {
  it.each<[PlanSort, string[]]>([
    ['activity', ['Plan 10', 'Plan 9', 'Plan 1']],
    ['title', ['Plan 1', 'Plan 9', 'Plan 10']],
    ['progress', ['Plan 9', 'Plan 10', 'Plan 1']],
    ['status', ['Plan 1', 'Plan 9', 'Plan 10']],
  ])('sorts by %s, and the other way round', (sort, expected) => {
    expect(titles(sortPlans(ROWS, {sort, isReversed: false}))).toEqual(expected);
    expect(titles(sortPlans(ROWS, {sort, isReversed: true}))).toEqual(expected.toReversed());
  });
});
