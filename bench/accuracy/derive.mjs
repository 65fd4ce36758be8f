import {collect} from '../../lib/plugin/collect/collect.js';
import {says} from '../../lib/plugin/messages.js';
import {DEFAULT_OPTIONS} from '../../lib/plugin/options.cjs';
import {PortfolioReader} from '../../lib/plugin/portfolio.js';
import {formatTimestamp} from '../../lib/plugin/read/timestamps.js';
import {toSettings} from '../../lib/plugin/settings.js';

/**
 * Derives the plans of one repository with the core of the site. Labelled plans
 * that default discovery misses are named, read too, and marked as not found.
 *
 * @param {string} root absolute
 * @param {number} asOf ms UTC
 * @param {string[]} labelled paths relative to `root`
 * @returns {Promise<Map<string, import('./compare.mjs').Derived & {evidence: string[], conflicts: string[]}>>}
 */
export async function derivePlans(root, asOf, labelled) {
  const settings = {...toSettings(DEFAULT_OPTIONS, {env: {}, now: asOf}), asOf};
  const byDefault = await collect({...DEFAULT_OPTIONS, siteDir: root, repositoryDir: '.'});
  const found = new Set(byDefault.planSources.map((source) => source.path));
  const missed = labelled.filter((path) => !found.has(path));
  const collected =
    missed.length === 0
      ? byDefault
      : await collect({
          ...DEFAULT_OPTIONS,
          siteDir: root,
          repositoryDir: '.',
          path: [...found, ...missed],
        });
  const reader = await PortfolioReader.create(settings);
  const {plans} = reader.derive(collected, new Map(), settings);
  return new Map(
    plans.map((plan) => [
      plan.path,
      {
        found: found.has(plan.path),
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
      },
    ]),
  );
}
