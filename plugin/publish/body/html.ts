import type {Comment, Element, ElementContent, Root, RootContent} from 'hast';
import {raw as parseRaw} from 'hast-util-raw';
import {defaultSchema, type Schema, sanitize} from 'hast-util-sanitize';
import type {Raw} from 'mdast-util-to-hast';
import {VFile} from 'vfile';
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

/** Where a token comes from: the raw HTML that holds it, or the number of the Markdown it stands for. */
type Origin = Raw | number;

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
  const tokens: Token[] = [];
  const origins: Origin[] = [];
  let flow = false;
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'raw') {
      flow ||= child.data?.flow ?? false;
      for (const token of tokenize(child.value.replace(/\r\n?/g, '\n'))) {
        tokens.push(token);
        origins.push(child);
      }
    } else {
      tokens.push({kind: 'text', source: ''});
      origins.push(holes.push(child) - 1);
    }
  }
  pairTags(tokens);
  const direct = tokens.map((token, at) => withoutParser(token, origins[at], holes));
  const nodes = direct.every((node) => node !== null) ? direct : parse(tokens, origins, holes);
  const isItem = parent.type === 'element' && parent.tagName === 'li';
  return flow && !isItem ? wrapText(nodes, new Set(holes)) : nodes;
}

/** Most raw HTML is a comment, a `<br>` or an unknown tag: nothing that needs a parser. */
function withoutParser(
  token: Token,
  origin: Origin | undefined,
  holes: readonly ElementContent[],
): ElementContent | null {
  if (typeof origin === 'number') return holes[origin] ?? null;
  if (token.kind === 'tag') {
    return token.name === 'br' && token.bare
      ? {type: 'element', tagName: 'br', properties: {}, children: []}
      : null;
  }
  const value = token.source.replace(/&lt;/g, '<');
  return value.includes('&') ? null : {type: 'text', value};
}

function parse(
  tokens: readonly Token[],
  origins: readonly Origin[],
  holes: readonly ElementContent[],
): ElementContent[] {
  const parts: (Raw | Comment)[] = [];
  for (const [at, {source}] of tokens.entries()) {
    const origin = origins[at];
    const last = parts.at(-1);
    if (typeof origin === 'number') parts.push({type: 'comment', value: String(origin)});
    else if (last && origin === origins[at - 1]) last.value += source;
    else if (origin) parts.push({...origin, value: source});
  }
  // Text in a table waits for what follows it, and would be lost.
  parts.push({type: 'comment', value: 'end'});
  // Without a file there are no positions.
  const root = parseRaw({type: 'root', children: parts}, {file: new VFile()});
  const safe = sanitize(root, SCHEMA);
  return 'children' in safe ? fillHoles(safe.children, holes) : [];
}

function fillHoles(
  nodes: readonly RootContent[],
  holes: readonly ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node): ElementContent | ElementContent[] => {
    if (node.type === 'comment') return holes[Number(node.value)] ?? [];
    if (node.type !== 'element' && node.type !== 'text') return [];
    if (node.type === 'element') node.children = fillHoles(node.children, holes);
    return node;
  });
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
