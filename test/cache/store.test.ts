import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {cacheFolder, NO_CACHE} from '../../plugin/cache/cache.js';
import {openStore} from '../../plugin/cache/store.js';
import {DAY} from '../../plugin/lib/time/days.js';
import {makeFolder} from '../collect/temporary.js';

interface Value {
  text: string;
}

const KEYS = ['a', 'b', 'c'];
const VALUES = {a: {text: 'first'}, b: {text: 'sécond\n'}, c: {text: '第三 \ud800'}};

const open = (file: string, scope = ['1']) => openStore<Value>(file, scope);

const makeFile = () => path.join(makeFolder(), 'deep/store.store');

/** Asks for values, makes those that are not known, and flushes, as one load does. */
function load(file: string, values: Record<string, Value>, scope = ['1']): void {
  const store = open(file, scope);
  for (const [key, value] of Object.entries(values)) {
    if (store.get([key]) === null) store.set([key], value);
  }
  store.flush();
}

/** What a later load finds. */
function find(file: string, keys: readonly string[], scope = ['1']): (Value | null)[] {
  const store = open(file, scope);
  return keys.map((key) => store.get([key]));
}

/** A store of three values, damaged, and what is found in it; the next load mends it. */
function findDamaged(file: string, content: string | Buffer): (Value | null)[] {
  fs.writeFileSync(file, content);
  const found = find(file, KEYS);
  load(file, VALUES);
  expect(find(file, KEYS)).toEqual(Object.values(VALUES));
  return found;
}

/** A file as a load writes it. */
function makeSound(): {file: string; content: Buffer} {
  const file = makeFile();
  load(file, VALUES);
  return {file, content: fs.readFileSync(file)};
}

describe('a store', () => {
  test('gives back what an earlier load kept', () => {
    const {file} = makeSound();
    expect(find(file, KEYS)).toEqual(Object.values(VALUES));
  });

  test('knows nothing of other parts, nor of another scope', () => {
    const {file} = makeSound();
    const store = open(file);
    store.set(['a', 'b'], VALUES.a);
    store.flush();
    expect(open(file).get(['ab'])).toBeNull();
    expect(open(file).get(['a', 'b', ''])).toBeNull();
    expect(find(file, ['a', 'b'], ['2'])).toEqual([null, null]);
  });

  test('takes the place of one of another scope', () => {
    const {file} = makeSound();
    load(file, {d: {text: 'new'}}, ['2']);
    expect(find(file, ['d', 'a'], ['2'])).toEqual([{text: 'new'}, null]);
    expect(find(file, KEYS)).toEqual([null, null, null]);
  });

  test('is not written again where nothing is new', () => {
    const {file} = makeSound();
    const {ino} = fs.statSync(file);
    load(file, {a: VALUES.a});
    expect(fs.statSync(file).ino).toBe(ino);
    expect(find(file, KEYS)).toEqual(Object.values(VALUES));
  });

  test('drops what a load did not ask for when something is new', () => {
    const {file} = makeSound();
    load(file, {a: VALUES.a, d: {text: 'new'}});
    expect(find(file, [...KEYS, 'd'])).toEqual([VALUES.a, null, null, {text: 'new'}]);
  });

  test('replaces a value that is set anew', () => {
    const {file} = makeSound();
    const store = open(file);
    expect(store.get(['a'])).toEqual(VALUES.a);
    store.set(['a'], {text: 'anew'});
    store.flush();
    expect(find(file, ['a'])).toEqual([{text: 'anew'}]);
  });

  test('keeps nothing after it was flushed', () => {
    const {file} = makeSound();
    const store = open(file);
    store.flush();
    expect(store.get(['a'])).toBeNull();
    store.set(['d'], {text: 'late'});
    store.flush();
    expect(find(file, ['a', 'd'])).toEqual([VALUES.a, null]);
  });

  test('keeps nothing that is no plain data, and all the rest', () => {
    const file = makeFile();
    const code = {text: 'code', run: () => {}};
    const own = JSON.parse('{"text": "own", "__proto__": {"text": "not inherited"}}') as Value;
    load(file, {code, a: VALUES.a, own, b: VALUES.b});
    expect(find(file, ['code', 'a', 'own', 'b'])).toStrictEqual([null, VALUES.a, own, VALUES.b]);
  });

  test('keeps values of many megabytes', () => {
    const file = makeFile();
    const large = {x: {text: 'x'.repeat(3_000_000)}, ü: {text: '计'.repeat(1_000_000)}};
    load(file, large);
    expect(find(file, ['ü', 'x'])).toEqual([large.ü, large.x]);
  });

  test('is one whole file when two loads run at the same time', () => {
    const file = makeFile();
    const stores = [open(file), open(file)];
    for (const [at, store] of stores.entries()) {
      expect(store.get(['a'])).toBeNull();
      store.set(['a'], VALUES.a);
      store.set([String(at)], VALUES.b);
    }
    for (const store of stores) store.flush();
    expect(find(file, ['a', '0', '1'])).toEqual([VALUES.a, null, VALUES.b]);
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
  });

  test('keeps its own when the file is removed meanwhile', () => {
    const {file} = makeSound();
    const store = open(file);
    expect(store.get(['a'])).toEqual(VALUES.a);
    fs.rmSync(path.dirname(file), {recursive: true});
    expect(store.get(['b'])).toEqual(VALUES.b);
    store.set(['d'], {text: 'new'});
    store.flush();
    expect(find(file, ['a', 'b', 'd'])).toEqual([VALUES.a, VALUES.b, {text: 'new'}]);
  });
});

