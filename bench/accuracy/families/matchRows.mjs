import {titlesOverlap} from './compareRow.mjs';

/** @typedef {import('./readRows.mjs').Row} Row */

/**
 * @typedef {object} Listed the fields used here of a plan in `execplans list --json`
 * @property {string} path
 * @property {string} title
 * @property {string} status
 * @property {{done: number, total: number}} tasks
 * @property {string | null} firstActivity
 * @property {string | null} lastActivity
 * @property {string} [family]
 * @property {string[]} [parts]
 */

/**
 * Finds the listed plan of each row. Any other plan that belongs to a row is a part of it that was
 * listed as a plan of its own.
 *
 * @param {Row[]} rows of one repository
 * @param {Listed[]} plans of that repository
 * @returns {{matches: {row: Row, plan: Listed | null, partsListed: Listed[]}[], others: Listed[]}}
 *   `others` belong to no row
 */
export function matchRows(rows, plans) {
  const owned = plans.map((plan) => ({plan, owner: ownerOf(plan.path, rows)}));
  const matches = rows.map((row) => {
    const own = owned.filter(({owner}) => owner === row).map(({plan}) => plan);
    const plan = bestOf(own, row);
    return {row, plan, partsListed: own.filter((other) => other !== plan)};
  });
  return {
    matches,
    others: owned.filter(({owner}) => owner === undefined).map(({plan}) => plan),
  };
}

/** The innermost row that contains the path, or else the one that names it as a part. */
function ownerOf(path, rows) {
  const [innermost] = rows
    .filter((row) => isAtOrBelow(path, row.plan))
    .sort((a, b) => b.plan.length - a.plan.length);
  return innermost ?? rows.find((row) => ` ${row.parts} `.includes(` ${path} `));
}

/** The plan at the main file, or else with the most parts; of several in one file, by its title. */
function bestOf(plans, row) {
  const rank = (plan) => [
    plan.path === row.main ? 1 : 0,
    (plan.parts ?? []).filter((part) => isAtOrBelow(part, row.plan)).length,
    titlesOverlap(plan.title, row.title) ? 1 : 0,
  ];
  const [best] = plans
    .filter((plan) => isAtOrBelow(plan.path, row.plan))
    .map((plan) => ({plan, ranks: rank(plan)}))
    .sort((a, b) => b.ranks.map((n, i) => n - a.ranks[i]).find((by) => by !== 0) ?? 0);
  return best?.plan ?? null;
}

function isAtOrBelow(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}
