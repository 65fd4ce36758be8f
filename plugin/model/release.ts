/**
 * Versions of a changelog and the plans behind them.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */
import type {Timestamp} from './finding.js';
import type {Reference} from './reference.js';

/** Something that the notes of a release say. */
export interface ReleaseEntry {
  text: string;
  line: number;
  /** Heading it stands under within the release, as written ("Added", "Bug Fixes"). */
  kind: string | null;
  references: Reference[];
}

/** A version section of a changelog. */
export interface Release {
  /** Path of the changelog. */
  path: string;
  /** As written, without `v`; the heading's own word where it names none ("Unreleased"). */
  version: string;
  /** Name before the version in a changelog of many packages (`pkg@1.2.0`). */
  package: string | null;
  date: Timestamp | null;
  line: number;
  unreleased: boolean;
  /** Withdrawn after it was published. */
  yanked: boolean;
  entries: ReleaseEntry[];
}

export const SHIPMENT_SIGNALS = ['path', 'name', 'title', 'issue', 'commit', 'version'] as const;

/** A release that a plan went out with. */
export interface Shipment {
  release: Release;
  /** `null` where the plan names the version and no entry names the plan. */
  entry: ReleaseEntry | null;
  /** What entry and plan share, as written. */
  by: {signal: (typeof SHIPMENT_SIGNALS)[number]; value: string};
  /** Line of the plan where it stands; `null` where the entry alone tells. */
  planLine: number | null;
}
