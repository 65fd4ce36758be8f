import fc from 'fast-check';
import {defaultSchema} from 'hast-util-sanitize';
import {expect, test} from 'vitest';
import type {BodyElement} from '../../../plugin/publish/props.js';
import {readByBrowser, toHtml} from './drawn.js';
import {elementsOf} from './render.js';

const RUNS = 400;
/** GitHub's, which are more than are let through, and all that browsers have rules of their own for. */
const TAGS = [
  ...(defaultSchema.tagNames ?? []),
  ...['u', 'center', 'font', 'nobr', 'big', 'unknown', 'x-y', 'a.b'],
  // Another language within HTML, and the ways back.
  ...['svg', 'math', 'mi', 'mtext', 'annotation-xml', 'foreignObject', 'desc', 'title', 'image'],
  ...['form', 'button', 'select', 'option', 'optgroup', 'input', 'textarea', 'label', 'fieldset'],
  // All that follows is text.
  ...[
    'plaintext',
    'xmp',
    'listing',
    'noscript',
    'noembed',
    'iframe',
    'style',
    'script',
    'template',
  ],
  ...['html', 'head', 'body', 'frameset', 'frame', 'base', 'meta', 'caption', 'col', 'colgroup'],
  ...['object', 'applet', 'marquee', 'param', 'rb', 'rtc', 'menu', 'dialog', 'search', 'slot'],
];

const html = fc.constantFrom(
  ...TAGS.flatMap((tag) => [`<${tag}>`, `<${tag} title="x">`, `</${tag}>`, `<${tag}/>`]),
);
const text = fc.constantFrom(
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
  ...[
    '[link [^1]](ok.md)',
    '[^1]',
    '\n\n[^1]: note, [a](ok.md)[^1]\n\n',
    '`ok.ts`',
    'ok.ts',
    '#12',
  ],
  ...['https://example.com', '[https://example.com](ok.md)', 'a@example.com', '~~del~~', '**b**'],
  ...['\n> [!NOTE]\n> alert\n', '\n```js\ncode\n```\n', '\n1. one\n', '\n\n    indented\n\n'],
  ...['[![i](ok.png)](ok.md)', '[a][r]', '\n\n[r]: ok.md\n\n', '\n```mermaid\nA\n```\n', '\\\n'],
  ...['\n> quote\n', '\n| a |\n| - |\n| b |\n', '<br>', '<hr>', '<img src="x">', '\n- [~] half\n'],
);

/** Elements within elements, with Markdown between them. */
const {tree} = fc.letrec<{tree: string}>((tie) => ({
  tree: fc.oneof(
    {depthSize: 'small', maxDepth: 7},
    text,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom('', '', '\n', '\n\n'),
        fc.array(tie('tree'), {minLength: 1, maxLength: 3}),
      )
      .map(([tag, gap, inside]) => `<${tag}>${gap}${inside.join(gap)}${gap}</${tag}>`),
  ),
}));

/** Levels of elements below one. */
function levelsOf(element: BodyElement): number {
  if (typeof element === 'string') return 0;
  const [, , ...children] = element;
  return 1 + Math.max(0, ...children.map(levelsOf));
}

test('no element is nested more deeply than browsers read', async () => {
  const nested = (level: number, indent: string): string => {
    const around = '<div>'.repeat(12);
    if (level === 0) return `${indent}in the middle`;
    return [
      `${indent}${around}`,
      indent,
      nested(level - 1, `${indent}> `),
      indent,
      `${indent}${around.replaceAll('<', '</')}`,
    ].join('\n');
  };
  const elements = await elementsOf(nested(45, ''));
  expect(JSON.stringify(elements)).toContain('in the middle');
  const levels = Math.max(...elements.map(levelsOf));
  expect(levels).toBeGreaterThan(100);
  expect(levels).toBeLessThan(400);
});

test.each([
  ['tags in any order', fc.array(fc.oneof(html, text), {maxLength: 25})],
  ['elements in any element', fc.array(tree, {minLength: 1, maxLength: 3})],
])('a browser reads the elements as they were written: %s', async (_, parts) => {
  await fc.assert(
    fc.asyncProperty(parts, async (pieces) => {
      const elements = await elementsOf(pieces.join(''));
      const written = elements.map((element) => toHtml(element)).join('');
      const read = readByBrowser(written);
      expect(read).toBe(written);
    }),
    {numRuns: RUNS},
  );
});
