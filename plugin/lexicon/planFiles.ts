/** Which file names stand for their folder, which are parts of a plan, and which are not plans. */
import {baseName, folderOf} from '../lib/paths.js';
import type {PartKind} from '../model/plan.js';
import {holdsPlans, isGeneralFolder} from './planFolders.js';

/**
 * Names (without extension) of files that stand for the folder they are in; if a folder has
 * several, the first one does. A README is a plan only if the `path` option names it.
 */
export const FOLDER_STEMS = ['plan', 'index', 'readme'] as const;

/** What can be missing at the end of a path to a document. */
export const DOCUMENT_ENDINGS: readonly string[] = ['.md', '.mdx', '.plan.md'];

/** File names on disk of files that stand for their folder, in the order of `FOLDER_STEMS`. */
export const FOLDER_FILES: readonly string[] = FOLDER_STEMS.flatMap((stem) =>
  ['md', 'mdx'].flatMap((extension) =>
    [stem, stem.toUpperCase(), capitalize(stem)].map((name) => `${name}.${extension}`),
  ),
);

/** File names of the plan that a folder is a part of: `login/plan.md` for `login`. */
export const PLAN_FILES: readonly string[] = FOLDER_FILES.filter(isPlanName);

/** File names (without extension) that no plan has. */
const NOT_PLAN_FILES: readonly {name: RegExp; reason: string}[] = [
  {name: /^readme(?:\.[\w-]+)?$/i, reason: 'a README'},
  {name: /^(?:AGENTS|CLAUDE|GEMINI|SKILL|WARP)(?:\.\w+)?$/, reason: 'instructions for agents'},
  {name: /^(?:copilot-instructions|\.cursorrules)$/i, reason: 'instructions for agents'},
  {name: /^(?:exec[-_]?)?plans$/i, reason: 'an index of plans, or rules for writing them'},
  {name: /^(?:plan[-_])?index$/i, reason: 'an index'},
  {
    name: /^(?:(?:exec[-_]?)?plan[-_])?(?:standards?|conventions|guidelines|format|style[-_]?guide)$/i,
    reason: 'rules for writing plans',
  },
  {
    name: /^(?:contributing|code_of_conduct|licen[cs]e|security|changelog|glossary)$/i,
    reason: 'a standard repository document',
  },
  {
    name: /^(?:(?:tech(?:nical)?[-_])?debt[-_]|(?:plan|status|progress|task|issue|bug|sprint|milestone|phase|work|roadmap|release|todo)[-_])?tracker$/i,
    reason: 'a tracker',
  },
  {name: /^_template/i, reason: 'a template'},
  {
    name: /^(?:\d+[-_])?(?:(?:exec[-_]?)?plan[-_]|milestone[-_]|task[-_]|feature[-_]|spec[-_])?template(?:[-_](?:exec[-_]?)?plan)?$/i,
    reason: 'a template',
  },
];

/**
 * Words that say what a document is where its name ends in one, and what they say. A plan may be
 * about such a document ("crash-report"), so the text decides, unless the name is in capitals
 * (`SPRINT_TEMPLATE`), as those of documents about a repository are.
 */
const DOCUMENT_KINDS: readonly {word: string; reason: string}[] = [
  {word: 'readme', reason: 'a README'},
  {word: 'templates?', reason: 'a template'},
  {word: 'trackers?', reason: 'a tracker'},
  {word: 'reports?', reason: 'a report'},
  {
    word: 'retro(?:spective)?s?|post[-_ ]?mortems?|(?:lessons[-_ ])?learn(?:ed|ings?|t)|lessons',
    reason: 'a look back',
  },
];

const KINDS = DOCUMENT_KINDS.map(({word, reason}) => ({
  reason,
  whole: new RegExp(`^(?:${word})$`, 'i'),
  atEnd: new RegExp(`[-_. ](?:${word})$`, 'i'),
  inCapitals: new RegExp(`^(?:${word})[-_. ]|(?:^|[-_. ])(?:${word})$`, 'i'),
}));

/** A date, version, number or id ("task-12 - ") before or behind a name, which only sorts it. */
const ORDER_BEFORE =
  /^(?:\d{4}(?:[-_.]?\d{2}){1,2}|(?:\p{L}{1,10}-)?\d+(?:\.\d+)*)[-_. ]+(?=\p{L})/u;
const ORDER_BEHIND = /[-_. ]+(?:\d{4}(?:[-_.]?\d{2}){1,2}|[vV]?\d+(?:\.\d+)*)$/;
const CAPITALS = /^[\p{Lu}\d]+(?:[-_. ][\p{Lu}\d]+)*(?=$|\.)/u;
/**
 * Words that order a document to be made or changed, and are no nouns as "test" and "review" are; or
 * one that makes it the object of something else: "print-the-board-to-readme".
 */
