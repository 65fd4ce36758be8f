import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {openFileCache} from '../../plugin/cache/cache.js';
import {makeFolder} from '../collect/temporary.js';

const DAY = 86_400_000;
const KEYS = ['a', 'b', 'c'];
const VALUES = {a: {text: 'first'}, b: {text: 'sécond'}, c: {text: '第三'}};

function packsOf(folder: string): string[] {
  return fs.readdirSync(folder).map((name) => path.join(folder, name));
}

/** Keeps values as one load does. @returns the files that the load wrote */
function keep(folder: string, values: Record<string, unknown>, scope = '1'): string[] {
  const before = new Set(fs.existsSync(folder) ? packsOf(folder) : []);
  const cache = openFileCache(folder, [scope]);
  for (const [key, value] of Object.entries(values)) {
    if (cache.get([key]) === null) cache.set([key], value);
  }
  cache.flush();
  return packsOf(folder).filter((file) => !before.has(file));
}

function find(folder: string, keys: readonly string[], scope = '1'): unknown[] {
  const cache = openFileCache(folder, [scope]);
  return keys.map((key) => cache.get([key]));
}

/** Asks for values, and flushes, as one load does. */
function use(folder: string, keys: readonly string[], scope = '1'): void {
  const cache = openFileCache(folder, [scope]);
  for (const key of keys) cache.get([key]);
  cache.flush();
}

function sizeOf(folder: string): number {
  return packsOf(folder).reduce((sum, file) => sum + fs.statSync(file).size, 0);
}

const megabytes = (count: number, letter: string) => letter.repeat(count * 1_000_000);

function changeByte(content: Buffer, at: number, change: (byte: number) => number): Buffer {
  const changed = Buffer.from(content);
  changed[at] = change(changed[at] ?? 0);
  return changed;
}

/** A pack whose index tells of other lengths, with the checksum of that index. */
function withLengths(content: Buffer, lengths: readonly (number | 'the rest')[]): Buffer {
  const [row, sum] = [56, 20];
  const end = content.length - sum - 4;
  const changed = Buffer.from(content);
  const index = changed.subarray(end - row * lengths.length, end);
  let rest = end - index.length;
  for (const [at, told] of lengths.entries()) {
    const length = told === 'the rest' ? rest : told;
    rest -= length;
    index.writeUInt32BE(length, (at + 1) * row - 4);
  }
  createHash('sha1').update(index).digest().copy(changed, end);
  return changed;
}

/** A pack of three values, damaged, and what is found in it. */
function findDamaged(damage: (content: Buffer) => Buffer): unknown[] {
  const folder = makeFolder();
  const [file = ''] = keep(folder, VALUES);
  fs.writeFileSync(file, damage(fs.readFileSync(file)));
  const found = find(folder, KEYS);
  keep(folder, VALUES);
  expect(find(folder, KEYS)).toEqual(Object.values(VALUES));
  return found;
}

describe('a damaged pack', () => {
  const sound = () => {
    const [file = ''] = keep(makeFolder(), VALUES);
    return fs.readFileSync(file);
  };

  test.each([
    ['one bit', (byte: number) => byte ^ 1],
    ['all bits', (byte: number) => byte ^ 0xff],
  ])('gives what was kept or nothing, whichever byte changes in %s, and is mended', (_, change) => {
    const {length} = sound();
    const known = Object.values(VALUES);
    for (let at = 0; at < length; at += 1) {
      const found = findDamaged((content) => changeByte(content, at, change));
      const wrong = found.filter((value) => value === null).length;
      expect(wrong).toBeGreaterThan(0);
      for (const [index, value] of found.entries())
        expect([known[index], null]).toContainEqual(value);
    }
  });

  test('loses only the damaged value where its index is sound', () => {
    expect(findDamaged((content) => changeByte(content, 3, (byte) => byte ^ 1))).toEqual([
      null,
      VALUES.b,
      VALUES.c,
    ]);
  });

  test('is none when it is cut, wherever that is', () => {
    const {length} = sound();
    for (let at = 0; at < length; at += 1) {
      expect(findDamaged((content) => content.subarray(0, at))).toEqual([null, null, null]);
    }
  });

  test.each([
    ['bytes before it', (content: Buffer) => Buffer.concat([Buffer.from('x'), content])],
    ['bytes behind it', (content: Buffer) => Buffer.concat([content, Buffer.from('x')])],
    ['itself behind it', (content: Buffer) => Buffer.concat([content, content])],
    ['the text of something else', () => Buffer.from('{"text": "no"}'.repeat(100))],
    ['zeros', () => Buffer.alloc(5000)],
    ['the largest numbers', () => Buffer.alloc(5000, 0xff)],
  ])('is none with %s', (_name, damage) => {
    expect(findDamaged(damage)).toEqual([null, null, null]);
  });

  test.each<[string, (number | 'the rest')[]]>([
    ['a length beyond the file', [0xffff_ffff, 1, 1]],
    ['no lengths', [0, 0, 0]],
    ['too short lengths', [1, 1, 1]],
    ['the lengths of other values', [1, 1, 'the rest']],
  ])('is none where its index is sound but tells of %s', (_name, lengths) => {
    expect(findDamaged((content) => withLengths(content, lengths))).toEqual([null, null, null]);
  });

  test('is replaced by what is sound of it', () => {
    const folder = makeFolder();
    const [file = ''] = keep(folder, VALUES);
    fs.writeFileSync(
      file,
      changeByte(fs.readFileSync(file), 3, (byte) => byte ^ 1),
    );
    use(folder, KEYS);
    expect(fs.existsSync(file)).toBe(false);
    expect(packsOf(folder)).toHaveLength(1);
    expect(find(folder, KEYS)).toEqual([null, VALUES.b, VALUES.c]);
  });

  test('does not stay on the disk as a whole', () => {
    const folder = makeFolder();
    const [file = ''] = keep(folder, VALUES);
    fs.writeFileSync(file, 'no pack');
    use(folder, KEYS);
    expect(fs.existsSync(file)).toBe(false);
  });
});

