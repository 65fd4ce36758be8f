/**
 * Versions of a changelog and the plans behind them.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */
import type {Timestamp} from './finding.js';
import type {Reference} from './reference.js';

/** An entry in the notes of a release. */
export interface ReleaseEntry {
  text: string;
  line: number;
  /** The heading above it within the release, as written ("Added", "Bug Fixes"). */
  kind: string | null;
  references: Reference[];
}

/** A version section of a changelog. */
export interface Release {
  /** Path of the changelog. */
  path: string;
  /** As written, without `v`; the heading's own word if it has no version ("Unreleased"). */
  version: string;
  /** Name before the version in a changelog of several packages (`pkg@1.2.0`). */
  package: string | null;
  date: Timestamp | null;
  line: number;
  unreleased: boolean;
  /** Withdrawn after it was published. */
  yanked: boolean;
  entries: ReleaseEntry[];
}

export type ShipmentSignal = 'path' | 'name' | 'title' | 'issue' | 'commit' | 'version';

/** A release that a plan shipped in. */
export interface Shipment {
  release: Release;
  /** `null` if the plan mentions the version, but no entry mentions the plan. */
  entry: ReleaseEntry | null;
  /** What the entry and the plan have in common, as written. */
  by: {signal: ShipmentSignal; value: string};
  /** Its line in the plan; `null` if only the entry mentions it. */
  planLine: number | null;
}
