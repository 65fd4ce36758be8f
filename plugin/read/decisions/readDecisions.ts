import type {RootContent} from 'mdast';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Timestamp} from '../../model/finding.js';
import type {Decision} from '../../model/plan.js';
import {type Cell, type Entry, entriesOf} from '../markdown/entries.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {isNumberedDecision, isSectionName} from '../markdown/headings/sections.js';
import {joinLines, linesOf, type TextLine} from '../markdown/lines.js';
import {lineOf, plainText} from '../markdown/text.js';
import {leadingTimestamp, withoutLeadingTimestamp} from '../time/timestamps.js';
import {decidedEntries} from './decidedEntries.js';
import {
  addLine,
  type DecisionDraft,
  draftOfHeading,
  finishDraft,
  splitWhen,
  startDraft,
} from './decisionDraft.js';
import {decisionPart, namesOneDecision} from './decisionLabels.js';
import {labelledDecisions} from './labelledDecisions.js';

/** Letters that the number of a row takes at most (“D-12.”). */
const MAX_NUMBER = 40;

/** The last sentence of "Use larch. Rejected:", which belongs to what follows. */
const LEADS_ON = /(?:^|(?<=[.!?。！？]\s?))[^.!?。！？]*[:：]$/u;
/** A heading that asks decides nothing, and the headings below it are options. */
const ASKS = /[?？]\s*$/u;

/**
 * The decisions of the plan's decision sections, in document order. A section
 * has one of these shapes, tried in this order: `Decision:` labels, table rows,
 * one paragraph under the name of one decision, sub-headings, items (dated or plain), paragraphs that
 * begin in bold. Rationale, date, author and nested items belong to their decision; placeholders and
 * open tasks are none. Beside a decision log, sections such as "Protocol decisions" describe a thing
 * and do not count.
 */
export function readDecisions(document: Document, options: ReadOptions): Decision[] {
  const groups = groupSections(document.sections);
  const logs = groups.filter((group) => group[0] && isSectionName(group[0].name));
  return (logs.length > 0 ? logs : groups).flatMap((group) => {
    const shapes = ASKS.test(group[0]?.name ?? '')
      ? [labelledDecisions]
      : [labelledDecisions, tabled, told, headed, numbered, listed, emphasized];
    for (const shape of shapes) {
      const decisions = shape(group, options);
      if (decisions.length > 0) return decisions;
    }
    return [];
  });
}

/** Each decision section with the sub-sections under it. */
function groupSections(sections: readonly Section[]): Section[][] {
  const groups: Section[][] = [];
  for (const section of sections) {
    if (section.role !== 'decisions') continue;
    const group = groups.at(-1);
    if (group?.[0] && section.ancestors.includes(group[0])) group.push(section);
    else groups.push([section]);
  }
  return groups;
}

function finishAll(drafts: readonly DecisionDraft[], options: ReadOptions): Decision[] {
  return drafts.flatMap((draft) => finishDraft(draft, options) ?? []);
}

function tabled(group: readonly Section[], options: ReadOptions): Decision[] {
  const rows = group.flatMap(({nodes}) => entriesOf(nodes)).filter((entry) => entry.kind === 'row');
  return finishAll(
    rows.map((row) => draftOfRow(row, options)),
    options,
  );
}

function draftOfRow({cells, line}: Entry, options: ReadOptions): DecisionDraft {
  const find = (part: string): Cell | undefined =>
    cells.find(({column}) => decisionPart(column.replace(/\s*\/\s*/g, '/')) === part);
  const when = find('when') ?? cells.find((cell) => leadingOf(cell.lines, options) !== null);
  const author = find('author');
  const chosen =
    find('text') ?? cells.find((cell) => cell !== when && cell !== author && !isNumber(cell));
  const draft = startDraft(joinLines(chosen?.lines ?? []), line, null);
  draft.rationale = [joinLines(find('rationale')?.lines ?? [])];
  const signed = when?.lines[0] ? splitWhen(when.lines[0], options) : null;
  draft.at = signed?.at ?? null;
  draft.author = joinLines(author?.lines ?? []) || signed?.author || null;
  return draft;
}

function leadingOf(lines: readonly TextLine[], options: ReadOptions): Timestamp | null {
  const first = lines[0];
  return first ? leadingTimestamp(first.text, first.line, options) : null;
}

