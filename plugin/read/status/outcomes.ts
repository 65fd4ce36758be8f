import type {Nodes} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Quote} from '../../model/finding.js';
import type {Outcomes} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {joinLines, linesOf} from '../markdown/lines.js';
import {lineOf} from '../markdown/text.js';
import {statusOfBareStatement} from './phrase/statusOfStatement.js';
import {isPlaceholder} from './placeholders.js';

const CARRIED_OUT = new RegExp(`^(?:${LEXICON.phrases.carriedOut})$`, 'iu');
const LABEL = /^[\p{L}][\p{L}\p{N} &/'-]{0,40}[:：]\s*/u;

/**
 * The sections that tell outcomes: those named so, with what is under them.
 * "Results" under a validation section are results of its commands.
 */
export function outcomeSections(document: Document): Section[] {
  return document.sections.filter(
    ({role, ancestors}) =>
      role === 'outcomes' && !ancestors.some((ancestor) => ancestor.role === 'validation'),
  );
}

/**
 * Whether outcomes are noted. A section that is empty, holds only "pending", "TBD" and the like, or
 * begins with "In progress." is a placeholder; one noted outcome makes it noted.
 *
 * @returns the line of the first noted outcome, else of the first heading, else 1
 */
export function readOutcomes(document: Document, options: ReadOptions): Outcomes {
  const sections = outcomeSections(document);
  const [first] = sections;
  if (!first) return {state: 'none', line: 1};
  const noted = sections.flatMap(({nodes, ...section}) => {
    const quotes = nodes.flatMap((node) => quotesIn(node));
    const said = quotes.find(
      ({text}) => !isPlaceholder(text) && !isPlaceholder(text.replace(LABEL, '')),
    );
    const isOpen = statusIn(quotes[0], options) === 'active' || statusIn(said, options) === 'draft';
    return said && !isOpen ? [{line: said.line, isCarriedOut: isCarriedOut(section)}] : [];
  });
  if (!noted[0]) return {state: 'placeholder', line: first.line};
  return {
    state: 'noted',
    line: noted[0].line,
    ...(noted.some((section) => section.isCarriedOut) && {isCarriedOut: true}),
  };
}

/** "In progress. The weir is being built." */
function statusIn(quote: Quote | undefined, options: ReadOptions): StatedStatus | null {
  return statusOfBareStatement((quote?.text ?? '').replace(LABEL, ''), options);
}

function isCarriedOut({name, ancestors}: Pick<Section, 'name' | 'ancestors'>): boolean {
  return [name, ...ancestors.map((above) => above.name)].some((each) =>
    CARRIED_OUT.test(normalizeName(each)),
  );
}

/** Each paragraph, row and code block under a node; comments, rules and footnotes say nothing. */
function quotesIn(node: Nodes): Quote[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const text = joinLines(linesOf(node));
    return text ? [{text, line: lineOf(node)}] : [];
  }
  if (node.type === 'code') return [{text: node.value, line: lineOf(node)}];
  if (node.type === 'tableCell') return linesOf(node).slice(0, 1);
  if (node.type === 'table') return node.children.slice(1).flatMap((row) => quotesIn(row));
  if (node.type === 'footnoteDefinition') return [];
  return 'children' in node ? node.children.flatMap((child) => quotesIn(child)) : [];
}
