/**
 * How a derived plan is held against a label. `stalled` counts as active,
 * titles are blind to case and punctuation, stamps are compared at the coarser
 * of both precisions.
 */

/** @typedef {import('./labels.mjs').Label} Label */

/** What is compared, in the order it is printed. */
export const FIELDS = /** @type {const} */ ([
  'found',
  'title',
  'status',
  'conflict',
  'first',
  'last',
  'tasks',
  'decisions',
]);

/**
 * @param {Label} label
 * @param {Derived | null} plan `null` when no plan was read at that path
 * @returns {Record<(typeof FIELDS)[number], {agrees: boolean, expected: string, actual: string}>}
 *
 * @typedef {object} Derived a plan in the terms of the labels
 * @property {boolean} found without being named
 * @property {string} title
 * @property {string} status
 * @property {boolean} conflict
 * @property {string | null} first
 * @property {string | null} last
 * @property {number} tasksDone
 * @property {number} tasksTotal
 * @property {number} decisions
 */
export function compare(label, plan) {
  const field = (expected, actual, agrees = expected === actual) => ({
    agrees: plan !== null && agrees,
    expected: String(expected),
    actual: plan === null ? 'not read' : String(actual),
  });
  return {
    found: field('yes', plan?.found ? 'yes' : 'no'),
    title: field(label.title, plan?.title, sameTitle(label.title, plan?.title ?? '')),
    status: field(label.status, plan?.status, label.status === mergeStalled(plan?.status)),
    conflict: field(label.conflict, plan?.conflict),
    first: field(label.first, plan?.first, sameStamp(label.first, plan?.first ?? null)),
    last: field(label.last, plan?.last, sameStamp(label.last, plan?.last ?? null)),
    tasks: field(
      `${label.tasksDone}/${label.tasksTotal}`,
      `${plan?.tasksDone}/${plan?.tasksTotal}`,
    ),
    decisions: field(label.decisions, plan?.decisions),
  };
}

/** @param {string | undefined} status */
export function mergeStalled(status) {
  return status === 'stalled' ? 'active' : (status ?? 'not read');
}

/** @param {string} a @param {string} b */
export function sameTitle(a, b) {
  return normalizeTitle(a) === normalizeTitle(b);
}

/** @param {string} title */
export function normalizeTitle(title) {
  return title
    .replace(/^\s*(?:exec(?:ution)?[ -]?plan|implementation plan|plan)\s*[:：—–-]\s*/i, '')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** @param {string | null} a @param {string | null} b */
export function sameStamp(a, b) {
  if (a === null || b === null) return a === b;
  const length = Math.min(digits(a).length, digits(b).length);
  return digits(a).slice(0, length) === digits(b).slice(0, length);
}

/** @param {string} stamp */
function digits(stamp) {
  return stamp.replace(/\D/g, '');
}
