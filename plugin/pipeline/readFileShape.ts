import {
  either,
  flag,
  listOf,
  mapping,
  number,
  optional,
  orNull,
  recordOf,
  type Shape,
  text,
} from '../cache/shape.js';
import type {Finding, Quote, Timestamp} from '../model/finding.js';
import type {
  Decision,
  IndexEntry,
  LogEntry,
  Mark,
  Outcomes,
  Owner,
  PlanDocument,
  Stated,
  Task,
  Validation,
  ValidationCommand,
} from '../model/plan.js';
import type {Reference, ReferenceForm} from '../model/reference.js';
import {fillGaps, type Gap, type GappedJson} from '../publish/body/gaps.js';
import type {HeadingId} from '../publish/body/headings.js';
import type {LinkTarget, ReferenceTarget, RenderedBody} from '../publish/body/renderBody.js';
import type {CutTextProp, TocItemProp} from '../publish/props.js';
import type {ReadFile, ReadPlan} from './planReader.js';

/** What is kept of a file between builds. Words of a fixed set are checked as texts only. */

const finding = recordOf<Finding>({
  rule: text,
  severity: text,
  message: text,
  file: text,
  line: number,
});
const lineFields = {line: number, file: optional(text)};
const timestamp = recordOf<Timestamp>({
  value: number,
  precision: text,
  zone: text,
  raw: text,
  isName: optional(flag),
  ...lineFields,
});
const quote = recordOf<Quote>({text, ...lineFields});
const stated = orNull(
  recordOf<Stated>({status: orNull(text), raw: text, isUnkept: optional(flag), ...lineFields}),
);

const task = recordOf<Task>({
  state: text,
  text,
  ...lineFields,
  depth: number,
  role: text,
  section: text,
  at: orNull(timestamp),
});

const formFields = {
  kind: text,
  target: text,
  anchor: orNull(text),
  targetLine: orNull(number),
  repository: orNull(text),
  raw: text,
  slug: optional(text),
};
const form = recordOf<ReferenceForm>(formFields);
const reference = recordOf<Reference>({
  ...formFields,
  form: text,
  relation: orNull(text),
  isField: optional(flag),
  sentence: text,
  heading: text,
  ...lineFields,
});

const validation = recordOf<Validation>({
  commands: listOf(
    recordOf<ValidationCommand>({
      command: text,
      expected: orNull(text),
      result: orNull(text),
      outcome: orNull(text),
      at: orNull(timestamp),
      ...lineFields,
    }),
  ),
  rollback: listOf(quote),
});

const plan = recordOf<PlanDocument>({
  path: text,
  key: text,
  family: text,
  unit: orNull(mapping),
  title: text,
  titleLine: number,
  frontMatter: mapping,
  visibility: text,
  summary: orNull(text),
  stated,
  closing: stated,
  tasks: listOf(task),
  marks: listOf(recordOf<Mark>({done: flag, kind: text, text, ...lineFields})),
  activity: listOf(timestamp),
  startedAt: orNull(timestamp),
  log: listOf(
    recordOf<LogEntry>({kind: text, text, at: orNull(timestamp), ...lineFields, drafting: flag}),
  ),
  decisions: listOf(
    recordOf<Decision>({
      text,
      rationale: orNull(text),
      at: orNull(timestamp),
      author: orNull(text),
      ...lineFields,
    }),
  ),
  hasWorkSection: flag,
  outcomes: recordOf<Outcomes>({state: text, isCarriedOut: optional(flag), ...lineFields}),
  remains: orNull(quote),
  shipped: orNull(quote),
  owners: listOf(recordOf<Owner>({name: text, ...lineFields, step: orNull(text)})),
  tags: listOf(text),
  validation,
  risks: listOf(quote),
  dependencies: listOf(quote),
  references: listOf(reference),
  findings: listOf(finding),
});

const link = recordOf<LinkTarget>({kind: text, url: text, isInLink: optional(flag), line: number});
const namedLink = recordOf<ReferenceTarget>({kind: text, form, line: number});
const gap = either(
  recordOf<Extract<Gap, {tag: string}>>({target: number, tag: text, props: mapping}),
  recordOf<Extract<Gap, {shown: unknown}>>({target: number, shown: either(text, Array.isArray)}),
);

const json: Shape = (value) =>
  recordOf<GappedJson>({texts: listOf(text), gaps: listOf(gap)})(value) &&
  isJson(value as GappedJson);

/** Pages are made of these texts as they are. */
function isJson(gapped: GappedJson): boolean {
  if (gapped.texts.length !== gapped.gaps.length + 1) return false;
  try {
    return Array.isArray(JSON.parse(fillGaps(gapped, (gap) => ('tag' in gap ? gap : null))));
  } catch {
    return false;
  }
}

const bodyFields = recordOf<RenderedBody>({
  json,
  links: listOf(either(link, namedLink)),
  toc: listOf(recordOf<TocItemProp>({value: text, id: text, level: number})),
  headings: listOf(recordOf<HeadingId>({id: text, line: number})),
  ids: listOf(text),
  findings: listOf(finding),
  plain: flag,
  cut: orNull(recordOf<CutTextProp>({shown: number, of: number})),
  path: text,
  title: orNull(text),
  part: text,
});

const body: Shape = (value) => bodyFields(value) && hasLinksOfGaps(value as RenderedBody);

function hasLinksOfGaps({json: {gaps}, links}: RenderedBody): boolean {
  return gaps.every(({target}) => links[target] !== undefined);
}

const entry = recordOf<IndexEntry>({
  file: text,
  line: number,
  target: text,
  alternatives: optional(listOf(text)),
  plan: optional(text),
  heading: text,
  stated: optional(text),
  status: orNull(text),
  isCertain: flag,
  isOverview: optional(flag),
});

const readFile = recordOf<ReadFile>({
  plans: listOf(recordOf<ReadPlan>({plan, body, parts: optional(listOf(mapping))})),
  entries: listOf(entry),
  findings: listOf(finding),
});

/** Whether parsed JSON is a file as it is kept, with the bodies of its plans. */
export function isReadFile(value: unknown): value is ReadFile {
  return readFile(value);
}
