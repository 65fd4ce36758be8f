import type {NamingDocument, Plan, PortfolioLinks, Release} from '../types.js';
import type {RepositoryPaths} from './resolvePath.js';
import type {FindTarget} from './targets.js';

export interface LinksInput {
  plans: readonly Plan[];
  releases: readonly Release[];
  /** Pages of the site and source-of-truth documents that are no plans. */
  documents: readonly NamingDocument[];
  paths: RepositoryPaths;
  /** Paths that are source-of-truth documents by option or name. */
  ssotPaths: readonly string[];
  findTarget: FindTarget;
}

/** Links plans, documents and releases, in both directions. The same input gives the same links. */
export function deriveLinks({ssotPaths}: LinksInput): PortfolioLinks {
  return {
    refersTo: new Map(),
    referredToBy: new Map(),
    documents: new Map(),
    shipments: new Map(),
    ssot: new Set(ssotPaths),
    findings: [],
  };
}
