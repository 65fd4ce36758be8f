import fc from 'fast-check';
import type {List, ListItem, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {expect, it} from 'vitest';
import type {Document} from '../../../plugin/model/document.js';
import type {BodyElement} from '../../../plugin/publish/props.js';
import {parseSource} from '../../../plugin/read/markdown/parseDocument.js';
import {createParser} from '../../../plugin/read/markdown/parser.js';
import {readTasks} from '../../../plugin/read/work/tasks.js';
import {NO_OPTIONS} from '../../read/parseText.js';
import {plainElements, render} from './render.js';

const parser = await createParser();
const oracle = unified().use(remarkParse).use(remarkGfm).freeze();

const mark = fc.constantFrom(
  ...[' ', 'x', 'X', '~', '/', '-', '!', '✓', '✔️', ' X', 'x ', '', '?', '>', '&', '%%', 'w', 'WIP'],
  ...['1', '^1', 'TODO', '...', '[x]', '\\'],
);
const bracket = fc.oneof(
  {weight: 6, arbitrary: mark.map((inside) => `[${inside}]`)},
  mark.map((inside) => `**[${inside}]**`),
  mark.map((inside) => `\\[${inside}]`),
  mark.map((inside) => `\`[${inside}]\``),
  fc.constantFrom('[x](a.md)', ''),
);
const item = fc
  .tuple(
    fc.constantFrom('', '', '  ', '    ', '> '),
    fc.constantFrom('- ', '* ', '1. ', '2) '),
    bracket,
    fc.constantFrom(' ', ' ', '* ', '', '  '),
    fc.constantFrom(
      'Build',
      '~~Build~~',
      '**Build** it',
      '`build`',
      'Build\n  and ship',
      '',
      '[x] Build',
    ),
  )
  .map((parts) => parts.join(''));
const table = fc
  .array(bracket, {minLength: 1, maxLength: 3})
  .map((cells) =>
    ['', '| A | B |', '| --- | --- |', ...cells.map((cell) => `| ${cell} | b |`), ''].join('\n'),
  );
const lists = fc
  .array(fc.oneof({weight: 6, arbitrary: item}, fc.constant(''), table), {maxLength: 12})
  .map((lines) => lines.join('\n'));

function parse(text: string): Document {
  return parseSource({path: 'docs/plans/x.md', text, findings: []}, parser);
}

function boxesIn(elements: readonly BodyElement[]): unknown[] {
  return elements.flatMap((element) => {
    if (typeof element === 'string') return [];
    const [tag, props, ...children] = element;
    return tag === 'execplans-box' ? [props.state] : boxesIn(children);
  });
}

it('draws the tasks that are counted, in their states', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (text) => {
      const {tasks} = readTasks(parse(text), NO_OPTIONS);
      const drawn = boxesIn(plainElements(await render(text)));
      expect(drawn).toEqual(tasks.map(({state}) => state));
    }),
    {numRuns: 300},
  );
});

it.each([
  [
    'in raw HTML',
    '<ul>\n<li><input type="checkbox" checked> Dig</li>\n<li><input type="checkbox"> Sow</li>\n</ul>',
  ],
  ['in HTML within items', '- <input type="checkbox" checked> Dig\n- <input type="checkbox"> Sow'],
  ['behind a number', '- 1.1 [x] Dig\n- 1.2 [ ] Sow'],
  ['behind a name', '- **P1:** [x] Dig\n- `P2` [ ] Sow'],
  ['behind headings', '## Dig [x]\n\nDeep.\n\n## Sow [ ]\n\nSoon.'],
  ['of lines that are counted by hand', 'a) [x] Dig\nb) [ ] Sow'],
])('draws the boxes %s', async (_, text) => {
  const elements = plainElements(await render(`# Pond\n\n${text}`));
  expect(boxesIn(elements)).toEqual(['done', 'open']);
  expect(JSON.stringify(elements)).not.toContain('[x]');
});

it.each([
  '<!-- <input type="checkbox"> -->',
  '<pre><input type="checkbox"> Dig</pre>',
  'Write <input type="checkbox"> first.',
])('draws no box of %s', async (text) => {
  expect(boxesIn(plainElements(await render(`# Pond\n\n${text}`)))).toEqual([]);
});

it('reads what GFM takes for a task as GFM does', () => {
  fc.assert(
    fc.property(lists, (text) => {
      const states = new Map(
        readTasks(parse(text), NO_OPTIONS).tasks.map(({line, state}) => [line, state]),
      );
      for (const {checked, position} of itemsOf(oracle.parse(text))) {
        if (typeof checked !== 'boolean') continue;
        const state = states.get(position?.start.line ?? 0);
        expect(checked ? state === 'done' : state === 'open' || state === 'dropped').toBe(true);
      }
    }),
    {numRuns: 300},
  );
});

/** Items that begin in a line of their own. */
function itemsOf(root: Root): ListItem[] {
  const items = new Map<number, ListItem>();
  visit(root, 'list', (list: List) => {
    for (const item of list.children) items.set(item.position?.start.line ?? 0, item);
  });
  return [...items.values()];
}
