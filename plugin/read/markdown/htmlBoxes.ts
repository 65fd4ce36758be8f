import type {Paragraph} from 'mdast';
import type {Box} from '../../lexicon/boxes.js';
import {foldSpace, lineOf, plainText} from './text.js';

/** A checkbox in raw HTML with the text behind it. */
export interface HtmlBox {
  box: Box;
  text: string;
  line: number;
}

/** A checkbox in HTML, and whether it is checked. */
export const CHECKBOX = /^<input\s[^<>]*\btype\s*=\s*["']?checkbox\b[^<>]*>$/i;
const CHECKED = /\schecked(?=[\s=/>])/i;

const TOKEN = /<!--|-->|<[^<>]*>/g;
const TAG = /^<(\/?)([a-z][a-z\d]*)/i;
/** What stands in these is an example. */
const LITERAL = new Set(['code', 'pre', 'script', 'style', 'textarea']);
/** Tags within the text behind a box; any other ends it. */
const INLINE = new Set(
  'a abbr b del em font i ins kbd label mark s small span strong sub sup u'.split(' '),
);

/** What a checkbox in HTML says. */
export function boxOfHtml(tag: string): Box {
  return checkbox(CHECKED.test(tag));
}

/** The box that GFM writes as `[x]` or `[ ]`. */
export function checkbox(isChecked: boolean): Box {
  const said = isChecked
    ? ({state: 'done', mark: 'x'} as const)
    : ({state: 'open', mark: ''} as const);
  return {...said, raw: '', isKnown: true, isOptional: false};
}

/**
 * The checkboxes of raw HTML, as in `<li><input type="checkbox"> Dig</li>`. One without a text
 * is not written yet. Comments and code hold none.
 *
 * @param line - of its first line
 */
export function boxesInHtml(html: string, line: number): HtmlBox[] {
  const found: (HtmlBox & {start: number; end: number | null})[] = [];
  let literals = 0;
  let isComment = false;
  let lines = line;
  let counted = 0;
  for (const {0: token, index} of html.matchAll(TOKEN)) {
    if (token === '<!--') isComment = true;
    else if (token === '-->') isComment = false;
    const [, slash, name = ''] = TAG.exec(token) ?? [];
    const tag = name.toLowerCase();
    if (isComment || tag === '') continue;
    if (LITERAL.has(tag)) literals = Math.max(0, literals + (slash ? -1 : 1));
    if (literals > 0 || INLINE.has(tag)) continue;
    const last = found.at(-1);
    if (last) last.end ??= index;
    if (!CHECKBOX.test(token)) continue;
    lines += newlines(html.slice(counted, index));
    counted = index;
    const start = index + token.length;
    found.push({box: boxOfHtml(token), text: '', line: lines, start, end: null});
  }
  return found
    .map(({start, end, ...rest}) => ({...rest, text: textBetween(html, start, end)}))
    .filter(({text}) => text !== '');
}

/** The same of a paragraph that a checkbox leads. */
export function boxesInParagraph(paragraph: Paragraph): HtmlBox[] {
  const html = paragraph.children.map((node) => ('value' in node ? node.value : plainText(node)));
  return boxesInHtml(html.join(''), lineOf(paragraph));
}

function textBetween(html: string, start: number, end: number | null): string {
  return foldSpace(html.slice(start, end ?? html.length).replace(/<[^<>]*>/g, ''));
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
