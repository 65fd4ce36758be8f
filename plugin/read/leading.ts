import type {ReadOptions, Timestamp} from '../types.js';
import {leadingTimestamp, withoutLeadingTimestamp} from './timestamps.js';

/** For readers of words, which no option concerns. */
export const NO_OPTIONS: ReadOptions = {timezones: new Map(), statuses: new Map()};

/** Splits a text into the stamp that leads it and the rest; box and brackets are dropped. */
export function splitStamp(
  text: string,
  line: number,
  options: ReadOptions,
): {at: Timestamp | null; rest: string} {
  return {
    at: leadingTimestamp(text, line, options),
    rest: withoutLeadingTimestamp(text, line, options),
  };
}
