import type {PlanRowProp} from 'execplans/publish/list/props.js';

/** What a plan is exported as, in the order of the columns. Programs rely on the names. */
interface ExportedPlan {
  status: string;
  title: string;
  done: number | null;
  total: number | null;
  lastActivity: string | null;
  owners: string[];
  tags: string[];
  path: string;
  url: string;
}

/** Named as files of the format end. */
export type ExportFormat = 'csv' | 'json' | 'md';

const WRITERS: Record<ExportFormat, (plans: readonly ExportedPlan[]) => string> = {
  csv: toCsv,
  json: toJson,
  md: toMarkdown,
};

/**
 * Plans as the text of a file.
 *
 * @param rows - in the order of the file
 * @param urlOf - tells the URL of a page by its permalink
 */
export function exportPlans(
  rows: readonly PlanRowProp[],
  format: ExportFormat,
  urlOf: (permalink: string) => string,
): string {
  return WRITERS[format](rows.map((row) => toExported(row, urlOf(row.permalink))));
}

function toExported(row: PlanRowProp, url: string): ExportedPlan {
  const {status, title, done, total, last, owners = [], tags = [], path} = row;
  return {
    status,
    title,
    done: done ?? null,
    total: total ?? null,
    lastActivity: last ?? null,
    owners,
    tags,
    path,
    url,
  };
}

function toJson(plans: readonly ExportedPlan[]): string {
  return `${JSON.stringify(plans, null, 2)}\n`;
}

const COLUMNS = [
  'status',
  'title',
  'done',
  'total',
  'lastActivity',
  'owners',
  'tags',
  'path',
  'url',
] as const satisfies (keyof ExportedPlan)[];

/** Spreadsheets take a file without this mark for one in an older encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

function toCsv(plans: readonly ExportedPlan[]): string {
  const lines = plans.map((plan) => COLUMNS.map((name) => cellOf(plan[name])).join(','));
  return `${BYTE_ORDER_MARK}${[COLUMNS.join(','), ...lines, ''].join('\r\n')}`;
}

function cellOf(value: ExportedPlan[keyof ExportedPlan]): string {
  if (value === null) return '';
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  // Spreadsheets run what begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toMarkdown(plans: readonly ExportedPlan[]): string {
  const lines = plans.map(({status, title, done, total, lastActivity, url}) => {
    const progress = total === null ? '' : `${done} of ${total}`;
    const cells = [
      status,
      `[${escapeText(title)}](<${url}>)`,
      progress,
      lastActivity?.slice(0, 10) ?? '',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| Status | Plan | Progress | Last activity |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** A title is text: nothing in it is Markdown, HTML or the end of a cell. */
function escapeText(title: string): string {
  return title.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&!#]/g, '\\$&');
}
