import {collect} from 'execplans/collect/collect.js';
import {toFamilies} from 'execplans/options/families.js';
import {DEFAULT_OPTIONS} from 'execplans/options/options.cjs';
import {toSettings} from 'execplans/options/settings.js';
import {PortfolioReader} from 'execplans/pipeline/planReader.js';

/**
 * The plans of one repository as the core of the site derives them, without dates of version control.
 *
 * @param {string} root - absolute
 * @param {number} asOf - ms UTC
 * @param {string[]} [path] - of files and folders; without it, plans are found by name
 * @returns {Promise<import('execplans/model/plan.js').Plan[]>}
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
