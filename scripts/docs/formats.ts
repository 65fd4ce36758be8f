/** What the page "Plan formats" says of each format, from the data and by the code that reads them. */
import {findUnits} from '../../plugin/collect/discovery/families.js';
import type {Unit} from '../../plugin/collect/discovery/unit.js';
import {FAMILIES} from '../../plugin/lexicon/families/families.js';
import type {Family} from '../../plugin/lexicon/families/family.js';
import {groupBy} from '../../plugin/lib/groups.js';
import type {PartKind} from '../../plugin/model/plan.js';
import {FACT_GROUPS, type FactGroup, tells} from '../../plugin/read/family/partFacts.js';
import {escapeText, table} from './markdown.js';

/** What a file of each kind is. */
const KINDS: Record<PartKind, string> = {
  whole: 'a document that holds the whole plan',
  main: 'a plan that no tool keeps, with files beside it',
  spec: 'what is wanted: a specification, requirements or a proposal',
  plan: 'how it is to be done',
  design: 'a design, a data model or an interface',
  tasks: 'the checklist of the work',
  step: 'one of several plans that are the tasks of a larger one',
  progress: 'a log of the work, with its tasks',
  journal: 'a log beside a plan, such as `login.progress.md`; its boxes repeat those of the plan',
  acceptance: 'how a plan is accepted, beside it: `login.acceptance.md`',
  summary: 'what came of a step',
  research: 'what was found out beforehand',
  delta: 'a change of a source-of-truth document',
  checklist: 'a checklist about the quality of other documents',
  review: 'a review or a test of the result',
  metadata: 'JSON or YAML with dates and a status',
  notes: 'any other Markdown file of the folder',
};

const FACTS: Record<FactGroup, string> = {
  work: 'tasks and marks',
  log: 'entries',
  dates: 'dates',
  status: 'status',
  end: 'outcomes, and statements that the plan has ended or that something remains',
  decisions: 'decisions',
  people: 'owners and tags',
  validation: 'validation',
  risks: 'risks and dependencies',
};

/** The generated parts by name. */
export const FORMATS: Readonly<Record<string, () => string>> = {
  'format names': () =>
    table(
      ['format', 'name', 'a plan is'],
      FAMILIES.map((family) => [
        `[${escapeText(family.label)}](#${anchorOf(family)})`,
        `\`${family.name}\``,
        unitsOf(family).some(({folder}) => folder !== null) ? 'a folder' : 'a file',
      ]),
    ),

  'part kinds': () =>
    table(
      ['kind', 'what it is', 'what counts in it'],
      (Object.keys(KINDS) as PartKind[]).map((kind) => [
        `\`${kind}\``,
        KINDS[kind],
        FACT_GROUPS.filter((group) => tells(kind, group))
          .map((group) => FACTS[group])
          .join('; ') || 'nothing; it is only shown',
      ]),
    ),

  formats: () => FAMILIES.map(describe).join('\n\n'),
};

/** Of a heading with the label of a family. */
function anchorOf({label}: Family): string {
  return label
    .toLowerCase()
    .replace(/[^a-z\d ]/g, '')
    .replace(/ /g, '-');
}

function unitsOf(family: Family): Unit[] {
  const {example = []} = family;
  return findUnits(example, {families: [family], leftOut: new Set()}, () => true).units;
}

function describe(family: Family): string {
  const {label, url, example = []} = family;
  const units = unitsOf(family);
  const files = units.flatMap(({folder, files: [main, ...parts]}) => [
    [
      code(main.path),
      folder === null
        ? `${code(main.kind)}; it is the plan`
        : `${code(main.kind)}; the main document of ${code(folder)}`,
    ],
    ...parts.map(({path, kind}) => [code(path), code(kind)]),
  ]);
  const truths = example.filter((file) => family.truths?.test(file)).map(code);
  return [
    `### ${label}`,
    `See the documentation of [${escapeText(label)}](${url}).`,
    table(['file', 'read as'], files),
    [
      ...shelfNotes(family),
      titleNote(family),
      ...NOTES.flatMap(({applies, note}) => (applies(family) ? note : [])),
      ...(truths.length > 0
        ? [`Files such as ${truths.join(', ')} are source-of-truth documents.`]
        : []),
    ]
      .map((note) => `- ${note}`)
      .join('\n'),
  ].join('\n\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function shelfNotes({shelves = {}}: Family): string[] {
  const byStatus = groupBy(Object.entries(shelves), ([, status]) => status);
  return [...byStatus].map(([status, entries]) => {
    const folders = entries.map(([folder]) => code(`${folder}/`));
    const where = folders.length === 1 ? 'the folder' : 'the folders';
    return `Plans in ${where} ${folders.join(', ')} are ${status === 'draft' ? 'drafts' : status}.`;
  });
}

function titleNote({titles = ['whole'], titleInFrontMatter}: Family): string {
  const first = titleInFrontMatter ? 'the `title` of the front matter, else ' : '';
  if (titles.length === 0) return 'The title is made of the name of the folder.';
  if (titles[0] === 'whole') return `The title is ${first}the first heading, else the file name.`;
  const kinds = titles.map((kind) => `${code(kind)} file`).join(', else of the ');
  return `The title is ${first}the first heading of the ${kinds}, else the name of the folder.`;
}

/** What the data of a family says of how it is read. */
const NOTES: readonly {applies: (family: Family) => boolean; note: string}[] = [
  {
    applies: ({titleEnding}) => titleEnding !== undefined,
    note: 'The title is shown without “Implementation Plan” at its end.',
  },
  {
    applies: ({nameDate}) => nameDate === 'finished',
    note: 'A date in the name of the folder is the date on which the plan was finished.',
  },
  {
    applies: ({nameDate}) => nameDate === 'started',
    note: 'A date in the name of the file counts as a date of the plan.',
  },
  {
    applies: ({proof}) => proof !== undefined,
    note: 'A folder without a number counts if it has a specification, a plan and tasks.',
  },
  {
    applies: ({isSorted}) => isSorted ?? false,
    note: 'Folders may lie in one that only sorts them.',
  },
  {
    applies: ({isStatusUnkept}) => isStatusUnkept ?? false,
    note: 'The status that the documents state is often that of the template, so it gives way to checked boxes and to the folder.',
  },
  {
    applies: ({areBoxesUnkept}) => areBoxesUnkept ?? false,
    note: 'Boxes are hardly ever checked, so a checklist without a checked box shows no progress.',
  },
  {
    applies: ({stepOf}) => stepOf !== undefined,
    note: 'Each `step` file is a task; it is done once there is a `summary` file of its number. Boxes in it do not count.',
  },
  {
    applies: ({files}) => files.some(({kind}) => kind === 'tasks'),
    note: 'A plan without a `tasks` file is a draft, unless something else tells its status.',
  },
  {
    applies: ({beside}) => beside !== undefined,
    note: 'A document belongs to the plan whose name it has; its date may be another one.',
  },
  {
    applies: ({changes}) => changes !== undefined,
    note: 'A `delta` file leads to the source-of-truth document that it changes.',
  },
  {
    applies: ({bundling}) => bundling !== undefined,
    note: 'The index folds plans of one milestone, or of one parent, into a group.',
  },
];
