import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {createAnchorReader, type PageFormat} from '../../../plugin/publish/links/pageAnchors.js';
import {createParser} from '../../../plugin/read/markdown/parser.js';

const folder = mkdtempSync(path.join(tmpdir(), 'anchors-'));
afterAll(() => rmSync(folder, {recursive: true}));

const parser = await createParser();
const FORMAT: PageFormat = {maintainCase: false, isPreprocessed: false};
const DOCS = 'docusaurus-plugin-content-docs';
let count = 0;

function write(text: string, extension = '.md'): string {
  count += 1;
  const file = path.join(folder, `page-${count}${extension}`);
  writeFileSync(file, text);
  return file;
}

function idsOf(
  text: string,
  {plugin = DOCS, ...format}: Partial<PageFormat> & {plugin?: string} = {},
) {
  const anchorsOf = createAnchorReader(parser, {...FORMAT, ...format});
  const ids = anchorsOf({file: write(text), plugin});
  return ids && [...ids];
}

describe('the headings of a page', () => {
  test.each([
    [
      'plain ones',
      '---\ntitle: x\n---\n# T\n\n## First *step*\n\n### `npm` & [co](x.md)\n',
      ['first-step', 'npm--co'],
    ],
    ['repeated ones', '# One\n\n## One\n\n## One\n', ['one-1', 'one-2']],
    ['explicit ids', '## A {#x}\n\n## B {/* #y */}\n\n## C <!-- #z -->\n', ['x', 'y', 'z']],
    ['underlined ones and ones in admonitions', 'A\n---\n\n:::note\n\n## B\n\n:::\n', ['a', 'b']],
    [
      'beside code and harmless HTML',
      '```js\nimport {a} from "b";\n## no\n```\n\n<details>\n\n## A\n\n</details> `{x}`\n',
      ['a'],
    ],
    ['none', 'Text.\n', []],
  ])('%s', (_, text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test('of a blog post come after its title', () => {
    expect(idsOf('# One\n\n## One\n', {plugin: 'docusaurus-plugin-content-blog'})).toEqual(['one']);
  });

  test('keep their case where the site wants it', () => {
    expect(idsOf('## One Two\n', {maintainCase: true})).toEqual(['One-Two']);
  });

  test.each([
    ['an import', 'import Part from "./_part.mdx";\n\n## A\n'],
    ['a component', '## A\n\n<Part />\n'],
    ['a component in a line', 'x <Tabs.Item /> y\n'],
    ['an HTML heading', '<h2>A</h2>\n'],
    ['an HTML id', '<a id="x"></a>\n'],
    ['an expression', 'Before {props.children} after.\n'],
    ['a heading right in HTML', '<details>\n## A\n</details>\n'],
  ])('are not known where there is %s', (_, text) => {
    expect(idsOf(text)).toBeNull();
  });

  test('are not known where the site changes the text, or of what is no Markdown of a content plugin', () => {
    expect(idsOf('## A\n', {isPreprocessed: true})).toBeNull();
    expect(idsOf('## A\n', {plugin: 'docusaurus-plugin-of-others'})).toBeNull();
    const anchorsOf = createAnchorReader(parser, FORMAT);
    expect(anchorsOf({file: write('## A\n', '.tsx'), plugin: DOCS})).toBeNull();
    expect(anchorsOf({file: path.join(folder, 'gone.md'), plugin: DOCS})).toBeNull();
  });

  test('are read again when the file changed', () => {
    const anchorsOf = createAnchorReader(parser, FORMAT);
    const page = {file: write('## A\n'), plugin: DOCS};
    const before = anchorsOf(page);
    expect(anchorsOf(page)).toBe(before);
    writeFileSync(page.file, '## B\n');
    utimesSync(page.file, 1, 1);
    expect([...(anchorsOf(page) ?? [])]).toEqual(['b']);
    // As tools do that copy files with their times.
    writeFileSync(page.file, '## C\n');
    utimesSync(page.file, 1, 1);
    expect([...(anchorsOf(page) ?? [])]).toEqual(['c']);
  });
});
