/**
 * How plans, documents and releases are linked.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */
import type {Finding} from './finding.js';
import type {Reference} from './reference.js';
import type {Release, Shipment} from './release.js';

/** The target of a reference or link, inside or outside the repository. */
export type Target =
  /** `part` is the path of the file that is meant, where that is not the plan's main document. */
  | {kind: 'plan'; key: string; part?: string}
  | {kind: 'file'; path: string; isFolder: boolean}
  /** A page of the site that no file of the repository stands behind. */
  | {kind: 'page'; permalink: string}
  | {kind: 'release'; release: Release}
  | {kind: 'issue'; number: string; repository: string | null}
  | {kind: 'commit'; hash: string; repository: string | null}
  | {kind: 'url'; url: string};

/** The pages of the site, by the addresses that links write with a leading slash. */
export interface SitePaths {
  baseUrl: string;
  /** What each page shows, by permalink without trailing slash. */
  routes: ReadonlyMap<string, Target>;
}

/** A reference with its target; `null` if that is not known. */
export interface Link {
  reference: Reference;
  target: Target | null;
}

/** What mentions a plan. */
export interface BackLink {
  from: {kind: 'plan'; key: string} | {kind: 'document'; path: string; title: string};
  reference: Reference;
}

/** A plan and a document, one of which mentions the other. */
export interface DocumentLink {
  /** Key of the plan. */
  plan: string;
  /** Whether the plan mentions the document, or the document the plan. */
  direction: 'names' | 'named-by';
  reference: Reference;
}

/** How plans, documents and releases are linked. Keys are those of plans. */
export interface PortfolioLinks {
  /** What each plan mentions, in document order. */
  refersTo: ReadonlyMap<string, readonly Link[]>;
  /** What mentions each plan: plans and documents. */
  referredToBy: ReadonlyMap<string, readonly BackLink[]>;
  /** By path of a file that is not a plan: the plans that mention it and those that it mentions. */
  documents: ReadonlyMap<string, readonly DocumentLink[]>;
  /** The releases each plan shipped in, newest first. */
  shipments: ReadonlyMap<string, readonly Shipment[]>;
  /** Paths of source-of-truth documents. */
  ssot: ReadonlySet<string>;
  /** Paths, as written and with where they stand (`deadKey`), that should be files but do not exist. */
  dead: ReadonlyMap<string, ReadonlySet<string>>;
  findings: Finding[];
}
