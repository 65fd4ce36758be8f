import {describe, expect, it} from 'vitest';
import {readFrontMatter} from '../../../../plugin/read/markdown/frontMatter/frontMatter.js';

const read = (text: string) => readFrontMatter(text, 'docs/plans/x.md');

describe('readFrontMatter', () => {
  it.each([
    ['YAML', '---\nstatus: active\n---\n# A', {status: 'active'}],
    ['named YAML', '---yaml\nstatus: active\n---\n# A', {status: 'active'}],
    ['JSON', '---json\n{"status": "active"}\n---\n# A', {status: 'active'}],
    ['an empty block', '---\n---\n# A', {}],
    ['a block of blank lines', `---\n${'\n'.repeat(64_000)}---\n# A`, {}],
    ['a rule with more behind it', '---\na: |\n  b\n  ---\n---\n# A', {a: 'b\n---\n'}],
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
    ['a longer rule', '----\nJust a sentence\n---\n'],
    ['a rule further down', '# A\n---\nstatus: active\n---\n'],
  ])('leaves %s alone', (_, text) => {
    expect(read(text)).toMatchObject({frontMatter: {data: {}}, body: text, findings: []});
  });

  it.each([
    ['broken YAML', '---\nowner: Ada\ntitle: A: b\n---\n', 3, 'Nested mappings'],
    ['a program', '---js\nmodule.exports = {}\n---\n', 1, '“js” is not supported'],
    [
      'an alias in what it names',
      '---\na: &a [*a]\n---\n',
      1,
      'refers to a value that contains it',
    ],
    ['a program of another name', '---javascript\nglobalThis.ran = 1\n---\n', 1, '“javascript”'],
    ['CoffeeScript', '---coffee\nran = 1\n---\n', 1, '“coffee” is not supported'],
    ['a name that every object has', '---constructor\na: 1\n---\n', 1, '“constructor”'],
    ['TOML', '---toml\na = 1\n---\n', 1, '“toml” is not supported'],
    ['TOML in its own marks', '+++\na = 1\n+++\n', 1, 'it is TOML'],
    ['too many aliases', `---\na: &a x\nb: [${'*a, '.repeat(200)}]\n---\n`, 1, 'alias'],
    [
      'far too much white space',
      `---\na: 1\n${'\n'.repeat(64_000)}---\n`,
      1,
      'whitespace characters',
    ],
    ['far too much', `---\na: ${'b'.repeat(100_000)}\n---\n`, 1, 'longer than 100000'],
  ])('reports %s, with its line', (_, text, line, reason) => {
    const {frontMatter, body, findings} = read(text);
    expect(frontMatter.data).toEqual({});
    expect(body.trim()).toBe('');
    expect(findings).toMatchObject([{rule: 'front-matter', line}]);
    expect(findings[0]?.message).toContain(reason);
  });

  it('runs no program', () => {
    const ran = 'globalThis.frontMatterRan = true';
    for (const language of ['js', 'javascript', 'JS', ' js', 'coffee']) {
      read(`---${language}\n${ran}\n---\n`);
      read(`---${language}\n(() => { ${ran} })()\n---\n`);
    }
    read(`---\na: !!js/function "function () { ${ran} }"\n---\n`);
    expect(globalThis).not.toHaveProperty('frontMatterRan');
  });

  it('gives everyone who reads a text an object of their own', () => {
    const text = '---\nstatus: active\n---\n# A';
    const first = read(text).frontMatter;
    Object.assign(first.data, {status: 'mine'});
    expect(read(text).frontMatter.data).toEqual({status: 'active'});
  });

  it.each([
    ['blank lines', '\n'],
    ['almost as many blank lines as are allowed', `${'\n'.repeat(199)}#`],
  ])('reads 64 kB of %s in linear time', {timeout: 30_000}, (_, lines) => {
    const text = `---\na: 1\n${lines.repeat(64_000 / lines.length)}b: 2\n---\n`;
    // Only the limit of the test guards this: in quadratic time each reading takes seconds.
    for (let count = 0; count < 20; count++) expect(read(text).frontMatter.data).toBeDefined();
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
