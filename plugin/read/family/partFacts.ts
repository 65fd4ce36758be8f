import type {PartKind, PlanDocument} from '../../model/plan.js';
import {forQuoted, QUOTED} from '../../vocabulary/messages.js';

/** Groups of facts, each of which a kind of file tells or does not. */
const GROUPS = {
  work: ['tasks', 'marks'],
  log: ['log'],
  dates: ['activity', 'startedAt'],
  status: ['stated'],
  end: ['closing', 'outcomes', ...QUOTED],
  decisions: ['decisions'],
  people: ['owners', 'tags'],
  validation: ['validation'],
  risks: ['risks', 'dependencies'],
} as const satisfies Record<string, readonly (keyof PlanDocument)[]>;

export type FactGroup = keyof typeof GROUPS;

export const FACT_GROUPS = Object.keys(GROUPS) as readonly FactGroup[];

type Fact = (typeof GROUPS)[FactGroup][number];

/**
 * What counts of each kind of file. Boxes of a specification, a design or a checklist are
 * requirements and gates, not tasks; a summary speaks of its step, not of the plan, and boxes of a log
 * repeat those of the plan.
 */
const TELLS: Readonly<Record<PartKind, readonly FactGroup[]>> = {
  whole: ['work', 'log', 'dates', 'status', 'end', 'decisions', 'people', 'validation', 'risks'],
  main: FACT_GROUPS,
  tasks: ['work', 'log', 'dates', 'status', 'end', 'decisions', 'people', 'validation', 'risks'],
  progress: ['work', 'log', 'dates', 'status', 'end', 'decisions', 'people'],
  journal: ['log', 'dates', 'status', 'end', 'decisions', 'people'],
  acceptance: ['validation'],
  spec: ['dates', 'status', 'decisions', 'people', 'risks'],
  plan: ['dates', 'status', 'decisions', 'people', 'validation', 'risks'],
  design: ['dates', 'decisions', 'risks'],
  research: ['dates', 'decisions'],
  step: ['validation'],
  summary: ['dates', 'decisions'],
  review: ['dates'],
  metadata: ['dates', 'status', 'people'],
  delta: [],
  checklist: [],
  notes: [],
};

/** Kinds in which a `Decision:` label counts under any heading: their headings are topics. */
export const DECIDES_ANYWHERE: ReadonlySet<PartKind> = new Set<PartKind>(['design', 'research']);

/** A plan that tells nothing. */
const NOTHING: Pick<PlanDocument, Fact> = {
  tasks: [],
  marks: [],
  log: [],
  activity: [],
  startedAt: null,
  stated: null,
  closing: null,
  outcomes: {state: 'none', line: 1},
  ...forQuoted(() => null),
  decisions: [],
  owners: [],
  tags: [],
  validation: {commands: [], rollback: []},
  risks: [],
  dependencies: [],
};

/** Whether facts of a group count in a kind of file. */
export function tells(kind: PartKind, group: FactGroup): boolean {
  return TELLS[kind].includes(group);
}

/** The plan without the facts that do not count in a kind of file. */
export function onlyFactsOf(kind: PartKind, plan: PlanDocument): PlanDocument {
  const groups = Object.keys(GROUPS) as FactGroup[];
  const untold = groups.filter((group) => !tells(kind, group)).flatMap((group) => GROUPS[group]);
  return {...plan, ...Object.fromEntries(untold.map((fact) => [fact, NOTHING[fact]]))};
}
