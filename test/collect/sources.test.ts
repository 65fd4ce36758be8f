import path from 'node:path';
import {expect, it} from 'vitest';
import {MAX_BYTES, SourceReader} from '../../plugin/collect/sourceReader.js';
import {makeFolder} from './temporary.js';

function read(text: string | Buffer) {
  const [source] = new SourceReader().read(makeFolder({'x.md': text}), ['x.md']);
  return source;
}

it('decodes UTF-8 and keeps line ends', () => {
  expect(read('# Ä\r\n語\n')).toEqual({path: 'x.md', text: '# Ä\r\n語\n', findings: []});
});

it('strips a byte order mark', () => {
  expect(read('\uFEFF---\na: 1\n---\n')).toMatchObject({
    text: '---\na: 1\n---\n',
    findings: [],
  });
});

it('reads an empty file', () => {
  expect(read('')).toEqual({path: 'x.md', text: '', findings: []});
});

it('replaces invalid UTF-8 and names the first such line', () => {
  const source = read(Buffer.from('ok\nä ok\nbad \xe9!\nbad \xff\n', 'latin1'));
  expect(source?.text).toContain('bad \uFFFD!');
  expect(source?.findings).toEqual([
    expect.objectContaining({rule: 'encoding', severity: 'warning', file: 'x.md', line: 2}),
  ]);
});

it('takes U+FFFD in the file itself for what it is', () => {
  expect(read('a \uFFFD b')?.findings).toEqual([]);
});

it('cuts what is too long at the end of a line', () => {
  const line = `${'ä'.repeat(500)}\n`;
  const source = read(line.repeat(5000));
  const kept = Math.floor(MAX_BYTES / Buffer.byteLength(line));
  expect(source?.text).toBe(line.repeat(kept));
  expect(source?.findings).toEqual([
    expect.objectContaining({
      rule: 'file-too-long',
      line: kept,
      message: expect.stringMatching(/5005000 bytes.*Split/),
    }),
  ]);
});

it('never stops on a file that cannot be read', () => {
  const root = makeFolder({'a.md': '# A', 'folder.md/b.md': ''});
  const sources = new SourceReader().read(root, ['gone.md', 'folder.md', 'a.md']);
  expect(sources.map(({path: file, text}) => [file, text])).toEqual([
    ['gone.md', ''],
    ['folder.md', ''],
    ['a.md', '# A'],
  ]);
  expect(
    sources.map(({findings}) => findings.map(({rule, severity, line}) => [rule, severity, line])),
  ).toEqual([[['unreadable', 'error', 1]], [['unreadable', 'error', 1]], []]);
  expect(sources[0]?.findings[0]?.message).not.toContain(path.join(root, 'a.md'));
});
