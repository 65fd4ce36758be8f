import {dayOf} from '../../lib/time/days.js';
import type {Finding} from '../../model/finding.js';
import type {Plan} from '../../model/plan.js';
import type {Release, Shipment} from '../../model/release.js';

/** More releases of one changelog than this are one finding. */
const MAX_RELEASES = 3;
/** More plans than this are one finding. */
const MAX_PLANS = 20;
/** How many names stand for the others. */
const NAMED = 3;

/**
 * Releases without a plan, and completed plans without a release. Both only tell something where a
 * changelog names plans at all, and only of the time in which plans and releases could have named
 * each other: from the beginning of the first plan, and from the release before the first that has a
 * plan; what was completed after the last release is yet to go out. Many are folded into one finding
 * at the first of them.
 *
 * @param shipments - by key of the plan
 */
export function findUnshipped(
  plans: readonly Plan[],
  releases: readonly Release[],
  shipments: ReadonlyMap<string, readonly Shipment[]>,
): Finding[] {
  const shipped = new Set([...shipments.values()].flat().map(({release}) => release));
  if (shipped.size === 0) return [];
  return [
    ...releasesWithoutPlan(plans, releases, shipped),
    ...plansWithoutRelease(plans, releases, shipped, shipments),
  ];
}

function releasesWithoutPlan(
  plans: readonly Plan[],
  releases: readonly Release[],
  shipped: ReadonlySet<Release>,
): Finding[] {
  const changelogs = new Set([...shipped].map(({path}) => path));
  const begin = firstInstant(plans.flatMap(({firstActivity}) => firstActivity?.value ?? []));
  const byChangelog = new Map<string, Release[]>([...changelogs].map((path) => [path, []]));
  for (const release of releases) {
    const {path, unreleased, date} = release;
    const isBefore = date !== null && begin !== null && dayOf(date.value) < dayOf(begin);
    if (!unreleased && !shipped.has(release) && !isBefore) byChangelog.get(path)?.push(release);
  }
  return [...byChangelog.values()].flatMap((found) =>
    found.length > MAX_RELEASES
      ? foldReleases(found)
      : found.map((release) =>
          releaseFinding(release, `No plan was found for release ${release.version}.`),
        ),
  );
}

function foldReleases(releases: readonly Release[]): Finding[] {
  const [first] = releases;
  if (!first) return [];
  const names = listSome(releases.map(({version}) => version));
  return [releaseFinding(first, `No plans were found for ${releases.length} releases: ${names}.`)];
}

function releaseFinding({path, line}: Release, wrong: string): Finding {
  return {
    rule: 'release-without-plan',
    severity: 'info',
    message: `${wrong} Mention the plan in a changelog entry, or the same issue in both.`,
    file: path,
    line,
  };
}

function plansWithoutRelease(
  plans: readonly Plan[],
  releases: readonly Release[],
  shipped: ReadonlySet<Release>,
  shipments: ReadonlyMap<string, readonly Shipment[]>,
): Finding[] {
  const dates = releaseDates(releases);
  const first = firstInstant(releaseDates([...shipped])) ?? 0;
  const begin = lastInstant(dates.filter((date) => date < first));
  const end = lastInstant(dates);
  const found = plans.filter(
    ({key, status, visibility, lastActivity}) =>
      status === 'completed' &&
      visibility !== 'unlisted' &&
      !shipments.has(key) &&
      lastActivity !== null &&
      lastActivity.value > begin &&
      lastActivity.value <= end,
  );
  const [one] = found;
  if (one && found.length > MAX_PLANS) {
    const names = listSome(found.map(({title}) => `“${title}”`));
    return [
      planFinding(
        one,
        `${found.length} plans are completed, but no changelog entry mentions them: ${names}.`,
        'Mention them there, or name the version in each plan.',
      ),
    ];
  }
  return found.map((plan) =>
    planFinding(
      plan,
      'The plan is completed, but no changelog entry mentions it.',
      'Mention it there, or name the version in the plan.',
    ),
  );
}

function planFinding({path, titleLine}: Plan, wrong: string, mend: string): Finding {
  return {
    rule: 'completed-without-release',
    severity: 'info',
    message: `${wrong} ${mend}`,
    file: path,
    line: titleLine,
  };
}

/** Dates of what was released, ms UTC. */
function releaseDates(releases: readonly Release[]): number[] {
  return releases.flatMap(({date, unreleased}) => (date && !unreleased ? date.value : []));
}

function firstInstant(dates: readonly number[]): number | null {
  return dates.reduce<number | null>(
    (min, date) => (min === null || date < min ? date : min),
    null,
  );
}

function lastInstant(dates: readonly number[]): number {
  return dates.reduce((max, date) => Math.max(max, date), 0);
}

function listSome(names: readonly string[]): string {
  const shown = names.slice(0, NAMED);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
