import type {Nodes, Paragraph} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Stated} from '../../model/plan.js';
import {blocksOf, sentencesOf} from '../markdown/blocks.js';
import {headOf, isPart} from '../markdown/headings/planHead.js';
import {mayHold} from '../markdown/mayHold.js';
import {lineOf, plainText} from '../markdown/text.js';
import {splitStamp} from '../time/timestamps.js';
import {readBannerBlock, readTitleMark} from './banner.js';
import {plainEndingOf} from './closing.js';
import {statusOfBareStatement, statusOfStatement} from './phrase/statusOfStatement.js';
import {statedInFrontMatter} from './statedFrontMatter.js';
import {
  currentLine,
  hasStatusLine,
  STATUS_NAME,
  statusLine,
  statusValue,
  toStated,
  withoutStruck,
} from './statusLine.js';

const DASH = /\s[—–-]\s/u;
/** "Superseded by …", "This plan was cancelled", not "Superseded plans are listed in …". */
const ENDED_NOTE = new RegExp(
  `^(?:${LEXICON.phrases.endedNote}|${LEXICON.relationPhrases['superseded-by']})`,
  'iu',
);

/**
 * The status that the plan states of itself, in this order: front matter; a `Status:` line or
 * field of a table in the head; a banner or a mark of the title; a Status section whose heading or
 * first or newest item is a status; a note in the head that it was superseded; a `Status:` line
 * behind a rule at the end. A status line anywhere else speaks of a part and never counts.
 *
 * @param banner - of the document, where it is read already
 */
export function readStated(
  document: Document,
  options: ReadOptions,
  banner = readBannerBlock(document, options),
): Stated | null {
  const own = statedInFrontMatter(document.frontMatter, options);
  if (own) return own;
  const head = headOf(document);
  const labelled = head.filter(
    (section) => mayHold(document, section, STATUS_NAME) && !isOneOfParts(section, document),
  );
  return (
    firstOf(labelled, (section) => statusLine(section.nodes, options)) ??
    readTitleMark(document, options) ??
    banner ??
    firstOf(document.sections, (section) => statusHeading(section, options)) ??
    firstOf(document.sections, (section) => statusSection(section, options)) ??
    firstOf(head, (section) => endedNote(section, options)) ??
    footerLine(document, options)
  );
}

/** Whether a section stands among others that have a status line each, as parts of a plan have. */
function isOneOfParts(section: Section, {sections}: Document): boolean {
  if (section.heading === null || section.isTitle || section.ownRole) return false;
  return sections.some(
    (other) =>
      other !== section &&
      other.depth === section.depth &&
      !other.ownRole &&
      !other.isTitle &&
      hasStatusLine(other),
  );
}

/**
 * The status line of a footer: behind the last rule of the document, with no heading below, and
 * the only one of all sections.
 */
function footerLine({sections}: Document, options: ReadOptions): Stated | null {
  const last = sections.at(-1);
  const nodes = last?.nodes ?? [];
  const rule = nodes.findLastIndex(({type}) => type === 'thematicBreak');
  const stated = rule < 0 ? null : statusLine(nodes.slice(rule + 1), options);
  const isOnly = !sections.some((other) => stated && other !== last && hasStatusLine(other));
  return isOnly ? stated : null;
}

function firstOf<In, Out>(list: readonly In[], read: (item: In) => Out | null): Out | null {
  for (const item of list) {
    const found = read(item);
    if (found) return found;
  }
  return null;
}

/** `## Status: Completed`, `## Current status — completed`. */
function statusHeading(section: Section, options: ReadOptions): Stated | null {
  if (!section.heading || section.isTitle || section.ancestors.some(isPart)) return null;
  const value = statusValue(section.name.replace(DASH, ': '));
  return value ? toStated(value, section.line, options) : null;
}

/** A section named Status: its first item, or the newest where items are dated. */
function statusSection(section: Section, options: ReadOptions): Stated | null {
  if (section.role !== 'status' || !section.ownRole || section.ancestors.some(isPart)) return null;
  const entries = blocksOf(section.nodes)
    .filter(({item}) => !item?.data?.box)
    .map(({node, text, line}) => ({text: currentText(node, text), line}))
    .map(({text, line}) => ({...splitStamp(text, line, options), text, line}));
  const dated = entries.filter(({at}) => at !== null);
  const newest = dated.reduce<(typeof entries)[number] | undefined>(
    (best, entry) => ((entry.at?.value ?? 0) >= (best?.at?.value ?? -Infinity) ? entry : best),
    undefined,
  );
  for (const entry of entries[0]?.at ? [newest] : [entries[0], newest]) {
    if (!entry) continue;
    const later = entry.at ? null : overriding(section, entry.line, options);
    if (later) return later;
    const labelled = statusValue(entry.rest);
    if (labelled) return toStated(labelled, entry.line, options);
    // The word may lead the stamp: "Completed 2026-02-01 — all parts in".
    // A dated item tells what happened that day: its word must be all it says.
    const statusOf = entry.at ? statusOfBareStatement : statusOfStatement;
    for (const said of [entry.text, entry.rest]) {
      const status = statusOf(said, options);
      if (status) return {status, raw: sentencesOf(said)[0] ?? said, line: entry.line};
    }
  }
  return statusLine(section.nodes, options) ?? currentLine(section.nodes, options);
}

/** What was struck through was the status before. */
function currentText(node: Nodes, text: string): string {
  const isStruck = node.type === 'paragraph' && node.children.some(({type}) => type === 'delete');
  return isStruck ? plainText(withoutStruck(node)) : text;
}

/** A paragraph further down that is nothing but a later status: "Accepted", then "Superseded by …". */
function overriding(section: Section, line: number, options: ReadOptions): Stated | null {
  const later = section.nodes.filter(
    (node): node is Paragraph => node.type === 'paragraph' && lineOf(node) > line,
  );
  for (const node of later.reverse()) {
    const raw = plainText(node);
    const status = ENDED_NOTE.test(raw) ? 'abandoned' : statusOfBareStatement(raw, options);
    if (status) return {status, raw: sentencesOf(raw)[0] ?? raw, line: lineOf(node)};
  }
  return null;
}

function endedNote(section: Section, options: ReadOptions): Stated | null {
  const note = blocksOf(section.nodes).find(({item, text}) => {
    const said = text.replace(/^[^\p{L}]+/u, '');
    // An item must name the plan: "Superseded plans are deleted" may be a rule.
    return item
      ? plainEndingOf(sentencesOf(said)[0] ?? '', options) === 'abandoned'
      : ENDED_NOTE.test(said);
  });
  return note
    ? {status: 'abandoned', raw: sentencesOf(note.text)[0] ?? note.text, line: note.line}
    : null;
}
