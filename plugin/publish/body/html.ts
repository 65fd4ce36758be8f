import type {Comment, Element, ElementContent, Root, RootContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {defaultSchema, type Schema, sanitize} from 'hast-util-sanitize';
import type {Raw} from 'mdast-util-to-hast';
import {isBlock} from './blocks.js';
import {pairTags, TAG_NAMES, type Token, tokenize} from './htmlTags.js';

/**
 * GitHub's schema without what only makes sense on elements that are not let
 * through. Links keep every URL here: `resolveBody` decides about them.
 */
const SCHEMA: Schema = {
  ...defaultSchema,
  // Comments are placeholders of Markdown; those of the plan are gone before.
  allowComments: true,
  tagNames: [...TAG_NAMES],
  attributes: {
    '*': ['align', 'dir', 'height', 'id', 'lang', 'title', 'vAlign', 'width', 'ariaLabel'],
    a: ['href', 'name'],
    code: [['className', /^language-[\w+#.-]+$/]],
    details: ['open'],
    img: ['alt', 'src'],
    li: ['value'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan', 'headers'],
    th: ['colSpan', 'rowSpan', 'headers', 'scope'],
  },
  protocols: {},
  required: {},
};

/** Where a piece of raw HTML stands in the text that goes through the parser, and in the plan. */
interface Piece {
  offset: number;
  line: number;
  planLine: number;
}

/**
 * Replaces raw HTML by sanitised elements, in place. Only siblings of raw HTML
 * go through the HTML parser, and Markdown among them only as placeholders, so
 * that `<details>` and `<b>` can hold Markdown.
 *
 * @returns whether there was any
 */
export function replaceHtml(parent: Root | Element): boolean {
  let found = false;
  let here = false;
  for (const child of parent.children) {
    if (child.type === 'element') found = replaceHtml(child) || found;
    else if (child.type === 'raw') here = true;
  }
  if (here) parent.children = parseRun(parent);
  return found || here;
}

function parseRun(parent: Root | Element): ElementContent[] {
  const holes: ElementContent[] = [];
  const tokens: (Token & {raw?: Raw; hole?: number})[] = [];
  let flow = false;
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'raw') {
      flow ||= child.data?.flow ?? false;
      for (const token of tokenize(child.value.replace(/\r\n?/g, '\n'))) {
        tokens.push({...token, raw: child});
      }
    } else {
      tokens.push({kind: 'text', source: `<!--${holes.length}-->`, hole: holes.length});
      holes.push(child);
    }
  }
  const nodes = parse(tokens, holes);
  const isItem = parent.type === 'element' && parent.tagName === 'li';
  return flow && !isItem ? wrapText(nodes, new Set(holes)) : nodes;
}

function parse(
  tokens: (Token & {raw?: Raw; hole?: number})[],
  holes: readonly ElementContent[],
): ElementContent[] {
  const raws = tokens.map((token) => token.raw);
  const holeOf = tokens.map((token) => token.hole);
  pairTags(tokens);
  const direct = tokens.map((token, at) => withoutParser(token, holeOf[at], holes));
  if (direct.every((node) => node !== null)) return direct;
  let html = '';
  let line = 1;
  const pieces: Piece[] = [];
  for (const [at, token] of tokens.entries()) {
    const raw = raws[at];
    if (raw && raw !== raws[at - 1]) {
      pieces.push({offset: html.length, line, planLine: raw.position?.start.line ?? 1});
    }
    html += token.source;
    line += token.source.split('\n').length - 1;
  }
  const safe = sanitize(fromHtml(html, {fragment: true}), SCHEMA);
  return 'children' in safe ? fillHoles(safe.children, holes, pieces) : [];
}

/** Most raw HTML is a comment, a `<br>` or an unknown tag: nothing that needs a parser. */
function withoutParser(
  token: Token,
  hole: number | undefined,
  holes: readonly ElementContent[],
): ElementContent | null {
  if (hole !== undefined) return holes[hole] ?? null;
  if (token.kind === 'tag') {
    return token.name === 'br' && token.bare
      ? {type: 'element', tagName: 'br', properties: {}, children: []}
      : null;
  }
  const value = token.source.replace(/&lt;/g, '<');
  return value.includes('&') ? null : {type: 'text', value};
}

function fillHoles(
  nodes: readonly RootContent[],
  holes: readonly ElementContent[],
  pieces: readonly Piece[],
): ElementContent[] {
  const filled: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'comment') {
      const hole = holes[Number((node as Comment).value)];
      if (hole) filled.push(hole);
    } else if (node.type === 'element') {
      node.children = fillHoles(node.children, holes, pieces);
      setPlanLine(node, pieces);
      filled.push(node);
    } else if (node.type === 'text') {
      // Its position is in the text that was parsed; that of its parent is in the plan.
      filled.push({type: 'text', value: node.value});
    }
  }
  return filled;
}

function setPlanLine(node: Element, pieces: readonly Piece[]): void {
  const start = node.position?.start;
  const piece = pieces.findLast(({offset}) => offset <= (start?.offset ?? 0));
  if (!start || !piece) return;
  const line = piece.planLine + start.line - piece.line;
  node.position = {start: {line, column: 1}, end: {line, column: 1}};
}

/** Text among blocks gets a paragraph: it was an unknown tag, and would run into its neighbours. */
function wrapText(
  nodes: readonly ElementContent[],
  holes: ReadonlySet<ElementContent>,
): ElementContent[] {
  const wrapped: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    const hasText = run.some((node) => node.type === 'text' && node.value.trim() !== '');
    if (hasText) {
      wrapped.push({type: 'element', tagName: 'p', properties: {}, children: run});
    } else wrapped.push(...run);
    run = [];
  };
  for (const node of nodes) {
    // Among blocks, Markdown leaves only blocks and the line ends between them.
    if (isBlock(node) || holes.has(node)) {
      flush();
      wrapped.push(node);
    } else {
      run.push(node);
    }
  }
  flush();
  return wrapped;
}
