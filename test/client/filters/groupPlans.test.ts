import {describe, expect, it} from 'vitest';
import {bundleRows, groupPlans} from '../../../client/filters/groupPlans.js';
import {type PlanSort, sortPlans} from '../../../client/filters/sortPlans.js';
import {row, titles} from '../rows.js';

const says = {code: 'outcomesPlaceholder', values: {}} as const;
const ROWS = [
  row('Newest', {status: 'completed', done: 3, total: 3}),
  row('Ready', {attention: true, note: {kind: 'ready-to-close', says}}),
  row('Blocked', {
    status: 'blocked',
    attention: true,
    note: {kind: 'blocked', text: null, file: 'plans/blocked.md', line: 1},
  }),
  row('Plan 10', {done: 1, total: 4}),
  row('Plan 9', {done: 3, total: 4}),
  row('Stalled', {
    status: 'stalled',
    attention: true,
    note: {kind: 'stalled', days: 20, open: 1, next: null},
  }),
  row('Contradicted', {status: 'completed', attention: true, note: {kind: 'conflict', says}}),
  row('No checklist'),
];

const shape = (sort: PlanSort) =>
  groupPlans(sortPlans(ROWS, {sort, isReversed: false})).map(({id, rows, above}) => [
    id,
    titles(rows),
    titles(above),
  ]);

describe('groupPlans', () => {
  it('shows each plan once and leaves out empty groups', () => {
    expect(shape('activity')).toEqual([
      ['attention', ['Ready', 'Blocked', 'Stalled', 'Contradicted'], []],
      ['active', ['Plan 10', 'Plan 9', 'No checklist'], ['Ready']],
      ['completed', ['Newest'], ['Contradicted']],
    ]);
  });

  it('sorts within the groups', () => {
    const active = (sort: PlanSort) => shape(sort).find(([id]) => id === 'active')?.[1];
    expect(active('title')).toEqual(['No checklist', 'Plan 9', 'Plan 10']);
    expect(active('progress')).toEqual(['Plan 9', 'Plan 10', 'No checklist']);
  });

  it('has no group where there is no plan', () => {
    expect(groupPlans([])).toEqual([]);
  });
});

describe('bundleRows', () => {
  const rows = [
    row('First', {bundle: 'Launch'}),
    row('Alone'),
    row('Second', {bundle: 'Launch'}),
    row('Only', {bundle: 'Later'}),
    row('Loose', {bundle: ''}),
    row('Loose too', {bundle: ''}),
    row('Urgent', {bundle: 'Launch', attention: true}),
    row('Done', {bundle: 'Launch', status: 'completed'}),
  ];
  const groups = groupPlans(rows);
  const itemsOf = (id: string) =>
    groups
      .filter((group) => group.id === id)
      .flatMap((group) => bundleRows(group.rows))
      .map((item) => ('rows' in item ? [item.name, titles(item.rows)] : item.title));

  it('shows plans of a bundle together, at the place of the first', () => {
    expect(itemsOf('active')).toEqual([
      ['Launch', ['First', 'Second']],
      'Alone',
      'Only',
      ['', ['Loose', 'Loose too']],
    ]);
  });

  it('leaves alone what is alone in its status', () => {
    expect(itemsOf('completed')).toEqual(['Done']);
  });

  it('knows the size of each bundle', () => {
    expect(groups.map(({bundles}) => Object.fromEntries(bundles))).toContainEqual({
      Launch: 4,
      Later: 1,
      '': 2,
    });
  });
});
