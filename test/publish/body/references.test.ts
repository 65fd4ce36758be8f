import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {
  ReferenceResolution,
  ReferenceTarget,
} from '../../../plugin/publish/body/renderBody.js';
import {resolveBody} from '../../../plugin/publish/body/resolveBody.js';
import type {BodyElement} from '../../../plugin/publish/props.js';
import {parseElements, render} from './render.js';

async function elementsWith(
  text: string,
  resolveReference: (target: ReferenceTarget) => ReferenceResolution,
): Promise<BodyElement[]> {
  const body = await render(text);
  const cached = JSON.parse(JSON.stringify(body)) as typeof body;
  const unresolved = () => ({unresolved: true}) as const;
  return parseElements(resolveBody(cached, unresolved, () => null, resolveReference).json);
}

const TEXT = 'Fix #12 and #13 with `docs/a.md` or a/b.md.';

test('what leads nowhere stays exactly as it was written', async () => {
  expect(await elementsWith(TEXT, () => null)).toEqual([
    ['p', {}, 'Fix #12 and #13 with ', ['code', {}, 'docs/a.md'], ' or a/b.md.'],
  ]);
});

test('what leads somewhere is the link, code still as code', async () => {
  const elements = await elementsWith(TEXT, ({form: {target}}) =>
    target === '13' ? null : {href: `/${target}`, unchecked: target === '12'},
  );
  expect(elements).toEqual([
    [
      'p',
      {},
      'Fix ',
      ['a', {href: '/12', 'data-noBrokenLinkCheck': true}, '#12'],
      ' and #13 with ',
      ['a', {href: '/docs/a.md'}, ['code', {}, 'docs/a.md']],
      ' or ',
      ['a', {href: '/a/b.md'}, 'a/b.md'],
      '.',
    ],
  ]);
});

test('what is surely missing is marked and has no href', async () => {
  expect(await elementsWith('See `docs/a.md`.', () => ({dead: true}))).toEqual([
    ['p', {}, 'See ', ['span', {className: 'execplans-dead-link'}, ['code', {}, 'docs/a.md']], '.'],
  ]);
});

test.each([
  'javascript:alert(1)',
  '//evil.example',
  '/\\evil.example',
  'data:text/html,x',
  'a',
  '',
])('a reference that resolves to %j stays text', async (href) => {
  expect(await elementsWith('See #1.', () => ({href}))).toEqual([['p', {}, 'See #1.']]);
});

test('of a generated plan only the first references are looked at', async () => {
  let asked = 0;
  const elements = await elementsWith('#12 `#13` '.repeat(20_000), () => {
    asked += 1;
    return {dead: true};
  });
  expect(asked).toBeGreaterThanOrEqual(10_000);
  expect(asked).toBeLessThan(20_000);
  expect(JSON.stringify(elements).match(/#13/g)).toHaveLength(20_000);
});

test('each reference knows its line', async () => {
  const body = await render(
    '# T\n\nOne #1\ntwo `a/b.md`\nthree #3\n*four #4*\n\n<p>\nx\n<b>#8</b>\n</p>\n',
  );
  const named = body.links.map((target) =>
    target.kind === 'reference' ? [target.form.target, target.line] : target,
  );
  expect(named.sort()).toEqual([
    ['1', 3],
    ['3', 5],
    ['4', 6],
    ['8', 10],
    ['a/b.md', 4],
  ]);
});

function textOf(element: BodyElement): string {
  if (typeof element === 'string') return element;
  const [, , ...children] = element;
  return children.map(textOf).join('');
}

function linksIn(element: BodyElement): BodyElement[] {
  if (typeof element === 'string') return [];
  const [tag, , ...children] = element;
  const inside = children.flatMap(linksIn);
  return tag === 'a' ? [element, ...inside] : inside;
}

const pieces = fc.constantFrom(
  ...['#12', '`#12`', '`a/b.md`', 'a/b.md', 'v1.2.0', '`1f2e3d4`', 'word', '<x>', '<b>', '</b>'],
  ...[
    '[',
    '](ok.md)',
    '[l](c/d.md)',
    '*',
    '**',
    '`',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\n- ',
    '\n## ',
    '\n> ',
  ],
  ...['<details>\n\n', '\n\n</details>\n\n', '|', '\n| a | b |\n| - | - |\n', '\n    code\n'],
);

test('references change no word, and no link stands in another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, {maxLength: 25}), async (parts) => {
      const text = parts.join('');
      const plain = await elementsWith(text, () => null);
      const linked = await elementsWith(text, () => ({href: '/x'}));
      expect(linked.map(textOf).join('')).toBe(plain.map(textOf).join(''));
      const links = linked.flatMap(linksIn);
      for (const link of links) expect(linksIn(link)).toHaveLength(1);
      expect(plain.flatMap(linksIn)).toEqual([]);
    }),
    {numRuns: 300, seed: 1},
  );
});
