import {rmSync, utimesSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {SourceReader} from '../../plugin/collect/sourceReader.js';
import {makeFolder, writeFiles} from './temporary.js';

it('reads a file again only when it changed', () => {
  const root = makeFolder({'a.md': 'first', 'b.md': 'same'});
  const reader = new SourceReader();
  const before = reader.readPresent(root, ['a.md', 'b.md', 'a.md', 'gone.md', '.']);
  expect(before.map(({path, text}) => [path, text])).toEqual([
    ['a.md', 'first'],
    ['b.md', 'same'],
  ]);
  writeFiles(root, {'a.md': 'other'});
  utimesSync(path.join(root, 'a.md'), 1, 1);
  const after = reader.readPresent(root, ['a.md', 'b.md']);
  expect(after[0]?.text).toBe('other');
  expect(after[1]).toBe(before[1]);
  rmSync(path.join(root, 'a.md'));
  expect(reader.readPresent(root, ['a.md'])).toEqual([]);
});
