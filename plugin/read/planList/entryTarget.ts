import type {Nodes} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import {isMarkdown} from '../../lexicon/planFiles.js';
import {plainText} from '../markdown/text.js';
import {SKIP, STOP, walk} from '../markdown/walk.js';

/** What a row of an index names. */
export interface RowTarget {
  /** As written, percent-encoding decoded. */
  target: string;
  /** Further names, where the row names no Markdown file. */
  alternatives: string[];
  /** A Markdown file, not a folder or a name without extension. */
  isFile: boolean;
  /** Nothing but a label ("Plan:", "Link:") stands before it. */
  leads: boolean;
}

/** Templates write `<slug>`, `{id}`, `*` and `…` where a name belongs. */
const PLACEHOLDER = /[<>{}*…]|YYYY|\.\.\.\//;
const SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i;
const LABEL = new RegExp(`^(?:${LEXICON.phrases.entryLabel})\\s*[:：]?$`, 'iu');
/** More names than this in one row are no names of plans. */
const MAX_NAMES = 5;

interface Name {
  text: string;
  isLink: boolean;
  leads: boolean;
}

/**
 * What a row names: its first Markdown file in a link or a code span; else the
 * folders and names without extension, of which one may turn out to be a plan's.
 *
 * @param row - a list item (nested lists do not count), table row, heading or paragraph
 */
export function findRowTarget(row: Nodes): RowTarget | null {
  const names = titleNames(row);
  const file = names.find(({text}) => isMarkdown(text));
  if (file) return {target: file.text, alternatives: [], isFile: true, leads: file.leads};
  const others = names.filter(
    ({text, isLink, leads}) => !/\s/.test(text) && (isLink || leads || text.includes('/')),
  );
  const [first, ...rest] = others.slice(0, MAX_NAMES);
  return first
    ? {
        target: first.text,
        alternatives: rest.map(({text}) => text),
        isFile: false,
        leads: first.leads,
      }
    : null;
}

function titleNames(row: Nodes): Name[] {
  const names: Name[] = [];
  let before = '';
  walk(row, (node) => {
    if (node !== row && node.type === 'list') return SKIP;
    if (names.length >= 50) return STOP;
    if (node.type === 'text') before = `${before}${node.value}`.slice(0, 200);
    if (node.type !== 'link' && node.type !== 'inlineCode') return undefined;
    const isLink = node.type === 'link';
    const written = isLink ? safeDecode(node.url) : node.value;
    const text = written.replace(/[?#].*$/s, '').trim();
    if (text !== '' && !SCHEME.test(written) && isTitleName(text, isLink)) {
      names.push({text, isLink, leads: isLead(before)});
    }
    before = `${before} ${plainText(node)}`.slice(0, 200);
    return SKIP;
  });
  return names;
}

/** Code with blanks is a command. */
function isTitleName(text: string, isLink: boolean): boolean {
  return !PLACEHOLDER.test(text) && (isLink || !/[\s:]/.test(text));
}

function isLead(before: string): boolean {
  const text = before.replace(/^[^\p{L}]+/u, '').trim();
  return text === '' || text === 'x' || LABEL.test(text);
}

function safeDecode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
