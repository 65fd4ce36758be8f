import fs from 'node:fs';
import path from 'node:path';
import {expect, inject, test} from 'vitest';
import {launchBrowser} from '../../scripts/browser.mjs';
import {linkPackages} from '../../scripts/linkPackages.mjs';
import {serveSite} from '../../scripts/serveSite.mjs';
import {READABLE_CSS} from './support/crowdedSite.js';
import {findViolations} from './support/findViolations.js';
import {readLinks, readPage, readText} from './support/output.js';
import {openPage} from './support/page.js';
import {DOCUSAURUS, run} from './support/run.js';
import {createTinySite, type TinySiteOptions} from './support/tinySite.js';

/**
 * Builds a small site, with more files by path. @returns its output folder and log @throws when the
 * build fails
 */
async function build(name: string, options: TinySiteOptions, files: Record<string, string> = {}) {
  const {siteDir} = createTinySite(path.join(inject('outRoot'), name), options);
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
    fs.writeFileSync(path.join(siteDir, file), text);
  }
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

/** Components of a site that fail on some plans: one at once, one deeper, in all that React wraps. */
const FAILING_COMPONENTS = `
import React, {forwardRef, memo} from 'react';
import Original from '@theme-original/MDXComponents';

function Fragile({children}) {
  if (String(children).includes('fragile')) throw new Error('too fragile');
  return <b>{children}</b>;
}
const Wrapped = memo(forwardRef((props, ref) => <i ref={ref}><Fragile {...props} /></i>));

export default {
  ...Original,
  em: Fragile,
  strong: (props) => <><Wrapped {...props} /></>,
  img({alt, src}) {
    return <img alt={alt.toUpperCase()} src={new URL(src).href} />;
  },
};
`;

test('a component of the site that fails on a plan costs what it draws, not the build', async () => {
  const plans = {
    'plain.md': '# Plain\n\nSome *strong* and **firm** words.\n',
    'failing.md':
      '# Failing\n\nBefore *fragile `one`* and **fragile two**, ![a picture](lamp.png) and after.\n',
    'lamp.png': 'x',
  };
  const {outDir, log} = await build(
    'failing',
    {plans},
    {
      'src/theme/MDXComponents/index.js': FAILING_COMPONENTS,
    },
  );
  expect(readPage(outDir, '/plans/plain')).toMatch(/<b>strong<\/b> and <i><b>firm<\/b><\/i>/);
  const page = readText(readPage(outDir, '/plans/failing'));
  expect(page).toMatch(/Before fragile one and fragile two ?, +and after\./);
  expect(log).toMatch(/“Fragile” of the site failed on \/plans\/failing \(too fragile\)/);

  const server = await serveSite(outDir, '/');
  const browser = await launchBrowser();
  const failing = await openPage(browser, `${server.url}plans/failing`);
  const article = await failing.page.locator('main').textContent();
  expect(article).toContain('A component of this site failed on this text');
  expect(article).toMatch(/Before fragile one and fragile two, +and after\./);
  const plain = await openPage(browser, `${server.url}plans/plain`);
  expect(plain.complaints).toEqual([]);
  expect(await plain.page.locator('main').textContent()).toContain('Some strong and firm words.');
  await browser.close();
  await server.close();
});

test('a path that does not exist stops the build and names the option', async () => {
  const building = build('no-path', {options: {path: '../docs/plans'}});
  await expect(building).rejects.toThrow(/docs\/plans[\s\S]*path/);
});

test('an unknown option stops the build and names it', async () => {
  const building = build('unknown-option', {options: {paths: 'plans'}});
  await expect(building).rejects.toThrow(/paths/);
});

test.each([
  ['no plan', {}, /first plan/i, []],
  ['one plan', {'lamp.md': '# Lamp\n'}, /One plan/, ['/timeline', '/lamp']],
])('a folder with %s gives pages that fit into 320 px', async (name, plans, says, others) => {
  const {outDir} = await build(name.replace(' ', '-'), {
    options: {path: 'plans'},
    plans,
    css: READABLE_CSS,
    browserslist: ['last 3 chrome version'],
  });
  expect(readText(readPage(outDir, '/plans'))).toMatch(says);

  const server = await serveSite(outDir, '/');
  const browser = await launchBrowser();
  for (const route of ['', ...others]) {
    const {page, context, complaints} = await openPage(browser, `${server.url}plans${route}`, {
      viewport: {width: 320, height: 800},
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  }
  await browser.close();
  await server.close();
});
