import type {Document, ReadOptions, Section, SectionRole} from '../../model/document.js';
import type {Timestamp} from '../../model/finding.js';
import type {Decision, LogEntry, LogKind} from '../../model/plan.js';
import {readDecisions} from '../decisions/readDecisions.js';
import {type Entry, entriesOf} from '../markdown/entries.js';
import {joinLines, linesOf, type TextLine} from '../markdown/lines.js';
import {isDrafting, isPlanDrafting} from '../status/drafting.js';
import {isStatusItem} from '../status/statusFields.js';
import {isUnwritten} from '../status/unwritten.js';
import {firstTimestamp, splitStamp} from '../time/timestamps.js';

const KINDS: Partial<Record<SectionRole, Exclude<LogKind, 'decision'>>> = {
  progress: 'progress',
  status: 'progress',
  discoveries: 'discovery',
  outcomes: 'outcome',
};

/**
 * What happened, in document order: items of progress and status, discoveries
 * and outcomes, dated or not, and the decisions. Placeholders are none. A task
 * is an entry only where a stamp says when it was done or worked on: an open
 * box was stamped when the task was written down.
 *
 * @param decisions - of the document, where they are read already
 */
export function readLog(
  document: Document,
  options: ReadOptions,
  decisions: readonly Decision[] = readDecisions(document, options),
): LogEntry[] {
  const told = document.sections.flatMap((section) => entriesOfSection(section, options));
  const decided = decisions.map(
    ({text, at, line}): LogEntry => ({
      kind: 'decision',
      text,
      at,
      line,
      drafting: false,
    }),
  );
  return [...told, ...decided].sort((a, b) => a.line - b.line);
}

function entriesOfSection(section: Section, options: ReadOptions): LogEntry[] {
  const kind = section.role ? KINDS[section.role] : undefined;
  if (!kind) return [];
  const title = section.heading && !section.ownRole ? linesOf(section.heading).slice(0, 1) : [];
  const dated = splitLead(title, options);
  const mayBeField = section.role === 'status' && !dated.at;
  // Below the heading of a part, "created" speaks of the part.
  const isOfPlan = section.ownRole || dated.at !== null;
  const entries = entriesOf(section.nodes).flatMap((entry) => {
    const lines =
      entry.kind === 'row' ? entry.cells.flatMap((cell) => cell.lines) : entry.paragraphs.flat();
    const led = splitLead(lines, options);
    const at = led.at ?? stampInside(entry, lines, kind, options);
    if (!counts(entry, at, kind) || (mayBeField && isStatusItem(lines, at !== null, options)))
      return [];
    const isDraft = isOfPlan && entry.depth === 0 ? isPlanDrafting : isDrafting;
    return logEntry(kind, led.rest, at ?? dated.at, entry.line, isDraft);
  });
  return dated.at ? [...logEntry(kind, dated.rest, dated.at, dated.at.line), ...entries] : entries;
}

/** The stamp that leads lines, and the lines without it. */
function splitLead(
  lines: readonly TextLine[],
  options: ReadOptions,
): {at: Timestamp | null; rest: TextLine[]} {
  const [first] = lines;
  if (!first) return {at: null, rest: []};
  const {at, rest} = splitStamp(first.text, first.line, options);
  return {at, rest: [{text: rest, line: first.line}, ...lines.slice(1)]};
}

/** The first stamp inside an entry that none leads; it tells in progress and outcomes only. */
function stampInside(
  entry: Entry,
  lines: readonly TextLine[],
  kind: LogKind,
  options: ReadOptions,
): Timestamp | null {
  if (kind === 'discovery' || entry.kind === 'row' || entry.depth > 0) return null;
  for (const {text, line} of lines) {
    const found = firstTimestamp(text, line, options);
    if (found) return found;
  }
  return null;
}

function counts({kind, item, depth}: Entry, at: Timestamp | null, log: LogKind): boolean {
  if (kind === 'quote' || kind === 'header') return false;
  if (kind === 'row') return at !== null;
  const box = item?.data?.box;
  if (box) return box.state !== 'open' && at !== null;
  if (kind === 'item') return at !== null || depth === 0;
  // Undated paragraphs of progress say how the log is kept; elsewhere they are what is told.
  return at !== null || log !== 'progress';
}

function logEntry(
  kind: LogKind,
  lines: readonly TextLine[],
  at: Timestamp | null,
  line: number,
  isDraft = isDrafting,
): LogEntry[] {
  const text = joinLines(lines);
  if (isUnwritten(text, at !== null)) return [];
  return [{kind, text, at, line, drafting: kind === 'progress' && isDraft(text)}];
}
