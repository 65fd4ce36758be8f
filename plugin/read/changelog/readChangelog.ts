import {LEXICON} from '../../lexicon/merged.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Timestamp} from '../../model/finding.js';
import type {Reference} from '../../model/reference.js';
import type {Release, ReleaseEntry} from '../../model/release.js';
import {type Entry, entriesOf} from '../markdown/entries.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {joinLines} from '../markdown/lines.js';
import {readReferences} from '../references/readReferences.js';
import {leadingTimestamp, withoutLeadingTimestamp} from '../time/timestamps.js';
import {type ReleaseHeading, readReleaseHeading} from './releaseHeading.js';

const GROUPS: ReadonlySet<string> = new Set(LEXICON.releaseWords.groups);
const VERSION_WORD = new RegExp(`^(?:${LEXICON.phrases.version})\\s`, 'iu');
const RELEASED_ON = new RegExp(`^(?:${LEXICON.phrases.releasedOn})?[\\s:.]*$`, 'iu');

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
  const takeReferences = createReferenceQueue(document);
  let open: OpenRelease | null = null;
  for (const [at, section] of document.sections.entries()) {
    const end = document.sections[at + 1]?.line ?? Number.POSITIVE_INFINITY;
    const references = takeReferences(end);
    const heading = section.heading
      ? readReleaseHeading(section.name, section.line, options)
      : null;
    if (heading) {
      const release = openRelease(document.path, heading, section, references, options);
      releases.push(release);
      open = {depth: section.depth, release};
    } else if (open && belongs(section, open.depth)) {
      addEntries(open.release, entriesIn(section), references);
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
  references: readonly Reference[],
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
  addEntries(release, dated ? entries.slice(1) : entries, references);
  return release;
}

/** A paragraph that is nothing but a date ("_5 Jan 2026_", "Released: 2026-01-05"). */
function dateLine({text, line}: ReleaseEntry, options: ReadOptions): Timestamp | null {
  const words = text.replace(VERSION_WORD, '');
  const date = leadingTimestamp(words, line, options);
  if (!date) return null;
  const rest = withoutLeadingTimestamp(words, line, options);
  return RELEASED_ON.test(rest) ? date : null;
}

function entriesIn({name, nodes}: Pick<Section, 'name' | 'nodes'>): ReleaseEntry[] {
  return entriesOf(nodes).flatMap((entry) => {
    const text = textOfEntry(entry);
    return text === '' ? [] : {text, line: entry.line, kind: name || null, references: []};
  });
}

function textOfEntry({kind, cells, paragraphs}: Entry): string {
  if (kind === 'header') return '';
  return joinLines(kind === 'row' ? cells.flatMap((cell) => cell.lines) : paragraphs.flat());
}

/** Adds entries of one section, each with the references from its line on. */
function addEntries(
  release: Release,
  entries: readonly ReleaseEntry[],
  references: readonly Reference[],
): void {
  let next = 0;
  entries.forEach((entry, index) => {
    const end = entries[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    while (lineAt(references, next) < entry.line) next += 1;
    const start = next;
    while (lineAt(references, next) < end) next += 1;
    release.entries.push({...entry, references: references.slice(start, next)});
  });
}

/** Gives the references of a document that stand before a line and were not given before. */
function createReferenceQueue(document: Document): (end: number) => Reference[] {
  const references = readReferences(document).filter(({form}) => form !== 'front-matter');
  let next = 0;
  return (end) => {
    const start = next;
    while (lineAt(references, next) < end) next += 1;
    return references.slice(start, next);
  };
}

function lineAt(references: readonly Reference[], index: number): number {
  return references[index]?.line ?? Number.POSITIVE_INFINITY;
}
