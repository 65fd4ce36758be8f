import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Nodes, Root} from 'mdast';
import {remark} from 'remark';
import remarkGfm from 'remark-gfm';
import {visit} from 'unist-util-visit';
import {describe, expect, test} from 'vitest';
import {createParser} from '../../../plugin/read/markdown/parser.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CORPUS = process.env.EXECPLANS_CORPUS;

/** Where the two parsers are known to differ, and how a tree looks without the difference. */
const KNOWN: {reason: string; forget: (node: Nodes) => void}[] = [
  {
    reason:
      'the paragraph of a task that begins with markup: one counts the box in, the other not; the line is the same',
    forget: (node) => {
      const first = node.type === 'listItem' && node.checked != null ? node.children[0] : undefined;
      if (first?.position) {
        first.position.start = {line: first.position.start.line, column: 1, offset: 0};
      }
    },
  },
];

const parser = await createParser();
const oracle = remark().use(remarkGfm).freeze();

/** A tree without known differences; a field that is absent or `null` says the same. */
function comparable(tree: Root): unknown {
  const copy: Root = JSON.parse(JSON.stringify(tree, (_key, value) => value ?? undefined));
  visit(copy, (node) => {
    for (const {forget} of KNOWN) {
      forget(node);
    }
  });
  return copy;
}

function markdownBelow(dir: string): string[] {
  return fs
    .readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => path.join(dir, name));
}

function compareBelow(dir: string): void {
  const files = markdownBelow(dir);
  expect(files.length, `Markdown files below ${dir}`).toBeGreaterThan(0);
  for (const file of files) {
    const text = fs.readFileSync(file, 'utf8');
    expect(comparable(parser.parse(text)), file).toEqual(comparable(oracle.parse(text)));
  }
}

describe('satteri', () => {
  test('is at work', () => {
    expect(parser.name).toBe('satteri');
  });

  test.each(['test/fixtures', 'example-site/gallery', 'example-site/docs', 'docs'])(
    'gives the tree of remark below %s',
    (dir) => compareBelow(path.join(ROOT, dir)),
  );

  test.each([
    '1. [ ]\n2. [x] a\n',
    '- [ ] \n  - [x] sub\n',
    '* [X]\n  1. [ ] \n\n     [x] text\n',
    '> - [ ] \n>   - [x] sub\n',
    '- a\n  10. [ ] \n  11. [x] b\n  12. [ ] c\n',
    '- [ ]\n- [x] a\n- [ ]\n',
    '~~~\n1. [ ]\n2. [x] a\n~~~\n',
  ])('reads the items behind an empty box: %j', (text) => {
    expect(comparable(parser.parse(text))).toEqual(comparable(oracle.parse(text)));
  });

  test.skipIf(!CORPUS)(
    'gives the tree of remark on the corpus that EXECPLANS_CORPUS names',
    {timeout: 300_000},
    () => compareBelow(path.resolve(CORPUS ?? '')),
  );
});
