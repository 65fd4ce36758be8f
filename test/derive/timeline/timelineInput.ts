import {derivePortfolio} from '../../../plugin/derive/derivePortfolio.js';
import {deriveTimeline, type Timeline} from '../../../plugin/derive/timeline/deriveTimeline.js';
import {FOLDER_STATUSES} from '../../../plugin/lexicon/folderStatuses.js';
import type {FileDates, Plan} from '../../../plugin/model/plan.js';
import {readChangelog} from '../../../plugin/read/changelog/readChangelog.js';
import {readPlan} from '../../../plugin/read/readPlan.js';
import {NO_OPTIONS, parseText} from '../../read/parseText.js';

export const DAY = 86_400_000;
export const AS_OF = Date.UTC(2026, 10, 22, 12);

interface Given {
  changelog?: string;
  fileDates?: Record<string, FileDates>;
}

/** The plans of Markdown texts by path, as a site derives them. */
export async function plansOf(
  files: Record<string, string>,
  fileDates: Record<string, FileDates> = {},
): Promise<Plan[]> {
  const documents = await Promise.all(
    Object.entries(files).map(([path, text]) => parseText(text, path)),
  );
  return derivePortfolio({
    plans: documents.map((document) => readPlan(document, NO_OPTIONS)),
    indexes: [],
    paths: new Set(Object.keys(files)),
    folders: new Map(Object.entries(FOLDER_STATUSES)),
    fileDates: new Map(Object.entries(fileDates)),
    asOf: AS_OF,
    staleAfter: 14 * DAY,
    findings: [],
  }).plans;
}

/** The timeline of Markdown texts by path. */
export async function timelineOf(
  files: Record<string, string>,
  {changelog = '', fileDates}: Given = {},
): Promise<Timeline> {
  return deriveTimeline({
    plans: await plansOf(files, fileDates),
    releases: readChangelog(await parseText(changelog, 'CHANGELOG.md'), NO_OPTIONS),
    asOf: AS_OF,
    staleAfter: 14 * DAY,
  });
}

/** `2026-06-01`, with the time where it is not midnight. */
export function iso(instant: number): string {
  return new Date(instant)
    .toISOString()
    .replace('T00:00:00.000Z', '')
    .replace(/:00\.000Z$/, 'Z');
}
