import {describe, expect, it} from 'vitest';
import {portfolioOf} from './portfolioOf.js';

const OPEN = '# Lay the pipes\n\n## Tasks\n\n- [ ] Dig\n- [ ] Lay\n';
const DRY = '# Dry run\n\n## Steps\n\n1. Turn the tap\n';

/** A table of an overview in the folder of the plan it lists. */
const overview = (state: string, header = '| Sprint | Plan | Status |', section = '') =>
  `# Water\n\n${section}\n\n${header}\n| --- | --- | --- |\n| 1 | [Pipes](01_pipes.md) | ${state} |\n`;

async function planIn(files: Record<string, string>, path: string) {
  const {plans} = await portfolioOf(files);
  return plans.find((plan) => plan.path === path);
}

async function statusBeside(text: string, folder = 'plans/active/water', plan = OPEN) {
  const path = `${folder}/01_pipes.md`;
  const found = await planIn({[`${folder}/00_overview.md`]: text, [path]: plan}, path);
  return {status: found?.status, conflicts: found?.conflicts.map(({says}) => says.code)};
}

describe('an overview beside a plan', () => {
  it.each([
    ['**DONE**', 'completed', ['endedWithOpenTasks']],
    ['✅', 'completed', ['endedWithOpenTasks']],
    ['Cancelled', 'abandoned', []],
    ['On hold', 'blocked', []],
    ['Planned', 'draft', []],
    ['fertig', 'completed', ['endedWithOpenTasks']],
  ])('lists it as %s, which counts more than the folder', async (state, status, conflicts) => {
    expect(await statusBeside(overview(state))).toEqual({status, conflicts});
  });

  it('tells the place in the evidence', async () => {
    const path = 'plans/active/water/01_pipes.md';
    const file = 'plans/active/water/00_overview.md';
    const plan = await planIn({[file]: overview('Done'), [path]: OPEN}, path);
    expect(plan?.evidence[0]).toMatchObject({signal: 'index', file, line: 7});
  });

  it('does not reopen what was put away', async () => {
    const {status} = await statusBeside(overview('In progress'), 'plans/archive/water', DRY);
    expect(status).toBe('completed');
    expect((await statusBeside(overview('Deferred'), 'plans/archive/water', DRY)).status).toBe(
      'blocked',
    );
  });

  it.each([
    ['a column of relations', overview('Done', '| Sprint | Depends on | Status |')],
    ['no column of statuses', overview('Done', '| Sprint | Plan | Effort |')],
    ['the context', overview('Done', undefined, '## Background')],
    [
      'a remark',
      overview('Done').replace('[Pipes](01_pipes.md)', 'see [Pipes](01_pipes.md) first'),
    ],
  ])('says nothing in %s', async (_, text) => {
    expect((await statusBeside(text)).status).toBe('draft');
  });

  it('says nothing of plans elsewhere', async () => {
    const files = {
      'plans/water/00_overview.md': overview('Done').replace('01_pipes', '../roof/01_pipes'),
      'plans/roof/01_pipes.md': OPEN,
    };
    expect((await planIn(files, 'plans/roof/01_pipes.md'))?.status).toBe('draft');
  });
});
