import {expect, test} from 'vitest';
import {compareRow} from '../../bench/accuracy/families/compareRow.mjs';
import {type Listed, matchRows} from '../../bench/accuracy/families/matchRows.mjs';
import type {Row} from '../../bench/accuracy/families/readRows.mjs';
import {countFamilies, familyShares} from '../../bench/accuracy/families/report.mjs';

function row(fields: Partial<Row>): Row {
  return {
    repo: 'owner__name',
    family: 'spec-kit',
    plan: 'specs/012-kites',
    main: 'specs/012-kites/spec.md',
    parts: 'specs/012-kites/tasks.md specs/012-kites/wind notes.md',
    title: 'Kites',
    done: 2,
    total: 3,
    state: 'active',
    created: '',
    last: '',
    by: 'hand',
    ...fields,
  };
}

function listed(path: string, fields: Partial<Listed> = {}): Listed {
  return {
    path,
    title: 'Kites',
    status: 'active',
    tasks: {done: 2, total: 3},
    firstActivity: null,
    lastActivity: null,
    ...fields,
  };
}

/** The path of the plan, and those of the parts listed as plans. */
function pathsOf({plan, partsListed}: ReturnType<typeof matchRows>['matches'][number]) {
  return [plan?.path ?? null, ...partsListed.map(({path}) => path)];
}

test('a row is found at its main file, and what else is listed of it are parts', () => {
  const {matches, others} = matchRows(
    [row({})],
    [
      listed('specs/012-kites/tasks.md', {parts: ['specs/012-kites/spec.md']}),
      listed('specs/012-kites/spec.md'),
      listed('specs/012-kites/unknown.md'),
      listed('specs/012-kites-and-more/spec.md'),
    ],
  );
  expect(matches.map(pathsOf)).toEqual([
    ['specs/012-kites/spec.md', 'specs/012-kites/tasks.md', 'specs/012-kites/unknown.md'],
  ]);
  expect(others.map(({path}) => path)).toEqual(['specs/012-kites-and-more/spec.md']);
});

test('without its main file, the plan with most parts in the folder is that of the row', () => {
  const {matches} = matchRows(
    [row({})],
    [
      listed('specs/012-kites/plan.md', {parts: ['docs/a.md', 'docs/b.md']}),
      listed('specs/012-kites/tasks.md', {parts: ['specs/012-kites/spec.md']}),
    ],
  );
  expect(matches.map(pathsOf)).toEqual([['specs/012-kites/tasks.md', 'specs/012-kites/plan.md']]);
});

test('of several plans in one file, the row is that with its title', () => {
  const plan = 'plans/all.md';
  const {matches} = matchRows(
    [row({plan, main: plan, parts: ''})],
    [listed(plan, {title: 'Boats'}), listed(plan, {title: 'Plan: kites!'})],
  );
  expect(matches.map((match) => match.plan?.title)).toEqual(['Plan: kites!']);
});

test('a part outside the folder that is listed is a part, never the plan', () => {
  const {matches} = matchRows(
    [row({plan: 'plans/kites.md', main: 'plans/kites.md', parts: 'designs/my kites.md'})],
    [listed('designs/my kites.md')],
  );
  expect(matches.map(pathsOf)).toEqual([[null, 'designs/my kites.md']]);
});

test('a plan below two rows belongs to the inner one', () => {
  const inner = row({plan: 'specs/012-kites/old', main: 'specs/012-kites/old/spec.md'});
  const {matches} = matchRows([row({}), inner], [listed('specs/012-kites/old/spec.md')]);
  expect(matches.map(pathsOf)).toEqual([[null], ['specs/012-kites/old/spec.md']]);
});

/** What agrees (`true`), differs (`false`) or isn't compared (`null`). */
function agreement(fields: Partial<Row>, plan: Listed | null, text = '') {
  const compared = compareRow(row(fields), plan, text);
  return Object.fromEntries(
    Object.entries(compared).map(([field, value]) => [field, value?.agrees ?? null]),
  );
}

test('titles agree when one contains the other, tasks when both counts do', () => {
  const plan = listed('a.md', {title: 'PLAN: Kites, for everyone', tasks: {done: 1, total: 3}});
  expect(agreement({}, plan)).toMatchObject({title: true, tasks: false});
  expect(agreement({title: 'Boats'}, plan)).toMatchObject({title: false});
  expect(agreement({title: ''}, plan)).toMatchObject({title: null});
  expect(agreement({}, {...plan, title: ''})).toMatchObject({title: false});
});

test('states that a person judged are compared apart from the others', () => {
  const plan = listed('a.md', {status: 'stalled'});
  expect(agreement({}, plan)).toMatchObject({'state (hand)': true, 'state (others)': null});
  expect(agreement({by: 'rule', state: 'draft'}, plan)).toMatchObject({
    'state (hand)': null,
    'state (others)': false,
  });
});

test('dates are compared only where they stand in a file or its name', () => {
  const plan = listed('a.md', {firstActivity: '2026-02-05', lastActivity: '2026-02-06T10:00Z'});
  const dates = {created: '2026-02-05', last: '2026-02-07'};
  expect(agreement(dates, plan, 'Started 2026-02-05, done 2026-02-07 at noon.')).toMatchObject({
    created: true,
    last: false,
    'created (name)': null,
  });
  expect(agreement(dates, plan, 'See designs/2026-02-05-kites.md')).toMatchObject({
    created: null,
    'created (name)': null,
  });
  expect(agreement({...dates, plan: 'tracks/kites_20260205'}, plan)).toMatchObject({
    created: null,
    'created (name)': true,
  });
});

test('a family is compared where the plan says one, blind to case and punctuation', () => {
  expect(agreement({}, listed('a.md'))).toMatchObject({family: null});
  expect(agreement({}, listed('a.md', {family: 'Spec Kit'}))).toMatchObject({family: true});
  expect(agreement({}, listed('a.md', {family: 'kiro'}))).toMatchObject({family: false});
});

test('a plan that was not found counts against each share, but is not compared', () => {
  const rows = [row({}), row({plan: 'specs/013-boats', main: 'specs/013-boats/spec.md'})];
  const {matches} = matchRows(rows, [
    listed('specs/012-kites/spec.md'),
    listed('specs/012-kites/tasks.md'),
  ]);
  const counts = countFamilies(
    matches.map((match) => ({...match, fields: compareRow(match.row, match.plan, '')})),
  );
  expect(counts).toMatchObject({rows: 2, found: 1, partsListed: 1});
  expect(counts.fields.tasks).toEqual({right: 1, compared: 1, known: 2});
  expect(familyShares(counts)).toMatchObject({found: 0.5, 'no part listed': 0.5, tasks: 0.5});
});
