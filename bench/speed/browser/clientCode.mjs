import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {readRoutes} from '../output.mjs';
import {openPage} from './openPage.mjs';

const EMPTY_PAGE = '/';

/**
 * The code of a plan's page: scripts that it loads and an empty page does not, data left out.
 *
 * @returns {Promise<number>} bytes, compressed
 */
export async function measurePlanCode(browser, siteDir) {
  const outDir = path.join(siteDir, 'build');
  const {permalink, modules} = readRoutes(siteDir).find((route) => 'plan' in route.modules);
  const isData = (script) =>
    [modules.plan, modules.__context.plugin].some((chunk) =>
      path.basename(script).startsWith(`${chunk}.`),
    );
  const shared = new Set(await findScripts(browser, outDir, EMPTY_PAGE));
  const own = (await findScripts(browser, outDir, permalink)).filter(
    (script) => !shared.has(script) && !isData(script),
  );
  return own
    .map((script) => gzipSync(fs.readFileSync(path.join(outDir, script))).length)
    .reduce((sum, size) => sum + size, 0);
}

/** Paths of the scripts that a page runs; what is fetched ahead for other pages is none. */
async function findScripts(browser, outDir, permalink) {
  const page = await openPage(browser, {outDir, permalink});
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({initiatorType}) => initiatorType === 'script')
      .map(({name}) => new URL(name).pathname),
  );
  await page.context().close();
  return [...new Set(scripts)];
}
