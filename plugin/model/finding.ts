/**
 * Where something is, when it happened, and what is wrong with it.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */

/** Where something is. */
export interface Place {
  file: string;
  line: number;
}

/** A line of a plan. */
export interface PlanLine {
  line: number;
  /** Path of the part that it stands in; left out for the main document. */
  file?: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** A problem with a plan, an index or a changelog. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** What is wrong, with the value, and then what to do. */
  message: string;
  file: string;
  line: number;
}

/** A point in time, as written. */
export interface Timestamp extends PlanLine {
  /** Start of the written unit (day, minute, second), UTC. */
  value: number;
  precision: 'day' | 'minute' | 'second';
  zone: 'utc' | 'offset' | 'named' | 'none';
  raw: string;
  /** It stands in the name of the folder or file, not in a text. */
  isName?: true;
}

/** A sentence of the plan, with its line. */
export interface Quote extends PlanLine {
  text: string;
}
