import type {Element, Properties, Root, RootContent} from 'hast';
import {ownValue} from '../../lib/ownValue.js';
import {cleanUrl} from '../../lib/urls.js';
import type {BodyElement, BodyProps} from '../props.js';
import {isBlock} from './blocks.js';
import {cutLongLines, splitLongText} from './longTexts.js';
import {isInert as isInertTag, splitText, wrapCode} from './references.js';
import type {BodyTarget} from './renderBody.js';

interface SerializedBody {
  elements: BodyElement[];
  links: BodyTarget[];
  ids: string[];
  /** Elements. */
  count: number;
  /** Characters of texts, attributes and addresses, each counted as often as it is shown. */
  size: number;
}

interface State {
  links: BodyTarget[];
  ids: Set<string>;
  count: number;
  size: number;
  /** The id on the page of an id of the text. */
  onPage(id: string): string;
  /** Within an element whose words are not turned into links. */
  isInert: boolean;
  /** How many elements are around. */
  level: number;
  /** Within code. */
  isCode: boolean;
  isInLink: boolean;
}

/** Names of hast that React spells otherwise. */
const REACT_NAMES: Readonly<Record<string, string>> = {vAlign: 'valign', xLinkHref: 'xlinkHref'};
/** React takes no `style` text, and no plan may reach the rest. */
const FORBIDDEN = /^(?:__proto__|on.*|style|key|ref|children|dangerously.*)$/i;
/** Browsers take elements apart that are nested more than 512 levels deep; pages have levels of their own. */
export const MAX_LEVELS = 250;
/** Properties that hold ids. */
const NAMES_IDS: ReadonlySet<string> = new Set(['id', 'ariaDescribedBy', 'ariaLabelledBy']);
const KEEPS_SPACE = new Set(['pre', 'code', 'p']);

/**
 * Turns hast into compact elements. Links, images and what code spans and words
 * name become entries of `links`: `href` of `a` and `src` of `img` hold `link:<index>`, and an `a`
 * stands also around everything that may become a link; white space between blocks goes, which React would not accept in tables.
 *
 * @param titleId - id of the heading that the page shows itself: an empty
 *   anchor keeps links to it alive
 * @param onPage - gives ids of the text the form that they have on the page
 */
export function serializeBody(
  root: Root,
  titleId: string | null,
  onPage: State['onPage'],
): SerializedBody {
  const state: State = {
    links: [],
    ids: new Set(),
    count: 0,
    size: 0,
    onPage,
    level: 0,
    isInert: false,
    isCode: false,
    isInLink: false,
  };
  const elements: BodyElement[] = [];
  if (titleId !== null) {
    const id = onPage(titleId);
    state.ids.add(id);
    elements.push(['span', {id}]);
  }
  serializeChildren(root, 1, state, elements);
  const {links, ids, count, size} = state;
  return {elements, links, ids: [...ids], count, size};
}

/** @param into - gets them, since a list of its own for each element is much to make and to copy */
function serializeChildren(
  parent: Root | Element,
  line: number,
  state: State,
  into: BodyElement[],
): void {
  const children: readonly RootContent[] = parent.children;
  const keepsSpace = parent.type === 'element' && KEEPS_SPACE.has(parent.tagName);
  const isContainer = parent.type === 'root' || isBlock(parent);
  let text = '';
  let textLine = line;
  for (const [at, child] of children.entries()) {
    if (child.type === 'element') {
      if (text !== '') appendText(text, textLine, state, into);
      text = '';
      if (state.level < MAX_LEVELS) into.push(serializeElement(child, line, state));
      else appendText(elementText(child), line, state, into);
    } else if (child.type === 'text' && child.value !== '') {
      const [before, after] = [children[at - 1], children[at + 1]];
      const atEdge = isContainer && (!before || !after);
      const isBetween = !keepsSpace && (atEdge || isBlock(before) || isBlock(after));
      if (isBetween && child.value.trim() === '') continue;
      if (text === '') textLine = child.position?.start.line ?? line;
      text += child.value;
    }
  }
  if (text !== '') appendText(text, textLine, state, into);
}

