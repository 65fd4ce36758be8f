/**
 * Where something stands, when it happened, and what is wrong with it.
 *
 * Units in all of `model/`: instants are milliseconds since the epoch in UTC; lines are 1-based
 * and count from the first line of the file, front matter included; paths are relative to the
 * repository root, with forward slashes.
 */

/** Where something stands. */
export interface Place {
  file: string;
  line: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** A rule that a plan, an index or a changelog breaks. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** What is wrong, with the value, and what to do about it. */
  message: string;
  file: string;
  line: number;
}

/** An instant as written. */
export interface Timestamp {
  /** Start of the written unit (day, minute, second), UTC. */
  value: number;
  precision: 'day' | 'minute' | 'second';
  zone: 'utc' | 'offset' | 'named' | 'none';
  raw: string;
  line: number;
}

/** A sentence of the plan, with its place. */
export interface Quote {
  text: string;
  line: number;
}
