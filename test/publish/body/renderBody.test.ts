import type {Element, Root as HastRoot} from 'hast';
import type {Root} from 'mdast';
import {describe, expect, test} from 'vitest';
import type {RenderedBody} from '../../../plugin/publish/body/renderBody.js';
import {
  MAX_BODY_SIZE,
  MAX_ELEMENTS,
  MAX_PLAIN_LENGTH,
  MAX_TEXT_LENGTH,
} from '../../../plugin/publish/body/renderBody.js';
import {resolveBody} from '../../../plugin/publish/body/resolveBody.js';
import type {BodyElement, BodyProps} from '../../../plugin/publish/props.js';
import {createParser} from '../../../plugin/read/markdown/parser.js';
import {elementsOf, parseElements, plainElements, render} from './render.js';

/** All text of a body, in the pieces that browsers get. */
function textsOf(elements: readonly BodyElement[]): string[] {
  return elements.flatMap((element) => {
    if (typeof element === 'string') return [element];
    const [, , ...children] = element;
    return textsOf(children);
  });
}

const shownText = (body: RenderedBody) => textsOf(plainElements(body)).join('');

describe('a long text', () => {
  /** Where browsers cut a text into two. */
  const NODE = 65_536;
  const LONG = 'wörd 😀 '.repeat(20_000);

  test.each([
    ['in a paragraph', LONG],
    ['in a list', `- ${LONG}`],
    ['in a link', `[${LONG}](ok.md)`],
    ['in a heading', `# T\n\n## ${LONG}`],
    ['around names that lead nowhere', `${'unknown-name.ts '.repeat(9_999)}${LONG}`],
    ['in raw HTML', `<div>${LONG}</div>`],
  ])('%s is shown whole, in pieces that browsers leave whole', async (_, text) => {
    const texts = textsOf(await elementsOf(text));
    expect(texts.join('').includes(LONG.trim())).toBe(true);
    for (const piece of texts) {
      expect(piece.length).toBeLessThan(NODE);
      expect(piece.isWellFormed()).toBe(true);
    }
  });

  test.each([
    ['a block', `\`\`\`\nshort\n${LONG}\n\`\`\``],
    ['a span', `\`${LONG}\``],
    ['a block of another kind', `    ${LONG}`],
    ['raw HTML', `<pre><code>${LONG}</code></pre>`],
  ])('on one line of code in %s ends with how much is left out', async (_, text) => {
    const code = textsOf(await elementsOf(text)).join('');
    expect(code).toMatch(/… \(\+\d{6}\)\n?$/);
    expect(code.length).toBeLessThan(NODE);
    expect(code.isWellFormed()).toBe(true);
  });
});

describe('a body that cannot be rendered is shown as source text', () => {
  const text = '# Plan\n\nHello *you*.\n';

  test('when it is too long', async () => {
    const long = 'word '.repeat(MAX_TEXT_LENGTH / 5 + 1);
    const body = await render(long);
    expect(shownText(body)).toBe(long.slice(0, MAX_PLAIN_LENGTH));
    expect(body).toMatchObject({
      plain: true,
      cut: {shown: MAX_PLAIN_LENGTH, of: long.length},
      toc: [],
      findings: [
        {rule: 'body-size', line: 1, message: expect.stringContaining('the first 200000')},
      ],
    });
  });

  test('when it has too many elements', async () => {
    const many = '*a* '.repeat(MAX_ELEMENTS + 1);
    const body = await render(many);
    expect(shownText(body)).toBe(many.slice(0, MAX_PLAIN_LENGTH));
    expect(body.findings[0]?.message).toContain('more than 50000 elements');
  });

  test('when it shows a text far more often than it writes it', async () => {
    const address = `https://example.com/${'a'.repeat(10_000)}`;
    // The fast parser bounds this itself.
    const remark = await createParser([
      function (this: {data(): object}) {
        Object.assign(this.data(), {micromarkExtensions: [{}]});
      },
    ]);
    const text = `${'[a] '.repeat(5_000)}\n\n[a]: ${address} "${'t'.repeat(900)}"\n`;
    const body = await render(text, {}, remark);
    expect(body.findings[0]?.message).toContain(`more than ${MAX_BODY_SIZE} characters`);
    expect(body.links).toEqual([]);
  });

  test('up to the end of a line, and all of it where it is short', async () => {
    const lines = `${'x'.repeat(999)}\n`.repeat(1_001);
    expect(shownText(await render(lines))).toBe(`${'x'.repeat(999)}\n`.repeat(200));
    const failing = () => () => {
      throw new Error('x');
    };
    const body = await render('# A\n\nb\n', {rehypePlugins: [failing]});
    expect(body).toMatchObject({plain: true, cut: null});
  });

  test('when a rehype plugin throws, with its reason', async () => {
    const fails = () => () => {
      throw new Error('no such language: klingon');
    };
    const body = await render(text, {rehypePlugins: [fails]});
    expect(body.plain).toBe(true);
    expect(plainElements(body)).toEqual([['pre', {}, text]]);
    expect(body.findings).toEqual([
      {
        rule: 'body-failed',
        severity: 'warning',
        message:
          'The plan could not be rendered (no such language: klingon), so its source text is shown. Fix the plan, or the remark or rehype plugin that fails on it.',
        file: 'docs/plans/x.md',
        line: 1,
      },
    ]);
  });

  test('when a remark plugin fails', async () => {
    const body = await render(text, {transform: () => Promise.reject(new Error('boom'))});
    expect(body.findings[0]?.message).toContain('(boom)');
    expect(plainElements(body)).toEqual([['pre', {}, text]]);
  });
});

