import type {Finding, Plan, Reference} from '../types.js';
import {type RepositoryPaths, resolvePath} from './resolvePath.js';

/** Shortened for a sentence. */
const MAX_SHOWN = 120;

/**
 * Paths in code spans, text and front matter that name no file, where they
 * surely should: front matter always, else Markdown files, and other files once
 * the plan has ended, since before they may be yet to be written. Only below a
 * folder that there is. Links are reported where they are published.
 *
 * @returns findings by the path as written
 */
export function findDeadReferences(plan: Plan, paths: RepositoryPaths): Map<string, Finding> {
  const findings = new Map<string, Finding>();
  for (const reference of plan.references) {
    if (reference.kind !== 'path' || reference.form === 'link') continue;
    if (findings.has(reference.target)) continue;
    const found = resolvePath(reference.target, plan.path, paths);
    if (found.path !== null || !isCertain(reference, plan, found.isOutside, paths)) continue;
    findings.set(reference.target, toFinding(reference, plan.path, found));
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
  if (!target.includes('/') || !folders.has(first)) return false;
  const hasEnded = status === 'completed' || status === 'abandoned';
  return /\.mdx?$/i.test(target) || (hasEnded && /\.\w+$/.test(target));
}

function toFinding(
  {form, target, line}: Reference,
  file: string,
  {isOutside, meant}: {isOutside: boolean; meant: string | null},
): Finding {
  const shown = target.length > MAX_SHOWN ? `${target.slice(0, MAX_SHOWN)}…` : target;
  const wrong = isOutside ? 'leads out of the repository' : 'names no file of the repository';
  const mend =
    meant === null
      ? 'Correct the path, or remove it.'
      : `Did you mean “${meant}”? Correct the path.`;
  return {
    rule: 'dead-reference',
    severity: form === 'front-matter' ? 'warning' : 'info',
    message: `“${shown}” ${wrong}. ${mend}`,
    file,
    line,
  };
}
