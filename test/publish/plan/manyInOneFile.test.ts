import {describe, expect, it} from 'vitest';
import type {PlanPageSource} from '../../../plugin/publish/plan/props.js';
import {publishRepository} from '../publishRepository.js';

const PLANS = `# Plans

## Active Plans

### [2026-01-05] Beds

Follows [the roof](#2026-01-04-roof), not [the cellar](#cellar). See [notes](notes.md).

#### Progress

- [x] Dig

### [2026-01-04] Roof

#### Progress

- [ ] Climb
`;

async function publishPlans() {
  const {routes, data, findings} = await publishRepository({
    'todo/PLANS.md': PLANS,
    'todo/PLANS.sh': 'echo',
    'todo/notes.md': '# N',
  });
  const files = data.filter(({name}) => name.endsWith('.plan.json'));
  return {routes, findings, files, pages: files.map(({content}) => content as PlanPageSource)};
}

describe('the pages of plans that share a file', () => {
  it('show each its own part, with the lines of the file', async () => {
    const {routes, pages} = await publishPlans();
    expect(pages.map(({path}) => path)).toEqual(['todo/PLANS.md', 'todo/PLANS.md']);
    expect(routes.map(({path}) => path)).toEqual(
      expect.arrayContaining(['/plans/beds', '/plans/roof']),
    );
    const [beds, roof] = pages;
    expect(beds?.toc).toEqual([{value: 'Progress', id: 'progress', level: 2}]);
    expect(beds?.body).toContain('Dig');
    expect(beds?.body).not.toContain('Climb');
    expect(roof?.sourceUrl).toBe(
      'https://github.com/acme/garden/blob/HEAD/todo/PLANS.md?plain=1#L13',
    );
    expect(roof?.nextTask).toMatchObject({line: 17});
    expect(roof?.lineUrl).toBe(
      'https://github.com/acme/garden/blob/HEAD/todo/PLANS.md?plain=1#L{line}',
    );
    expect(beds?.attachments).toEqual([]);
  });

  it('link to each other and to files beside theirs, and report what no page has', async () => {
    const {pages, findings} = await publishPlans();
    const body = pages[0]?.body;
    expect(body).toContain('"href":"/plans/roof#2026-01-04-roof"');
    expect(body).toContain('https://github.com/acme/garden/blob/HEAD/todo/notes.md');
    const ofLinks = findings.filter(({rule}) => rule !== 'conflict');
    expect(ofLinks).toMatchObject([{rule: 'dead-anchor', file: 'todo/PLANS.md', line: 7}]);
  });

  it('have data files of their own', async () => {
    const {files} = await publishPlans();
    expect(new Set(files.map(({name}) => name)).size).toBe(2);
  });
});
