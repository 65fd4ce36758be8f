import {DAY} from '../../lib/time/days.js';
import type {Span} from './planTimeline.js';

/** A part of the calendar, in UTC. */
export interface Period extends Span {
  /** `2026`, `2026-03`, `2026-03-08-14` or `2026-03-08`. */
  key: string;
}

export type PeriodUnit = 'year' | 'month' | 'week' | 'day';

export interface PeriodKind {
  unit: PeriodUnit;
  /** The period of a day, given as its start in ms UTC. */
  of(day: number): Period;
}

export const YEARS: PeriodKind = {unit: 'year', of: yearOf};

/** From coarse to fine; each period is one of the next coarser kind, or a part of it. */
export const PERIODS: readonly PeriodKind[] = [
  YEARS,
  {unit: 'month', of: monthOf},
  {unit: 'week', of: weekOf},
  {unit: 'day', of: dayPeriodOf},
];

function yearOf(day: number): Period {
  const year = new Date(day).getUTCFullYear();
  return {key: String(year), from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0)};
}

function monthOf(day: number): Period {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return {
    key: new Date(day).toISOString().slice(0, 7),
    from: Date.UTC(year, month),
    to: Date.UTC(year, month + 1),
  };
}

/** Seven days counted from the first of the month; the last ones may be fewer. */
function weekOf(day: number): Period {
  const month = monthOf(day);
  const from = day - ((new Date(day).getUTCDate() - 1) % 7) * DAY;
  const to = Math.min(from + 7 * DAY, month.to);
  const lastDay = new Date(to - DAY).toISOString().slice(8, 10);
  return {key: `${new Date(from).toISOString().slice(0, 10)}-${lastDay}`, from, to};
}

export function dayPeriodOf(day: number): Period {
  return {key: new Date(day).toISOString().slice(0, 10), from: day, to: day + DAY};
}
