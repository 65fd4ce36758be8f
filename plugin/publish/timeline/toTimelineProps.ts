import type {Timeline} from '../../derive/timeline/deriveTimeline.js';
import {dateProblem, type TimelineEvent} from '../../derive/timeline/events.js';
import {listedOn, type TimelinePage} from '../../derive/timeline/paginate.js';
import type {PlanTimeline} from '../../derive/timeline/planTimeline.js';
import type {TimelineDay, TimelineLine} from '../../derive/timeline/timelineDays.js';
import type {SourceUrl} from '../../lib/sourceHosts.js';
import {shorten} from '../../lib/text/shorten.js';
import {formatAsOf, formatDay, formatMinute} from '../../lib/time/formatTime.js';
import type {PlanLine} from '../../model/finding.js';
import type {Release} from '../../model/release.js';
import {formatTimestamp} from '../../read/time/timestamps.js';
import type {FamilyLabels} from '../list/props.js';
import type {Site} from '../site.js';
import {isInSpan, partsIn, type TimelineFacts, toSpan, toTimelinePlans} from './bars.js';
import type {
  TimelineDayProp,
  TimelineLineProp,
  TimelineNoteProp,
  TimelineOverviewProp,
  TimelinePageLink,
  TimelinePageProps,
  TimelinePlaceProp,
  TimelineReleaseProp,
} from './props.js';

interface TimelineContext {
  timeline: Timeline;
  /** The same on every page; `null` where there is nothing to look over. */
  overview: TimelineOverviewProp | null;
  /** Newest first, as `pageTimeline` gives the pages. */
  pages: readonly TimelinePageLink[];
  /** The formats of the plans; `null` where all have the same. */
  families: FamilyLabels | null;
  facts: TimelineFacts;
  site: Site;
}

/** A line of the list is a summary: the page of the plan has all of it. */
const MAX_DECISIONS = 2;
const MAX_TEXT = 100;
const MAX_MISDATED = 100;

/** What one page of the timeline shows. */
export function toTimelineProps(page: TimelinePage, context: TimelineContext): TimelinePageProps {
  const {timeline, overview, pages, families, facts, site} = context;
  const {sourceUrl} = site.world;
  const isNewest = page.newer === null;
  const misdated = isNewest ? timeline.misdated : [];
  const shownMisdated = misdated.slice(0, MAX_MISDATED);
  const plans = orderPlans(page, shownMisdated, timeline.plans);
  const indexes = new Map(plans.map(({slug}, index) => [slug, index]));
  const parts = new Map(plans.map((plan) => [plan.slug, partsIn(plan)]));
  const toLine = (line: TimelineLine) =>
    toLineProp(line, indexes.get(line.slug) ?? 0, parts.get(line.slug) ?? []);
  const undated = isNewest ? timeline.undated : [];
  const releases = [
    ...timeline.releases.filter(({date}) => date && isInSpan(date.value, page.window)),
    ...undated,
  ];
  const listed = listedOn(page.days);
  const releaseIndexes = new Map(releases.map((release, index) => [release, index]));
  const indexOf = (release: Release) => releaseIndexes.get(release) ?? 0;
  return {
    tabs: site.tabs,
    ...(site.options.title && {indexTitle: site.options.title}),
    asOf: formatAsOf(timeline.asOf),
    now: timeline.asOf,
    staleAfterDays: site.options.staleAfter,
    window: toSpan(page.window),
    pages: [...pages],
    page: Math.max(
      0,
      pages.findIndex(({key}) => key === page.key),
    ),
    ...(overview && {overview}),
    ...(families && {families}),
    plans: toTimelinePlans(plans, page.window, facts, site).map((plan) =>
      listed.has(plan.slug) ? plan : {...plan, isQuiet: true},
    ),
    releases: releases.map((release) => toReleaseProp(release, timeline.asOf, sourceUrl)),
    days: page.days.map((day) => toDayProp(day, toLine, indexOf)),
    ...(page.passing > 0 && {passing: page.passing}),
    ...(shownMisdated.length > 0 && {
      misdated: shownMisdated.map((line) => ({day: formatDay(line.day), ...toLine(line)})),
    }),
    ...(misdated.length > MAX_MISDATED && {misdatedMore: misdated.length - MAX_MISDATED}),
    ...(undated.length > 0 && {undated: undated.map(indexOf)}),
  };
}

function orderPlans(
  page: TimelinePage,
  misdated: readonly TimelineLine[],
  all: readonly PlanTimeline[],
): PlanTimeline[] {
  const shown = new Set(page.plans);
  const named = new Set(misdated.map(({slug}) => slug));
  for (const plan of all) if (named.has(plan.slug)) shown.add(plan);
  const begin = ({span}: PlanTimeline) => span?.from ?? Number.MAX_SAFE_INTEGER;
  return [...shown].sort((a, b) => begin(a) - begin(b) || (a.slug < b.slug ? -1 : 1));
}

function toReleaseProp(
  release: Release,
  asOf: number,
  sourceUrl: SourceUrl | null,
): TimelineReleaseProp {
  const {version, package: name, date, yanked, entries, path, line} = release;
  const problem = date && dateProblem(date, asOf);
  return {
    version,
    ...(name && {package: name}),
    ...(date && {at: formatTimestamp(date)}),
    ...(problem && {problem}),
    ...(yanked && {yanked: true as const}),
    entries: entries.length,
    file: path,
    line,
    ...(sourceUrl && {url: sourceUrl(path, line)}),
  };
}

function toDayProp(
  {day, releases, lines}: TimelineDay,
  toLine: (line: TimelineLine) => TimelineLineProp,
  indexOf: (release: Release) => number,
): TimelineDayProp {
  return {
    day: formatDay(day),
    ...(releases.length > 0 && {releases: releases.map(indexOf)}),
    ...(lines.length > 0 && {lines: lines.map(toLine)}),
  };
}

function toLineProp(line: TimelineLine, plan: number, parts: readonly string[]): TimelineLineProp {
  const toNote = (event: TimelineEvent): TimelineNoteProp => ({
    text: shorten(event.text, MAX_TEXT),
    ...toPlaceProp(event, parts),
  });
  const decisions = line.decisions.slice(0, MAX_DECISIONS);
  // What was decided or ticked tells enough of a day; else a note says what it was about.
  const notes = line.notes.slice(0, line.decisions.length + line.ticked > 0 ? 0 : 1);
  const more = line.decisions.length + line.notes.length - decisions.length - notes.length;
  return {
    plan,
    ...toPlaceProp(line.place, parts),
    ...(line.at !== null && {at: formatMinute(line.at)}),
    ...(line.started && {started: true as const}),
    ...(line.ended && {ended: line.ended}),
    ...(line.ticked > 0 && {ticked: line.ticked}),
    ...(decisions.length > 0 && {decisions: decisions.map(toNote)}),
    ...(notes.length > 0 && {notes: notes.map((note) => ({kind: note.kind, ...toNote(note)}))}),
    ...(more > 0 && {more}),
    ...(line.file && {file: line.file}),
    ...(line.problem && {problem: line.problem}),
  };
}

function toPlaceProp({line, file}: PlanLine, parts: readonly string[]): TimelinePlaceProp {
  return {line, ...(file !== undefined && {part: parts.indexOf(file)})};
}
