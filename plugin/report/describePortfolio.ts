import type {Finding} from '../model/finding.js';
import type {Portfolio} from '../model/plan.js';
import {STATUSES} from '../vocabulary/statuses.js';

/** How many findings the build's log shows; the rest stand on the pages. */
const SHOWN = 10;
/** One careless file must not hide what is wrong in the others. */
const SHOWN_PER_FILE = 3;

/**
 * What the build's log says: one line with the plans by status and the findings
 * by severity, then the first findings with their place.
 *
 * @param where - the other findings are
 * @param all - whether no finding is left out, and infos are shown, too
 */
export function describePortfolio(
  portfolio: Portfolio,
  findings: readonly Finding[],
  {where = 'on the pages of their plans', all = false}: {where?: string; all?: boolean} = {},
): {summary: string; findings: string[]} {
  const count = portfolio.plans.length;
  const byStatus = STATUSES.map((status) => ({
    status,
    count: portfolio.plans.filter((plan) => plan.status === status).length,
  })).filter((entry) => entry.count > 0);
  const plans = `${plural(count, 'plan')}${count > 0 ? ` (${byStatus.map((entry) => `${entry.count} ${entry.status}`).join(', ')})` : ''}`;
  const bySeverity = (['error', 'warning', 'info'] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter((entry) => entry.count > 0)
    .map((entry) =>
      entry.severity === 'info' ? `${entry.count} info` : plural(entry.count, entry.severity),
    );
  const telling = (['error', 'warning'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const shown = (all ? findings : choose(telling)).map(describeFinding);
  const rest = all ? 0 : telling.length - shown.length;
  return {
    summary: `${plans}; ${bySeverity.length > 0 ? bySeverity.join(', ') : 'no findings'}`,
    findings: rest > 0 ? [...shown, `… and ${rest} more, ${where}`] : shown,
  };
}

/** With the name of its rule, by which the docs explain it. */
function describeFinding({file, line, message, rule}: Finding): string {
  return `${file}:${line} ${message} (${rule})`;
}

function choose(findings: readonly Finding[]): Finding[] {
  const perFile = new Map<string, number>();
  const chosen = findings.filter(({file}) => {
    const count = (perFile.get(file) ?? 0) + 1;
    perFile.set(file, count);
    return count <= SHOWN_PER_FILE;
  });
  return chosen.slice(0, SHOWN);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
