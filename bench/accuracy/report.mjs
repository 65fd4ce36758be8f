import {table} from '../table.mjs';
import {FIELDS, mergeStalled} from './compare.mjs';

/** @typedef {import('./labels.mjs').Label} Label */
/** @typedef {{label: Label, fields: ReturnType<import('./compare.mjs').compare>, plan: object | null}} Row */

/**
 * Agreement per field, the confusion of statuses, and precision and recall of conflicts.
 *
 * @param {Row[]} rows
 */
export function summarize(rows) {
  const agreement = Object.fromEntries(
    FIELDS.map((field) => [field, rows.filter((row) => row.fields[field].agrees).length]),
  );
  /** @type {Record<string, Record<string, number>>} */
  const confusion = {};
  for (const {label, fields} of rows) {
    const actual = mergeStalled(fields.status.actual);
    confusion[label.status] ??= {};
    confusion[label.status][actual] = (confusion[label.status][actual] ?? 0) + 1;
  }
  const said = rows.filter(({fields}) => fields.conflict.actual === 'true');
  const meant = rows.filter(({label}) => label.conflict);
  const both = said.filter(({label}) => label.conflict).length;
  return {
    plans: rows.length,
    agreement,
    confusion,
    conflict: {precision: ratio(both, said.length), recall: ratio(both, meant.length)},
  };
}

/** @param {number} part @param {number} whole */
function ratio(part, whole) {
  return whole === 0 ? 1 : part / whole;
}

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(1)} %`;

/**
 * A row for each corpus, then for each of its repositories; below them what else each corpus shows.
 *
 * @param {{name: string, rows: Row[]}[]} corpora
 * @returns {string} for people
 */
export function print(corpora) {
  const groups = corpora.flatMap(({name, rows}) => groupsOf(name, rows));
  const repositories = corpora.flatMap(({rows}) =>
    [...new Set(rows.map(({label}) => label.repo))].map((repo) => ({
      name: repo,
      rows: rows.filter(({label}) => label.repo === repo),
    })),
  );
  const rowsOfTable = [...groups, ...repositories].map(({name, rows}) => {
    const {plans, agreement} = summarize(rows);
    return [name, String(plans), ...FIELDS.map((field) => percent(ratio(agreement[field], plans)))];
  });
  const disagreeing = corpora.flatMap(({rows}) => rows.flatMap(disagreements));
  return [
    table(['', 'plans', ...FIELDS], rowsOfTable),
    '',
    ...groups.flatMap(describeStatuses),
    'Disagreements:',
    ...disagreeing,
  ].join('\n');
}

/** @param {string} corpus @param {Row[]} rows */
function groupsOf(corpus, rows) {
  return [
    {name: `${corpus}, sure`, rows: rows.filter(({label}) => label.sure)},
    {name: `${corpus}, all`, rows},
  ];
}

/** @param {{name: string, rows: Row[]}} group */
function describeStatuses({name, rows}) {
  const {confusion, conflict} = summarize(rows);
  const lines = Object.entries(confusion).map(([expected, actual]) => {
    const counts = Object.entries(actual).map(([status, count]) => `${status} ${count}`);
    const total = Object.values(actual).reduce((sum, count) => sum + count, 0);
    return `  ${expected}: ${counts.join(', ')} (recall ${percent(ratio(actual[expected] ?? 0, total))})`;
  });
  return [
    `Statuses of the labels of ${name} (expected → came out):`,
    ...lines,
    `  conflicts: precision ${percent(conflict.precision)}, recall ${percent(conflict.recall)}`,
    '',
  ];
}

/** @param {Row} row */
function disagreements({label, fields, plan}) {
  const wrong = FIELDS.filter((field) => !fields[field].agrees);
  if (wrong.length === 0) return [];
  const lines = [`${label.repo}/${label.path}${label.sure ? '' : ' (not sure)'}`];
  for (const field of wrong) {
    lines.push(`  ${field}: expected ${fields[field].expected}, came out ${fields[field].actual}`);
    const shown =
      field === 'status' ? plan?.evidence : field === 'conflict' ? plan?.conflicts : undefined;
    for (const line of shown ?? []) lines.push(`    ${line}`);
  }
  return lines;
}
