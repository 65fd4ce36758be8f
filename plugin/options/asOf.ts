import {formatDay} from '../lib/time/formatTime.js';
import {parseAsOf} from './values.cjs';

/**
 * The instant that everything time-dependent is derived for: the option, else
 * `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/),
 * else the end of the current day in UTC, so that all builds of a day give the same files.
 *
 * @param option - a date (its end, in UTC) or an instant with its offset
 * @param now - ms UTC
 * @returns ms UTC
 * @throws if the option or the variable is not a date
 */
export function asOfFrom(option: string | undefined, env: NodeJS.ProcessEnv, now: number): number {
  if (option !== undefined) return parseAsOf(option);
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return parseAsOf(formatDay(now));
  const seconds = /^\d{1,11}$/.test(epoch) ? Number(epoch) : NaN;
  if (Number.isNaN(seconds)) {
    throw new Error(
      `The environment variable SOURCE_DATE_EPOCH is “${epoch}”, which is not a number of seconds since 1970. Set it to a number such as 1782864000, or unset it.`,
    );
  }
  return seconds * 1000;
}
