import fs from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {DataFiles} from '../../plugin/docusaurus/dataFiles.js';
import type {DataFile} from '../../plugin/publish/routes.js';
import {makeFolder} from '../collect/temporary.js';

const FILES = [
  {name: 'index.json', content: {rows: []}},
  {name: 'a.assets.js', content: 'export default [];\n'},
  {name: 'a.plan.json', content: {}, encode: () => '{"body":[]}'},
];

const TEXTS = {
  'index.json': '{"rows":[]}',
  'a.assets.js': 'export default [];\n',
  'a.plan.json': '{"body":[]}',
};

it('leaves to Docusaurus what changed since the last load', async () => {
  const asked: Record<string, unknown>[] = [];
  const dataFiles = new DataFiles(makeFolder(), true);
  const write = async (files: readonly DataFile[]) => {
    const texts: Record<string, unknown> = {};
    asked.push(texts);
    const createData = async (name: string, data: unknown) => {
      texts[name] = data;
      return name;
    };
    await dataFiles.write(files, {createData});
  };
  await write(FILES);
  await write(FILES.map((file) => ({...file})));
  await write([{name: 'index.json', content: {rows: []}}]);
  await write([{name: 'index.json', content: {rows: [], tabs: {}}}]);
  expect(asked).toEqual([TEXTS, {}, {}, {'index.json': '{"rows":[],"tabs":{}}'}]);
});

it('writes the files of a build itself, and none anew that stays the same', async () => {
  const folder = path.join(makeFolder(), 'deep/folder');
  const createData = async () => {
    throw new Error('Docusaurus was asked');
  };
  await new DataFiles(folder, false).write(FILES, {createData});
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  for (const [name, text] of Object.entries(TEXTS)) expect(read(name)).toBe(text);
  for (const name of Object.keys(TEXTS)) fs.utimesSync(path.join(folder, name), 1, 1);
  const changed = {name: 'index.json', content: {rows: [1]}};
  await new DataFiles(folder, false).write([changed, ...FILES.slice(1)], {createData});
  const isOld = (name: string) => fs.statSync(path.join(folder, name)).mtimeMs === 1000;
  expect(Object.keys(TEXTS).map(isOld)).toEqual([false, true, true]);
  expect(read('index.json')).toBe('{"rows":[1]}');
});