describe('plugins of the site', () => {
  test('remark plugins run before ids are given', async () => {
    const shout = async (root: Root): Promise<Root> => {
      const [heading] = root.children;
      if (heading?.type === 'heading') heading.children = [{type: 'text', value: 'LOUD'}];
      return root;
    };
    expect(await elementsOf('## Progress\n', {transform: shout})).toEqual([
      ['h2', {id: 'loud'}, 'LOUD'],
    ]);
  });

  test('rehype plugins see elements instead of raw HTML, and their work is kept', async () => {
    const seen: string[] = [];
    const wrap = () => (tree: HastRoot) => {
      const collect = (node: HastRoot | Element) => {
        for (const child of node.children) {
          seen.push(child.type === 'element' ? child.tagName : child.type);
          if (child.type === 'element') collect(child);
        }
      };
      collect(tree);
      const frame: Element = {
        type: 'element',
        tagName: 'iframe',
        properties: {src: 'https://example.com', onLoad: 'x()', style: 'a:b', ariaHidden: 'true'},
        children: [],
      };
      tree.children.push(frame);
    };
    const elements = await elementsOf('a <b>b</b>', {rehypePlugins: [wrap]});
    expect(seen).toEqual(['p', 'text', 'b', 'text']);
    expect(elements).toEqual([
      ['p', {}, 'a ', ['b', {}, 'b']],
      ['iframe', {src: 'https://example.com', 'aria-hidden': 'true'}],
    ]);
  });
});

test('without mermaid a diagram is a code block', async () => {
  expect(await elementsOf('```mermaid\nA --> B\n```', {mermaid: false})).toEqual([
    ['pre', {}, ['code', {className: 'language-mermaid'}, 'A --> B\n']],
  ]);
});

test('a body can be resolved again and again, and is plain data', async () => {
  const body = await render('Unchanged.\n\n[a](a.md) ![b](b.png)\n');
  const before = JSON.stringify(body);
  const first = resolveBody(body, ({kind}) => (kind === 'link' ? {href: '/1'} : {asset: 2}));
  const second = resolveBody(JSON.parse(before), () => ({unresolved: true}));
  expect(parseElements(first.json)[1]).toEqual([
    'p',
    {},
    ['a', {href: '/1'}, 'a'],
    ' ',
    ['img', {src: 'asset:2', alt: 'b'}],
  ]);
  expect(parseElements(second.json)[1]).toEqual([
    'p',
    {},
    ['span', {className: 'execplans-dead-link', title: 'a.md'}, 'a'],
    ' ',
    ['span', {className: 'execplans-dead-link', title: 'b.png'}, 'b'],
  ]);
  expect(JSON.stringify(body)).toBe(before);
});

test('resolve is asked about all but unsafe URLs and headings of the body, with their lines', async () => {
  const asked: unknown[] = [];
  const body = await render(
    '[a](a.md)\n[b](https://x.example) [c](#c) [e](javascript:e)\n\n<p>\n<img src="d.png">\n</p>\n',
  );
  resolveBody(body, (target) => {
    asked.push(target);
    return {unresolved: true};
  });
  expect(asked).toEqual([
    {kind: 'link', url: 'a.md', line: 1},
    {kind: 'link', url: 'https://x.example', line: 2},
    {kind: 'image', url: 'd.png', line: 5},
  ]);
});

/** The only guard: quadratic time would take minutes. */
const TIMEOUT = 30_000;

test.each([
  ['unclosed comments', '<p>\n'.concat('<!-- '.repeat(200_000))],
  ['unclosed quotes', '<p>\n'.concat('<a b="'.repeat(200_000))],
  ['mixed quotes', '<p>\n'.concat(`<a b='"' c="'" `.repeat(100_000))],
  ['deep tags', '<p>\n'.concat('<b>'.repeat(50_000), '</b>'.repeat(50_000))],
  ['many tags', '<b>x</b>\n'.repeat(49_000)],
  ['spaces in a heading', `## a${' '.repeat(1_000_000)}b {#`],
  ['spaces before a brace', `## a${' '.repeat(1_000_000)}}`],
  ['a box', `- [~]${' '.repeat(1_000_000)}x`],
])('%s are rendered in linear time', {timeout: TIMEOUT}, async (_, text) => {
  const body = await render(text);
  expect(plainElements(body).length).toBeGreaterThan(0);
});

test.each([
  ['<details><tr><ul>', '<details><ul>'],
  ['<ul title="x"></tr><tr>`code`', '<ul title="x">`code`'],
  ['<table><tr>more\n\n*text*', '<table>textmore'],
])('%j loses no text', async (html, text) => {
  const textOf = (element: BodyElement | BodyProps): string => {
    if (typeof element === 'string') return element;
    return Array.isArray(element) ? element.slice(2).map(textOf).join('') : '';
  };
  expect((await elementsOf(html)).map(textOf).join('')).toBe(text);
});
