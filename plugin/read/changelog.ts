import type {Document, ReadOptions, Release, ReleaseEntry, Section, Timestamp} from '../types.js';
import {type Entry, entriesOf} from './entries.js';
import {joinLines} from './lines.js';
import {type ReleaseHeading, readReleaseHeading} from './releaseHeading.js';
import {RELEASE_GROUPS} from './releaseWords.js';
import {leadingTimestamp, withoutLeadingTimestamp} from './timestamps.js';
import {normalizeName} from './words.js';

const GROUPS = new Set(RELEASE_GROUPS);

interface OpenRelease {
  depth: number;
  release: Release;
}

/**
 * The releases of a changelog, in document order; a version that stands there
 * twice comes twice. A release holds what follows its heading up to the next
 * release, or up to a heading of its own depth or above that sorts no entries.
 * Never throws; a document without releases gives none.
 */
export function readChangelog(document: Document, options: ReadOptions): Release[] {
  const releases: Release[] = [];
  let open: OpenRelease | null = null;
  for (const section of document.sections) {
    const heading = section.heading
      ? readReleaseHeading(section.name, section.line, options)
      : null;
    if (heading) {
      const release = openRelease(document.path, heading, section, options);
      releases.push(release);
      open = {depth: section.depth, release};
    } else if (open && belongs(section, open.depth)) {
      addEntries(open.release, entriesIn(section));
    } else if (section.heading) {
      open = null;
    }
  }
  return releases;
}

function belongs(section: Section, depth: number): boolean {
  return section.depth > depth || (section.depth === depth && isGroup(section.name));
}

function isGroup(name: string): boolean {
  return GROUPS.has(normalizeName(name));
}

function openRelease(
  path: string,
  heading: ReleaseHeading,
  section: Section,
  options: ReadOptions,
): Release {
  const entries = entriesIn({...section, name: ''});
  const first = entries[0];
  const dated = first && !heading.date && !heading.unreleased ? dateLine(first, options) : null;
  const release = {
    ...heading,
    path,
    date: heading.date ?? dated,
    line: section.line,
    entries: [],
  };
  addEntries(release, dated ? entries.slice(1) : entries);
  return release;
}

/** A paragraph that is nothing but a date ("_5 Jan 2026_", "Released: 2026-01-05"). */
function dateLine({text, line}: ReleaseEntry, options: ReadOptions): Timestamp | null {
  const words = text.replace(/^release\s/i, '');
  const date = leadingTimestamp(words, line, options);
  if (!date) return null;
  const rest = withoutLeadingTimestamp(words, line, options);
  return /^(?:released|published|date)?[\s:.]*$/i.test(rest) ? date : null;
}

function entriesIn({name, nodes}: Pick<Section, 'name' | 'nodes'>): ReleaseEntry[] {
  return entriesOf(nodes).flatMap((entry) => {
    const text = textOf(entry);
    return text === '' ? [] : {text, line: entry.line, kind: name || null, references: []};
  });
}

function textOf({kind, cells, paragraphs}: Entry): string {
  if (kind === 'header') return '';
  return joinLines(kind === 'row' ? cells.flatMap((cell) => cell.lines) : paragraphs.flat());
}

function addEntries(release: Release, entries: readonly ReleaseEntry[]): void {
  for (const entry of entries) release.entries.push(entry);
}
