import type {Nodes, Table} from 'mdast';
import {isStampOnly, YEAR} from '../../lexicon/dateShapes.js';
import {LEXICON} from '../../lexicon/merged.js';
import type {Document, ReadOptions, SectionRole} from '../../model/document.js';
import type {Finding, Timestamp} from '../../model/finding.js';
import {type Entry, entriesOf} from '../markdown/entries.js';
import {keyName} from '../markdown/frontMatter/frontMatterKeys.js';
import {isField, isStatusField} from '../markdown/headings/fieldNames.js';
import {fieldsOfTable} from '../markdown/headings/fieldTables.js';
import {splitLabel, withColon} from '../markdown/labels.js';
import {isTextBlock, linesOf, type TextLine} from '../markdown/lines.js';
import {mayHold} from '../markdown/mayHold.js';
import {SKIP, walk} from '../markdown/walk.js';
import {readBannerBlock} from '../status/banner.js';
import {lifeMoment} from './dateKeys.js';
import {mayHoldStamp, type StampProblem, scanStamps} from './scanTimestamps.js';
import {
  doneTimestamp,
  earliest,
  findTimestamps,
  isAnnounced,
  leadingTimestamps,
  stampFindings,
  trailingTimestamp,
  withoutOffsets,
} from './timestamps.js';
import {unreadDates} from './unreadDates.js';

const {dated, homographs} = LEXICON.fields;
const DATE_LINE: ReadonlySet<string> = new Set(dated);
/** Names of the column that tells when. */
const DATE_COLUMNS: ReadonlySet<string> = new Set([
  ...dated,
  ...LEXICON.columns.at,
  ...LEXICON.decisionLabels.when,
]);
const HOMOGRAPHS: ReadonlySet<string> = new Set(homographs);

/** "2026-09-30: built", but not "2026-09-30 is the release date". */
const NOTE = /^[^\p{L}]*\d[^\p{L}\d]*[:：—–-]\s/u;
/** What ends a field in a line of several; a full stop only before a label. */
const FIELD_ENDS = /[|·•;；]|(?<=[.。])\s+(?=\p{L}[^.:：]{0,30}[:：])/u;

/** Sections whose dates are about other things than work on the plan. */
const FOREIGN: ReadonlySet<SectionRole | null> = new Set<SectionRole>(['context', 'validation']);
/** Sections whose entries tell what happened, so that any stamp in them counts. */
const TELLING: ReadonlySet<SectionRole | null> = new Set<SectionRole>([
  'progress',
  'status',
  'outcomes',
]);
/** Sections whose tables are logs; other tables list incidents, sources, releases. */
const LOGGING: ReadonlySet<SectionRole | null> = new Set<SectionRole>([
  'decisions',
  'discoveries',
  'change-log',
  'progress',
  'status',
  'outcomes',
]);

/**
 * The stamps of the plan's own activity, in document order: front matter and
 * head lines that state a date, `Date:` lines, headings, stamps that lead an
 * item or paragraph, and stamps inside entries of progress and outcomes. Prose,
 * code, context, validation evidence and announced dates do not count.
 *
 * @param banner - of the document, where it is read already
 * @returns `startedAt`: the beginning that front matter states, else `null`
 */
export function readActivity(
  document: Document,
  options: ReadOptions,
  banner = readBannerBlock(document, options),
): {activity: Timestamp[]; startedAt: Timestamp | null; findings: Finding[]} {
  const {life, start, problems} = readFrontMatterStamps(document, options);
  const activity: Timestamp[] = [];
  const foot = footOf(document);
  let inHead = true;
  for (const section of document.sections) {
    inHead &&= section.heading === null || section.isTitle || section.role === 'metadata';
    const isHead = inHead || section.role === 'metadata';
    if (!mayHold(document, section, YEAR)) continue;
    for (const node of section.heading ? [section.heading, ...section.nodes] : section.nodes) {
      const blocks = stampedBlocks(document, node);
      if (blocks.length === 0) continue;
      const isField = isHead || foot.has(node);
      for (const at of stampsOfNode(node, section.role, isField, options)) activity.push(at);
      for (const block of blocks) {
        for (const problem of problemsOf(block, options)) problems.push(problem);
      }
    }
  }
  const isKnown = (stamp: Timestamp) =>
    activity.some(({line, value}) => line === stamp.line && value === stamp.value);
  // "Archived 2026-01-05 — merged."
  const told = banner ? happenedIn({text: banner.raw, line: banner.line}, options) : [];
  const ofBanner = told.filter((stamp) => !isKnown(stamp));
  return {
    activity: [...life, ...ofBanner, ...activity],
    startedAt: earliest(start),
    findings: stampFindings([...unreadDates(document, options), ...problems], document.path),
  };
}

function readFrontMatterStamps(
  {frontMatter}: Document,
  options: ReadOptions,
): {life: Timestamp[]; start: Timestamp[]; problems: StampProblem[]} {
  const life: Timestamp[] = [];
  const start: Timestamp[] = [];
  const problems: StampProblem[] = [];
  for (const [key, value] of Object.entries(frontMatter.data)) {
    const moment = lifeMoment(key);
    if (!moment || (typeof value !== 'string' && typeof value !== 'number')) continue;
    const text = String(value);
    const line = frontMatter.lineOf(key);
    const stamps = leadingTimestamps(text, line, options);
    life.push(...stamps);
    if (moment === 'started') start.push(...stamps);
    problems.push(...scanStamps(text, line, options).problems);
  }
  return {life, start, problems};
}