function isNumber({lines}: Cell): boolean {
  const text = joinLines(lines);
  return (
    text.length <= MAX_NUMBER &&
    /^[^\p{L}\p{N}]*(?:[A-Za-z]{0,3}-?\d+|[A-Za-z]?)[^\p{L}\p{N}]*$/u.test(text)
  );
}

/** Each sub-heading is a decision; headings of nothing but a date group items instead. */
function headed(group: readonly Section[], options: ReadOptions): Decision[] {
  const below = group.slice(1);
  const depth = below.reduce((least, section) => Math.min(least, section.depth), 7);
  const drafts: DecisionDraft[] = [];
  let open: DecisionDraft | null = null;
  for (const section of below) {
    if (section.depth === depth) {
      open = draftOfHeading(section, options);
      if (open) drafts.push(open);
    }
    if (open) addDecisions(open, section, options);
  }
  return finishAll(drafts, options);
}

function addDecisions(draft: DecisionDraft, section: Section, options: ReadOptions): void {
  for (const line of entriesOf(section.nodes).flatMap(({paragraphs}) => paragraphs.flat())) {
    addLine(draft, line, options);
  }
}

/** A section that is a decision of its own: "Decision 3 — Oak". */
function numbered([section]: readonly Section[], options: ReadOptions): Decision[] {
  if (!section || !isNumberedDecision(section.name)) return [];
  const draft = draftOfHeading(section, options);
  if (!draft) return [];
  addDecisions(draft, section, options);
  return finishAll([draft], options);
}

/** "Architecture decision" over a paragraph: one decision, which the rest explains. */
function told([section]: readonly Section[], options: ReadOptions): Decision[] {
  const entries = section && namesOneDecision(normalizeName(section.name)) ? section.nodes : [];
  const [first, ...rest] = entriesOf(entries);
  if (first?.kind !== 'paragraph') return [];
  const text = joinLines(first.paragraphs.flat()).replace(LEADS_ON, '');
  const at = leadingOf(first.paragraphs.flat(), options);
  const said = at ? withoutLeadingTimestamp(text, first.line, options) : text;
  const draft = startDraft(said, first.line, at);
  draft.part = 'rationale';
  for (const line of rest.flatMap(({paragraphs}) => paragraphs.flat())) {
    addLine(draft, line, options);
  }
  return finishAll([draft], options);
}

function last(drafts: readonly DecisionDraft[]): DecisionDraft {
  return drafts[drafts.length - 1] ?? startDraft('', 1, null);
}

function listed(group: readonly Section[], options: ReadOptions): Decision[] {
  const drafts: DecisionDraft[] = [];
  for (const {heading, ownRole, nodes} of group) {
    // The date of a decision section's own heading is the section's, not each decision's.
    const dated = heading && !ownRole ? leadingOf(linesOf(heading), options) : null;
    for (const entry of decidedEntries(nodes)) {
      const lines = entry.paragraphs.flat();
      const first = lines[0];
      if (!first) continue;
      const at = leadingOf(lines, options);
      if (entry.depth > 0) {
        if (drafts.length === 0) continue;
        const draft = last(drafts);
        if (draft.part === 'text') draft.part = 'rationale';
        for (const line of lines) addLine(draft, line, options);
      } else if (entry.kind === 'item' || (entry.kind === 'paragraph' && at)) {
        const draft = startDraft('', entry.line, at ?? dated);
        const text = at ? withoutLeadingTimestamp(first.text, first.line, options) : first.text;
        for (const line of [{text, line: first.line}, ...lines.slice(1)])
          addLine(draft, line, options);
        drafts.push(draft);
      }
    }
  }
  return finishAll(drafts, options);
}

/** Paragraphs that begin in bold, where nothing else tells one decision from the next. */
function emphasized(group: readonly Section[], options: ReadOptions): Decision[] {
  const drafts: DecisionDraft[] = [];
  for (const node of group.flatMap(({nodes}) => nodes)) {
    if (opensInBold(node)) drafts.push(startDraft('', lineOf(node), null));
    const draft = drafts.at(-1);
    if (!draft) continue;
    for (const line of linesOf(node)) addLine(draft, line, options);
  }
  return finishAll(drafts, options);
}

/** "**Oak.** It lasts."; what a colon ends is a label. */
function opensInBold(node: RootContent): boolean {
  const first = node.type === 'paragraph' ? node.children[0] : undefined;
  return first?.type === 'strong' && !/[:：]\s*$/u.test(plainText(first));
}
