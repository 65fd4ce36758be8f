/** How calm and how soon a page of each kind stands, held against a docs page of the same site. */
import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {launchBrowser} from '../../../scripts/browser.mjs';
import {DOCUSAURUS} from '../../../scripts/root.mjs';
import {serveSite} from '../../../scripts/serveSite.mjs';
import {bytes, fixed, medians, table} from '../../table.mjs';
import {createSite} from '../createSite.mjs';
import {measure} from '../measure.mjs';
import {WAYS} from '../ways.mjs';
import {HYDRATED, watchVitals} from './watchVitals.mjs';

const DEFAULT_SIZES = [300];
const VIEWPORTS = [
  {name: 'wide', width: 1280, height: 900},
  {name: 'phone', width: 375, height: 800},
];
/** A connection on the move, as Lighthouse has it: bytes a second, and ms of each answer. */
const NETWORK = {downloadThroughput: 204_800, uploadThroughput: 93_750, latency: 150};
/** What a site does after it is shown, and after it is scrolled. */
const SETTLED_MS = 1500;
const SCROLLS = 12;
/** Tasks, and the mark of hydration. */
const TRACED = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** @returns {Promise<{data: object[], text: string}>} one entry for each size */
export async function measureVitals({makePlans, sizes = DEFAULT_SIZES, runs}) {
  const data = [];
  for (const size of sizes) {
    const plans = makePlans(size).sort((a, b) => a.text.length - b.text.length);
    const siteDir = createSiteWithDocs(plans, WAYS.ours.config(size).plugins);
    try {
      await measure(process.execPath, [DOCUSAURUS, 'build', siteDir], {cwd: siteDir});
      const outDir = path.join(siteDir, 'build');
      const longest = path.basename(plans.at(-1).path, '.md');
      data.push({plans: size, pages: await visit(outDir, findPages(outDir, longest), runs)});
    } finally {
      fs.rmSync(siteDir, {recursive: true, force: true});
    }
  }
  return {data, text: data.map(describe).join('\n\n')};
}

/** Two plans are docs pages as well, which differ from the plan only in what the plugin adds. */
function createSiteWithDocs(plans, plugins) {
  const docs = {middling: plans[plans.length >> 1], longest: plans.at(-1)};
  const files = plans.map(({path: name, text}) => ({path: `plans/${name}`, text}));
  for (const [name, {text}] of Object.entries(docs)) {
    files.push({path: `docs/${name}.md`, text: text.replace(/^---\n.*?\n---\n/s, '')});
  }
  return createSite({
    plans: files,
    folder: '.',
    config: () => ({presets: [['classic', {blog: false}]], plugins}),
  });
}

/** Pages are visited in turn, so that all of them meet the same moods of the machine. */
async function visit(outDir, pages, runs) {
  const results = new Map(pages.map(({title}) => [title, []]));
  const [browser, server] = [await launchBrowser(), await serveSite(outDir)];
  try {
    for (let run = 1; run <= runs; run++) {
      for (const {title, permalink} of pages) {
        const vitals = {};
        for (const viewport of VIEWPORTS) {
          const found = await readVitals(browser, new URL(permalink, server.url).href, viewport);
          for (const [name, value] of Object.entries(found)) {
            vitals[`${viewport.name} ${name}`] = value;
          }
        }
        results.get(title).push(vitals);
      }
      console.error(`vitals, run ${run}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return pages.map(({title, permalink}) => ({
    title,
    html: gzipSync(fs.readFileSync(path.join(outDir, `${permalink}.html`))).length,
    ...medians(results.get(title)),
  }));
}

/** The index, the newest and the largest page of the timeline, and the longest plan, beside docs. */
function findPages(outDir, longest) {
  const folder = path.join(outDir, 'plans/timeline');
  const periods = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort((a, b) => sizeOf(folder, b) - sizeOf(folder, a))
    .map((name) => `/plans/timeline/${path.basename(name, '.html')}`);
  return [
    {title: 'docs page of middling length', permalink: '/docs/middling'},
    {title: 'index', permalink: '/plans'},
    {title: 'timeline, newest page', permalink: '/plans/timeline'},
    {title: 'timeline, largest page', permalink: periods[0]},
    {title: 'longest plan', permalink: `/plans/${longest}`},
    {title: 'longest plan as a docs page', permalink: '/docs/longest'},
  ];
}

function sizeOf(folder, name) {
  return fs.statSync(path.join(folder, name)).size;
}

/** @returns {Promise<{shift: number, paint: number, task: number}>} paint and task in ms */
async function readVitals(browser, url, {width, height}) {
  const context = await browser.newContext({viewport: {width, height}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {offline: false, ...NETWORK});
  await page.addInitScript(watchVitals, HYDRATED);
  await browser.startTracing(page, {categories: TRACED});
  await page.goto(url, {waitUntil: 'load'});
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  await page.waitForTimeout(SETTLED_MS);
  for (let scroll = 0; scroll < SCROLLS; scroll++) {
    await page.mouse.wheel(0, height * 0.9);
    await page.waitForTimeout(SETTLED_MS / SCROLLS);
  }
  await page.waitForTimeout(SETTLED_MS);
  const vitals = await page.evaluate(() => window.benchVitals());
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
  await context.close();
  return {...vitals, task: longestTask(traceEvents)};
}

/** Processor time in ms: unlike the time on the clock, it is the same on a busy machine. */
function longestTask(events) {
  const {pid, tid, ts: hydrated} = events.find(({name}) => name === HYDRATED);
  const durations = events
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
    .filter(({ts, tdur}) => ts >= hydrated && tdur !== undefined)
    .map(({tdur}) => tdur / 1000);
  if (durations.length === 0) {
    throw new Error('The trace of this browser has no tasks with their processor time.');
  }
  return Math.max(...durations);
}

function describe({plans, pages}) {
  const rows = pages.map((page) => [
    page.title,
    ...['wide', 'phone'].map((name) => fixed(page[`${name} shift`], 3)),
    ...['wide', 'phone'].map((name) => `${fixed(page[`${name} paint`], 0)} ms`),
    ...['wide', 'phone'].map((name) => `${fixed(page[`${name} task`], 0)} ms`),
    bytes(page.html),
  ]);
  const head = ['shift, wide', 'phone', 'paint, wide', 'phone', 'task, wide', 'phone', 'HTML'];
  const note =
    '“shift” is the cumulative layout shift while the page is loaded and scrolled, “paint” the largest contentful paint over 1.6 Mbit/s with 150 ms of latency, “task” the processor time of the longest task after hydration, “HTML” the compressed page. Wide is 1280 × 900, a phone 375 × 800.';
  return [`### Vitals, ${plans} plans`, note, table([`${plans} plans`, ...head], rows)].join(
    '\n\n',
  );
}
