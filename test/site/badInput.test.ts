import path from 'node:path';
import {expect, inject, test} from 'vitest';
import {linkPackages} from '../../scripts/linkPackages.mjs';
import {readLinks, readPage, readText} from './support/output.js';
import {DOCUSAURUS, run} from './support/run.js';
import {createTinySite, type TinySiteOptions} from './support/tinySite.js';

/** Builds a small site. @returns its output folder and log @throws when the build fails */
async function build(name: string, options: TinySiteOptions) {
  const {siteDir} = createTinySite(path.join(inject('outRoot'), name), options);
  linkPackages(siteDir);
  const {log} = await run(process.execPath, [DOCUSAURUS, 'build'], {cwd: siteDir});
  return {outDir: path.join(siteDir, 'build'), log};
}

/** Content of each plan, and words of it that its page must show. */
const BAD_PLANS: Record<string, {content: string | Buffer; shows: string}> = {
  'broken-yaml.md': {content: '---\ntitle: a: b\n---\n\n# Broken\n\n- [ ] one\n', shows: 'one'},
  'no-heading.md': {content: 'Only a sentence.\n', shows: 'Only a sentence.'},
  'empty.md': {content: '', shows: 'empty'},
  'latin-1.md': {content: Buffer.from('# Caf\xe9\n\n- [x] au lait\n', 'latin1'), shows: 'au lait'},
  'huge.md': {
    content: `# Huge\n\n${'- [x] (2026-11-02 09:00Z) one of very many steps\n'.repeat(10_000)}`,
    shows: 'one of very many steps',
  },
  'one-line.md': {content: `# One line\n\n${'*a '.repeat(30_000)}\n`, shows: '*a *a'},
  'ranges.md': {
    content: '# Ranges\n\n```text {1-1000000000}\nall lines\n```\n',
    shows: 'all lines',
  },
  'deep.md': {content: `# Deep\n\n${'>'.repeat(3_000)} far in\n`, shows: 'far in'},
  'expression.md': {
    content: '# Expression\n\n{process.exit(1)} and <T> stay.\n',
    shows: '{process.exit(1)} and <T> stay.',
  },
  'timeline.md': {content: '# Timeline\n\n- [ ] take a route\n', shows: 'take a route'},
};

test('plans that cannot be read fully have a row and a page, and findings say why', async () => {
  const plans = Object.fromEntries(
    Object.entries(BAD_PLANS).map(([name, {content}]) => [name, content]),
  );
  const {outDir, log} = await build('bad-plans', {plans});
  const rows = readLinks(readPage(outDir, '/plans')).filter((row) => row !== '/plans/timeline');
  for (const [name, {shows}] of Object.entries(BAD_PLANS)) {
    const slug = path.basename(name, '.md');
    const route = rows.find((row) => row.startsWith('/plans/') && row.endsWith(slug));
    expect(route, name).toBeDefined();
    expect(readText(readPage(outDir, route ?? ''))).toContain(shows);
  }
  expect(log).toContain('plans/broken-yaml.md:2');
  expect(log).toContain('plans/latin-1.md:1');
});

test('a path that does not exist stops the build and names the option', async () => {
  const building = build('no-path', {options: {path: '../docs/plans'}});
  await expect(building).rejects.toThrow(/docs\/plans[\s\S]*path/);
});

test('an unknown option stops the build and names it', async () => {
  const building = build('unknown-option', {options: {paths: 'plans'}});
  await expect(building).rejects.toThrow(/paths/);
});

test('an empty folder gives an index that tells how to write the first plan', async () => {
  const {outDir} = await build('no-plans', {options: {path: 'plans'}, plans: {}});
  expect(readText(readPage(outDir, '/plans'))).toMatch(/first plan/i);
});
