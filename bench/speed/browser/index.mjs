/** How soon the index and the timeline answer in a browser. */
import fs from 'node:fs';
import path from 'node:path';
import {launchBrowser} from '../../../scripts/browser.mjs';
import {DOCUSAURUS} from '../../../scripts/root.mjs';
import {bytes, fixed, medians, table} from '../../table.mjs';
import {createSite} from '../createSite.mjs';
import {measure} from '../measure.mjs';
import {WAYS} from '../ways.mjs';
import {INDEX_ACTIONS, TIMELINE_ACTIONS} from './actions.mjs';
import {measurePlanCode} from './clientCode.mjs';
import {LEAST_MS, observe} from './observe.mjs';
import {openPage} from './openPage.mjs';

const DEFAULT_SIZES = [1000];
/** Longer than the pause after which typed words come into the address, and what follows it. */
const SETTLED_MS = 900;

/** @returns {Promise<{data: object[], text: string}>} one entry for each size */
export async function measureBrowser({makePlans, sizes = DEFAULT_SIZES, runs}) {
  const data = [];
  for (const size of sizes) {
    const {folder, config} = WAYS.ours;
    const plans = makePlans(size);
    const siteDir = createSite({plans, folder, config: () => config(size)});
    try {
      await measure(process.execPath, [DOCUSAURUS, 'build', siteDir], {cwd: siteDir});
      data.push({plans: size, ...(await visit(siteDir, runs))});
    } finally {
      fs.rmSync(siteDir, {recursive: true, force: true});
    }
  }
  return {data, text: data.map(describe).join('\n\n')};
}

async function visit(siteDir, runs) {
  const outDir = path.join(siteDir, 'build');
  const browser = await launchBrowser();
  try {
    const pages = [];
    for (const {title, permalink, actions} of findPages(outDir)) {
      const results = new Map(actions.map(({name}) => [name, []]));
      for (let run = 1; run <= runs; run++) {
        const page = await openPage(browser, {outDir, permalink, init: [observe, LEAST_MS]});
        for (const action of actions) results.get(action.name).push(await act(page, action));
        await page.context().close();
        console.error(`browser, ${title}, run ${run}`);
      }
      pages.push({
        title,
        actions: [...results].map(([name, all]) => ({name, ...medians(all), ...worst(all)})),
      });
    }
    return {pages, planCode: await measurePlanCode(browser, siteDir)};
  } finally {
    await browser.close();
  }
}

/** The index, the newest page of the timeline, and the largest of the others. */
function findPages(outDir) {
  const folder = path.join(outDir, 'plans/timeline');
  const others = fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .map((name) => ({name, size: fs.statSync(path.join(folder, name)).size}))
        .sort((a, b) => b.size - a.size)
    : [];
  const pages = [
    {title: 'index', permalink: '/plans', actions: INDEX_ACTIONS},
    {title: 'timeline, newest page', permalink: '/plans/timeline', actions: TIMELINE_ACTIONS},
  ];
  if (others.length === 0) return pages;
  const permalink = `/plans/timeline/${others[0].name.replace(/\.html$/, '')}`;
  return [...pages, {title: 'timeline, largest older page', permalink, actions: TIMELINE_ACTIONS}];
}

/** @returns {Promise<{event: number, changed: number}>} ms */
async function act(page, {target, keys}) {
  const element = target(page);
  if (keys) await element.focus();
  else await element.scrollIntoViewIfNeeded();
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate(() => window.benchTake());
  if (keys) for (const key of keys) await page.keyboard.press(key);
  // What cannot be done there, such as to move beyond the end, is clicked all the same.
  else await element.click({force: true});
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(() => window.benchTake());
}

function worst(results) {
  return {longest: Math.max(...results.map(({event}) => event))};
}

function describe({plans, pages, planCode}) {
  const tables = pages.map(({title, actions}) => {
    const rows = actions.map(({name, event, longest, changed}) => [
      name,
      duration(event),
      duration(longest),
      changed > 0 ? `${fixed(changed, 0)} ms` : '–',
    ]);
    return table([title, 'event', 'longest', 'result'], rows);
  });
  const note = `“event” is the longest event of the action, until the frame after it, as the Event Timing API tells it (steps of 8 ms, from ${LEAST_MS} ms); “longest” is the longest in any run. “result” is the time from the first key or click until the frame in which the page first showed something else (–: nothing did).`;
  const code = `Code that a plan's page loads and an empty page does not, compressed: ${bytes(planCode)}.`;
  return [`### In a browser, ${plans} plans`, note, ...tables, code].join('\n\n');
}

function duration(ms) {
  return ms === 0 ? `< ${LEAST_MS} ms` : `${fixed(ms, 0)} ms`;
}
