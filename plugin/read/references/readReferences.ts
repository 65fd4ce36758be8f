import type {Nodes, Root, Table} from 'mdast';
import {toString as stringify} from 'mdast-util-to-string';
import type {Document, Section} from '../../model/document.js';
import type {Reference, Relation} from '../../model/reference.js';
import {isFamily} from '../../vocabulary/relations.js';
import {plainText} from '../markdown/text.js';
import {readFrontMatterReferences} from './frontMatterReferences.js';
import {
  type Definitions,
  type NamingBlock,
  type PlacedForm,
  readNamingBlock,
} from './namingBlock.js';
import {LIST_JOINT} from './referenceTables.js';
import {isOwnVersion, mayRelate, relationOfLabel, relationOfWords} from './relations.js';
import {type Bounds, createSentenceFinder, showSentence} from './sentences.js';

/** A plan that names more is generated: further references are neither read nor links. */
export const MAX_REFERENCES = 10_000;
/** Words that are looked at around a reference, in UTF-16 units. */
const WORDS_BEFORE = 90;
const WORDS_AFTER = 120;
/** A reference that stands further in does not lead its block. */
const LEAD_LENGTH = 4;
/** Longer paragraphs introduce no list. */
const MAX_INTRODUCTION = 160;

const FIELD = {isField: true} as const;

/** Where a block stands. */
interface Place {
  section: Section;
  /** What introduces the list that the block is in ("Depends on:"); empty without one. */
  introduction: string;
}

/** A relation, and whether a label, column or heading states it. */
interface StatedRelation {
  relation: Relation | null;
  isField: boolean;
}

interface Reading {
  definitions: Definitions;
  references: Reference[];
}

/**
 * What a document names: other plans, files, issues, commits, versions, URLs;
 * first in front matter, then in document order. Code blocks are left out. A
 * version is one only where the plan says that it ships with it or aims at it. At most `MAX_REFERENCES`.
 * Never throws; takes time in proportion to the text.
 */
export function readReferences(document: Document): Reference[] {
  const references = readFrontMatterReferences(document.frontMatter);
  const reading: Reading = {definitions: definitionsOf(document.root), references};
  for (const section of document.sections) {
    const place = {section, introduction: ''};
    if (section.heading) addBlock([section.heading], place, [], reading);
    addBlocks(section.nodes, place, reading);
  }
  return references;
}

function definitionsOf(root: Root): Definitions {
  const definitions = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
  }
  return definitions;
}

function addBlocks(nodes: readonly Nodes[], place: Place, reading: Reading): void {
  let before: Nodes | null = null;
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading') {
      addBlock([node], place, [], reading);
    } else if (node.type === 'table') {
      addRows(node, place, reading);
    } else if (node.type === 'list') {
      const introduction = before?.type === 'paragraph' ? introductionOf(before) : '';
      const inside = {section: place.section, introduction};
      for (const item of node.children) addBlocks(item.children, inside, reading);
    } else if ('children' in node) {
      addBlocks(node.children, place, reading);
    }
    before = node;
  }
}

/** "Depends on:" before a list; its last line where it ends a longer paragraph. */
function introductionOf(paragraph: Nodes): string {
  const text = stringify(paragraph).trimEnd();
  if (!/[:：]$/u.test(text.slice(-1))) return '';
  const line = text.slice(text.lastIndexOf('\n') + 1);
  return line.length > MAX_INTRODUCTION ? '' : line;
}

function addRows(table: Table, place: Place, reading: Reading): void {
  const columns =
    table.children[0]?.children.map((cell) => {
      const relation = relationOfLabel(plainText(cell));
      // A column of parents is about the plans of the rows.
      return isFamily(relation) ? null : relation;
    }) ?? [];
  table.children.forEach((row, index) => {
    const first = row.children[0];
    const label = index > 0 && first ? relationOfLabel(plainText(first)) : null;
    const relations = label ? row.children.map(() => label) : index > 0 ? columns : [];
    addBlock(row.children, place, relations, reading);
  });
}

/**
 * Adds what one block names.
 *
 * @param relations - that the columns of a table state, by place of the node
 */
function addBlock(
  nodes: readonly Nodes[],
  place: Place,
  relations: readonly (Relation | null)[],
  {definitions, references}: Reading,
): void {
  const block = readNamingBlock(nodes, definitions);
  const {text, forms, starts} = block;
  if (forms.length === 0) return;
  const sentenceAt = createSentenceFinder(text);
  let previous: (StatedRelation & {end: number}) | null = null;
  let cell = 0;
  for (const placed of forms) {
    if (references.length >= MAX_REFERENCES) return;
    while (cell + 1 < starts.length && (starts[cell + 1] ?? 0) <= placed.start) cell += 1;
    const sentence = sentenceAt(placed);
    const inTable = relations[cell] ?? null;
    const {relation: stated, isField}: StatedRelation = inTable
      ? {relation: inTable, isField: true}
      : relationAt(block, placed, sentence, place, previous);
    previous = {end: placed.end, relation: stated, isField};
    if (placed.named.kind === 'version' && !isOwn(text, placed, sentence)) continue;
    const {kind, target, anchor, targetLine, repository, raw, slug} = placed.named;
    // Spread, it takes several times as long.
    references.push({
      kind,
      target,
      anchor,
      targetLine,
      repository,
      raw,
      ...(slug && {slug}),
      form: placed.form,
      relation: stated && mayRelate(placed.named, stated) ? stated : null,
      ...(isField && FIELD),
      sentence: introduced(showSentence(text, sentence, placed), placed, place),
      heading: place.section.name,
      line: placed.line,
    });
  }
}

/** Of a bare list of names each has the words that introduce the list. */
function introduced(sentence: string, {end, start}: PlacedForm, {introduction}: Place): string {
  const isBare = introduction !== '' && sentence.length <= end - start + LEAD_LENGTH;
  return isBare ? `${introduction.replace(/\s+/g, ' ')} ${sentence}` : sentence;
}

function relationAt(
  {text}: NamingBlock,
  {start, end}: PlacedForm,
  sentence: Bounds,
  {introduction, section}: Place,
  previous: (StatedRelation & {end: number}) | null,
): StatedRelation {
  const [before, after] = wordsAround(text, {start, end}, sentence);
  const words = relationOfWords(before, after);
  if (words) return {relation: words, isField: isLabelled(before)};
  // "Supersedes a.md and b.md" names two.
  if (
    previous?.relation &&
    start - previous.end < 8 &&
    LIST_JOINT.test(text.slice(previous.end, start))
  )
    return previous;
  const label =
    start > LEAD_LENGTH ? null : (relationOfLabel(introduction) ?? relationOfLabel(section.name));
  return {relation: label, isField: label !== null};
}

/** "Depends on: x" is a field, "It depends on x" is prose. */
function isLabelled(before: string): boolean {
  const [, label = ''] = /^([^:：]{1,60})[:：]/u.exec(before) ?? [];
  return relationOfLabel(label) !== null;
}

function isOwn(text: string, {form, named, start, end}: PlacedForm, sentence: Bounds): boolean {
  // The page of a tag is that of a release of the repository it names.
  if (form === 'link' && named.repository !== null) return true;
  const [before, after] = wordsAround(text, {start, end}, sentence);
  return isOwnVersion(before, after);
}

function wordsAround(text: string, place: Bounds, sentence: Bounds): [string, string] {
  const before = text.slice(Math.max(sentence.start, place.start - WORDS_BEFORE), place.start);
  const after = text.slice(place.end, Math.min(sentence.end, place.end + WORDS_AFTER));
  return [before, after];
}
