// @ts-check
/** The worked examples of the page: each plan on it is derived, and the result is written below it. */
import {escapeText, table} from './markdown.mjs';

/** @typedef {import('./page.mjs').Core} Core */
/** @typedef {import('../../plugin/model/plan.js').Plan} Plan */
/** @typedef {(path: string, text: string) => Plan} Derive */

/** The date that all examples are derived for. */
const AS_OF = '2026-07-01';

/** A plan in the page: a code block whose title is its path. */
const FENCE = /^```md title="([^"\n]+)"[^\n]*\n([\s\S]*?)^```\s*$/m;

/**
 * Derives single plans as the site does, with the options' defaults.
 *
 * @param {Core} core
 * @returns {Promise<Derive>}
 */
export async function createDeriver(core) {
  const settings = core.toSettings({...core.DEFAULT_OPTIONS, asOf: AS_OF}, {env: {}, now: 0});
  const parser = await core.createParser();
  return (path, text) => {
    const document = core.parseSource({path, text, findings: []}, parser);
    const [plan] = core.derivePortfolio({
      plans: [core.readPlan(document, settings)],
      indexes: [],
      paths: new Set([path]),
      folders: foldersOf(core),
      fileDates: new Map(),
      asOf: settings.asOf,
      staleAfter: settings.staleAfter,
      findings: [],
    }).plans;
    if (!plan) throw new Error(`${path}: no plan was derived.`);
    return plan;
  };
}

/**
 * What the plugin says about the last plan in `before`.
 *
 * @param {string} before - the page up to the result
 * @param {{status: string, conflict: boolean}} expected - what the example is there to show
 * @param {Core} core
 * @param {Derive} derive
 * @throws if there is no plan, or it shows something else
 */
export function result(before, expected, core, derive) {
  const [, path, text] = FENCE.exec(before.slice(before.lastIndexOf('```md title="'))) ?? [];
  if (path === undefined || text === undefined) {
    throw new Error(
      `No plan before the result “${expected.status}”. Add one, in a code block that starts with: \`\`\`md title="plans/name.md"`,
    );
  }
  const plan = derive(path, text);
  if (plan.status !== expected.status || plan.conflicts.length > 0 !== expected.conflict) {
    throw new Error(
      `The example ${path} should be “${expected.status}” with${expected.conflict ? '' : 'out'} a conflict, but is ${plan.status} with ${plan.conflicts.length}. Change the plan on the page, or the name of its result.`,
    );
  }
  return describe(plan, core);
}

/**
 * @param {Plan} plan
 * @param {Core} core
 */
function describe(plan, core) {
  const note = plan.readyToClose ? ', ready to close' : '';
  const evidence = plan.evidence.map(({says, line}) => [escapeText(core.says(says)), String(line)]);
  return [
    `On ${AS_OF} this plan is **${plan.status}**${note}, by rule ${ruleOf(plan, core)}.`,
    table(['evidence', 'line'], evidence),
    ...plan.conflicts.map(({says}) => `**Conflict:** ${escapeText(core.says(says))}.`),
  ].join('\n\n');
}

/**
 * Number of the rule that decided.
 *
 * @param {Plan} plan
 * @param {Core} core
 */
function ruleOf(plan, core) {
  const signals = core.collectSignals(plan, [], foldersOf(core));
  return core.RULES.findIndex((rule) => rule.apply(signals) !== null) + 1;
}

/** @param {Core} core */
function foldersOf({FOLDER_STATUSES}) {
  return new Map(Object.entries(FOLDER_STATUSES));
}
