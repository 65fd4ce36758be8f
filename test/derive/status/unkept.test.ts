import {describe, expect, it} from 'vitest';
import {portfolioOf} from './portfolioOf.js';

const shelved = (done: boolean) =>
  `# Shelf\n\nStatus: Completed\n\n## Tasks\n\n- [${done ? 'x' : ' '}] Saw\n- [ ] Glue\n`;

/** So many completed plans, of which some have a task ticked. */
function completed(count: number, ticked = 0): Record<string, string> {
  const plans = Array.from({length: count}, (_, at) => [
    `plans/shelf-${at}.md`,
    shelved(at >= count - ticked),
  ]);
  return Object.fromEntries(plans);
}

const rulesOf = ({findings}: {findings: {rule: string}[]}) =>
  findings.map(({rule}) => rule).filter((rule) => /conflict|not-kept/.test(rule));

describe('checklists that nobody ticks', () => {
  it('are told once for the repository, with their share', async () => {
    const portfolio = await portfolioOf(completed(4));
    expect(rulesOf(portfolio)).toEqual(['checklists-not-kept']);
    expect(portfolio.findings[0]).toMatchObject({file: 'plans/shelf-0.md', line: 7});
    expect(portfolio.findings[0]?.message).toContain(
      'Of 4 completed plans with tasks, 4 have none of them checked',
    );
    expect(portfolio.plans.flatMap(({conflicts, findings}) => [...conflicts, ...findings])).toEqual(
      [],
    );
  });

  it('are conflicts where there are few, or most are ticked', async () => {
    expect(rulesOf(await portfolioOf(completed(2)))).toEqual(['conflict', 'conflict']);
    expect(rulesOf(await portfolioOf(completed(6, 3)))).toEqual(Array(6).fill('conflict'));
  });

  it('leave the conflict of a plan that was begun', async () => {
    const portfolio = await portfolioOf(completed(5, 1));
    expect(rulesOf(portfolio).sort()).toEqual(['checklists-not-kept', 'conflict']);
    const {plans} = portfolio;
    expect(plans.filter(({conflicts}) => conflicts.length > 0).map(({path}) => path)).toEqual([
      'plans/shelf-4.md',
    ]);
  });

  it('leave other conflicts of the same plan', async () => {
    const files = completed(3);
    files['PLANS.md'] = '# Plans\n\n## Active plans\n\n- [Shelf](plans/shelf-0.md)\n';
    const {plans} = await portfolioOf(files);
    expect(plans.map(({conflicts}) => conflicts.map(({says}) => says.code))).toEqual([
      ['endedButListed'],
      [],
      [],
    ]);
  });

  it('do not count plans that are not listed', async () => {
    const files = completed(4);
    files['plans/shelf-0.md'] = `---\nunlisted: true\n---\n\n${shelved(false)}`;
    const {findings} = await portfolioOf(files);
    const told = findings.filter(({rule}) => rule === 'checklists-not-kept');
    expect(told).toMatchObject([{file: 'plans/shelf-1.md'}]);
    expect(told[0]?.message).toContain('Of 3 completed plans with tasks, 3 have');
  });

  it('are no matter of plans that are not completed', async () => {
    const draft = '# Shelf\n\n## Tasks\n\n- [ ] Saw\n';
    const files = {'plans/a.md': draft, 'plans/b.md': draft, 'plans/c.md': draft};
    expect(rulesOf(await portfolioOf(files))).toEqual([]);
  });
});

describe('a list of active plans that nobody keeps', () => {
  const list = (count: number) =>
    `# Plans\n\n## Active plans\n\n${Array.from({length: count}, (_, at) => `- [Shelf ${at}](plans/shelf-${at}.md)\n`).join('')}`;

  it('is told once for the list', async () => {
    const files = Object.fromEntries(
      Object.keys(completed(6)).map((path) => [path, '# Shelf\n\nStatus: Completed\n']),
    );
    const portfolio = await portfolioOf({...files, 'PLANS.md': list(6)});
    expect(rulesOf(portfolio)).toEqual(['index-not-kept']);
    expect(portfolio.plans.every(({conflicts}) => conflicts.length === 0)).toBe(true);
    expect(rulesOf(await portfolioOf({...files, 'PLANS.md': list(4)}))).toEqual(
      Array(4).fill('conflict'),
    );
  });
});
