import type {PassedOver} from '../collect/discovery/discover.js';
import {filesOf} from '../derive/identity/planNames.js';
import {placeIn} from '../derive/placeIn.js';
import {byPlace} from '../derive/planOrder.js';
import type {Finding, Timestamp} from '../model/finding.js';
import type {Decision, Plan, Portfolio} from '../model/plan.js';
import type {Evidence} from '../model/status.js';
import {formatTimestamp} from '../read/time/timestamps.js';
import {says} from '../vocabulary/messages.js';

/** The form of `execplans list --json`; a change that breaks readers raises `schemaVersion`. */
export interface ListJson {
  schemaVersion: 1;
  /** An instant, to the second. */
  asOf: string;
  plans: PlanJson[];
  findings: Finding[];
  /** Only with `--all`. */
  passedOver?: PassedOver[];
}

interface EvidenceJson {
  signal: string;
  says: string;
  file: string;
  line: number;
}

/** Dates and instants are written as precisely as in the plan. */
interface PlanJson {
  path: string;
  /** Line of the title; distinguishes plans that share a file. */
  line: number;
  slug: string;
  /** Name of the format it is kept in. */
  family: string;
  /** Paths of its other files. */
  parts: string[];
  title: string;
  status: string;
  stated: string | null;
  evidence: EvidenceJson[];
  conflicts: {says: string; evidence: EvidenceJson[]}[];
  tasks: {done: number; total: number};
  nextTask: {text: string; file: string; line: number} | null;
  firstActivity: string | null;
  lastActivity: string | null;
  owners: string[];
  tags: string[];
  decisions: (Omit<Decision, 'at' | 'file'> & {file: string; at: string | null})[];
}

/** The portfolio as data, plans by path. */
export function toJson(portfolio: Portfolio, passedOver: PassedOver[] | null): ListJson {
  return {
    schemaVersion: 1,
    asOf: formatTimestamp({value: portfolio.asOf, precision: 'second'}),
    plans: [...portfolio.plans].sort(byPlace).map(toPlanJson),
    findings: portfolio.findings.map(({rule, severity, message, file, line}) => ({
      rule,
      severity,
      message,
      file,
      line,
    })),
    ...(passedOver && {passedOver}),
  };
}

function toPlanJson(plan: Plan): PlanJson {
  const {nextTask, totals} = plan;
  return {
    path: plan.path,
    line: plan.titleLine,
    slug: plan.slug,
    family: plan.family,
    parts: filesOf(plan).slice(1),
    title: plan.title,
    status: plan.status,
    stated: plan.stated?.raw ?? null,
    evidence: plan.evidence.map(toEvidenceJson),
    conflicts: plan.conflicts.map((conflict) => ({
      says: says(conflict.says),
      evidence: conflict.evidence.map(toEvidenceJson),
    })),
    tasks: {done: totals.done, total: totals.total},
    nextTask: nextTask && {text: nextTask.text, ...placeIn(plan, nextTask)},
    firstActivity: toStamp(plan.firstActivity),
    lastActivity: toStamp(plan.lastActivity),
    owners: [...new Set(plan.owners.map((owner) => owner.name))],
    tags: plan.tags,
    decisions: plan.decisions.map((decision) => ({
      text: decision.text,
      rationale: decision.rationale,
      at: toStamp(decision.at),
      author: decision.author,
      ...placeIn(plan, decision),
    })),
  };
}

function toEvidenceJson({signal, says: message, file, line}: Evidence): EvidenceJson {
  return {signal, says: says(message), file, line};
}

function toStamp(stamp: Timestamp | null): string | null {
  return stamp && formatTimestamp(stamp);
}
