import {describe, expect, it} from 'vitest';
import {readFrontMatter} from '../../../plugin/read/markdown/frontMatter.js';

const read = (text: string) => readFrontMatter(text, 'docs/plans/x.md');

describe('readFrontMatter', () => {
  it.each([
    ['YAML', '---\nstatus: active\n---\n# A', {status: 'active'}],
    ['named YAML', '---yaml\nstatus: active\n---\n# A', {status: 'active'}],
    ['JSON', '---json\n{"status": "active"}\n---\n# A', {status: 'active'}],
    ['an empty block', '---\n---\n# A', {}],
    ['a block of remarks', '---\n# later\n---\n# A', {}],
  ])('takes %s and blanks it', (_, text, data) => {
    const {frontMatter, body, findings} = read(text);
    expect(frontMatter.data).toEqual(data);
    expect(body.split('\n').filter(Boolean)).toEqual(['# A']);
    expect(body.split('\n').length).toBe(text.split('\n').length);
    expect(findings).toEqual([]);
  });

  it.each([
    ['text between two rules', '---\nJust a sentence\n---\n'],
    ['a list between two rules', '---\n- one\n---\n'],
    ['a rule further down', '# A\n---\nstatus: active\n---\n'],
  ])('leaves %s alone', (_, text) => {
    expect(read(text)).toMatchObject({frontMatter: {data: {}}, body: text, findings: []});
  });

  it.each([
    ['broken YAML', '---\nowner: Ada\ntitle: A: b\n---\n', 3, 'Nested mappings'],
    ['a program', '---js\nmodule.exports = {}\n---\n', 1, '“js” is not read'],
    ['an alias in what it names', '---\na: &a [*a]\n---\n', 1, 'stands for what it stands in'],
    ['far too much', `---\na: ${'b'.repeat(100_000)}\n---\n`, 1, 'longer than 100000'],
  ])('reports %s, with its line', (_, text, line, reason) => {
    const {frontMatter, body, findings} = read(text);
    expect(frontMatter.data).toEqual({});
    expect(body.trim()).toBe('');
    expect(findings).toMatchObject([{rule: 'front-matter', line}]);
    expect(findings[0]?.message).toContain(reason);
  });

  it('reads plain data only, whatever a tag asks for', () => {
    const {frontMatter} = read('---\nslug: !!timestamp 2026-01-01\nid: !!set {a}\n---\n');
    expect(frontMatter.data).toEqual(JSON.parse(JSON.stringify(frontMatter.data)));
    expect(frontMatter.data).toMatchObject({slug: '2026-01-01'});
  });

  it('knows the line of each key', () => {
    const {frontMatter} = read('---\n# remark\ntitle: A\nstatus: done\n---\n');
    expect(['title', 'status', 'owner'].map(frontMatter.lineOf)).toEqual([3, 4, 1]);
  });
});
