import type {Timeline} from './deriveTimeline.js';
import {startOfDay} from './events.js';
import type {TimelinePage} from './paginate.js';
import {PERIODS, type Period, type PeriodKind, type PeriodUnit, YEARS} from './periods.js';
import type {TimelineDay} from './timelineDays.js';

/** What happened in a period. A plan counts once: as ended, else as started, else as in progress. */
export interface OverviewColumn extends Period {
  started: number;
  progressed: number;
  ended: number;
  releases: number;
  /** Key of the newest page with something of it. */
  page: string;
}

/** The whole time of a timeline at a glance. */
export interface TimelineOverview {
  unit: PeriodUnit;
  /** Oldest first; only those in which something happened. */
  columns: OverviewColumn[];
}

/** Narrower columns could be neither seen nor hit. */
const MAX_COLUMNS = 100;

/** The finest periods that leave room for each column. */
export function timelineOverview(
  {days, extent}: Pick<Timeline, 'days' | 'extent'>,
  pages: readonly Pick<TimelinePage, 'key' | 'days'>[],
): TimelineOverview {
  const [from, to] = [startOfDay(extent.from), startOfDay(extent.to)];
  const fits = ({of}: PeriodKind) => {
    const {from: begin, to: end} = of(from);
    return (to - begin) / (end - begin) < MAX_COLUMNS;
  };
  const {unit, of} = PERIODS.findLast(fits) ?? YEARS;
  const pageOf = new Map(
    pages.toReversed().flatMap(({key, days: own}) => own.map(({day}) => [day, key] as const)),
  );
  const columns = new Map<string, {period: Period; days: TimelineDay[]}>();
  for (const day of days) {
    const period = of(day.day);
    const column = columns.get(period.key);
    if (column) column.days.push(day);
    else columns.set(period.key, {period, days: [day]});
  }
  return {
    unit,
    columns: [...columns.values()]
      .map(({period, days: own}) => ({
        ...period,
        ...countDays(own),
        page: pageOf.get(own[0]?.day ?? Number.NaN) ?? '',
      }))
      .sort((a, b) => a.from - b.from),
  };
}

function countDays(
  days: readonly TimelineDay[],
): Pick<OverviewColumn, 'started' | 'progressed' | 'ended' | 'releases'> {
  const plans = new Map<string, 'started' | 'progressed' | 'ended'>();
  for (const {slug, started, ended} of days.flatMap(({lines}) => lines)) {
    const known = plans.get(slug) ?? 'progressed';
    plans.set(slug, ended || known === 'ended' ? 'ended' : started ? 'started' : known);
  }
  const counts = {started: 0, progressed: 0, ended: 0};
  for (const kind of plans.values()) counts[kind] += 1;
  return {...counts, releases: days.reduce((sum, {releases}) => sum + releases.length, 0)};
}
