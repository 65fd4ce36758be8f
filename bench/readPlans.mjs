import {collect} from '../lib/plugin/collect/collect.js';
import {toFamilies} from '../lib/plugin/options/families.js';
import {DEFAULT_OPTIONS} from '../lib/plugin/options/options.cjs';
import {toSettings} from '../lib/plugin/options/settings.js';
import {PortfolioReader} from '../lib/plugin/pipeline/planReader.js';

/**
 * The plans of one repository as the core of the site derives them, without dates of version control.
 *
 * @param {string} root - absolute
 * @param {number} asOf - ms UTC
 * @param {string[]} [path] - of files and folders; without it, plans are found by name
 * @returns {Promise<import('../lib/plugin/model/plan.js').Plan[]>}
 */
export async function readPlans(root, asOf, path) {
  const settings = {...toSettings(DEFAULT_OPTIONS, {env: {}, now: asOf}), asOf};
  const collected = await collect({
    ...DEFAULT_OPTIONS,
    ...toFamilies(DEFAULT_OPTIONS.families),
    siteDir: root,
    repositoryDir: '.',
    path,
  });
  const reader = await PortfolioReader.create(settings);
  return (await reader.derive(collected, new Map(), settings)).plans;
}
