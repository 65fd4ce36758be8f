import {expect, it} from 'vitest';
import type {PlanFindingsProps} from '../../plugin/publish/findings/publishFindings.js';
import type {PlanIndexProps} from '../../plugin/publish/list/props.js';
import {publishRepository} from './publishRepository.js';

const PLANS = {
  'plans/beds.md': '# Beds\n\n- [ ] Dig\n\nDone on 2026-02-31, see [gone](gone.md).\n',
};

async function findingsOf(files: Record<string, string>) {
  const {data, routes, findings} = await publishRepository(files);
  const content = (name: string) => data.find((file) => file.name === name)?.content;
  return {
    findings,
    hasPage: routes.some(({path}) => path === '/plans/findings'),
    page: content('findings.json') as PlanFindingsProps | undefined,
    index: content('index.json') as PlanIndexProps,
  };
}

it('lists the findings in files that are not plans, and the index leads there', async () => {
  const {page, index, findings} = await findingsOf({
    ...PLANS,
    'PLANS.md': '# Plans\n\n## Active Plans\n\n- [Roof](plans/roof.md)\n',
    'CHANGELOG.md': '# Changelog\n\n## 1.0.0\n\n- See [gone](gone.md)\n',
  });
  expect(findings.some(({file}) => file === 'plans/beds.md')).toBe(true);
  expect(page?.findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({rule: 'index-dead-entry', file: 'PLANS.md', line: 5}),
      expect.objectContaining({file: 'CHANGELOG.md', line: 5, url: expect.any(String)}),
    ]),
  );
  expect(page?.findings.some(({file}) => file.startsWith('plans/'))).toBe(false);
  expect(index.findings).toEqual({count: page?.findings.length, permalink: '/plans/findings'});
});

it('is no page where there is nothing to list, but on the pages of plans', async () => {
  const {hasPage, index} = await findingsOf({
    ...PLANS,
    'openspec/changes/dim/proposal.md': '# Dim\n',
    'openspec/changes/dim/design.md': '# Design\n\nSee [gone](gone.md).\n',
  });
  expect(hasPage).toBe(false);
  expect(index).not.toHaveProperty('findings');
});
