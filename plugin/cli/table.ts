import type {PassedOver} from '../collect/discovery/discover.js';
import {byPlace} from '../derive/planOrder.js';
import {formatAsOf} from '../lib/time/formatTime.js';
import type {Plan, Portfolio} from '../model/plan.js';
import {isWholeFile} from '../read/planList/sectionKeys.js';
import {formatTimestamp} from '../read/time/timestamps.js';
import {describePortfolio} from '../report/describePortfolio.js';
import {STATUSES} from '../vocabulary/statuses.js';
import {plainLine} from './terminal.js';
import {fit, pad, widthOf} from './width.js';

const GAP = '  ';
const NONE = '–';

/** A plan in the table. */
interface Row {
  /** Short cells, as wide as the widest of their column. */
  facts: string[];
  title: string;
  path: string;
}

/** Titles longer than this are cut even where there is room, so that paths stay in sight. */
const TITLE_WIDTH = 60;
/** If the title would be narrower than this, title and path get their own lines. */
const MIN_TITLE_WIDTH = 20;

interface TableOptions {
  columns: number | undefined;
  allFindings?: boolean;
  toPath?: (file: string) => string;
}

/**
 * The plans as a table, those that matter now first, with counts and the first
 * findings below.
 *
 * @param columns - width of the terminal; `undefined` for no limit
 * @param allFindings - whether all findings are listed, instead of the first
 * @param toPath - makes a path of the repository one of the current folder
 */
export function formatList(
  portfolio: Portfolio,
  passedOver: readonly PassedOver[] | null,
  {columns, allFindings = false, toPath = (file) => file}: TableOptions,
): string {
  const places = portfolio.findings.map((finding) => ({...finding, file: toPath(finding.file)}));
  const {summary, findings} = describePortfolio(portfolio, places, {
    where: 'shown by `execplans list --findings`',
    all: allFindings,
  });
  const asOf = formatAsOf(portfolio.asOf);
  const parts = [
    portfolio.plans.length > 0 ? formatPlans(portfolio.plans, columns, toPath) : [],
    [`${summary}; as of ${asOf}`],
    findings,
    (passedOver ?? []).map(({path, reason}) => `${toPath(path)}: skipped, ${reason}`),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${plainLine(line)}\n`).join(''))
    .join('\n');
}

function formatPlans(
  plans: readonly Plan[],
  columns: number | undefined,
  toPath: (file: string) => string,
): string[] {
  const hasFormats = new Set(plans.map(({family}) => family)).size > 1;
  const rows = [...plans].sort(byStatus).map((plan) => toRow(plan, hasFormats, toPath(plan.path)));
  const head: Row = {
    facts: ['STATUS', 'PROGRESS', 'LAST ACTIVITY', ...(hasFormats ? ['FORMAT'] : [])],
    title: 'TITLE',
    path: 'PATH',
  };
  const table = [head, ...rows];
  const widest = (texts: readonly string[]) => Math.max(...texts.map(widthOf));
  const widths = head.facts.map((_, at) => widest(table.map(({facts}) => facts[at] ?? '')));
  const taken = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const title = widest(table.map((row) => row.title));
  const path = widest(table.map((row) => row.path));
  const room = (columns ?? Infinity) - taken - GAP.length - path;
  if (room < Math.min(title, MIN_TITLE_WIDTH)) return formatNarrow(rows, columns);
  const titleWidth = Math.min(title, TITLE_WIDTH, room);
  return table.map((row) =>
    [
      ...row.facts.map((fact, at) => pad(fact, widths[at] ?? 0)),
      pad(fit(row.title, titleWidth), titleWidth),
      row.path,
    ].join(GAP),
  );
}

/** Three lines per plan; a path is never cut, so that it can be copied. */
function formatNarrow(rows: readonly Row[], columns: number | undefined): string[] {
  const width = Math.max(10, (columns ?? 80) - GAP.length);
  return rows.flatMap(({facts, title, path}) => [
    facts.join(GAP),
    GAP + fit(title, width),
    GAP + path,
  ]);
}

/** @param hasFormats - whether plans have different formats, so that each tells its own */
function toRow(plan: Plan, hasFormats: boolean, path: string): Row {
  const {done, total} = plan.totals;
  return {
    facts: [
      plan.status,
      total > 0 && plan.checklistKept ? `${done}/${total}` : NONE,
      plan.lastActivity ? formatTimestamp(plan.lastActivity) : NONE,
      ...(hasFormats ? [plan.family] : []),
    ].map(plainLine),
    title: plainLine(plan.title),
    path: plainLine(isWholeFile(plan) ? path : `${path}:${plan.titleLine}`),
  };
}

function byStatus(a: Plan, b: Plan): number {
  return (
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    (b.lastActivity?.value ?? 0) - (a.lastActivity?.value ?? 0) ||
    byPlace(a, b)
  );
}
