import type {Plan, ReferenceForm, Release, Target} from '../types.js';
import type {RepositoryPaths} from './resolvePath.js';

/** Tells what a form leads to that stands in a file; `null` where that is not known. */
export type FindTarget = (form: ReferenceForm, from: string) => Target | null;

export interface TargetsInput {
  plans: readonly Plan[];
  releases: readonly Release[];
  paths: RepositoryPaths;
  /** Such as `https://github.com/owner/name`; `null` if unknown. */
  repositoryUrl: string | null;
}

/** The one rule for what a reference leads to; links between plans and bodies share it. */
export function createFindTarget(_input: TargetsInput): FindTarget {
  return () => null;
}
