import type {Element, ElementContent, Root, RootContent} from 'hast';
import {ownValue} from '../../lib/ownValue.js';
import {isBlock} from './blocks.js';

/** Elements that mean nothing outside these parents, and what stands for them elsewhere. */
const PARENTS: Readonly<Record<string, {of: readonly string[]; otherwise: string}>> = {
  dd: {of: ['dl', 'div'], otherwise: 'div'},
  dt: {of: ['dl', 'div'], otherwise: 'div'},
  li: {of: ['ol', 'ul'], otherwise: 'div'},
  rp: {of: ['ruby'], otherwise: 'span'},
  rt: {of: ['ruby'], otherwise: 'span'},
  summary: {of: ['details'], otherwise: 'div'},
  tbody: {of: ['table'], otherwise: 'div'},
  td: {of: ['tr'], otherwise: 'div'},
  tfoot: {of: ['table'], otherwise: 'div'},
  th: {of: ['tr'], otherwise: 'div'},
  thead: {of: ['table'], otherwise: 'div'},
  tr: {of: ['tbody', 'tfoot', 'thead'], otherwise: 'div'},
};
/** What the parts of a table may hold; everything else is wrapped until it may. */
const TABLE_CHILDREN: Readonly<Record<string, {allowed: readonly string[]; wrapIn: string}>> = {
  table: {allowed: ['thead', 'tbody', 'tfoot'], wrapIn: 'tbody'},
  thead: {allowed: ['tr'], wrapIn: 'tr'},
  tbody: {allowed: ['tr'], wrapIn: 'tr'},
  tfoot: {allowed: ['tr'], wrapIn: 'tr'},
  tr: {allowed: ['td', 'th'], wrapIn: 'td'},
};
const HEADING = /^h[1-6]$/;

/**
 * Mends what raw HTML around Markdown can nest wrongly, in place. A browser
 * would mend it too, in its own way, and React could not take the page over.
 */
export function repairNesting(root: Root): void {
  const around = {parent: '', inLink: false, inHeading: false};
  root.children = root.children.flatMap((child): RootContent[] =>
    child.type === 'element' ? repair(child, around) : [child],
  );
}

interface Around {
  parent: string;
  inLink: boolean;
  inHeading: boolean;
}

function repair(node: Element, around: Around): ElementContent[] {
  if (node.tagName === 'a' && !node.properties.href && holdsHeading(node)) unlinkAnchor(node);
  const {tagName} = node;
  const rule = ownValue(PARENTS, tagName);
  if (rule && !rule.of.includes(around.parent)) node.tagName = rule.otherwise;
  if (HEADING.test(tagName)) {
    if (around.inHeading) node.tagName = 'span';
    // The theme puts a link to a heading into it.
    else if (around.inLink) node.tagName = 'div';
  }
  repairCode(node, around.parent);
  wrapTableChildren(node);
  const inside: Around = {
    parent: node.tagName,
    inLink: around.inLink || tagName === 'a',
    inHeading: around.inHeading || HEADING.test(tagName),
  };
  node.children = node.children.flatMap((child) =>
    child.type === 'element' ? repair(child, inside) : child,
  );
  if (tagName === 'a' && around.inLink) return node.children;
  if (tagName === 'code' && around.parent !== 'pre') return toCodeLeaves(node);
  if (node.tagName === 'p' && node.children.some(holdsBlock)) node.tagName = 'div';
  return [node];
}

/** The theme draws a code block for `code` in `pre`, and nothing special for `pre` alone. */
function repairCode(node: Element, parent: string): void {
  if (node.tagName !== 'pre' || parent === 'pre') return;
  const [only] = node.children;
  if (node.children.length === 1 && only?.type === 'element' && only.tagName === 'code') return;
  node.children = [{type: 'element', tagName: 'code', properties: {}, children: node.children}];
}

/** The theme takes `code` that holds more than a line of text for a block. */
function toCodeLeaves(code: Element): ElementContent[] {
  const [only] = code.children;
  if (code.children.length === 1 && only?.type === 'text') {
    only.value = only.value.replace(/\s+/g, ' ');
    return [code];
  }
  return code.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text' && child.value.trim() !== '') {
      return toCodeLeaves({...code, properties: {}, children: [child]});
    }
    if (child.type === 'element' && child.tagName !== 'code' && child.tagName !== 'pre') {
      child.children = toCodeLeaves({...code, properties: {}, children: child.children});
    }
    return [child];
  });
}

function wrapTableChildren(node: Element): void {
  const rule = ownValue(TABLE_CHILDREN, node.tagName);
  if (!rule) return;
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text' && child.value.trim() === '') return [];
    if (child.type === 'element' && rule.allowed.includes(child.tagName)) return [child];
    return [{type: 'element', tagName: rule.wrapIn, properties: {}, children: [child]}];
  });
}

/** An anchor that leads nowhere marks a place; as a link it could hold no heading, which has one. */
function unlinkAnchor(anchor: Element): void {
  const {name, ...properties} = anchor.properties;
  anchor.tagName = 'div';
  anchor.properties = {...properties, id: properties.id ?? name};
}

function holdsHeading({children}: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (HEADING.test(child.tagName) || holdsHeading(child)),
  );
}

function holdsBlock(node: ElementContent): boolean {
  return isBlock(node) || (node.type === 'element' && node.children.some(holdsBlock));
}
