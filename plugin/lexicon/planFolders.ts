/** A folder's name ends so if it holds plans: `plans`, `exec-plans`, `implementation-plans`. */
const PLANS = /^(?:[^-]+-){0,2}(?:exec|execution)?plans$/;

/** What may stand behind it: `plans-2026-Q3`, `plans_archive`. */
const AFTER_PLANS = /-(?:\d{4}(?:-(?:\d{1,2}|q\d))?|archived?|old|active|completed?|done)$/;

/** Words before `plans` that make them something else than plans of work. */
const OTHER_PLANS =
  /^(?:(?:.*-)?(?:pricing|prices?|billing|subscription|membership|payment|tariff|rate|data|phone|meal|diet|food|lesson|course|workout|fitness|floor|seating|seat|travel|trip|insurance|health|care|pension|query|test|testing|writing|executing|reviewing|creating|making|using|running|following|finishing)-)plans$/;

/** One plan by the folder's name; it may as well be code or a place for drawings. */
const PLAN_FOLDER = /^(?:(?:exec|execution|implementation|work|project)-?)?plan$/;

/**
 * A folder's name without what only sorts it or joins its words, in lower case:
 * `03_execution_plans`, `ExecutionPlans` → `execution-plans`; `_archive` → `archive`.
 */
export function plainFolder(folder: string): string {
  return folder
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1-')
    .toLowerCase()
    .replace(/[-_. ]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^\d+-(?=\p{L})/u, '');
}

/** Whether a folder holds plans by its name, whatever number or word stands next to it. */
export function holdsPlans(folder: string): boolean {
  // Nearly every folder has another name.
  if (!/plans/i.test(folder)) return false;
  const name = plainFolder(folder).replace(AFTER_PLANS, '');
  return PLANS.test(name) && !OTHER_PLANS.test(name);
}

/** Whether a folder may hold plans by its name, if its files look like plans. */
export function mayHoldPlans(folder: string): boolean {
  return /plan[-_. ]*$/i.test(folder) && PLAN_FOLDER.test(plainFolder(folder));
}

/** The word next to `plans` that may tell their status: `archived` of `archived-plans` and `plans-archived`. */
export function wordByPlans(folder: string): string {
  if (!holdsPlans(folder)) return '';
  const [, before = '', after = before] =
    /^(.*?)-?(?:exec(?:ution)?-?)?plans(?:-(.*))?$/.exec(plainFolder(folder)) ?? [];
  return after;
}

/**
 * Where tools of formats that are not read keep their plans. They are named where no plan is found;
 * `place` leads a path and captures the folder.
 */
export const TOOL_PLACES: readonly {tool: string; place: RegExp}[] = [
  {tool: 'Taskmaster', place: /^((?:.*\/)?\.taskmaster)\/.*\.(?:md|txt)$/},
];

/** Folders of documents of all kinds. */
const DOCUMENT_FOLDERS: ReadonlySet<string> = new Set(['docs', 'doc', 'documentation']);

/** Whether a folder, given with its path, holds all sorts of things: the root, or `docs`. */
export function isGeneralFolder(folder: string): boolean {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  return name === '' || name === '.' || DOCUMENT_FOLDERS.has(name.toLowerCase());
}

/** Folders of examples: what lies there is no plan by what its name or its first lines say. */
export const SAMPLE_FOLDERS: ReadonlySet<string> = new Set([
  'examples',
  'example',
  'samples',
  'fixtures',
  'testdata',
  'skills',
]);

/** Dependencies and build output: written by tools, so never searched. */
export const OUTPUT_FOLDERS: readonly string[] = [
  'node_modules',
  'bower_components',
  'vendor',
  'third_party',
  'build',
  'dist',
  'out',
  'target',
  'coverage',
  '.docusaurus',
  '.next',
  '.cache',
  '.venv',
  'venv',
  '__pycache__',
];

/** Copies of documents that Docusaurus keeps of earlier versions: `versioned_docs`, `api_versioned_docs`. */
const VERSIONS = /^(?:.+_)?versioned_docs$/;
/** A folder of translations, in `i18n`: `fr`, `zh-Hans`. */
const LOCALE = /^[a-z]{2,3}(?:-[a-z\d]+)*$/i;

/** Whether one of the folders, given with those below it, holds versions or translations of documents. */
export function holdsCopies(folder: string, below: string | undefined): boolean {
  return VERSIONS.test(folder) || (folder === 'i18n' && LOCALE.test(below ?? ''));
}

/** Folders inside a folder of plans that say nothing about a status and belong to no single plan. */
export const SORTING_FOLDERS: ReadonlySet<string> = new Set([
  'todo',
  'tracks',
  'upcoming',
  'future',
  'old',
]);

/** Whether a folder is named after a year, month or quarter: `2026`, `2026-07`, `2026-Q3`, `07`. */
export function isDateFolder(name: string): boolean {
  return /^[\dq-]+$/i.test(name);
}
