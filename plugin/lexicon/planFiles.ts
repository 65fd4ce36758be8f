/** Which file names stand for their folder, which are parts of a plan, and which are no plans. */
import {baseName, folderOf} from '../lib/paths.js';

/**
 * Files that stand for the folder they lie in, by name without extension; where a folder has
 * several, the first stands for it. A README never is a plan unless the user names it.
 */
export const FOLDER_STEMS = ['plan', 'index', 'readme'] as const;

/** What may be missing at the end of a path that names a document. */
export const DOCUMENT_ENDINGS: readonly string[] = ['.md', '.mdx', '.plan.md'];

/** The names that files which stand for their folder have on disk, in the order of `FOLDER_STEMS`. */
export const FOLDER_FILES: readonly string[] = FOLDER_STEMS.flatMap((stem) =>
  ['md', 'mdx'].flatMap((extension) =>
    [stem, stem.toUpperCase(), capitalize(stem)].map((name) => `${name}.${extension}`),
  ),
);

/** Names that a file may have to hold what a folder is a part of: `login/plan.md` for `login`. */
export const PLAN_FILES: readonly string[] = FOLDER_FILES.filter(isPlanName);

/** File names (without extension) that no plan has. */
export const NOT_PLAN_FILES: readonly {name: RegExp; reason: string}[] = [
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
    name: /^(?:(?:tech(?:nical)?[-_])?debt[-_]|(?:plan|status|progress|task|issue|bug)[-_])?tracker$/i,
    reason: 'a tracker',
  },
  {name: /^_template/i, reason: 'a template'},
  {
    name: /^(?:\d+[-_])?(?:(?:exec[-_]?)?plan[-_]|milestone[-_]|task[-_]|feature[-_]|spec[-_])?template(?:[-_](?:exec[-_]?)?plan)?$/i,
    reason: 'a template',
  },
];

/** Names of folders inside a folder of plans in which no plan stands. */
export const NOT_PLAN_FOLDERS: readonly {name: RegExp; reason: string}[] = [
  {name: /^_?templates?$/i, reason: 'a template'},
  {
    name: /^(?:artifacts?|evidence|reports?|attachments?|assets|images|screenshots)$/i,
    reason: 'evidence or attachments of a plan',
  },
];

/** Folders inside a plan's own folder that hold parts of it; lower case. */
export const PART_FOLDERS: ReadonlySet<string> = new Set(['milestones', 'tasks', 'subtasks']);

/** `TASK_01_x.md`, `task-2.md`; not `task-list-redesign.md`. */
export const PART_NAME = /^(?:TASK_|task[-_ ]?\d)/;

/** Paths of files that the plugin knows by name; small ones are as often guides, but at the top of a repository. */
export const KNOWN_FILES = {
  indexes: /(?:^|\/)(?:PLANS|Plans)\.md$/,
  changelogs: /(?:^|\/)CHANGELOG\.md$|^[Cc]hange[Ll]og\.md$/,
  ssot: /(?:^|\/)ssot\.md$/i,
} as const;

export function isMarkdown(path: string): boolean {
  return /\.mdx?$/i.test(path);
}

/** A Markdown file's name without its extension; `x` for `x.plan.md`. */
export function documentStem(path: string): string {
  return baseName(path).replace(/(?:\.plan)?\.mdx?$/i, '');
}

/** Whether a file stands for the folder it lies in, which then names it. */
export function standsForFolder(path: string): boolean {
  return isOneOf(FOLDER_STEMS, path);
}

/** Whether a file may be the plan that the folder it lies in is about. */
export function isMainName(path: string): boolean {
  return isOneOf(['plan', 'index'], path);
}

export function isIndexName(path: string): boolean {
  return isOneOf(['index'], path);
}

/** Whether a plan's folder has its name: `login/login.md`, `login/PLAN_login.md`. */
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
