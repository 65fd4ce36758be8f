import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {cacheFolder, openFileCache} from '../../plugin/collect/cache.js';
import {makeFolder} from './temporary.js';

const VALUE = {text: 'ü', list: [1, null], nan: Number.NaN};

/** The only file of a folder. */
function entryOf(folder: string): string {
  const [name, ...others] = fs.readdirSync(folder);
  if (name === undefined || others.length > 0) throw new Error(`not one file in ${folder}`);
  return path.join(folder, name);
}

describe('a cache of files', () => {
  test('gives back what was kept, to another process as well', () => {
    const folder = path.join(makeFolder(), 'deep/cache');
    openFileCache(folder, ['1']).set(['a', 'b'], VALUE);
    expect(openFileCache(folder, ['1']).get(['a', 'b'])).toEqual(VALUE);
  });

  test('knows nothing of other parts or of another scope', () => {
    const folder = makeFolder();
    const cache = openFileCache(folder, ['1']);
    cache.set(['a', 'b'], VALUE);
    expect(cache.get(['ab'])).toBeNull();
    expect(cache.get(['a', 'b', ''])).toBeNull();
    expect(openFileCache(folder, ['2']).get(['a', 'b'])).toBeNull();
  });

  test.each([
    ['cut short', (content: Buffer) => content.subarray(0, content.length - 3)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in one bit',
      (content: Buffer) => {
        const flipped = Buffer.from(content);
        flipped[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
        return flipped;
      },
    ],
    ['of something else', () => Buffer.from('{"text": "no"}')],
  ])('ignores an entry that is %s, and mends it', (_name, damage) => {
    const folder = makeFolder();
    const cache = openFileCache(folder, []);
    cache.set(['a'], VALUE);
    const file = entryOf(folder);
    fs.writeFileSync(file, damage(fs.readFileSync(file)));
    expect(cache.get(['a'])).toBeNull();
    cache.set(['a'], VALUE);
    expect(cache.get(['a'])).toEqual(VALUE);
  });

  test('is empty where its folder cannot be made', () => {
    const file = path.join(makeFolder({file: ''}), 'file');
    const cache = openFileCache(file, []);
    expect(() => cache.set(['a'], VALUE)).not.toThrow();
    expect(cache.get(['a'])).toBeNull();
    expect(() => cache.prune()).not.toThrow();
  });

  test('drops what was not used, where that is too much', () => {
    const folder = makeFolder();
    const before = openFileCache<number>(folder, []);
    for (let at = 0; at < 502; at += 1) before.set([String(at)], at);
    const cache = openFileCache<number>(folder, []);
    cache.get(['0']);
    cache.get(['1']);
    cache.prune();
    expect(fs.readdirSync(folder)).toHaveLength(502);
    const later = openFileCache<number>(folder, []);
    later.get(['0']);
    later.prune();
    expect(fs.readdirSync(folder)).toHaveLength(1);
    expect(later.get(['0'])).toBe(0);
  });

  test('stands where Docusaurus clears caches', () => {
    const site = makeFolder({'node_modules/x': ''});
    expect(path.relative(site, cacheFolder(site))).toBe(
      path.join('node_modules', '.cache', 'docusaurus-plugin-execplans'),
    );
    const plugAndPlay = makeFolder({'.yarn/x': ''});
    expect(path.relative(plugAndPlay, cacheFolder(plugAndPlay))).toMatch(/^\.yarn\b/);
  });
});
