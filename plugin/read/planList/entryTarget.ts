import type {Nodes} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import {isMarkdown} from '../../lexicon/planFiles.js';
import {trimEnd} from '../../lib/text/trim.js';
import {isEmphasis, plainText} from '../markdown/text.js';

/** What a row of an index names. */
export interface RowTarget {
  /** As written, percent-encoding decoded. */
  target: string;
  /** Further names, where the row names no Markdown file. */
  alternatives: string[];
  /** A Markdown file, not a folder or a name without extension. */
  isFile: boolean;
  /** Nothing but a label ("Plan:", "Link:") stands before it, at least in its line. */
  leads: boolean;
  /** It is struck through. */
  isStruck: boolean;
  /** The row's text before and behind it. */
  before: string;
  after: string;
  /** Behind the name, what opens a sentence with emphasis. */
  emphasized: string[];
}

/** Templates write `<slug>`, `{id}`, `*` and `…` where a name belongs. */
const PLACEHOLDER = /[<>{}*…]|YYYY|\.\.\.\//;
const SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i;
const LABEL = new RegExp(`^(?:${LEXICON.phrases.entryLabel})\\s*[:：]?$`, 'iu');
/** More names than this in one row are no names of plans. */
const MAX_NAMES = 5;
const MAX_LOOKED_AT = 50;

/** `[[docs/plans/a|The first]]`. */
const WIKI_LINK = /\[\[([^[\]|#]{1,200})(?:[|#][^[\]]{0,200})?\]\]/g;
/** What is looked at of a row's text before and behind a name, in UTF-16 units. */
const MAX_AROUND = 200;

/** A text, and where it stands in that of the row; half-open. */
interface Span {
  text: string;
  start: number;
  end: number;
}

interface Name extends Span, Pick<RowTarget, 'leads' | 'isStruck'> {
  isLink: boolean;
}

interface RowText {
  text: string;
  emphasis: Span[];
}

const SENTENCE_END = /[.!?。！？]["”’)）]?\s*$/u;
/** "**Shipped** — facts moved", "**Done** 2026-01-05"; not "**Open** questions", "**Planned**: a third valve". */
const SET_APART = /^\s*(?:$|[—–.,;(（\d。，；]|-\s)/u;

/**
 * What a row names: its first Markdown file in a link or a code span; else the
 * folders and names without extension, of which one may turn out to be a plan's.
 *
 * @param row - a list item (nested lists do not count), table row, heading or paragraph
 */
export function findRowTarget(row: Nodes): RowTarget | null {
  const {names, ...text} = namesIn(row);
  const file = names.find((name) => isMarkdown(name.text));
  if (file) return toTarget(file, [], true, text);
  const others = names.filter(
    (name) => !/\s/.test(name.text) && (name.isLink || name.leads || name.text.includes('/')),
  );
  const [first, ...rest] = others.slice(0, MAX_NAMES);
  return first ? toTarget(first, rest, false, text) : null;
}

function toTarget(
  {text: target, leads, isStruck, start, end}: Name,
  others: readonly Name[],
  isFile: boolean,
  {text, emphasis}: RowText,
): RowTarget {
  return {
    target,
    alternatives: others.map((name) => name.text),
    isFile,
    leads,
    isStruck,
    before: text.slice(Math.max(0, start - MAX_AROUND), start),
    after: text.slice(end),
    emphasized: emphasis
      .filter(
        (span) =>
          span.start >= end &&
          SENTENCE_END.test(text.slice(end, span.start)) &&
          SET_APART.test(text.slice(span.end)),
      )
      .map((span) => span.text),
  };
}

/** The names in a row, and its text: as much as is looked at. */
function namesIn(row: Nodes): RowText & {names: Name[]} {
  const names: Name[] = [];
  const emphasis: Span[] = [];
  let all = '';
  const add = (name: string, shown: string, isLink: boolean, isStruck: boolean) => {
    const start = all.length;
    all += shown;
    const text = name.replace(/[?#].*$/s, '').trim();
    if (text !== '' && !SCHEME.test(name) && isTitleName(text, isLink)) {
      const leads = isLead(all.slice(Math.max(0, start - MAX_AROUND), start));
      names.push({text, isLink, leads, isStruck, start, end: all.length});
    }
  };
  const addNode = (node: Nodes, isStruck: boolean): void => {
    if ((node !== row && node.type === 'list') || names.length >= MAX_LOOKED_AT) return;
    if (node.type === 'link') add(safeDecode(node.url), plainText(node), true, isStruck);
    else if (node.type === 'inlineCode') add(node.value, node.value, false, isStruck);
    else if (node.type === 'text') {
      let from = 0;
      for (const match of node.value.matchAll(WIKI_LINK)) {
        all += node.value.slice(from, match.index);
        add(match[1] ?? '', match[0], true, isStruck);
        from = match.index + match[0].length;
      }
      all += node.value.slice(from);
    } else if (node.type === 'break') all += '\n';
    else if ('children' in node) {
      const start = all.length;
      for (const child of node.children) addNode(child, isStruck || node.type === 'delete');
      if (isEmphasis(node) && emphasis.length < MAX_LOOKED_AT) {
        emphasis.push({text: all.slice(start), start, end: all.length});
      }
      if (node.type === 'tableCell' || node.type === 'paragraph') all += ' | ';
    }
  };
  addNode(row, false);
  return {names, emphasis, text: trimEnd(all, /[\s|]/)};
}

/** Code with blanks is a command. */
function isTitleName(text: string, isLink: boolean): boolean {
  return !PLACEHOLDER.test(text) && (isLink || !/[\s:]/.test(text));
}

function isLead(before: string): boolean {
  const text = plainLead(before);
  // The name may stand alone, with a line for the link below it.
  const line = plainLead(before.slice(before.lastIndexOf('\n') + 1));
  return text === '' || text === 'x' || LABEL.test(text) || LABEL.test(line);
}

function plainLead(text: string): string {
  return text.replace(/^[^\p{L}]+/u, '').trim();
}

function safeDecode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
