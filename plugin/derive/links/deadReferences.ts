import {LEXICON} from '../../lexicon/merged.js';
import {isMarkdown} from '../../lexicon/planFiles.js';
import {memoByObject} from '../../lib/memo.js';
import {folderOf} from '../../lib/paths.js';
import {shorten} from '../../lib/text/shorten.js';
import type {Finding} from '../../model/finding.js';
import type {Link} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {Reference, ReferenceForm} from '../../model/reference.js';
import {type RepositoryPaths, resolvePath} from '../paths/resolvePath.js';
import {placeIn} from '../placeIn.js';

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
/** `internal/app.Message` names a type. */
const EXTENSION = /\.[a-z][a-z\d]*$/;

/**
 * Paths in code spans, text and front matter that name no file, where they
 * surely should: front matter always, else Markdown files, and other files once
 * the plan is completed, since before they may be yet to be written. Only below a
 * folder that there is, and never what the plan says to be removed, renamed, an
 * example or, as long as it is open, written. Links are
 * reported where they are published.
 *
 * @param links - of all references of the plan
 * @returns findings by `deadKey`
 */
export function findDeadReferences(
  plan: Plan,
  links: readonly Link[],
  paths: RepositoryPaths,
): Map<string, Finding> {
  const dead = new Map<string, {reference: Reference; isOutside: boolean}>();
  for (const {reference, target: known} of links) {
    const {kind, form, target} = reference;
    if (known !== null || kind !== 'path' || form === 'link') continue;
    const isStated = form === 'front-matter';
    const isMissed = isStated || shouldBeThere(target, plan, paths);
    if (!isMissed && !target.startsWith('../')) continue;
    const {file} = placeIn(plan, reference);
    const key = deadKey(target, file);
    if (dead.has(key)) continue;
    const found = resolvePath(target, file, paths);
    const isOutside = found.path === null && found.isOutside;
    const isCertain = isOutside ? isStated || target.startsWith('../') : isMissed;
    if (isCertain) dead.set(key, {reference, isOutside});
  }
  const findings = new Map<string, Finding>();
  if (dead.size === 0) return findings;
  const explained = new Set<string>();
  for (const reference of plan.references) {
    const key = deadKey(reference.target, placeIn(plan, reference).file);
    if (dead.has(key) && explains(reference, plan)) explained.add(key);
  }
  for (const [key, {reference, isOutside}] of dead) {
    const isSaid = reference.form !== 'front-matter' && !isOutside;
    if (isSaid && explained.has(key)) continue;
    findings.set(key, toFinding(reference, placeIn(plan, reference).file, paths));
  }
  return findings;
}

/** What a path as written means depends on the folder of the file that it stands in. */
export function deadKey(target: string, file: string): string {
  return `${folderOf(file)}:${target}`;
}

/** Whether a path that was not found surely should be a file of the repository. */
function shouldBeThere(target: string, {status}: Plan, {folders}: RepositoryPaths): boolean {
  const [first = ''] = target.replace(/^\.?\//, '').split('/');
  if (!target.includes('/') || !folders.has(first) || PLACEHOLDER.test(target)) return false;
  return isMarkdown(target) || (status === 'completed' && EXTENSION.test(target));
}

/** Whether the words around a path tell why there is no such file. */
function explains(reference: Reference, {status}: Plan): boolean {
  const {isGone, isToCome} = saidOf(reference);
  return isGone || (status !== 'completed' && isToCome);
}

/** What the words around a path say of it. The same plans are linked again whenever one comes or goes. */
const saidOf = memoByObject(({kind, form, sentence}: Reference) => {
  if (kind !== 'path' || form === 'front-matter') return {isGone: false, isToCome: false};
  // Words of a path are none of the sentence.
  const words = sentence.split(/\s+/).filter((word) => !word.includes('/'));
  const said = words.join(' ');
  return {
    isGone: GONE.test(said) || PERHAPS.test(said) || RENAMING.test(sentence),
    isToCome: NOT_YET.test(said),
  };
});

/**
 * Names in front matter of plans that the plan supersedes or is superseded by, and that no plan has.
 * What it waits for may be of another system.
 */
export function findUnknownPlans(plan: Plan, links: readonly Link[]): Finding[] {
  return links
    .filter(
      ({reference: {kind, form, relation}, target}) =>
        target === null &&
        kind === 'name' &&
        form === 'front-matter' &&
        (relation === 'supersedes' || relation === 'superseded-by'),
    )
    .map(({reference}) => ({
      rule: 'dead-reference',
      severity: 'warning',
      message: `“${shorten(reference.raw, MAX_SHOWN)}” does not match any plan. Use the path of the plan, or remove it.`,
      ...placeIn(plan, reference),
    }));
}

function toFinding(reference: Reference, file: string, paths: RepositoryPaths): Finding {
  const {form, target, line} = reference;
  const {reason, advice} = explainDead(reference, file, paths);
  return {
    rule: 'dead-reference',
    severity: form === 'front-matter' ? 'warning' : 'info',
    message: `“${shorten(target, MAX_SHOWN)}” ${reason}. ${advice}`,
    file,
    line,
  };
}

/** Tells why what stands in a file leads nowhere, and what to do about it. */
export type ExplainDead = (
  form: Pick<ReferenceForm, 'kind' | 'target'> | null,
  from: string,
) => {reason: string; advice: string};

/**
 * Why a path leads nowhere, and what to do about it.
 *
 * @param form - of which `findTarget` knows nothing; `null` where the text names nothing at all
 */
export function explainDead(
  form: Pick<ReferenceForm, 'kind' | 'target'> | null,
  from: string,
  paths: RepositoryPaths,
): ReturnType<ExplainDead> {
  const found = form?.kind === 'path' ? resolvePath(form.target, from, paths) : null;
  const isOutside = found?.path === null && found.isOutside;
  const meant = found?.path === null ? found.meant : null;
  return {
    reason: isOutside ? 'points outside the repository' : 'does not match any file or page',
    advice:
      meant === null || meant === from
        ? 'Correct the path, or remove it.'
        : `Did you mean “${meant}”? Correct the path.`,
  };
}
