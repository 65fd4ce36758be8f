import type {Finding} from 'execplans/model/finding.js';
import type {Portfolio} from 'execplans/model/plan.js';
import {describePortfolio} from 'execplans/report/describePortfolio.js';
import {logger} from './logger.js';

/** What was said per instance, so that locales and reloads do not repeat it. */
const said = new Set<string>();

/** @param topic - said once each, though its words may count other things after a reload */
export function say(id: string, topic: string, notice: string): void {
  if (isNew(id, topic)) logger.warn(`${instanceName(id)}: ${notice}`);
}

/** As `say`, of what is in order. */
export function tell(id: string, topic: string, notice: string): void {
  if (isNew(id, topic)) logger.info(`${instanceName(id)}: ${notice}`);
}

function isNew(id: string, topic: string): boolean {
  const key = `${id}\n${topic}`;
  const isNewTopic = !said.has(key);
  said.add(key);
  return isNewTopic;
}

/** What was reported per instance: a reload says only what is new. */
const reported = new Map<string, Set<string>>();

/** Says in one line what a portfolio holds, and lists its findings. */
export function report(
  portfolio: Portfolio,
  findings: readonly Finding[],
  {id, findingsPage}: {id: string; findingsPage: string | null},
): void {
  const where = `on the pages of their plans${findingsPage === null ? '' : ` and on ${findingsPage}`}`;
  const {summary, findings: lines} = describePortfolio(portfolio, findings, {where});
  const known = reported.get(id) ?? new Set();
  if (!known.has(summary)) logger.info(`${instanceName(id)}: ${summary}`);
  const fresh = lines.filter((line) => !known.has(line));
  if (fresh.length > 0) logger.warn(fresh.join('\n'));
  reported.set(id, new Set([summary, ...lines]));
}

function instanceName(id: string): string {
  return id === 'default' ? 'execplans' : `execplans (${id})`;
}
