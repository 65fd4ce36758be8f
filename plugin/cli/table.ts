import stringWidth from 'string-width';
import type {PassedOver} from '../collect/discovery/discover.js';
import {byPlace} from '../derive/planOrder.js';
import type {Plan, Portfolio} from '../model/plan.js';
import {isWholeFile} from '../read/planList/sectionKeys.js';
import {formatTimestamp} from '../read/time/timestamps.js';
import {describePortfolio} from '../report/describePortfolio.js';
import {STATUSES} from '../vocabulary/statuses.js';
import {fit, pad} from './width.js';

const GAP = '  ';
const HEAD = ['STATUS', 'PROGRESS', 'LAST ACTIVITY', 'TITLE', 'PATH'];
const NONE = '–';

/** Titles longer than this are cut even where there is room, so that paths stay in sight. */
const TITLE_WIDTH = 60;
/** If the title would be narrower than this, title and path get their own lines. */
const MIN_TITLE_WIDTH = 20;

/**
 * The plans as a table, those that matter now first, with counts and the first
 * findings below.
 *
 * @param columns - width of the terminal; `undefined` for no limit
 */
export function formatList(
  portfolio: Portfolio,
  passedOver: readonly PassedOver[] | null,
  columns: number | undefined,
): string {
  const {summary, findings} = describePortfolio(portfolio, portfolio.findings);
  const asOf = formatTimestamp({value: portfolio.asOf, precision: 'minute'});
  const parts = [
    portfolio.plans.length > 0 ? formatPlans(portfolio.plans, columns) : [],
    [`${summary}; as of ${asOf}`],
    findings,
    (passedOver ?? []).map(({path, reason}) => `${path}: skipped, ${reason}`),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${plainLine(line)}\n`).join(''))
    .join('\n');
}

/** A text as one line without control characters, which could steer the terminal. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ').trimEnd();
}

function formatPlans(plans: readonly Plan[], columns: number | undefined): string[] {
  const rows = [...plans].sort(byStatus).map(toCells);
  const table = [HEAD, ...rows];
  const widths = HEAD.map((_, column) =>
    Math.max(...table.map((cells) => stringWidth(cells[column] ?? ''))),
  );
  const [status = 0, progress = 0, last = 0, title = 0, path = 0] = widths;
  const facts = status + progress + last + 3 * GAP.length;
  const room = (columns ?? Infinity) - facts - GAP.length - path;
  if (room < Math.min(title, MIN_TITLE_WIDTH)) return formatNarrow(rows, columns);
  const titleWidth = Math.min(title, TITLE_WIDTH, room);
  return table.map((cells) => {
    const [first = '', second = '', third = '', name = '', file = ''] = cells;
    return [
      pad(first, status),
      pad(second, progress),
      pad(third, last),
      pad(fit(name, titleWidth), titleWidth),
      file,
    ].join(GAP);
  });
}

/** Three lines per plan; a path is never cut, so that it can be copied. */
function formatNarrow(rows: readonly string[][], columns: number | undefined): string[] {
  const width = Math.max(10, (columns ?? 80) - GAP.length);
  return rows.flatMap(([status = '', progress = '', last = '', title = '', path = '']) => [
    [status, progress, last].join(GAP),
    GAP + fit(title, width),
    GAP + path,
  ]);
}

function toCells(plan: Plan): string[] {
  const {done, total} = plan.totals;
  const cells = [
    plan.status,
    total > 0 && plan.checklistKept ? `${done}/${total}` : NONE,
    plan.lastActivity ? formatTimestamp(plan.lastActivity) : NONE,
    plan.title,
    isWholeFile(plan) ? plan.path : `${plan.path}:${plan.titleLine}`,
  ];
  return cells.map(plainLine);
}

function byStatus(a: Plan, b: Plan): number {
  return (
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    (b.lastActivity?.value ?? 0) - (a.lastActivity?.value ?? 0) ||
    byPlace(a, b)
  );
}
