import fs from 'node:fs';
import {DOCUSAURUS} from '../../scripts/root.mjs';
import {createSite} from './createSite.mjs';
import {measure} from './measure.mjs';
import {TIMED} from './ways.mjs';

/**
 * @typedef {object} Load - one load of the plugin's content, until its routes are added
 * @property {number} began - ms, UTC
 * @property {number} ended - ms, UTC
 * @property {Record<string, {cpu: number, wall: number}>} phases - ms
 * @property {number} children - ms of CPU of processes that it started
 */

/** A site whose plugin writes down what its loads cost. */
export class TimedSite {
  /** @param {import('./plans/index.mjs').PlanFile[]} plans */
  constructor(plans) {
    const {folder, toText, config} = TIMED;
    this.siteDir = createSite({
      plans: plans.map((plan) => ({...plan, text: toText(plan.text)})),
      folder,
      // Beside the site, where nothing watches it.
      config: (siteDir) => config(plans.length, logOf(siteDir)),
    });
    this.log = logOf(this.siteDir);
  }

  /**
   * Loads the site as a build does, and stops before anything is bundled.
   *
   * @returns {Promise<{cost: import('./measure.mjs').Cost, load: Load}>}
   */
  async load() {
    const {log, ...cost} = await measure(process.execPath, [DOCUSAURUS, 'build', this.siteDir], {
      cwd: this.siteDir,
      env: {DOCUSAURUS_RETURN_AFTER_LOADING: 'true'},
    });
    return {cost, load: this.entries('load').at(-1)};
  }

  /** What the plugin has written so far. */
  entries(kind) {
    if (!fs.existsSync(this.log)) return [];
    const lines = fs.readFileSync(this.log, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line)).filter((entry) => entry.kind === kind);
  }

  remove() {
    fs.rmSync(this.siteDir, {recursive: true, force: true});
    fs.rmSync(this.log, {force: true});
  }
}

function logOf(siteDir) {
  return `${siteDir}.jsonl`;
}
