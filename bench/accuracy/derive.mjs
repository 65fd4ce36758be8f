import {collect} from '../../lib/plugin/collect/collect.js';
import {says} from '../../lib/plugin/model/messages.js';
import {DEFAULT_OPTIONS} from '../../lib/plugin/options/options.cjs';
import {toSettings} from '../../lib/plugin/options/settings.js';
import {PortfolioReader} from '../../lib/plugin/pipeline/planReader.js';
import {formatTimestamp} from '../../lib/plugin/read/time/timestamps.js';

/**
 * Derives the plans of one repository with the core of the site. Labelled plans
 * that default discovery misses are named and read apart, and marked as not found.
 *
 * @param {string} root absolute
 * @param {number} asOf ms UTC
 * @param {string[]} labelled paths relative to `root`
 * @returns {Promise<Plan[]>} several of one path where a file holds several plans
 *
 * @typedef {import('./compare.mjs').Derived & {path: string, evidence: string[], conflicts: string[]}} Plan
 */
export async function derivePlans(root, asOf, labelled) {
  const found = await read(root, asOf, undefined);
  const paths = new Set(found.map((plan) => plan.path));
  const missed = labelled.filter((path) => !paths.has(path));
  const named = missed.length > 0 ? await read(root, asOf, missed) : [];
  return [
    ...found.map((plan) => describe(plan, true)),
    ...named.map((plan) => describe(plan, false)),
  ];
}

/** @param {string} root @param {number} asOf @param {string[] | undefined} path */
async function read(root, asOf, path) {
  const settings = {...toSettings(DEFAULT_OPTIONS, {env: {}, now: asOf}), asOf};
  const collected = await collect({...DEFAULT_OPTIONS, siteDir: root, repositoryDir: '.', path});
  const reader = await PortfolioReader.create(settings);
  return (await reader.derive(collected, new Map(), settings)).plans;
}

/** @param {import('../../lib/plugin/model/plan.js').Plan} plan @param {boolean} found */
function describe(plan, found) {
  return {
    path: plan.path,
    found,
    title: plan.title,
    status: plan.status,
    conflict: plan.conflicts.length > 0,
    first: plan.firstActivity && formatTimestamp(plan.firstActivity),
    last: plan.lastActivity && formatTimestamp(plan.lastActivity),
    tasksDone: plan.totals.done,
    tasksTotal: plan.totals.total,
    decisions: plan.decisions.length,
    evidence: plan.evidence.map(
      ({signal, says: text, file, line}) => `${signal}: ${says(text)} (${file}:${line})`,
    ),
    conflicts: plan.conflicts.map((conflict) => says(conflict.says)),
  };
}
