import {LEXICON} from '../../lexicon/merged.js';
import type {Document, Section} from '../../model/document.js';
import type {Quote} from '../../model/finding.js';
import {blocksOf} from '../markdown/blocks.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {joinLines, linesOf} from '../markdown/lines.js';
import {mayHold} from '../markdown/mayHold.js';
import {plainText} from '../markdown/text.js';
import {isPlaceholder} from '../status/placeholders.js';

type Kind = 'risks' | 'dependencies' | 'both';

/** Names of sections and labels, in the form of `normalizeName`. */
const {risksAndDependencies: both, risks, dependencies} = LEXICON.phrases;
const NAMES = Object.entries({both, risks, dependencies}).map(
  ([kind, names]) => [new RegExp(`^(?:${names})$`, 'u'), kind as Kind] as const,
);
/** What each of these names holds. */
const ANY_NAME = new RegExp([both, risks, dependencies].join('|'), 'iu');

const LABEL = /^([\p{L}][\p{L} /&,-]{0,40}?)\s*[:：]\s*(.*)$/u;
const DEPENDS = new RegExp(LEXICON.phrases.depends, 'iu');

/** Where a labelled item speaks of this plan. */
const LABEL_ROLES = new Set<Section['role']>(['plan', 'purpose', 'context', 'metadata', null]);

/**
 * Risks and dependencies: what stands in sections of that name, and items
 * labelled so ("Risks or dependencies: …"). Where a name joins both, what speaks
 * of depending is a dependency and the rest are risks.
 */
export function readRisks(document: Document): {risks: Quote[]; dependencies: Quote[]} {
  const found: {risks: Quote[]; dependencies: Quote[]} = {risks: [], dependencies: []};
  for (const section of document.sections) {
    const kind = kindOfSection(section);
    if (kind) addAll(section, kind, found);
    else if (LABEL_ROLES.has(section.role) && mayHold(document, section, ANY_NAME))
      addLabelled(section, found);
  }
  return found;
}

function kindOf(name: string): Kind | null {
  const normal = normalizeName(name);
  return NAMES.find(([pattern]) => pattern.test(normal))?.[1] ?? null;
}

function kindOfSection({name, ancestors}: Section): Kind | null {
  const own = kindOf(name);
  if (own) return own;
  for (const ancestor of ancestors) {
    const kind = kindOf(ancestor.name);
    if (kind) return kind;
  }
  return null;
}

function addAll(
  section: Section,
  kind: Kind,
  found: {risks: Quote[]; dependencies: Quote[]},
): void {
  for (const {text, line, depth} of blocksOf(section.nodes)) {
    if (depth <= 1) add({text, line}, kind, found);
  }
  for (const table of section.nodes) {
    if (table.type !== 'table') continue;
    for (const row of table.children.slice(1)) {
      const cells = row.children.flatMap((cell) => cellText(cell));
      const line = row.position?.start.line ?? section.line;
      if (cells.length > 0) add({text: cells.join(' — '), line}, kind, found);
    }
  }
}

function cellText(cell: Parameters<typeof plainText>[0]): string[] {
  const text = plainText(cell);
  return text === '' ? [] : [text];
}

/** A labelled item; where the label stands alone, the items under it. */
function addLabelled(section: Section, found: {risks: Quote[]; dependencies: Quote[]}): void {
  let open: {kind: Kind; depth: number} | null = null;
  for (const {node, text, line, depth} of blocksOf(section.nodes)) {
    if (open && depth > open.depth) {
      add({text, line}, open.kind, found);
      continue;
    }
    open = null;
    if (!/[:：]/u.test(text)) continue;
    // The label may lead a later line of a paragraph; what wraps belongs to it.
    const lines = linesOf(node);
    for (const [index, {text: start, line: at}] of lines.entries()) {
      const [, label, value = ''] = LABEL.exec(start.trim()) ?? [];
      const kind = label ? kindOf(label) : null;
      if (!kind) continue;
      let end = index + 1;
      while (end < lines.length && !LABEL.test(lines[end]?.text.trim() ?? '')) end += 1;
      const wrapped = joinLines(lines.slice(index + 1, end));
      if (value) add({text: `${value} ${wrapped}`.trim(), line: at}, kind, found);
      open = {kind, depth};
    }
  }
}

function add(quote: Quote, kind: Kind, found: {risks: Quote[]; dependencies: Quote[]}): void {
  if (isPlaceholder(quote.text)) return;
  const [, label, value] = LABEL.exec(quote.text) ?? [];
  const own = label ? kindOf(label) : null;
  const text = own && value ? value : quote.text;
  const target = own ?? kind;
  const joined = target === 'both';
  const list = joined ? (DEPENDS.test(text) ? 'dependencies' : 'risks') : target;
  found[list].push({text, line: quote.line});
}