const ORDER =
  /[-_. ](?:to|for|from|into|in|of|with|the|a)[-_. ][^-_. ]+$|^(?:add|automate|build|clean|create|delete|deprecate|drop|enable|enhance|export|extend|extract|fix|generate|implement|improve|introduce|make|merge|migrate|modernize|move|new|publish|redesign|refactor|remove|rename|reorganize|replace|restore|restructure|revise|rewrite|rework|ship|simplify|split|standardize|support|tidy|translate|unify|update|upgrade|write)[-_. ]/i;

/**
 * What a file is by its name (without extension) that is no plan, or `null`.
 *
 * @returns the reason, and whether a plan may have the name too, if its text looks like one
 */
export function kindOfName(name: string): {reason: string; orPlan: boolean} | null {
  const known = NOT_PLAN_FILES.find((rule) => rule.name.test(name));
  if (known) return {reason: known.reason, orPlan: false};
  const plain = name.replace(ORDER_BEFORE, '').replace(ORDER_BEHIND, '');
  const capitals = CAPITALS.exec(plain)?.[0] === plain || leadsInCapitals(plain);
  const kind = KINDS.find(
    ({whole, atEnd, inCapitals}) =>
      whole.test(plain) || atEnd.test(plain) || (capitals && inCapitals.test(plain)),
  );
  if (!kind) return null;
  // "add-issue-template" says what is to be done.
  if (!capitals && ORDER.test(plain)) return null;
  return {reason: kind.reason, orPlan: !capitals};
}

/** Whether a kind of document is set apart before the name: "RETROSPECTIVE-kiln", not "API-report". */
function leadsInCapitals(name: string): boolean {
  const [first = ''] = name.split(/[-_. ]/, 1);
  return (
    first !== name && first === first.toUpperCase() && KINDS.some(({whole}) => whole.test(first))
  );
}

/** Whether a file is a template by its name, if its title has gaps to be filled in: `template-feature`. */
export function mayBeTemplate(name: string): boolean {
  return /(?:^|[-_. ])templates?(?:$|[-_. ])/i.test(name);
}

/** What a part of a plan adds to the plan's name: `x.progress.md`, `x_summary.md`; not `x.v2.md`. */
const COMPANION =
  /^(.+?)(?:\.(?!v?\d)[\p{L}][\p{L}\d_-]*|[-_. ](?:progress|acceptance|summary|notes|log|worklog|journal|retrospective|learnings|supplement|appendix))$/iu;

/** The name of the plan that a file would belong to by its own name, or `null`. */
export function planOfCompanion(stem: string): string | null {
  return COMPANION.exec(stem)?.[1] ?? null;
}

/** Parts of a plan that are read with it, by what they add to its name. */
const READ_COMPANIONS: readonly {ending: RegExp; kind: PartKind}[] = [
  {ending: /[-_. ](?:progress|worklog|log|journal)$/i, kind: 'journal'},
  {ending: /[-_. ]acceptance$/i, kind: 'acceptance'},
];

/** What a part of a plan tells of it, by its name (without extension); `null` where it is only shown. */
export function kindOfCompanion(stem: string): PartKind | null {
  return READ_COMPANIONS.find(({ending}) => ending.test(stem))?.kind ?? null;
}

/** A name that no two plans share by accident: it begins with a date or a long number. */
export function isDistinct(stem: string): boolean {
  return /^(?:\d{4}-\d{2}|\d{3,}[-_]).*\p{L}/u.test(stem);
}

/** Whether a file says by its name that it is an ExecPlan, wherever it lies. */
export function isExecPlanName(path: string): boolean {
  return /(?:^|[-_. ])exec(?:ution)?[-_ ]?plan$|\p{Ll}Exec(?:ution)?Plan$/iu.test(
    documentStem(path),
  );
}

/** As `isExecPlanName`, with what it is about behind it: `execplan-login`. Guides have such names, too. */
export function leadsAsExecPlan(path: string): boolean {
  return /^exec(?:ution)?[-_ ]?plan[-_. ]/i.test(documentStem(path));
}

/** Words before "plan" that say that a file is one plan of work, and not what kind of plan it writes about. */
const WORK_PLAN =
  /^(?:action|development|exec|execution|implementation|improvement|migration|project|refactor|refactoring|rollout|upgrade|work)[-_ ]?plan$/i;

/**
 * Whether the whole name of a file says that it is the plan of a repository: `PLAN`,
 * `IMPLEMENTATION_PLAN`. A `plan` or an `upgrade-plan` in small letters may as well be a page for users.
 */