function appendText(text: string, line: number, state: State, into: BodyElement[]): void {
  const value = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  state.size += value.length;
  const parts = state.isInert ? [value] : splitText(value, line, state.links);
  for (const part of parts) {
    // The theme joins the texts of code.
    if (typeof part !== 'string') into.push(part);
    else if (state.isCode) into.push(cutLongLines(part));
    else into.push(...splitLongText(part));
  }
}

function serializeElement(node: Element, parentLine: number, state: State): BodyElement {
  state.count += 1;
  const line = node.position?.start.line ?? parentLine;
  const props = toProps(node.properties, state);
  if (node.tagName === 'a') nameToId(node.properties, props, state);
  takeUrl(node, props, line, state);
  const element: BodyElement = [node.tagName, props];
  serializeWithin(node, line, state, element);
  if (node.tagName === 'pre') endLine(element);
  return node.tagName === 'code' && !state.isInert ? wrapCode(element, line, state.links) : element;
}

function serializeWithin(
  node: Element,
  line: number,
  state: State,
  into: [string, BodyProps, ...BodyElement[]],
): void {
  const {isInert, isCode, isInLink} = state;
  state.isInLink ||= node.tagName === 'a';
  state.isCode ||= node.tagName === 'code';
  state.isInert ||= state.isCode || isInertTag(node.tagName);
  state.level += 1;
  // The type of a list of children is that of the rest of an element.
  serializeChildren(node, line, state, into as BodyElement[]);
  state.level -= 1;
  Object.assign(state, {isInert, isCode, isInLink});
}

/** All text of an element, found without recursion: there may be thousands of levels. */
function elementText(element: Element): string {
  let text = '';
  const rest: RootContent[] = [element];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element') rest.push(...node.children.toReversed());
  }
  return text;
}

/** `<a name>` is an anchor: as `id` it is found by the checks for links. */
function nameToId({name}: Properties, props: BodyProps, state: State): void {
  delete props.name;
  if (typeof name !== 'string' || 'id' in props) return;
  const id = state.onPage(name);
  if (state.ids.has(id)) return;
  state.ids.add(id);
  props.id = id;
}

function takeUrl(node: Element, props: BodyProps, line: number, state: State): void {
  const isImage = node.tagName === 'img';
  const name = isImage ? 'src' : 'href';
  if (!isImage && !(node.tagName === 'a' && name in props)) return;
  const url = cleanUrl(String(props[name] ?? ''));
  props[name] = `link:${state.links.length}`;
  if (isImage) props.alt ??= '';
  state.size += url.length;
  const inLink = state.isInLink && {isInLink: true as const};
  state.links.push({kind: isImage ? 'image' : 'link', url, line, ...inLink});
}

/** CodeBlock takes a text without a line end for inline code. */
function endLine(pre: Exclude<BodyElement, string>): void {
  const [, , code] = pre;
  if (pre.length !== 3 || !Array.isArray(code) || code.length !== 3) return;
  const [, , text] = code;
  if (typeof text === 'string' && !text.endsWith('\n')) code[2] = `${text}\n`;
}

function toProps(properties: Properties, state: State): BodyProps {
  const props: BodyProps = {};
  for (const [name, raw] of Object.entries(properties)) {
    if (raw === null || raw === undefined || raw === false || FORBIDDEN.test(name)) continue;
    const written = Array.isArray(raw) ? raw.join(' ') : raw;
    const value = NAMES_IDS.has(name) ? idsOnPage(String(written), state) : written;
    if (name === 'id') {
      if (value === '' || state.ids.has(String(value))) continue;
      state.ids.add(String(value));
    }
    if (typeof value === 'string') state.size += value.length;
    props[toReactName(name)] = value;
  }
  return props;
}

/** One id, or several with spaces between them. */
function idsOnPage(written: string, {onPage}: State): string {
  return written.replace(/\S+/g, onPage);
}

function toReactName(name: string): string {
  if (/^aria[A-Z]/.test(name)) return `aria-${name.slice(4).toLowerCase()}`;
  if (/^data[A-Z]/.test(name)) {
    return `data${name.slice(4).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  }
  return ownValue(REACT_NAMES, name) ?? name;
}
