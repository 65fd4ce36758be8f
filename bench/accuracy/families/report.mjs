import {table} from '../../table.mjs';
import {FIELDS} from './compareRow.mjs';

/**
 * @typedef {object} Measured a row, its plan, and how they compare
 * @property {import('./readRows.mjs').Row} row
 * @property {import('./matchRows.mjs').Listed | null} plan
 * @property {import('./matchRows.mjs').Listed[]} partsListed parts that are listed as plans
 * @property {ReturnType<import('./compareRow.mjs').compareRow>} fields
 */

/**
 * @param {Measured[]} rows
 * @returns counts; of each field how many agree, of how many that were found and compared, and of
 *   how many that have a value, found or not
 */
export function countFamilies(rows) {
  const count = (field) => {
    const known = rows.filter(({fields}) => fields[field] !== null);
    return {
      right: known.filter(({fields}) => fields[field]?.agrees).length,
      compared: known.filter(({plan}) => plan !== null).length,
      known: known.length,
    };
  };
  return {
    rows: rows.length,
    found: rows.filter(({plan}) => plan !== null).length,
    partsListed: rows.reduce((sum, {partsListed}) => sum + partsListed.length, 0),
    whole: rows.filter(({partsListed}) => partsListed.length === 0).length,
    fields: Object.fromEntries(FIELDS.map((field) => [field, count(field)])),
  };
}

/**
 * Everything that has a level. A plan that wasn't found counts as wrong in each field, so finding
 * more plans never lowers a share.
 *
 * @param {ReturnType<typeof countFamilies>} counts
 * @returns {Record<string, number>}
 */
export function familyShares({rows, found, whole, fields}) {
  const shares = Object.entries(fields).map(([field, {right, known}]) => [
    field,
    known === 0 ? 0 : right / known,
  ]);
  return {found: found / rows, 'no part listed': whole / rows, ...Object.fromEntries(shares)};
}

/**
 * @param {string} corpus
 * @param {{rows: Measured[], others: string[]}} measured
 * @param {boolean} wrong whether to list what is wrong
 * @returns {string} for people: a row for each family, and what agrees of what was compared
 */
export function printFamilies(corpus, {rows, others}, wrong) {
  const families = [...new Set(rows.map(({row}) => row.family))].sort();
  const groups = families.map((family) => [family, rows.filter(({row}) => row.family === family)]);
  const lines = [...groups, ['all', rows]].map(([name, group]) => {
    const {found, partsListed, fields} = countFamilies(group);
    const cells = FIELDS.map((field) => `${fields[field].right}/${fields[field].compared}`);
    return [name, ...[group.length, found, partsListed].map(String), ...cells];
  });
  return [
    `Families of ${corpus} (right/compared, of the plans that were found):`,
    table(['', 'rows', 'found', 'parts listed as plans', ...FIELDS], lines),
    `Listed plans that belong to no row: ${others.length}`,
    ...(wrong ? [...others.map((file) => `  ${file}`), 'Wrong:', ...rows.flatMap(wrongOf)] : []),
  ].join('\n');
}

/** @param {Measured} measured */
function wrongOf({row, plan, partsListed, fields}) {
  const name = `${row.family}: ${row.repo}/${row.plan}`;
  if (plan === null) return [`${name}: not found`];
  const lines = FIELDS.flatMap((field) => {
    const compared = fields[field];
    return compared === null || compared.agrees
      ? []
      : [`  ${field}: expected ${compared.expected}, came out ${compared.actual}`];
  });
  lines.push(...partsListed.map((part) => `  part listed as a plan: ${part.path}`));
  return lines.length > 0 ? [`${name} (${plan.path})`, ...lines] : [];
}
