import {describe, expect, it, test} from 'vitest';
import {collectPlanNames, nameOfPlan, planAt} from '../../plugin/derive/identity/planNames.js';
import {planId} from '../../plugin/derive/identity/slugs.js';
import {
  FOLDER_FILES,
  hasFolderOfItsName,
  isMainName,
  kindOfName,
  standsForFolder,
} from '../../plugin/lexicon/planFiles.js';
import type {PlanDocument} from '../../plugin/model/plan.js';
import {hrefOf} from '../../plugin/publish/links/targetHref.js';
import {WORLD} from '../publish/links/linkWorld.js';
import {parseText} from '../read/parseText.js';

const planAtPath = (path: string) => ({path, key: path}) as PlanDocument;

describe.each(FOLDER_FILES)('%s stands for its folder', (name) => {
  const path = `docs/plans/login/${name}`;

  it('in the plan’s id, name and title', async () => {
    expect(standsForFolder(path)).toBe(true);
    expect(planId(planAtPath(path))).toBe('docs/plans/login');
    expect(nameOfPlan(path)).toBe('login');
    expect((await parseText('Text.', path)).title.text).toBe('login');
  });

  it('where a plan or a link names the folder', () => {
    expect(planAt('docs/plans/login', collectPlanNames([planAtPath(path)]))).toBe(path);
    const world = {...WORLD, pages: new Map([[path, '/base/plans/login']])};
    const folder = {kind: 'file', path: 'docs/plans/login', isFolder: true} as const;
    expect(hrefOf(folder, null, world)).toEqual({href: '/base/plans/login'});
  });
});

test('of several, plans and links take the same one', () => {
  const paths = ['a/README.md', 'a/index.md', 'a/plan.md'];
  expect(planAt('a', collectPlanNames(paths.map(planAtPath)))).toBe('a/plan.md');
  const world = {...WORLD, pages: new Map(paths.map((path) => [path, `/${path}`]))};
  expect(hrefOf({kind: 'file', path: 'a', isFolder: true}, null, world)).toEqual({
    href: '/a/plan.md',
  });
});

test('the plan of a repository stands for itself, not for all documents', async () => {
  const path = 'docs/PLAN.md';
  expect(planId(planAtPath(path))).toBe('docs/PLAN');
  expect((await parseText('Text.', path)).title.text).toBe('PLAN');
  expect(planAt('docs', collectPlanNames([planAtPath(path)]))).toBeNull();
  const world = {...WORLD, pages: new Map([[path, '/plans/PLAN']])};
  expect(hrefOf({kind: 'file', path: 'docs', isFolder: true}, null, world)).not.toEqual({
    href: '/plans/PLAN',
  });
});

test('a README leads no plan’s folder unless it is named', () => {
  expect(isMainName('plans/login/README.md')).toBe(false);
  expect(isMainName('plans/login/index.md')).toBe(true);
});

test.each(['login/login.md', 'login/PLAN_login.md', 'fix-login/plan_fix_login.plan.md'])(
  '%s has a folder of its name',
  (path) => expect(hasFolderOfItsName(path)).toBe(true),
);

test.each([
  ['RETROSPECTIVE-kiln', 'a look back'],
  ['TEMPLATE-plan', 'a template'],
  ['README-first', 'a README'],
  ['retrospective-board', undefined],
  ['API-report-server', undefined],
])('the document %s is %s', (name, reason) => {
  expect(kindOfName(name)?.reason).toBe(reason);
});
