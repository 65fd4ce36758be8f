import type {Comment, Element, ElementContent, Root, RootContent} from 'hast';
import {raw as parseRaw} from 'hast-util-raw';
import {defaultSchema, type Schema, sanitize} from 'hast-util-sanitize';
import type {Raw} from 'mdast-util-to-hast';
import {VFile} from 'vfile';
import {boxOfHtml, CHECKBOX} from '../../read/markdown/htmlBoxes.js';
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
 */
export function replaceHtml(parent: Root | Element): void {
  for (const child of parent.children) if (child.type === 'element') replaceHtml(child);
  if (parent.children.some(({type}) => type === 'raw')) parent.children = parseRun(parent);
}

function parseRun(parent: Root | Element): ElementContent[] {
  const holes: ElementContent[] = [];
  const tokens: Token[] = [];
  const origins: Origin[] = [];
  const boxes = new Set<ElementContent>();
  let flow = false;
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'raw') {
      flow ||= child.data?.flow ?? false;
      for (const piece of cutAtBoxes(child, parent)) {
        if (typeof piece === 'string') {
          for (const token of tokenize(piece.replace(/\r\n?/g, '\n'))) {
            tokens.push(token);
            origins.push(child);
          }
          continue;
        }
        boxes.add(piece);
        tokens.push({kind: 'text', source: ''});
        origins.push(holes.push(piece) - 1);
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
  return flow && !isItem
    ? wrapText(nodes, new Set(holes.filter((hole) => !boxes.has(hole))))
    : nodes;
}

/** Comments and code, in which a checkbox is an example; and checkboxes. */
const PIECE =
  /<!--[\s\S]{0,4000}?-->|<(code|pre|textarea)\b[^<>]{0,1000}>[\s\S]{0,4000}?<\/\1\s*>|<input\s[^<>]{0,1000}>/gi;

/** Raw HTML with the boxes that its checkboxes are drawn as, where they count as tasks. */
function cutAtBoxes({value, data}: Raw, parent: Root | Element): (string | Element)[] {
  const [first] = parent.children;
  const isLed = first?.type === 'raw' && CHECKBOX.test(first.value);
  if (!data?.flow && !isLed) return [value];
  const pieces: (string | Element)[] = [];
  let at = 0;
  for (const {0: tag, index} of value.matchAll(PIECE)) {
    if (!CHECKBOX.test(tag)) continue;
    const {state} = boxOfHtml(tag);
    pieces.push(value.slice(at, index));
    pieces.push({type: 'element', tagName: 'execplans-box', properties: {state}, children: []});
    at = index + tag.length;
  }
  return [...pieces, value.slice(at)];
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
