/** The worked examples of the page: each plan on it is derived, and the result is written below it. */
import {derivePortfolio} from '../../plugin/derive/derivePortfolio.js';
import {RULES} from '../../plugin/derive/status/rules.js';
import {collectSignals} from '../../plugin/derive/status/signals.js';
import {FOLDER_STATUSES} from '../../plugin/lexicon/folderStatuses.js';
import type {Plan} from '../../plugin/model/plan.js';
import {DEFAULT_OPTIONS} from '../../plugin/options/options.cjs';
import {toSettings} from '../../plugin/options/settings.js';
import {parseSource} from '../../plugin/read/markdown/parseDocument.js';
import {createParser} from '../../plugin/read/markdown/parser.js';
import {readPlan} from '../../plugin/read/readPlan.js';
import {says} from '../../plugin/vocabulary/messages.js';
import {escapeText, table} from './markdown.js';

/** The date that all examples are derived for. */
const AS_OF = '2026-07-01';
const FOLDERS = new Map(Object.entries(FOLDER_STATUSES));

/** A plan in the page: a code block whose title is its path. */
const FENCE = /^```md title="([^"\n]+)"[^\n]*\n([\s\S]*?)^```\s*$/m;

export type Derive = (path: string, text: string) => Plan;

/** Derives single plans as the site does, with the options' defaults. */
export async function createDeriver(): Promise<Derive> {
  const settings = toSettings({...DEFAULT_OPTIONS, asOf: AS_OF}, {env: {}, now: 0});
  const parser = await createParser();
  return (path, text) => {
    const document = parseSource({path, text, findings: []}, parser);
    const [plan] = derivePortfolio({
      plans: [readPlan(document, settings)],
      indexes: [],
      paths: new Set([path]),
      folders: FOLDERS,
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
 * @param before - the page up to the result
 * @param expected - what the example is there to show
 * @throws if there is no plan, or it shows something else
 */
export function result(
  before: string,
  expected: {status: string; conflict: boolean},
  derive: Derive,
): string {
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
  return describe(plan);
}

function describe(plan: Plan): string {
  const note = plan.readyToClose ? ', ready to close' : '';
  const evidence = plan.evidence.map(({says: text, line}) => [
    escapeText(says(text)),
    String(line),
  ]);
  return [
    `On ${AS_OF} this plan is **${plan.status}**${note}, by rule ${ruleOf(plan)}.`,
    table(['evidence', 'line'], evidence),
    ...plan.conflicts.map((conflict) => `**Conflict:** ${escapeText(says(conflict.says))}.`),
  ].join('\n\n');
}

/** Number of the rule that decided. */
function ruleOf(plan: Plan): number {
  const signals = collectSignals(plan, [], FOLDERS);
  return RULES.findIndex((rule) => rule.apply(signals) !== null) + 1;
}
