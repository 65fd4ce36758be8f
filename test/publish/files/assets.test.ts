import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {createAssetsModule} from '../../../plugin/publish/files/assets.js';

const LOADERS = {image: '!image!', file: '!file!'};

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'execplans-assets-'));
  folder = path.join(root, 'generated/files');
});

afterEach(() => rm(root, {recursive: true}));

async function createWith(file: string, content = 'x') {
  await mkdir(path.dirname(path.join(root, file)), {recursive: true});
  await writeFile(path.join(root, file), content);
  return createAssetsModule([file], root, folder, LOADERS);
}

/** What the module asks the bundler for, behind the loaders. */
function requests(source: string): string[] {
  return [...source.matchAll(/require\("([^"]*)"\)/g)].map(
    (match) => match[1]?.split('!').at(-1) ?? '',
  );
}

describe('createAssetsModule', () => {
  it.each([
    'plain.png',
    'plans/a/evil.js!/x.png',
    'what?.png',
    'a#b.png',
    'a"b.png',
    'back\\slash.pdf',
    '图 一.png',
    '...png',
  ])('asks for no name of the repository: %s', async (file) => {
    const {source, unreadable} = await createWith(file);
    expect(unreadable).toEqual([]);
    expect(requests(source)).toEqual([
      expect.stringMatching(/^\.\/files\/[0-9a-f]{12}\/[\w-]+\.(?:png|pdf)$/),
    ]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('publishes a drawing without what runs in it', async () => {
    const {source} = await createWith('a.svg', '<svg onload="x()"><path d="M0 0"/></svg>');
    const copy = path.join(folder, '..', requests(source)[0] ?? '');
    expect(await readFile(copy, 'utf8')).not.toContain('onload');
    expect(await readdir(path.dirname(copy))).toEqual(['a.svg']);
  });

  it('names what is no drawing, and what is gone', async () => {
    expect((await createWith('a.svg', '<p>')).unreadable).toEqual(['a.svg']);
    expect((await createAssetsModule(['gone.png'], root, folder, LOADERS)).unreadable).toEqual([
      'gone.png',
    ]);
  });
});
