import {fromHtml} from 'hast-util-from-html';
import type {BodyElement} from '../../../plugin/publish/props.js';

const VOID = /^(?:br|hr|img|wbr|input|source)$/;

/** What the theme draws around the content of an element; other tags it draws as they are. */
const DRAWN: Readonly<Record<string, (content: string) => string>> = {
  admonition: (content) => `<div><div></div><div>${content}</div></div>`,
  'execplans-box': (content) => `<span>${content}</span>`,
  mermaid: (content) => `<div>${content}</div>`,
  pre: (content) => content,
  details: (content) => {
    const [, summary = '', rest = ''] =
      /^(<summary>(?:(?!<\/summary>)[\s\S])*<\/summary>)?([\s\S]*)$/.exec(content) ?? [];
    return `<details>${summary || '<summary>Details</summary>'}<div><div>${rest}</div></div></details>`;
  },
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [
      tag,
      (content: string) => `<${tag}>${content}<a>#</a></${tag}>`,
    ]),
  ),
};

/** HTML as the server writes it, for an element that the theme draws. */
export function toHtml(element: BodyElement, parent = ''): string {
  if (typeof element === 'string') return element.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const [tag, , ...children] = element;
  const content = children.map((child) => toHtml(child, tag)).join('');
  if (VOID.test(tag)) return `<${tag}>`;
  if (tag === 'code' && parent === 'pre') {
    return `<div><div><pre><code>${content}</code></pre><div><button></button></div></div></div>`;
  }
  return DRAWN[tag]?.(content) ?? `<${tag}>${content}</${tag}>`;
}

type HtmlNode = ReturnType<typeof fromHtml>['children'][number];

function fromBrowser(node: HtmlNode): string {
  if (node.type === 'text') return node.value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (node.type !== 'element') return '';
  const content = node.children.map(fromBrowser).join('');
  return VOID.test(node.tagName)
    ? `<${node.tagName}>`
    : `<${node.tagName}>${content}</${node.tagName}>`;
}

/** HTML as a browser has it once it read it. */
export function readByBrowser(html: string): string {
  return fromHtml(html, {fragment: true}).children.map(fromBrowser).join('');
}
