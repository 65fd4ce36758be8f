import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {cacheFolder, openFileCache} from '../../plugin/cache/cache.js';
import {makeFolder} from '../collect/temporary.js';

const VALUE = {text: 'ü – 计划 \ud800', list: [1, null, -1.5], nested: {none: ''}};

/** The packs of a folder, as absolute paths. */
function packsOf(folder: string): string[] {
  return fs.readdirSync(folder).map((name) => path.join(folder, name));
}

/** The only file of a folder. */
function packOf(folder: string): string {
  const [file, ...others] = packsOf(folder);
  if (file === undefined || others.length > 0) throw new Error(`not one file in ${folder}`);
  return file;
}

/** Keeps values as one load does. */
function keep(folder: string, values: Record<string, unknown>, scope = ['1']): void {
  const cache = openFileCache(folder, scope);
  for (const [key, value] of Object.entries(values)) cache.set([key], value);
  cache.flush();
}

/** What a later load finds. */
function find(folder: string, keys: readonly string[], scope = ['1']): unknown[] {
  const cache = openFileCache(folder, scope);
  return keys.map((key) => cache.get([key]));
}

const large = (letter: string) => letter.repeat(1_000_000);

describe('a cache of files', () => {
  test('gives back what was kept, to another process as well', () => {
    const folder = path.join(makeFolder(), 'deep/cache');
    const cache = openFileCache(folder, ['1']);
    const long = 'x'.repeat(1000);
    cache.set(['a', long], VALUE);
    cache.set(['b', long], '计划'.repeat(1000));
    cache.set(['c', long], `${'plain '.repeat(1000)}–`);
    cache.flush();
    for (const opened of [cache, openFileCache(folder, ['1'])]) {
      expect(opened.get(['a', long])).toStrictEqual(VALUE);
      expect(opened.get(['b', long])).toBe('计划'.repeat(1000));
      expect(opened.get(['c', long])).toBe(`${'plain '.repeat(1000)}–`);
      expect(opened.get(['a', `${long}x`])).toBeNull();
    }
  });

  test('knows nothing of other parts or of another scope', () => {
    const folder = makeFolder();
    const cache = openFileCache(folder, ['1']);
    cache.set(['a', 'b'], VALUE);
    cache.flush();
    expect(cache.get(['ab'])).toBeNull();
    expect(cache.get(['a', 'b', ''])).toBeNull();
    expect(openFileCache(folder, ['2']).get(['a', 'b'])).toBeNull();
    expect(openFileCache(folder, ['1', 'a']).get(['b'])).toBeNull();
  });

  test('keeps what a load had made when it was stopped, half of it at least', () => {
    const folder = makeFolder();
    const keys = Array.from({length: 40}, (_, at) => String(at));
    const stopped = openFileCache(folder, ['1']);
    for (const key of keys) stopped.set([key], large(key));
    const found = find(folder, keys).filter((value) => value !== null);
    expect(found.length).toBeGreaterThanOrEqual(keys.length / 2);
    expect(found.length).toBeLessThan(keys.length);
    expect(stopped.get(['0'])).toBe(large('0'));
    stopped.flush();
    expect(find(folder, keys)).toEqual(keys.map(large));
  });

  test('does not believe the name of a pack about its scope', () => {
    const folder = makeFolder();
    keep(folder, {a: VALUE}, ['1']);
    const [first = ''] = packsOf(folder);
    keep(folder, {b: VALUE}, ['2']);
    const second = packsOf(folder).find((file) => file !== first) ?? '';
    fs.renameSync(first, second);
    expect(find(folder, ['a', 'b'], ['2'])).toEqual([null, null]);
  });

  test('writes all values of a load as one file, and none for a load that made none', () => {
    const folder = makeFolder();
    keep(folder, Object.fromEntries(Array.from({length: 3000}, (_, at) => [`${at}`, at])));
    const file = packOf(folder);
    const cache = openFileCache(folder, ['1']);
    expect(cache.get(['2999'])).toBe(2999);
    cache.flush();
    expect(packOf(folder)).toBe(file);
  });

  test('keeps values of many megabytes together', () => {
    const folder = makeFolder();
    keep(folder, {a: large('a'), b: large('b'), c: 'small', d: large('ü'), e: 'small too'});
    expect(find(folder, ['e', 'd', 'c', 'b', 'a'])).toEqual([
      'small too',
      large('ü'),
      'small',
      large('b'),
      large('a'),
    ]);
  });

  test('keeps nothing that is no JSON, and all the rest', () => {
    const folder = makeFolder();
    const circle: unknown[] = [];
    circle.push(circle);
    keep(folder, {a: VALUE, circle, none: undefined, big: 1n, b: VALUE});
    expect(find(folder, ['a', 'circle', 'none', 'big', 'b'])).toEqual([
      VALUE,
      null,
      null,
      null,
      VALUE,
    ]);
  });

  test('reads the packs of processes that ran at the same time', () => {
    const folder = makeFolder();
    const one = openFileCache(folder, ['1']);
    const other = openFileCache(folder, ['1']);
    for (const cache of [one, other]) expect(cache.get(['a'])).toBeNull();
    one.set(['a'], 'one');
    one.set(['both'], VALUE);
    other.set(['both'], VALUE);
    other.set(['b'], 'other');
    one.flush();
    other.flush();
    expect(find(folder, ['a', 'b', 'both'])).toEqual(['one', 'other', VALUE]);
  });

  test('knows nothing of packs that were removed while it was open', () => {
    const folder = makeFolder();
    keep(folder, {a: VALUE, b: VALUE});
    const cache = openFileCache(folder, ['1']);
    expect(cache.get(['a'])).toEqual(VALUE);
    cache.flush();
    fs.rmSync(folder, {recursive: true});
    expect(cache.get(['b'])).toBeNull();
    cache.set(['b'], 'anew');
    cache.flush();
    expect(find(folder, ['a', 'b'])).toEqual([null, 'anew']);
  });

  test('is empty where its folder cannot be made', () => {
    const file = path.join(makeFolder({file: ''}), 'file');
    const cache = openFileCache(file, []);
    cache.set(['a'], large('a'));
    cache.set(['b'], large('b'));
    expect(() => cache.flush()).not.toThrow();
    expect(cache.get(['a'])).toBeNull();
    expect(() => cache.flush()).not.toThrow();
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
