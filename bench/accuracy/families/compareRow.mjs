import {mergeStalled, normalizeTitle, sameStamp} from '../compare.mjs';

/** What is compared, in the order it is printed. */
export const FIELDS = /** @type {const} */ ([
  'title',
  'tasks',
  'state (hand)',
  'state (others)',
  'created',
  'last',
  'created (name)',
  'last (name)',
  'family',
]);

/**
 * Compares a row with its plan. A field is `null` where there is nothing to compare: the row has no
 * value, its date stands in no file of the plan (so it is from version control), or the plan says
 * no family. Dates that stand only in the name of the folder or file are compared apart.
 *
 * @param {import('./readRows.mjs').Row} row
 * @param {import('./matchRows.mjs').Listed | null} plan `null` when it wasn't found; nothing agrees
 *   then
 * @param {string} text of all files of the plan
 * @returns {Record<(typeof FIELDS)[number], {agrees: boolean, expected: string, actual: string} | null>}
 */
export function compareRow(row, plan, text) {
  const field = (expected, actual, agrees = expected === actual) => ({
    agrees: plan !== null && agrees,
    expected,
    actual: plan === null ? 'not found' : String(actual),
  });
  const date = (place, expected, actual) =>
    placeOf(expected, row.plan, text) === place
      ? field(expected, actual, sameStamp(expected, actual ?? null))
      : null;
  const state = field(row.state, mergeStalled(plan?.status));
  return {
    title: row.title ? field(row.title, plan?.title, titlesOverlap(row.title, plan?.title)) : null,
    tasks: field(`${row.done}/${row.total}`, `${plan?.tasks.done}/${plan?.tasks.total}`),
    'state (hand)': row.by === 'hand' ? state : null,
    'state (others)': row.by === 'hand' ? null : state,
    created: date('text', row.created, plan?.firstActivity),
    last: date('text', row.last, plan?.lastActivity),
    'created (name)': date('name', row.created, plan?.firstActivity),
    'last (name)': date('name', row.last, plan?.lastActivity),
    family: plan?.family
      ? field(row.family, plan.family, letters(row.family) === letters(plan.family))
      : null,
  };
}

/** Whether one title contains the other, blind to case and punctuation. */
export function titlesOverlap(a, b) {
  const [short, long] = [normalizeTitle(a ?? ''), normalizeTitle(b ?? '')].sort(
    (one, other) => one.length - other.length,
  );
  return short !== '' && long.includes(short);
}

/**
 * Where the day of `stamp` is written in digits: 2026-02-05, 20260205, 2026/2/5. Names of files in
 * the text, such as `2026-02-05-design.md`, say nothing of this plan.
 *
 * @returns {'text' | 'name' | null}
 */
function placeOf(stamp, name, text) {
  const [, year, month, day] = /^(\d{4})-0?(\d+)-0?(\d+)/.exec(stamp) ?? [];
  if (day === undefined) return null;
  const date = String.raw`${year}\D?0?${month}\D?0?${day}(?!\d)`;
  if (new RegExp(String.raw`(?<![\w/-])${date}(?![-_]\w)`).test(text)) return 'text';
  return new RegExp(date).test(name) ? 'name' : null;
}

function letters(family) {
  return family.toLowerCase().replace(/[^a-z0-9]/g, '');
}
