import {lineKey, type TimelineEvent} from '../../derive/timeline/events.js';
import {type PlanTimeline, planTimeline} from '../../derive/timeline/planTimeline.js';
import {groupBy} from '../../lib/groups.js';
import {shorten} from '../../lib/text/shorten.js';
import {DAY, dayOf} from '../../lib/time/days.js';
import {formatDay} from '../../lib/time/formatTime.js';
import type {Place, Timestamp} from '../../model/finding.js';
import type {LogEntry, Plan} from '../../model/plan.js';
import type {Release} from '../../model/release.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import {isEnded} from '../../vocabulary/statuses.js';
import type {PlaceProp} from '../props.js';
import {lineProps, type ToLine} from './places.js';
import type {LogEntryProp, LogItemProp, LogMarkProp, LogTicksProp} from './props.js';

/** Characters of an entry: the page shows the whole plan above. */
const MAX_TEXT = 160;
/** Named releases of one item; the others are counted. */
const MAX_RELEASES = 8;

interface HistoryContext {
  /** ms UTC. */
  asOf: number;
  staleAfterDays: number;
  /** Of all changelogs, in any order. */
  releases: readonly Release[];
  place(at: Place): PlaceProp;
}

/** The order within a day. */
const RANKS = {event: 0, release: 1, gap: 2};

interface DatedItem {
  day: number;
  rank: number;
  item: LogItemProp;
}

/**
 * What happened to a plan, oldest first: its beginning and end, log entries,
 * ticked tasks that are no log entry, quiet gaps, and the releases between the
 * first and the last activity or soon after the end. A gap stands where it
 * begins. Entries without a date come last, in the order of the file, but for
 * decisions: these have a section of their own. Where a plan dates nothing but
 * its beginning and its end, these stand in its facts and not here.
 */
export function toHistory(plan: Plan, context: HistoryContext): LogItemProp[] {
  const {asOf, staleAfterDays, place, releases} = context;
  const timeline = planTimeline(plan, asOf, staleAfterDays * DAY);
  const dated = [
    ...eventItems(timeline.events, plan),
    ...releaseItems(releasesDuring(timeline, releases, staleAfterDays), place),
  ];
  const decided = new Set(plan.decisions.map(lineKey));
  const toLine = lineProps(plan);
  const undated = plan.log
    .filter((entry) => !entry.at && !(entry.kind === 'decision' && decided.has(lineKey(entry))))
    .map((entry) => entryItem(entry, toLine));
  if (dated.every(({item}) => isLogMark(item))) return undated;
  const items = [...dated, ...gapItems(timeline)]
    .sort((a, b) => a.day - b.day || a.rank - b.rank)
    .map(({item}) => item);
  return [...joinReleases(foldMarks(items)), ...undated];
}

function eventItems(events: readonly TimelineEvent[], plan: Plan): DatedItem[] {
  const entries = groupBy(plan.log, lineKey);
  const toLine = lineProps(plan);
  const ticks = new Map<number, LogTicksProp>();
  return events.flatMap((event): DatedItem[] => {
    const {at, kind, text} = event;
    const day = dayOf(at.value);
    const known = entries.get(lineKey(event)) ?? [];
    const entry = known.find((other) => other.text === text) ?? known[0];
    const isTick = kind === 'ticked' && !entry;
    const ofDay = isTick && ticks.get(day);
    if (ofDay) {
      ofDay.at = formatDay(at.value);
      ofDay.tasks.push({text: shorten(text, MAX_TEXT), ...toLine(event)});
      return [];
    }
    const item = isTick ? ticksItem(event, toLine) : eventItem(event, entry, toLine);
    if (item.kind === 'ticked') ticks.set(day, item);
    return [{day, rank: RANKS.event, item}];
  });
}

/** A started task is no entry of the log, but tells of progress like one. */
function eventItem(
  event: TimelineEvent,
  entry: LogEntry | undefined,
  toLine: ToLine,
): LogEntryProp | LogMarkProp {
  const {kind, at, problem} = event;
  const marked = problem && {problem};
  if (kind === 'started' || isEnded(kind)) {
    return {kind, at: formatTimestamp(at), ...marked, ...toLine(event)};
  }
  return {...entryItem(entry ?? {...event, kind: 'progress'}, toLine), ...marked};
}

