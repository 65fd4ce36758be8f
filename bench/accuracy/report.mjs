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
 * @param {Row[]} rows
 * @returns {string} for people
 */
export function print(rows) {
  const groups = [
    ['sure', rows.filter(({label}) => label.sure)],
    ['all', rows],
    ...[...new Set(rows.map(({label}) => label.repo))].map((repo) => [
      repo,
      rows.filter(({label}) => label.repo === repo),
    ]),
  ];
  const rowsOfTable = groups.map(([name, group]) => {
    const {plans, agreement} = summarize(group);
    return [name, String(plans), ...FIELDS.map((field) => percent(ratio(agreement[field], plans)))];
  });
  const lines = [table(['', 'plans', ...FIELDS], rowsOfTable), ''];
  for (const [name, group] of groups.slice(0, 2)) {
    const {confusion, conflict} = summarize(group);
    lines.push(`Statuses of the ${name} labels (expected → came out):`);
    for (const [expected, actual] of Object.entries(confusion)) {
      const counts = Object.entries(actual).map(([status, count]) => `${status} ${count}`);
      const total = Object.values(actual).reduce((sum, count) => sum + count, 0);
      lines.push(
        `  ${expected}: ${counts.join(', ')} (recall ${percent(ratio(actual[expected] ?? 0, total))})`,
      );
    }
    lines.push(
      `  conflicts: precision ${percent(conflict.precision)}, recall ${percent(conflict.recall)}`,
      '',
    );
  }
  lines.push('Disagreements:');
  for (const row of rows) lines.push(...disagreements(row));
  return lines.join('\n');
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