describe('a damaged store', () => {
  test.each([
    ['one bit', (byte: number) => byte ^ 1],
    ['all bits', (byte: number) => byte ^ 0xff],
  ])('gives what was kept or nothing, whichever byte changes in %s, and is mended', (_, change) => {
    const {file, content} = makeSound();
    const known = Object.values(VALUES);
    for (let at = 0; at < content.length; at += 1) {
      const changed = Buffer.from(content);
      changed[at] = change(changed[at] ?? 0);
      const found = findDamaged(file, changed);
      expect(found).toContain(null);
      for (const [index, value] of found.entries()) {
        expect([known[index], null]).toContainEqual(value);
      }
    }
  });

  test('loses only the value that is damaged', () => {
    const {file, content} = makeSound();
    const damaged = Buffer.from(content.toString('latin1').replace('first', 'fi st'), 'latin1');
    expect(findDamaged(file, damaged)).toEqual([null, VALUES.b, VALUES.c]);
  });

  test('gives of a file that is cut what is whole, wherever that is', () => {
    const {file, content} = makeSound();
    const values = Object.values(VALUES);
    const counts = new Set<number>();
    for (let length = 0; length < content.length; length += 1) {
      const found = findDamaged(file, content.subarray(0, length));
      const whole = found.filter((value) => value !== null).length;
      expect(found).toEqual(values.map((value, index) => (index < whole ? value : null)));
      counts.add(whole);
    }
    expect([...counts]).toEqual([0, 1, 2]);
  });

  test.each([
    ['bytes before it', (content: Buffer) => Buffer.concat([Buffer.from('x'), content])],
    [
      'the first line of another version',
      (content: Buffer) => Buffer.from(content.toString('latin1').replace('2', '1'), 'latin1'),
    ],
    ['the text of something else', () => '{"text": "no"}\n'.repeat(100)],
    ['nothing but ends of lines', () => '\n'.repeat(500)],
    ['zeros', () => Buffer.alloc(5000)],
    ['the largest numbers', () => Buffer.alloc(5000, 0xff)],
  ])('is empty with %s', (_name, damage) => {
    const {file, content} = makeSound();
    expect(findDamaged(file, damage(content))).toEqual([null, null, null]);
  });
});

describe('where nothing can be kept', () => {
  test('in a folder that cannot be made', () => {
    const file = path.join(makeFolder({file: ''}), 'file/store.store');
    expect(() => load(file, VALUES)).not.toThrow();
    expect(find(file, KEYS)).toEqual([null, null, null]);
  });

  test('in a folder that cannot be written', () => {
    const {file} = makeSound();
    const folder = path.dirname(file);
    // A folder in the way stops root as well, whom permissions do not.
    fs.mkdirSync(`${file}.${process.pid}.tmp`);
    load(file, {a: VALUES.a, d: {text: 'new'}});
    expect(find(file, [...KEYS, 'd'])).toEqual([...Object.values(VALUES), null]);
    expect(fs.readdirSync(folder)).toContain(path.basename(file));
  });

  test('behind a folder in the place of the file', () => {
    const file = makeFile();
    fs.mkdirSync(file, {recursive: true});
    load(file, VALUES);
    expect(find(file, KEYS)).toEqual([null, null, null]);
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
  });

  test('with no cache at all', () => {
    NO_CACHE.set(['a'], VALUES.a as never);
    NO_CACHE.flush();
    expect(NO_CACHE.get(['a'])).toBeNull();
  });
});

test('a store that is written removes what former versions and stopped processes left', () => {
  const file = makeFile();
  const folder = path.dirname(file);
  const names = [
    '0123-ab.pack',
    '0123-cd.pack.tmp',
    'a.store.1.tmp',
    'b.store.2.tmp',
    'b.store',
    'default.jsonl',
  ];
  fs.mkdirSync(folder, {recursive: true});
  for (const name of names) fs.writeFileSync(path.join(folder, name), '');
  const lastWeek = new Date(Date.now() - 7 * DAY);
  fs.utimesSync(path.join(folder, 'a.store.1.tmp'), lastWeek, lastWeek);
  load(file, VALUES);
  expect(fs.readdirSync(folder).sort()).toEqual(['b.store', 'b.store.2.tmp', 'store.store']);
});

test('caches stand where Docusaurus clears them', () => {
  const site = makeFolder({'node_modules/x': ''});
  expect(path.relative(site, cacheFolder(site))).toBe(
    path.join('node_modules', '.cache', 'docusaurus-plugin-execplans'),
  );
  const plugAndPlay = makeFolder({'.yarn/x': ''});
  expect(path.relative(plugAndPlay, cacheFolder(plugAndPlay))).toMatch(/^\.yarn\b/);
});
