import {resolvePath} from 'execplans/derive/paths/resolvePath.js';
import {normalizePath} from 'execplans/lib/paths.js';

/**
 * What became of a reference: a step of resolution; `missed` where just one path of the
 * repository ends with what was written; `ambiguous` where several do; `outside`; or `dead`. `null` for what is
 * no path: a name counts only where it leads somewhere.
 *
 * @param {import('execplans/model/reference.js').Reference} reference
 * @param {string} from
 * @param {import('execplans/derive/paths/resolvePath.js').RepositoryPaths} paths
 * @returns {{outcome: string, target: string | null} | null}
 */
export function judge({kind, target}, from, paths) {
  // A heading of the plan itself.
  if (target === '') return null;
  if (kind !== 'path' && !(kind === 'name' && target.includes('/'))) return null;
  const found = resolvePath(target, from, paths);
  if (found.path !== null) return {outcome: found.step, target: found.path};
  if (kind === 'name') return null;
  if (found.isOutside) return {outcome: 'outside', target: null};
  const end = normalizePath(target);
  const name = end?.slice(end.lastIndexOf('/') + 1) ?? '';
  const ends = (paths.byName.get(name) ?? []).filter((path) => `/${path}`.endsWith(`/${end}`));
  return {outcome: ['dead', 'missed'][ends.length] ?? 'ambiguous', target: null};
}
