import fc from 'fast-check';
import type {ListItem, Nodes} from 'mdast';
import {remark} from 'remark';
import remarkGfm from 'remark-gfm';
import {visit} from 'unist-util-visit';
import {describe, expect, it, vi} from 'vitest';
import {markBoxes} from '../../../plugin/read/markdown/boxes.js';
import {createParser} from '../../../plugin/read/markdown/parser.js';

const parser = await createParser();
const gfm = remark().use(remarkGfm).freeze();

function itemsOf(tree: Nodes): ListItem[] {
  const items: ListItem[] = [];
  visit(tree, 'listItem', (item) => {
    items.push(item);
  });
  return items;
}

function marked(text: string) {
  const root = parser.parse(text);
  markBoxes(root, text, 'docs/plans/x.md');
  return root;
}

const line = fc
  .tuple(
    fc.constantFrom('- ', '* ', '+ ', '1. ', '2) ', '  - ', '> - ', '- - ', '', '## '),
    fc.constantFrom(
      '[ ] ',
      '[x] ',
      '[X] ',
      '[x]',
      '[~] ',
      '[&] ',
      '\\[x] ',
      '`[x]` ',
      '**[x]** ',
      '',
    ),
    fc.constantFrom('Dig', '*Sow*', '~~Rake~~', 'Reap [x]', '`a`', '[x](a.md)', 'API', '1', '[b]'),
  )
  .map((parts) => parts.join(''));
const anyList = fc.array(line, {maxLength: 12}).map((lines) => `${lines.join('\n')}\n`);

describe('markBoxes', () => {
  it('agrees with remark-gfm on every box that GFM defines', () => {
    fc.assert(
      fc.property(anyList, (text) => {
        const ours = itemsOf(marked(text)).map(({data}) => data?.box?.state);
        for (const [at, {checked}] of itemsOf(gfm.parse(text)).entries()) {
          if (typeof checked !== 'boolean') continue;
          const state = ours[at];
          // GFM has no word for an open task that is struck out.
          expect(checked ? state === 'done' : state === 'open' || state === 'dropped').toBe(true);
        }
      }),
      {numRuns: 1500},
    );
  });

  it('notes a box on nothing but items, headings and cells, within the lines of the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyList, fc.string({unit: 'binary'})), (text) => {
        const lines = text.split(/\r\n?|\n/).length;
        visit(marked(text), (node) => {
          if (!node.data || !('box' in node.data)) return;
          expect(['listItem', 'heading', 'tableCell']).toContain(node.type);
          expect(node.position?.start.line).toBeGreaterThanOrEqual(1);
          expect(node.position?.end.line).toBeLessThanOrEqual(lines);
        });
      }),
      {numRuns: 1000},
    );
  });

  it.each(['- [x] a\n', '- [&] a\n', '- a [x]\n', '- (x) a\n', '[x] ', '- DONE a\n', '[', '- [&'])(
    'reads twice as much of twice as many %j',
    (repeated) => {
      const readOf = (size: number) => {
        const text = repeated.repeat(size / repeated.length);
        const root = parser.parse(text);
        let read = 0;
        const {exec} = RegExp.prototype;
        const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (
          this: RegExp,
          searched: string,
        ) {
          read += searched.length;
          return exec.call(this, searched);
        });
        markBoxes(root, text, 'docs/plans/x.md');
        spy.mockRestore();
        return read;
      };
      const [half, whole] = [readOf(500_000), readOf(1_000_000)];
      expect(half).toBeGreaterThan(0);
      expect(whole).toBeLessThan(2.01 * half);
      expect(whole).toBeLessThan(30_000_000);
    },
  );
});
