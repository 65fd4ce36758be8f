import type {Nodes, Paragraph, Parents, Root, RootContent} from 'mdast';
import {ownValue} from '../../lib/ownValue.js';
import {walk} from '../../read/markdown/walk.js';

/** The types that every site has, and what older versions of Docusaurus called them. */
const TYPES: Readonly<Record<string, string>> = {
  note: 'note',
  tip: 'tip',
  info: 'info',
  warning: 'warning',
  danger: 'danger',
  caution: 'warning',
  secondary: 'note',
  important: 'info',
  success: 'tip',
};
const OPENING = /^(:{3,})[ \t]*([a-z]+)[ \t]*(?:\[([^\]\n]*)\]|([^\n]*))?[ \t]*(?:\n|$)/;
const CLOSING = /(?:^|\n)(:{3,})[ \t]*$/;

/**
 * Turns the admonitions of Docusaurus (`:::tip Title` to `:::`) into `admonition` elements. It is text
 * to Markdown, so both lines are looked for at the edges of paragraphs; what has no end stays text.
 */
export function prepareAdmonitions(root: Root): void {
  walk(root, (node) => {
    if ('children' in node && node.type !== 'paragraph') foldAdmonitions(node);
    return undefined;
  });
}

function foldAdmonitions(parent: Parents): void {
  const children = parent.children as Nodes[];
  for (let at = 0; at < children.length; at++) {
    const opened = openingOf(children[at]);
    if (!opened) continue;
    const end = children.findIndex((node, index) => index >= at && closes(node, opened.colons));
    if (end === -1) continue;
    const inside = children.slice(at, end + 1);
    cutOpening(inside[0] as Paragraph, opened.length);
    cutClosing(inside.at(-1) as Paragraph);
    const content = inside.filter((node) => !isEmptyParagraph(node)) as RootContent[];
    children.splice(at, inside.length, {
      type: 'blockquote',
      children: content as never,
      data: {hName: 'admonition', hProperties: {type: opened.type, ...opened.title}},
      ...(inside[0]?.position && {position: inside[0].position}),
    });
  }
}

interface Opening {
  colons: number;
  type: string;
  title: {title?: string};
  /** Of the line, with its end. */
  length: number;
}

function openingOf(node: Nodes | undefined): Opening | null {
  const [first] = node?.type === 'paragraph' ? node.children : [];
  const [line = '', colons = '', name = '', bracketed, plain = ''] =
    (first?.type === 'text' && OPENING.exec(first.value)) || [];
  const type = ownValue(TYPES, name);
  if (type === undefined) return null;
  const title = (bracketed ?? plain).trim();
  return {colons: colons.length, type, title: title === '' ? {} : {title}, length: line.length};
}

function closes(node: Nodes, colons: number): boolean {
  const last = node.type === 'paragraph' ? node.children.at(-1) : undefined;
  return last?.type === 'text' && CLOSING.exec(last.value)?.[1]?.length === colons;
}

function cutOpening({children}: Paragraph, length: number): void {
  const [first] = children;
  if (first?.type !== 'text') return;
  first.value = first.value.slice(length);
  if (first.value === '') children.shift();
}

function cutClosing({children}: Paragraph): void {
  const last = children.at(-1);
  if (last?.type !== 'text') return;
  last.value = last.value.replace(CLOSING, '');
  if (last.value === '') children.pop();
}

function isEmptyParagraph(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.length === 0;
}