function entryItem(entry: Omit<LogEntry, 'drafting'>, toLine: ToLine): LogEntryProp {
  const {kind, at, text} = entry;
  const when = at && {at: formatTimestamp(at)};
  return {kind, ...when, text: shorten(text, MAX_TEXT), ...toLine(entry)};
}

function ticksItem(event: TimelineEvent, toLine: ToLine): LogTicksProp {
  const {at, text, problem} = event;
  const tasks = [{text: shorten(text, MAX_TEXT), ...toLine(event)}];
  return {kind: 'ticked', at: formatTimestamp(at), ...(problem && {problem}), tasks};
}

function isLogMark(item: LogItemProp): item is LogMarkProp {
  return item.kind === 'started' || isEnded(item.kind);
}

interface DatedRelease extends Release {
  date: Timestamp;
}

/** Those of the plan's days; of an ended plan also those of the first day that brings one, if soon. */
function releasesDuring(
  {span, fileDates, end}: PlanTimeline,
  releases: readonly Release[],
  staleAfterDays: number,
): DatedRelease[] {
  if (!span || fileDates) return [];
  const first = dayOf(span.from);
  const last = dayOf(Math.max(span.from, span.to - 1));
  const dayOfRelease = ({date}: DatedRelease) => dayOf(date.value);
  const dated = releases.filter(
    (release): release is DatedRelease => release.date !== null && !release.unreleased,
  );
  const later = dated.map(dayOfRelease).filter((day) => day > last && day <= last + staleAfterDays);
  const until = end && later.length > 0 ? Math.min(...later) : last;
  return dated
    .filter((release) => dayOfRelease(release) >= first && dayOfRelease(release) <= until)
    .sort((a, b) => a.date.value - b.date.value);
}

function releaseItems(
  releases: readonly DatedRelease[],
  place: HistoryContext['place'],
): DatedItem[] {
  return releases.map(({version, package: name, date, path, line}) => ({
    day: dayOf(date.value),
    rank: RANKS.release,
    item: {
      kind: 'released',
      releases: [
        {
          version,
          ...(name && {package: name}),
          at: formatTimestamp(date),
          ...place({file: path, line}),
        },
      ],
    },
  }));
}

function gapItems({gaps}: PlanTimeline): DatedItem[] {
  return gaps.map(({to, days, isOpen}) => {
    const day = dayOf(to) - days;
    const after = formatDay(day * DAY);
    return {day, rank: RANKS.gap, item: {kind: 'gap', after, ...(isOpen ? {isOpen} : {days})}};
  });
}

/** Puts the beginning and the end on the entry beside them that has the same stamp. */
function foldMarks(items: readonly LogItemProp[]): LogItemProp[] {
  const folded = [...items];
  const fold = (mark: number, beside: number) => {
    const [item, entry] = [folded[mark], folded[beside]];
    if (!item || !entry || !isLogMark(item) || !isEntry(entry) || entry.at !== item.at) return;
    folded[beside] = {...entry, marks: [...(entry.marks ?? []), item.kind]};
    folded.splice(mark, 1);
  };
  const start = folded.findIndex(({kind}) => kind === 'started');
  if (start !== -1) fold(start, start + 1);
  const end = folded.findIndex(({kind}) => isEnded(kind));
  if (end !== -1) fold(end, end - 1);
  return folded;
}

function isEntry(item: LogItemProp): item is LogEntryProp {
  return 'text' in item;
}

/** Releases with nothing between them share an item. */
function joinReleases(items: readonly LogItemProp[]): LogItemProp[] {
  const folded: LogItemProp[] = [];
  for (const item of items) {
    const last = folded.at(-1);
    if (item.kind !== 'released' || last?.kind !== 'released') folded.push(item);
    else if (last.releases.length < MAX_RELEASES) last.releases.push(...item.releases);
    else last.more = (last.more ?? 0) + item.releases.length;
  }
  return folded;
}
