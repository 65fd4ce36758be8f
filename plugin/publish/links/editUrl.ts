import type {ResolvedOptions} from '../../options/options.cjs';

/**
 * Where a plan is edited.
 *
 * @param path - of the plan, relative to the repository root
 * @param option - base URL that the path is appended to, or a function of it
 */
export function editUrlOf(path: string, option: ResolvedOptions['editUrl']): string | null {
  if (!option) return null;
  if (typeof option === 'function') return option({path}) ?? null;
  return [option.replace(/\/+$/, ''), ...path.split('/').map(encodeURIComponent)].join('/');
}
