import {describe, expect, it} from 'vitest';
import {createPlanFilter, listFacets, NO_FILTER} from '../../../client/filters/filterPlans.js';
import {row, titles} from '../rows.js';

const ROWS = [
  row('Move sessions to SQLite', {
    status: 'stalled',
    tags: ['storage', 'api'],
    owners: ['Zoë'],
    folder: 'active',
    family: 'openspec',
    path: 'plans/active/move.md',
  }),
  row('Rotate the keys', {status: 'blocked', tags: ['security'], owners: ['Ada', 'Zoë']}),
  row('迁移会话存储', {
    family: 'kiro',
    status: 'completed',
    folder: 'completed',
    path: 'plans/completed/qy.md',
  }),
];

describe('createPlanFilter', () => {
  it('searches the next task, too', () => {
    const next = row('Next', {note: {kind: 'next', text: 'Weld the hinge'}});
    const quiet = row('Quiet', {note: {kind: 'stalled', days: 20, open: 1, next: 'Weld the lock'}});
    const ready = row('Ready', {note: {kind: 'stalled', days: 20, open: 0, next: null}});
    const {shown} = createPlanFilter([next, quiet, ready])({...NO_FILTER, words: 'weld'});
    expect(titles(shown)).toEqual(['Next', 'Quiet']);
  });

  const filterPlans = createPlanFilter(ROWS, (status) => (status === 'blocked' ? 'Blockiert' : ''));
  const [MOVE, ROTATE, CHINESE] = titles(ROWS);

  it.each([
    ['', [MOVE, ROTATE, CHINESE]],
    ['  ', [MOVE, ROTATE, CHINESE]],
    ['sqlite move', [MOVE]],
    ['SESSIONS', [MOVE]],
    ['rotate move', []],
    ['zoe', [MOVE, ROTATE]],
    ['ada rotate', [ROTATE]],
    ['stalled', [MOVE]],
    ['blockiert', [ROTATE]],
    ['security', [ROTATE]],
    ['completed/qy', [CHINESE]],
    ['会话', [CHINESE]],
    ['openspec', [MOVE]],
    ['.*', []],
  ])('finds the plans that hold all words of “%s”', (words, expected) => {
    expect(titles(filterPlans({...NO_FILTER, words}).shown)).toEqual(expected);
  });

  it.each([
    [{statuses: ['blocked', 'completed'] as const}, [ROTATE, CHINESE]],
    [{tag: 'storage'}, [MOVE]],
    [{owner: 'Zoë'}, [MOVE, ROTATE]],
    [{folder: 'completed'}, [CHINESE]],
    [{family: 'openspec'}, [MOVE]],
    [{owner: 'Zoë', tag: 'security'}, [ROTATE]],
    [{owner: 'Ada', folder: 'active'}, []],
  ])('keeps the plans that have %o', (facets, expected) => {
    expect(titles(filterPlans({...NO_FILTER, ...facets}).shown)).toEqual(expected);
  });

  it('counts statuses under all filters but that of status', () => {
    const {counts} = filterPlans({...NO_FILTER, owner: 'Zoë', statuses: ['stalled']});
    expect(counts).toMatchObject({stalled: 1, blocked: 1, completed: 0});
  });

  it('filters 1,000 plans', () => {
    const many = Array.from({length: 1000}, (_, at) => row(`Plan ${at} of the migration`));
    const filterMany = createPlanFilter(many);
    expect(filterMany({...NO_FILTER, words: 'migration 99'}).shown.size).toBe(19);
  });
});

describe('listFacets', () => {
  it('offers each value once, statuses in their own order', () => {
    expect(listFacets(ROWS)).toEqual({
      statuses: ['stalled', 'blocked', 'completed'],
      tags: ['api', 'security', 'storage'],
      owners: ['Ada', 'Zoë'],
      folders: ['active', 'completed'],
      families: ['kiro', 'openspec'],
    });
  });
});
