import path from 'node:path';
import {expect, it, vi} from 'vitest';
import {isUnchanged, stampOf} from '../../../plugin/collect/watch/fileStamp.js';
import {makeFolder, writeFiles} from '../temporary.js';

it('trusts a stamp only where a later change would get another', () => {
  const root = makeFolder({'a.md': 'one'});
  const file = path.join(root, 'a.md');
  const fresh = stampOf(file);
  expect(isUnchanged(fresh, stampOf(file))).toBe(false);
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + 60_000);
  const settled = stampOf(file);
  expect(isUnchanged(settled, stampOf(file))).toBe(true);
  writeFiles(root, {'a.md': 'longer'});
  expect(isUnchanged(settled, stampOf(file))).toBe(false);
  vi.restoreAllMocks();
});

it('tells what is there from what is not', () => {
  const root = makeFolder();
  const gone = stampOf(path.join(root, 'a.md'));
  expect(gone).toBeNull();
  expect(isUnchanged(gone, stampOf(path.join(root, 'a.md')))).toBe(true);
  writeFiles(root, {'a.md': ''});
  expect(isUnchanged(gone, stampOf(path.join(root, 'a.md')))).toBe(false);
  expect(stampOf(path.join(root, 'a.md/b.md'))).toBeNull();
});
