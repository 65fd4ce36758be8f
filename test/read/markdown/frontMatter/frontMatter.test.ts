import {describe, expect, it} from 'vitest';
import {readFrontMatter} from '../../../../plugin/read/markdown/frontMatter/frontMatter.js';

const read = (text: string) => readFrontMatter(text, 'docs/plans/x.md');

describe('readFrontMatter', () => {
  it.each([
    ['YAML', '---\nstatus: active\n---\n# A', {status: 'active'}],
    ['named YAML', '---yaml\nstatus: active\n---\n# A', {status: 'active'}],
    ['JSON', '---json\n{"status": "active"}\n---\n# A', {status: 'active'}],
    ['an empty block', '---\n---\n# A', {}],
    ['a block of blank lines', `---\n${'\n'.repeat(40_000)}---\n# A`, {}],
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
    ['a block of which nothing parses', '---\ntitle: A: b\nto: @be\n---\n', 2, 'Nested mappings'],
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
      `---\na: 1\n${'\n'.repeat(40_000)}---\n`,
      1,
      'whitespace characters',
    ],
    ['far too much', `---\na: ${'b'.repeat(50_000)}\n---\n`, 1, 'longer than 50000'],
    ['lists in lists', `---\na: ${'['.repeat(40_000)}\n---\n`, 1, 'nested more than 30 levels'],
    ['closed ones', `---\na: ${'['.repeat(99)}${']: 1'.repeat(99)}\n---\n`, 1, 'more than 30'],
    ['keys that are keys', `---\n${'? '.repeat(20_000)}a\n---\n`, 1, 'more than 30 levels'],
    ['values of values', `---\na:\n${': '.repeat(99)}b\n---\n`, 1, 'more than 30 levels'],
    ['items of items', `---\na:\n  ${'- '.repeat(99)}b\n---\n`, 1, 'more than 30 levels'],
  ])('reports %s, with its line', (_, text, line, reason) => {
    const {frontMatter, body, findings} = read(text);
    expect(frontMatter.data).toEqual({});
    expect(body.trim()).toBe('');
    expect(findings).toMatchObject([{rule: 'front-matter', line}]);
    expect(findings[0]?.message).toContain(reason);
  });

  it.each([
    ['a second colon', 'title: Beds: the raised ones'],
    ['a sign that leads no value', 'package: @garden/beds'],
    ['a backtick', 'title: `beds` first'],
    ['a percent sign', 'share: %done'],
    ['brackets before words', 'title: [WIP] Beds'],
    ['quotes around one word', 'title: "Raised" beds'],
    ['a quote that stays open', 'title: "Raised beds'],
    ['a line without a key', 'something else'],
    ['deeper lines under it', 'tags: [a\n  b: c: d'],
    ['tabs for blanks', 'tags:\n\t- beds\n\tb: c'],
  ])('takes %s for one broken key, and reads the others', (_, line) => {
    const text = `---\nstatus: active\n${line}\nowner: Ada\n---\n# A`;
    const {frontMatter, body, findings} = read(text);
    expect(frontMatter.data).toEqual({status: 'active', owner: 'Ada'});
    expect(frontMatter.lineOf('owner')).toBe(3 + line.split('\n').length);
    expect(body.trim()).toBe('# A');
    expect(findings).toMatchObject([{rule: 'front-matter', severity: 'warning'}]);
    expect(findings[0]?.line).toBeGreaterThanOrEqual(3);
    expect(findings[0]?.message).toContain(line.split('\n')[0]);
  });

  it('reads the first of two keys of one name', () => {
    const {frontMatter, findings} = read('---\nstatus: active\na: 1\nstatus: done\n---\n');
    expect(frontMatter.data).toEqual({status: 'active', a: 1});
    expect(findings).toMatchObject([{line: 4}]);
    expect(findings[0]?.message).toContain('in line 2 already');
  });

  it('keeps anchors of the keys that stay', () => {
    const {frontMatter} = read('---\na: &a [x]\ntitle: A: b\nc: *a\n---\n');
    expect(frontMatter.data).toEqual({a: ['x'], c: ['x']});
  });

  it('reports ten broken lines and counts the others', () => {
    const lines = Array.from({length: 14}, (_, at) => `k${at}: a: b\n`).join('');
    const {findings} = read(`---\nstatus: active\n${lines}---\n`);
    expect(findings).toHaveLength(10);
    expect(findings.at(-1)?.message).toContain('4 more lines');
  });

  it('reads a block below blank lines, and says so', () => {
    const {frontMatter, body, findings} = read('\n \n---\nstatus: active\ntitle: A: b\n---\n# A');
    expect(frontMatter.data).toEqual({status: 'active'});
    expect(frontMatter.lineOf('status')).toBe(4);
    expect(body).toBe('\n \n\n\n\n\n# A');
    expect(findings).toMatchObject([{line: 3}, {line: 5}]);
    expect(findings[0]?.message).toContain('below a blank line');
  });

  it('leaves rules with text between them below blank lines alone', () => {
    const text = '\n---\n\nJust: a: sentence\n\n---\n';
    expect(read(text)).toMatchObject({frontMatter: {data: {}}, body: text, findings: []});
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
  ])('reads 48 kB of %s in linear time', {timeout: 30_000}, (_, lines) => {
    const text = `---\na: 1\n${lines.repeat(48_000 / lines.length)}b: 2\n---\n`;
    // Only the limit of the test guards this: in quadratic time each reading takes seconds.
    for (let count = 0; count < 5; count++) expect(read(text).frontMatter.data).toBeDefined();
  });

  it('reads what broken lines leave of 48 kB in linear time', {timeout: 10_000}, () => {
    const text = `---\na: 1\n${`${'\n'.repeat(190)}b\n`.repeat(250)}c: 2\n---\n`;
    expect(read(text).frontMatter.data).toEqual({a: 1, c: 2});
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
