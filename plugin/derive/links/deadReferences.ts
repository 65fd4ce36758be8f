import {LEXICON} from '../../lexicon/merged.js';
import type {Finding} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import type {Reference} from '../../model/reference.js';
import {type RepositoryPaths, type ResolvedPath, resolvePath} from '../paths/resolvePath.js';
import type {FindTarget} from './findTarget.js';

type NotFound = Extract<ResolvedPath, {path: null}>;

/** Shortened for a sentence. */
const MAX_SHOWN = 120;

/** Words of a sentence by which a file is not there any more. */
const GONE = new RegExp(LEXICON.phrases.gone, 'iu');
/** Words by which a path is only an example, or a file that there may be. */
const PERHAPS = new RegExp(LEXICON.phrases.perhaps, 'iu');
/** Words by which a file is to come. */
const NOT_YET = new RegExp(LEXICON.phrases.toCome, 'iu');
/** An item that is nothing but "`old.md` to `new.md`". */
const RENAMING = new RegExp(`^\\S+ (?:${LEXICON.phrases.renamedTo}|→|->|=>) \\S+$`, 'u');
/** `tasks/tNNNN-brief.md`, `docs/XXX.md` stand for any file. */
const PLACEHOLDER = /N{3}|X{3}/;
const MARKDOWN = /\.mdx?$/i;
/** `internal/app.Message` names a type. */
const EXTENSION = /\.[a-z][a-z\d]*$/;

/**
 * Paths in code spans, text and front matter that name no file, where they
 * surely should: front matter always, else Markdown files, and other files once
 * the plan is completed, since before they may be yet to be written. Only below a
 * folder that there is, and never what the plan says to be removed, renamed, an
 * example or, as long as it is open, written. Links are reported where they are published.
 *
 * @returns findings by the path as written
 */
export function findDeadReferences(plan: Plan, paths: RepositoryPaths): Map<string, Finding> {
  const dead = new Map<string, {reference: Reference; found: NotFound}>();
  for (const reference of plan.references) {
    const {kind, form, target} = reference;
    if (kind !== 'path' || form === 'link' || dead.has(target)) continue;
    const found = resolvePath(target, plan.path, paths);
    if (found.path !== null || !isCertain(reference, plan, found.isOutside, paths)) continue;
    dead.set(target, {reference, found});
  }
  const findings = new Map<string, Finding>();
  if (dead.size === 0) return findings;
  const explained = new Set<string>();
  for (const reference of plan.references) {
    const {target} = reference;
    if (dead.has(target) && explains(reference, plan)) explained.add(target);
  }
  for (const [target, {reference, found}] of dead) {
    const isSaid = reference.form !== 'front-matter' && !found.isOutside;
    if (isSaid && explained.has(target)) continue;
    findings.set(target, toFinding(reference, plan.path, found));
  }
  return findings;
}

/** Whether a path that was not found surely should have been a file of the repository. */
function isCertain(
  {form, target}: Reference,
  {status}: Plan,
  isOutside: boolean,
  {folders}: RepositoryPaths,
): boolean {
  if (form === 'front-matter') return true;
  if (isOutside) return target.startsWith('../');
  const [first = ''] = target.replace(/^\.?\//, '').split('/');
  if (!target.includes('/') || !folders.has(first) || PLACEHOLDER.test(target)) return false;
  return MARKDOWN.test(target) || (status === 'completed' && EXTENSION.test(target));
}

/** Whether the words around a path tell why there is no such file. */
function explains({kind, form, sentence}: Reference, {status}: Plan): boolean {
  if (kind !== 'path' || form === 'front-matter') return false;
  // Words of a path are none of the sentence.
  const words = sentence.split(/\s+/).filter((word) => !word.includes('/'));
  const said = words.join(' ');
  const isExplained = GONE.test(said) || PERHAPS.test(said) || RENAMING.test(sentence);
  return isExplained || (status !== 'completed' && NOT_YET.test(said));
}

/**
 * Names in front matter of plans that the plan supersedes or is superseded by, and that no plan has.
 * What it waits for may be of another system.
 */
export function findUnknownPlans({references, path}: Plan, findTarget: FindTarget): Finding[] {
  return references
    .filter(
      ({kind, form, relation}) =>
        kind === 'name' &&
        form === 'front-matter' &&
        (relation === 'supersedes' || relation === 'superseded-by'),
    )
    .filter((reference) => findTarget(reference, path) === null)
    .map(({raw, line}) => ({
      rule: 'dead-reference',
      severity: 'warning',
      message: `“${shorten(raw)}” names no plan. Write the path of the plan, or remove it.`,
      file: path,
      line,
    }));
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function toFinding(
  {form, target, line}: Reference,
  file: string,
  {isOutside, meant}: NotFound,
): Finding {
  const wrong = isOutside ? 'leads out of the repository' : 'names no file of the repository';
  const mend =
    meant === null
      ? 'Correct the path, or remove it.'
      : `Did you mean “${meant}”? Correct the path.`;
  return {
    rule: 'dead-reference',
    severity: form === 'front-matter' ? 'warning' : 'info',
    message: `“${shorten(target)}” ${wrong}. ${mend}`,
    file,
    line,
  };
}
