import {describe, expect, it} from 'vitest';
import {readPlan} from '../../plugin/read/readPlan.js';
import {NO_OPTIONS, parseText} from './parseText.js';

async function findingsOf(text: string) {
  const {findings, title} = readPlan(await parseText(text, 'docs/plans/x.md'), NO_OPTIONS);
  expect(title).not.toBe('');
  return findings.map(({rule, severity, file, line}) => [rule, severity, file, line]);
}

const at = (rule: string, severity: string) => [[rule, severity, 'docs/plans/x.md', 1]];

describe('findings about a whole file', () => {
  it.each([
    ['an empty file', '', at('empty-plan', 'warning')],
    ['a blank file', ' \n\t\n', at('empty-plan', 'warning')],
    ['front matter alone', '---\ntitle: A\n---\n', at('empty-plan', 'warning')],
    ['text without a heading', 'Some thoughts.\n\n- [ ] a\n', at('no-heading', 'info')],
    ['a heading in code only', '```\n# A\n```\n', at('no-heading', 'info')],
    ['300 kB and more', `# A\n\n${'wörd '.repeat(50_001)}`, at('long-file', 'info')],
    ['TOML', '+++\ntitle = "A"\n+++\n# A\n', at('front-matter', 'warning')],
    ['a plan', '# A\n\nText.\n', []],
    ['a section alone', '## Progress\n\n- [ ] a\n', []],
    ['a long, but common plan', `# A\n\n${'word '.repeat(50_000)}`, []],
    ['plus signs that close nothing', '+++\n\n# A\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await findingsOf(text)).toEqual(expected);
  });

  it('says a length that is more than the limit', async () => {
    const {findings} = readPlan(await parseText(`# A\n\n${'word '.repeat(60_000)}`), NO_OPTIONS);
    expect(findings.map(({message}) => message)).toEqual([
      expect.stringContaining('301 kB, more than 300 kB'),
    ]);
  });

  it('blanks TOML, and keeps the lines', async () => {
    const document = await parseText('+++\r\nstatus = "done"\r\n+++\r\n# A\r\n');
    expect(document.text.trim()).toBe('# A');
    expect(document.title).toEqual({text: 'A', line: 4});
    expect(document.frontMatter.data).toEqual({});
  });
});
