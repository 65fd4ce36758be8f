import fc from 'fast-check';
import {fromHtml} from 'hast-util-from-html';
import {expect, test} from 'vitest';
import type {BodyElement} from '../../../plugin/publish/props.js';
import {elementsOf} from './render.js';

/** What the theme draws for the tags that HTML does not know. */
const DRAWN: Readonly<Record<string, string>> = {
  admonition: 'div',
  'execplans-box': 'span',
  mermaid: 'div',
};

function toHtml(element: BodyElement): string {
  if (typeof element === 'string') return element.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const [name, , ...children] = element;
  const tag = DRAWN[name] ?? name;
  const content = children.map(toHtml).join('');
  return /^(?:br|hr|img)$/.test(tag) ? `<${tag}>` : `<${tag}>${content}</${tag}>`;
}

type HtmlNode = ReturnType<typeof fromHtml>['children'][number];

function fromBrowser(node: HtmlNode): string {
  if (node.type === 'text') return node.value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (node.type !== 'element') return '';
  const content = node.children.map(fromBrowser).join('');
  return /^(?:br|hr|img)$/.test(node.tagName)
    ? `<${node.tagName}>`
    : `<${node.tagName}>${content}</${node.tagName}>`;
}

const pieces = fc.constantFrom(
  ...'a|b|code|details|div|h3|li|p|pre|section|span|summary|table|td|tr|ul|dl|dd|ruby|rt|blockquote'
    .split('|')
    .flatMap((tag) => [`<${tag}>`, `<${tag} title="x">`, `</${tag}>`]),
  ...[
    '\n\n',
    '\n\n',
    '\n',
    ' ',
    'text',
    '*em*',
    '[link](ok.md)',
    '`code`',
    '\n- item\n',
    '\n## h\n',
  ],
  ...['\n> quote\n', '\n| a |\n| - |\n| b |\n', '<br>', '<hr>', '<img src="x">', '\n- [~] half\n'],
);

test('a browser reads the elements as they were written, whatever HTML a plan mixes in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, {maxLength: 25}), async (parts) => {
      const html = (await elementsOf(parts.join(''))).map(toHtml).join('');
      const read = fromHtml(html, {fragment: true}).children.map(fromBrowser).join('');
      expect(read).toBe(html);
    }),
    {numRuns: 500, seed: 1},
  );
});