describe('many packs', () => {
  test('become few, while the large one stays as it is', () => {
    const folder = makeFolder();
    const [first = ''] = keep(folder, {large: megabytes(3, 'x')});
    const cache = openFileCache<number>(folder, ['1']);
    for (let at = 0; at < 100; at += 1) {
      cache.set([`${at}`], at);
      cache.flush();
      expect(packsOf(folder).length).toBeLessThanOrEqual(8);
      expect(cache.get(['0'])).toBe(0);
    }
    expect(packsOf(folder)).toContain(first);
    expect(find(folder, ['large', '0', '50', '99'])).toEqual([megabytes(3, 'x'), 0, 50, 99]);
  });

  test('become few in the end when each is larger than all before', () => {
    const folder = makeFolder();
    for (let at = 0; at < 14; at += 1) keep(folder, {[at]: 'x'.repeat(3 ** at)});
    expect(packsOf(folder).length).toBeLessThanOrEqual(8);
    expect(find(folder, ['0', '7', '13'])).toEqual(['x', 'x'.repeat(3 ** 7), 'x'.repeat(3 ** 13)]);
  });
});

describe('what is no longer used', () => {
  test('stays where it is little, and goes where it is much', () => {
    const folder = makeFolder();
    keep(folder, {old: megabytes(7, 'o'), used: 'u'});
    use(folder, ['used']);
    expect(find(folder, ['old'])).toEqual([megabytes(7, 'o')]);
    keep(folder, {older: megabytes(2, 'p')});
    use(folder, ['used']);
    expect(find(folder, ['old', 'older', 'used'])).toEqual([null, null, 'u']);
    expect(sizeOf(folder)).toBeLessThan(1000);
  });

  test('stays where as much is used', () => {
    const folder = makeFolder();
    keep(folder, {old: megabytes(9, 'o'), used: megabytes(10, 'u')});
    use(folder, ['used']);
    expect(find(folder, ['old'])).toEqual([megabytes(9, 'o')]);
  });

  test('goes as well where two processes kept the same', () => {
    const folder = makeFolder();
    const caches = [1, 2, 3].map(() => openFileCache(folder, ['1']));
    for (const cache of caches) expect(cache.get(['same'])).toBeNull();
    for (const cache of caches) cache.set(['same'], megabytes(9, 's'));
    for (const cache of caches) cache.flush();
    use(folder, ['same']);
    expect(find(folder, ['same'])).toEqual([megabytes(9, 's')]);
    expect(sizeOf(folder)).toBeLessThan(10_000_000);
  });
});

describe('packs of other scopes', () => {
  const setAge = (file: string, days: number) => {
    const time = new Date(Date.now() - days * DAY);
    fs.utimesSync(file, time, time);
  };

  test('stay, however much is dropped of the own', () => {
    const folder = makeFolder();
    keep(folder, {other: megabytes(20, 'o')}, '2');
    keep(folder, {own: megabytes(20, 'x')}, '1');
    use(folder, ['gone'], '1');
    expect(find(folder, ['own'], '1')).toEqual([null]);
    expect(find(folder, ['other'], '2')).toEqual([megabytes(20, 'o')]);
  });

  test('go when nobody used them for a month', () => {
    const folder = makeFolder();
    const [stale = ''] = keep(folder, {a: 1}, '2');
    const [idle = ''] = keep(folder, {a: 1}, '3');
    const [busy = ''] = keep(folder, {a: 1}, '4');
    setAge(stale, 31);
    setAge(idle, 29);
    setAge(busy, 31);
    use(folder, ['a'], '4');
    expect([stale, idle, busy].map((file) => fs.existsSync(file))).toEqual([false, true, true]);
  });

  test('go before a month when they are too large together, the oldest first', () => {
    const folder = makeFolder();
    const files = ['2', '3', '4'].flatMap((scope) => keep(folder, {a: 1}, scope));
    for (const [at, file] of files.entries()) {
      fs.truncateSync(file, 100_000_000);
      setAge(file, at + 2);
    }
    use(folder, ['a'], '1');
    expect(files.map((file) => fs.existsSync(file))).toEqual([true, true, false]);
  });

  test('go with what was never finished, a day later', () => {
    const folder = makeFolder({'0-1.pack.tmp': 'half', '0-2.pack.tmp': 'half'});
    setAge(path.join(folder, '0-1.pack.tmp'), 2);
    keep(folder, {a: 1});
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([
      '0-2.pack.tmp',
    ]);
  });
});