export function isWholePlanName(path: string): 'surely' | 'perhaps' | null {
  const stem = documentStem(path);
  const isPlan = isPlanName(path) || WORK_PLAN.test(stem);
  if (!isPlan) return null;
  return stem === stem.toUpperCase() ? 'surely' : 'perhaps';
}

/** Whether a file may be a plan by its name, which only its reader can tell: `todo`, `login-plan`. */
export function mayBeNamedPlan(path: string): boolean {
  return isNamedPlan(path) || isOneOf(['plan', 'todo'], path);
}

/** Whether a file says by its name that it is a plan: `PLAN_login`, `login-plan`. */
export function isNamedPlan(path: string): boolean {
  return /^(?:exec[-_ ]?)?plan[-_. ]|[-_. ](?:exec[-_ ]?)?plan$/i.test(documentStem(path));
}

/** Names of folders inside a folder of plans in which no plan stands; see `plainFolder`. */
export const NOT_PLAN_FOLDERS: readonly {name: RegExp; reason: string}[] = [
  {name: /^templates?$/, reason: 'a template'},
  {
    name: /^(?:artifacts?|evidence|reports?|attachments?|assets|images|screenshots|supplements?|supplementary|appendix|appendices)$/,
    reason: 'evidence or attachments of a plan',
  },
  {
    name: /^(?:retros?|retrospectives?|post-?mortems?|learnings?|lessons(?:-learned)?)$/,
    reason: 'a look back',
  },
];

/** Folders inside a plan's own folder that contain parts of it; lower case. */
export const PART_FOLDERS: ReadonlySet<string> = new Set(['milestones', 'tasks', 'subtasks']);

/** `TASK_01_x.md`, `task-2.md`; not `task-list-redesign.md`. */
export const PART_NAME = /^(?:TASK_|task[-_ ]?\d)/;

/** Paths of files that the plugin knows by name. In lower case, many are guides, except in the root of a repository. */
export const KNOWN_FILES = {
  indexes: /(?:^|\/)(?:PLANS|Plans)\.md$/,
  changelogs: /(?:^|\/)CHANGELOG\.md$|^[Cc]hange[Ll]og\.md$/,
  ssot: /(?:^|\/)ssot\.md$/i,
} as const;

/** Whether a file is of Kiro, or in its form: `[-]` there is a task in progress. */
export function readsAsKiro(path: string): boolean {
  return /(?:^|\/)\.kiro\/|(?:^|\/)tasks\.md$/i.test(path);
}

export function isMarkdown(path: string): boolean {
  return /\.mdx?$/i.test(path);
}

/** The name of a Markdown file without its extension; `x` for `x.plan.md`. */
export function documentStem(path: string): string {
  return baseName(path).replace(/(?:\.plan)?\.mdx?$/i, '');
}

/** Whether a file stands for the folder it is in, and takes its name from it; `docs/PLAN.md` does not. */
export function standsForFolder(path: string): boolean {
  return isOneOf(FOLDER_STEMS, path) && !(isPlanName(path) && isGeneralFolder(folderOf(path)));
}

/** Names of files that say only what they hold: the folder says of what. */
const KIND_STEMS: readonly string[] = [
  'tasks',
  'spec',
  'overview',
  'design',
  'requirements',
  'execplan',
  'exec-plan',
  'proposal',
  'todo',
];

/** Whether the folder a file lies in names what it is about better than the file's own name. */
export function namesItsFolder(path: string): boolean {
  const folder = folderOf(path);
  const isOfFolder = !holdsPlans(baseName(folder)) && !isGeneralFolder(folder);
  return standsForFolder(path) || (isOneOf(KIND_STEMS, path) && isOfFolder);
}

/** Whether a file can be the plan that its folder is about. */
export function isMainName(path: string): boolean {
  return isOneOf(['plan', 'index'], path);
}

export function isIndexName(path: string): boolean {
  return isOneOf(['index'], path);
}

/** Whether a file tells what its folder holds; that of a folder of plans may list them. */
export function isReadmeName(path: string): boolean {
  return isOneOf(['readme'], path);
}

/** Whether a plan's folder has the plan's name: `login/login.md`, `login/PLAN_login.md`. */
export function hasFolderOfItsName(path: string): boolean {
  const folder = baseName(folderOf(path));
  return folder !== '' && plainName(folder) === plainName(documentStem(path));
}

function isPlanName(path: string): boolean {
  return isOneOf(['plan'], path);
}

function isOneOf(stems: readonly string[], path: string): boolean {
  return stems.includes(documentStem(path).toLowerCase());
}

function plainName(name: string): string {
  return name
    .replace(/^plan[-_]/i, '')
    .replace(/[-_ ]+/g, '-')
    .toLowerCase();
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
