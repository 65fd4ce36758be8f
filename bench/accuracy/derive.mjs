import {filesOf} from 'execplans/derive/identity/planNames.js';
import {formatTimestamp} from 'execplans/read/time/timestamps.js';
import {says} from 'execplans/vocabulary/messages.js';
import {readPlans} from '../readPlans.mjs';

/**
 * Derives the plans of one repository with the core of the site. Labelled plans
 * that default discovery misses are named and read apart, and marked as not found.
 *
 * @param {string} root absolute
 * @param {number} asOf ms UTC
 * @param {string[]} labelled paths relative to `root`
 * @returns {Promise<Plan[]>} several of one path where a file holds several plans
 *
 * @typedef {import('./compare.mjs').Derived & {path: string, files: string[], evidence: string[], conflicts: string[]}} Plan
 */
export async function derivePlans(root, asOf, labelled) {
  const found = await readPlans(root, asOf);
  const paths = new Set(found.flatMap(filesOf));
  const missed = labelled.filter((path) => !paths.has(path));
  const named = missed.length > 0 ? await readPlans(root, asOf, missed) : [];
  return [
    ...found.map((plan) => describe(plan, true)),
    ...named.map((plan) => describe(plan, false)),
  ];
}

/** @param {import('execplans/model/plan.js').Plan} plan @param {boolean} found */
function describe(plan, found) {
  return {
    path: plan.path,
    files: filesOf(plan),
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
