import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Processor} from 'unified';
import {expect, it, vi} from 'vitest';
import {Collector, collect} from '../../plugin/collect/collect.js';
import type {Document} from '../../plugin/model/document.js';
import {PortfolioReader} from '../../plugin/pipeline/planReader.js';
import {makeRepository} from '../collect/temporary.js';

vi.mock('../../plugin/read/facts/tags.js', () => ({
  readTags: ({text}: Document) => {
    if (text.includes('break a reader')) throw new Error('no tags today\nat line 3');
    return [];
  },
}));

/** A remark plugin of a site that fails while it parses. */
function failing(this: Processor) {
  const enter = {
    thematicBreak: () => {
      throw new TypeError('no rules today');
    },
  };
  Object.assign(this.data(), {micromarkExtensions: [{}], fromMarkdownExtensions: [{enter}]});
}

const OPTIONS = {timezones: new Map(), statuses: new Map()};
const SETTINGS = {folders: new Map(), asOf: Date.UTC(2026, 0, 10), staleAfter: 14 * 86_400_000};

async function load(files: Record<string, string>) {
  const siteDir = makeRepository(files);
  const options = {siteDir, repositoryDir: '.', include: ['**'], exclude: []};
  const collected = await collect(options);
  const reader = await PortfolioReader.create(OPTIONS, {
    remarkPlugins: [failing],
    bodies: {mermaid: false, rehypePlugins: []},
  });
  const portfolio = await reader.derive(collected, new Map(), SETTINGS);
  return {read: await reader.readPlans(collected), ...portfolio};
}

it.each([
  ['a reader', 'break a reader', 'no tags today.'],
  ['a parser', 'break the parser\n\n---', 'no rules today.'],
])('publishes a plan that %s fails on, and all others', async (_, body, reason) => {
  const bad = `# Bad\n\n- [x] a\n\n${body}\n`;
  const {plans, findings, read} = await load({
    'plans/completed/bad.md': bad,
    'plans/good.md': '# Good\n\n- [ ] a\n',
  });
  expect(plans.map(({title, status, slug}) => [title, status, slug])).toEqual([
    ['plans/completed/bad.md', 'untracked', 'bad'],
    ['Good', 'draft', 'good'],
  ]);
  expect(plans[0]?.conflicts).toEqual([]);
  expect(findings).toMatchObject([
    {rule: 'not-read', severity: 'error', file: 'plans/completed/bad.md', line: 1},
  ]);
  expect(findings[0]?.message).toContain(`could not be read: ${reason}`);
  const {json, plain} = read[0]?.body ?? {};
  expect(plain).toBe(false);
  expect(JSON.parse(json ?? '')).toEqual([['pre', {}, ['code', {}, `${bad}\n`]]]);
});

it('says what is wrong with a file now, where its text stays the same', async () => {
  const siteDir = makeRepository({'plans/a.md': '# A \uFFFD\n'});
  const collector = new Collector({siteDir, repositoryDir: '.', include: ['**'], exclude: []});
  const reader = await PortfolioReader.create(OPTIONS);
  const rules = async () =>
    (await reader.readPlans(await collector.collect())).flatMap(({plan}) =>
      plan.findings.map(({rule}) => rule),
    );
  expect(await rules()).toEqual([]);
  writeFileSync(path.join(siteDir, 'plans/a.md'), Buffer.from('# A \xff\n', 'latin1'));
  expect(await rules()).toEqual(['encoding']);
});

it('reports an index that fails, and keeps the plans', async () => {
  const {plans, findings} = await load({
    'PLANS.md': '# Plans\n\n---\n\n## Completed\n\n- [A](plans/a.md)\n',
    'plans/a.md': '# A\n\n- [ ] a\n',
  });
  expect(plans.map(({title, status}) => [title, status])).toEqual([['A', 'draft']]);
  expect(findings).toMatchObject([{rule: 'not-read', file: 'PLANS.md'}]);
});

it('reports a changelog that fails, and keeps the plans', async () => {
  const {plans, findings} = await load({
    'CHANGELOG.md': '# Changelog\n\n---\n\n## 1.0.0\n\n- Add a lamp\n',
    'plans/a.md': '# A\n\n- [ ] a\n',
  });
  expect(plans).toHaveLength(1);
  expect(findings).toMatchObject([
    {rule: 'not-read', severity: 'error', file: 'CHANGELOG.md', line: 1},
  ]);
});
