import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {launchBrowser} from '../../scripts/browser.mjs';
import {linkPackages} from '../../scripts/linkPackages.mjs';
import {serveSite} from '../../scripts/serveSite.mjs';
import {READABLE_CSS} from './support/crowdedSite.js';
import {findCutTexts} from './support/findCutTexts.js';
import {findViolations} from './support/findViolations.js';
import {openPage} from './support/page.js';
import {DOCUSAURUS, run} from './support/run.js';
import {takeScreenshot} from './support/screenshot.js';
import {createTinySite} from './support/tinySite.js';

const TITLES: Record<string, string> = {
  long: 'A title that goes on and on '.repeat(11).trim(),
  solid: 'x'.repeat(300),
  arabic: 'خطة نقل الجلسات إلى قاعدة البيانات الجديدة مع الحفاظ على الأداء',
  emoji: '🚀👩‍👩‍👧‍👦 Ship it 🇩🇪 '.repeat(8).trim(),
  html: '<script>ran = 1</script><img src=x onerror="ran = 2"> <b>bold</b> {braces} | pipes',
};

const FRONT_MATTER = `---
tags: ["a/b", "say \\"no\\"", "it's", "${'t'.repeat(80)}"]
owner: Ada "O'Neil"
---
`;

/** Each of the completed plans with such a title is related to each of the active ones. */
const RELATED = `---
depends_on: [${Object.keys(TITLES).map((name) => `plans/active/${name}.md`)}]
---
`;

const tasks = (done: number, open: number, day: string) =>
  [
    ...Array.from({length: done}, (_, at) => `- [x] (${day} 09:00Z) Step ${at}`),
    ...Array.from({length: open}, (_, at) => `- [ ] Open step ${at}`),
  ].join('\n');

const plan = (title: string, text: string) => `# ${title}\n\n${text}\n`;
const progress = (...given: Parameters<typeof tasks>) => `## Progress\n\n${tasks(...given)}`;
const many = (count: number, folder: string, text: string) =>
  Array.from({length: count}, (_, at) => [`${folder}-${at}.md`, plan(`${folder} ${at}`, text)]);

/** A repository that leaves its plans where they are, and that names them as it likes. */
const PLANS: Record<string, string> = {
  ...Object.fromEntries([
    ...many(40, 'active/done', `${progress(2, 0, '2026-11-01')}\n\n## Outcomes\n\nIt works.`),
    ...many(12, 'active/quiet', progress(1, 2, '2026-03-01')),
    ...many(5, 'completed/left', `${progress(1, 2, '2026-11-01')}\n\n## Outcomes\n\nIt works.`),
    ...many(3, 'active/waiting', `Status: Blocked by the vendor\n\n${tasks(0, 1, '')}`),
    ...Object.entries(TITLES).flatMap(([name, title]) => [
      [`active/${name}.md`, `${FRONT_MATTER}${plan(title, progress(1, 1, '2026-11-20'))}`],
      [
        `completed/${name}.md`,
        `${RELATED}${plan(title, `Status: Completed — ${title}\n\n${progress(1, 1, '2026-11-20')}`)}`,
      ],
    ]),
  ]),
  'active/tasks.md': plan('Four hundred tasks', progress(200, 200, '2026-11-20')),
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  browser = await launchBrowser();
  const {siteDir} = createTinySite(path.join(inject('outRoot'), 'habits'), {
    options: {asOf: '2026-11-22'},
    css: READABLE_CSS,
    browserslist: ['last 3 chrome version'],
    plans: PLANS,
  });
  linkPackages(siteDir);
  await run(process.execPath, [DOCUSAURUS, 'build'], {cwd: siteDir});
  server = await serveSite(path.join(siteDir, 'build'), '/');
});

afterAll(async () => {
  await server?.close();
  await browser?.close();
});

describe('whatever the habits of a repository', () => {
  test('what is active is on the first screen, without JavaScript too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const {page, context} = await openPage(browser, `${server.url}plans`, {
        viewport: {width: 1280, height: 900},
        javaScriptEnabled,
      });
      const first = page.locator('#active').locator('xpath=..').getByRole('listitem').first();
      const box = await first.boundingBox();
      expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(900);
      await context.close();
    }
  });

  test('a reason that plans share opens to them without JavaScript', async () => {
    const {page, context} = await openPage(browser, `${server.url}plans`, {
      javaScriptEnabled: false,
    });
    const link = page.getByRole('link', {name: 'active/done 39', exact: true});
    expect(await link.isVisible()).toBe(false);
    await page.getByText('40 finished plans are still in active/').click();
    expect(await link.isVisible()).toBe(true);
    await context.close();
  });
});

describe('whatever plans are called', () => {
  const PAGES = [
    'plans',
    'plans?view=table',
    'plans/timeline',
    'plans/tasks',
    'plans/findings',
    'plans/findings?docusaurus-theme=dark',
    ...Object.keys(TITLES).map(pageOf),
  ];

  function pageOf(name: string): string {
    return `plans/completed-${name}`;
  }

  test.each(PAGES)('%s is accessible, fits into 320 px and runs nothing', async (route) => {
    const {page, context, complaints} = await openPage(browser, server.url + route, {
      viewport: {width: 320, height: 800},
      reducedMotion: 'reduce',
    });
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findCutTexts(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    await takeScreenshot(page, `habits-${route.replaceAll(/\W+/g, '-')}-320`);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
