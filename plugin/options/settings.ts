import {DAY} from '../lib/time/days.js';
import type {StatedStatus} from '../model/status.js';
import type {PortfolioSettings} from '../pipeline/planReader.js';
import {normalizeName} from '../read/markdown/headings/normalizeName.js';
import {asOfFrom} from './asOf.js';
import {parseOffset} from './values.cjs';

/** The options that decide how plans are read and derived; site and command line share them. */
export interface ReadingOptions {
  asOf?: string | undefined;
  /** Days. */
  staleAfter: number;
  folders: Record<string, StatedStatus>;
  statuses: Record<string, StatedStatus>;
  timezones: Record<string, string>;
  omitSections?: readonly string[];
}

/**
 * @param environment - may contain `SOURCE_DATE_EPOCH`; and the time to use without it (ms UTC)
 */
export function toSettings(
  options: ReadingOptions,
  environment: {env: NodeJS.ProcessEnv; now: number},
): PortfolioSettings {
  return {
    asOf: asOfFrom(options.asOf, environment.env, environment.now),
    staleAfter: options.staleAfter * DAY,
    folders: new Map(
      Object.entries(options.folders).map(([name, status]) => [name.toLowerCase(), status]),
    ),
    statuses: new Map(
      Object.entries(options.statuses).map(([word, status]) => [normalizeName(word), status]),
    ),
    omitSections: new Set((options.omitSections ?? []).map(normalizeName)),
    timezones: new Map(
      Object.entries(options.timezones).map(([name, offset]) => [
        name.toUpperCase(),
        parseOffset(offset),
      ]),
    ),
  };
}
