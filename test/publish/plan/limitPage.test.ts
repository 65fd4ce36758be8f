import {expect, test} from 'vitest';
import {MAX_TEXT} from '../../../plugin/publish/limitTexts.js';
import type {PlanIndexProps} from '../../../plugin/publish/list/props.js';
import {MAX_LIST_SIZE} from '../../../plugin/publish/plan/limitPage.js';
import type {PlanPageSource} from '../../../plugin/publish/plan/props.js';
import {publishRepository} from '../publishRepository.js';

/** The data of the page and of the index of a repository with one plan. */
async function publishPlan(text: string) {
  const {data} = await publishRepository({'plans/x.md': text});
  const page = data.find(({name}) => name.endsWith('.plan.json'));
  const index = data.find(({name}) => name === 'index.json');
  return {
    page: page?.content as PlanPageSource,
    size: page?.encode?.().length ?? 0,
    index: index?.content as PlanIndexProps,
  };
}

test('the lists of a page end where it would get slow, and a finding says so', async () => {
  const text = `# X\n\n## Validation\n\n\`\`\`sh\n${'npm test\n'.repeat(50_000)}\`\`\`\n\n## Decision Log\n\n- Decision: one\n`;
  const {page, size} = await publishPlan(text);
  expect(page.validation.length).toBeGreaterThan(1_000);
  expect(page.validation.length).toBeLessThan(MAX_LIST_SIZE / 50);
  expect(page.decisions).toHaveLength(1);
  const left = 50_000 - page.validation.length;
  expect(page.findings[0]?.message).toMatch(
    new RegExp(`leaves out .*: ${left} of 50000 validation commands\\. Split`),
  );
  expect(size).toBeLessThan(text.length + 3 * MAX_LIST_SIZE);
});

test('a page of usual size is shown whole', async () => {
  const {page} = await publishPlan('# X\n\n## Progress\n\n- [x] (2026-11-02) a\n- [ ] b\n');
  expect(page.findings).toEqual([]);
});

test('long words reach neither the index nor the facts of a page', async () => {
  // Both values together are below what front matter may hold.
  const long = 'word '.repeat(4_000);
  const front = `---\ntags: ["${long}", b]\nstatus: ${long}\n---\n`;
  const {page, index, size} = await publishPlan(`${front}\n# X ${long}\n\n- [ ] ${long}\n`);
  const [row] = index.rows;
  expect(JSON.stringify(row).length).toBeLessThan(3 * MAX_TEXT);
  expect(row?.tags?.at(-1)).toBe('b');
  const {body, ...rest} = page;
  expect(JSON.stringify(rest).length).toBeLessThan(12 * MAX_TEXT);
  expect(size).toBeGreaterThan(long.length);
});

test('the page of a plan of several files ends where their texts get too long together', async () => {
  const text = (name: string) => `# ${name}\n\n${'word '.repeat(150_000)}\n`;
  const {data} = await publishRepository({
    'openspec/changes/dim/proposal.md': text('Dim'),
    'openspec/changes/dim/design.md': text('Design'),
    'openspec/changes/dim/notes.md': text('Notes'),
    'openspec/changes/dim/tasks.md': '- [ ] 1.1 Dim it\n',
  });
  const page = data.find(({name}) => name.endsWith('.plan.json'))?.content as PlanPageSource;
  expect(page.parts?.map(({name, body}) => [name, body.length > 2])).toEqual([
    ['design.md', true],
    ['tasks.md', true],
    ['notes.md', false],
  ]);
  expect(page.findings[0]).toMatchObject({
    rule: 'page-size',
    message: expect.stringContaining('the text of 1 of 4 files'),
  });
});