/** The last paragraphs of a document, where they are nothing but fields: "_Created: 2026-01-05_". */
function footOf({sections}: Document): ReadonlySet<Nodes> {
  const last = sections.at(-1)?.nodes.filter(({type}) => type !== 'html') ?? [];
  const isOther = (node: Nodes) => node.type !== 'paragraph' || !linesOf(node).every(isFieldLine);
  return new Set(last.slice(last.findLastIndex(isOther) + 1));
}

function isFieldLine(line: TextLine): boolean {
  const label = splitLabel(withColon(line).text);
  return label !== null && isField(label.key);
}

function stampsOfNode(
  node: Nodes,
  role: SectionRole | null,
  isHead: boolean,
  options: ReadOptions,
): Timestamp[] {
  if (node.type === 'table' && isHead && !LOGGING.has(role)) return stampsOfFields(node, options);
  return node.type === 'heading'
    ? linesOf(node, 'stamps').flatMap((line) => happenedIn(line, options))
    : entriesOf([node], 'stamps').flatMap((entry) => stampsOfEntry(entry, role, isHead, options));
}

function stampsOfEntry(
  entry: Entry,
  role: SectionRole | null,
  isHead: boolean,
  options: ReadOptions,
): Timestamp[] {
  if (entry.cells.length > 0) return stampsOfRow(entry, role, options);
  // In the head, a quote may be a banner; elsewhere it is what somebody else said.
  const isOwn =
    entry.kind !== 'quote' || (isHead && NOTE.test(entry.paragraphs[0]?.[0]?.text ?? ''));
  const leads = isOwn && !FOREIGN.has(role);
  const stamps = entry.paragraphs.flatMap((paragraph) =>
    paragraph.flatMap((line, index) => {
      if (!mayHoldStamp(line.text)) return [];
      const leading = leads && index === 0 ? leadingTimestamps(line.text, line.line, options) : [];
      if (leading.length > 0 && !isHead) return leading;
      // "Created: 2026-01-05 | Updated: 2026-01-09" leads with one of several.
      const fields = labelled(line, isHead, options);
      return fields.length >= leading.length ? fields : leading;
    }),
  );
  const state = entry.item?.data?.box?.state;
  if (stamps.length > 0 || state === 'open') return stamps;
  if (!TELLING.has(role)) return leads && state === 'done' ? tickStamp(entry, options) : [];
  return entry.paragraphs.flat().flatMap((line) => happenedIn(line, options));
}

/** The stamp that ends a checked task, or says in it that it is done: "Print — done 2026-06-01 (S2)". */
function tickStamp({paragraphs: [lines = []]}: Entry, options: ReadOptions): Timestamp[] {
  const last = lines.at(-1);
  const at = last && trailingTimestamp(last.text, last.line, options);
  if (at) return [at];
  return lines.flatMap(({text, line}) => doneTimestamp(text, line, options) ?? []).slice(0, 1);
}

/** Stamps of a "Date: …" line, and in the head of "Created: …", "Status: Completed (…)". */
function labelled(textLine: TextLine, isHead: boolean, options: ReadOptions): Timestamp[] {
  const {text, line} = withColon(textLine);
  let isStatus = false;
  return text.split(FIELD_ENDS).flatMap((part) => {
    const label = splitLabel(part);
    // "Status: in progress · 2026-01-05" goes on with the status.
    if (!label) return isStatus ? happenedIn({text: part, line}, options) : [];
    const value = {text: label.value, line};
    isStatus = isHead && isStatusField(label.key);
    if (HOMOGRAPHS.has(label.key) && !isStampOnly(label.value)) return [];
    if (isStatus || DATE_LINE.has(label.key)) return happenedIn(value, options);
    return isHead && lifeMoment(label.key) !== null
      ? leadingTimestamps(label.value, line, options)
      : [];
  });
}

function stampsOfRow({cells}: Entry, role: SectionRole | null, options: ReadOptions): Timestamp[] {
  if (!LOGGING.has(role)) return [];
  const dated = cells.find(({column}) => DATE_COLUMNS.has(column)) ?? cells[0];
  return leadingIn(dated?.lines, options);
}

/** Of a table in the head: what its fields state. */
function stampsOfFields(table: Table, options: ReadOptions): Timestamp[] {
  return fieldsOfTable(table).flatMap(({key, cell}) => {
    const name = key.replace(/[:：*]/gu, '').trim();
    const lines = linesOf(cell, 'stamps');
    if (lifeMoment(name) !== null) return leadingIn(lines, options);
    return isStatusField(keyName(name)) ? lines.flatMap((line) => happenedIn(line, options)) : [];
  });
}

function leadingIn(lines: readonly TextLine[] = [], options: ReadOptions): Timestamp[] {
  return lines.slice(0, 1).flatMap(({text, line}) => leadingTimestamps(text, line, options));
}

/** Stamps anywhere in a line, but those announced for the future. */
function happenedIn({text, line}: TextLine, options: ReadOptions): Timestamp[] {
  return findTimestamps(text, line, options)
    .filter((stamp) => !isAnnounced(text, stamp))
    .map(withoutOffsets);
}

/** A wrong date is worth a word wherever it stands, since it may be a slip in any sentence. */
function problemsOf(block: Nodes, options: ReadOptions): StampProblem[] {
  return linesOf(block, 'omit').flatMap(({text, line}) => scanStamps(text, line, options).problems);
}

/** The blocks of text in a node that may hold a stamp: few do. */
function stampedBlocks(document: Document, node: Nodes): Nodes[] {
  const blocks: Nodes[] = [];
  walk(node, (block) => {
    if (!isTextBlock(block)) return undefined;
    if (mayHold(document, block, YEAR)) blocks.push(block);
    return SKIP;
  });
  return blocks;
}
