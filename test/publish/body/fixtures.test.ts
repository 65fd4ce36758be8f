import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {remark} from 'remark';
import remarkGfm from 'remark-gfm';
import {describe, expect, test} from 'vitest';
import {createParser, type MarkdownParser} from '../../../plugin/read/markdown/parser.js';
import {render, resolve} from './render.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/body');
const cases = readdirSync(FOLDER).sort();

/** What a page gets of a body, one element a line. `UPDATE=1` writes it anew. */
function print(parts: Record<string, readonly unknown[]>): string {
  const lists = Object.entries(parts).map(
    ([name, items]) =>
      `  ${JSON.stringify(name)}: [${items.map((item) => `\n    ${JSON.stringify(item)}`).join(',')}\n  ]`,
  );
  return `{\n${lists.join(',\n')}\n}\n`;
}

async function pageOf(text: string, parser?: MarkdownParser): Promise<string> {
  const body = await render(text, {}, parser);
  const {elements, findings} = resolve(body);
  const dead = findings.map(({rule, line, message}) => ({rule, line, message}));
  return print({elements, toc: body.toc, links: body.links, findings: dead});
}

describe('every fixture', () => {
  test.each(cases)('%s renders as expected', async (name) => {
    const file = join(FOLDER, name, 'expected.json');
    const page = await pageOf(readFileSync(join(FOLDER, name, 'input.md'), 'utf8'));
    if (process.env.UPDATE) writeFileSync(file, page);
    expect(existsSync(file), `${file} is missing: run with UPDATE=1`).toBe(true);
    expect(page).toBe(readFileSync(file, 'utf8'));
  });

  test.each(cases)('%s is the same with remark', async (name) => {
    const fast = await createParser();
    const oracle = remark().use(remarkGfm).freeze();
    const slow: MarkdownParser = {...fast, name: 'remark', parse: (text) => oracle.parse(text)};
    expect(fast.name).toBe('satteri');
    const text = readFileSync(join(FOLDER, name, 'input.md'), 'utf8');
    expect(await pageOf(text, slow)).toBe(await pageOf(text, fast));
  });
});
