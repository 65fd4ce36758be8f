import {describe, expect, it} from 'vitest';
import {linkIndex} from '../../../plugin/derive/identity/matchEntries.js';
import {collectPlanNames} from '../../../plugin/derive/identity/planNames.js';
import type {IndexEntry, PlanDocument} from '../../../plugin/model/plan.js';

const PLANS = [
  'docs/plans/active/beds.md',
  'docs/plans/completed/hose.md',
  'docs/plans/active/roof/plan.md',
  'docs/plans/active/shed/PLAN_shed.md',
  'docs/plans/active/pump.plan.md',
  'docs/plans/a/paint.md',
  'docs/plans/b/paint.md',
  'docs/PLAN.md',
];
const PATHS = new Set([...PLANS, 'docs/hose.md', 'docs/plans/notes.md', 'PLANS.md']);

const plan = (path: string) => ({path, key: path}) as PlanDocument;

function link(target: string, more: Partial<IndexEntry> = {}) {
  const entry: IndexEntry = {
    target,
    heading: 'Active Plans',
    status: 'active',
    file: 'docs/PLANS.md',
    line: 7,
    isCertain: true,
    ...more,
  };
  const {entries, findings} = linkIndex([entry], collectPlanNames(PLANS.map(plan)), PATHS);
  return {plans: [...entries.keys()], findings};
}

describe('linkIndex', () => {
  it.each([
    ['plans/active/beds.md', 'docs/plans/active/beds.md'],
    ['./plans/active/beds.md', 'docs/plans/active/beds.md'],
    ['docs/plans/active/beds.md', 'docs/plans/active/beds.md'],
    ['/docs/plans/active/beds.md', 'docs/plans/active/beds.md'],
    ['plans/active/beds', 'docs/plans/active/beds.md'],
    ['plans/active/pump', 'docs/plans/active/pump.plan.md'],
    ['plans/active/roof/', 'docs/plans/active/roof/plan.md'],
    ['plans/active/roof', 'docs/plans/active/roof/plan.md'],
    ['plans/active/shed/', 'docs/plans/active/shed/PLAN_shed.md'],
    ['plans/active/hose.md', 'docs/plans/completed/hose.md'],
    ['plans/completed/roof/plan.md', 'docs/plans/active/roof/plan.md'],
    ['beds', 'docs/plans/active/beds.md'],
    ['PLAN.md', 'docs/PLAN.md'],
  ])('finds the plan that “%s” names', (target, path) => {
    expect(link(target)).toEqual({plans: [path], findings: []});
  });

  it.each([
    ['a file that is no plan', 'plans/notes.md'],
    ['a file called like a plan', 'hose.md'],
    ['a folder of many plans', 'plans/active/'],
    ['the folder of all documents', '../docs/'],
  ])('finds none in %s', (_, target) => {
    expect(link(target, {isCertain: !target.endsWith('/')})).toEqual({plans: [], findings: []});
  });

  it('takes another name of the entry where the first is no plan', () => {
    const more = {alternatives: ['plans/active/roof/'], isCertain: false};
    expect(link('src/roof', more).plans).toEqual(['docs/plans/active/roof/plan.md']);
  });

  it.each(['plans/active/gone.md', 'plans/c/paint.md', '../../outside.md'])(
    'reports “%s”, which names nothing',
    (target) => {
      expect(link(target)).toMatchObject({
        plans: [],
        findings: [{rule: 'index-dead-entry', file: 'docs/PLANS.md', line: 7}],
      });
    },
  );

  it('reports nothing where the entry may mean something else', () => {
    expect(link('plans/active/gone.md', {isCertain: false}).findings).toEqual([]);
  });

  it('knows a plan that stands in the index itself by its key', () => {
    expect(link('docs/PLANS.md', {plan: 'docs/PLANS.md#beds'}).plans).toEqual([
      'docs/PLANS.md#beds',
    ]);
  });
});
