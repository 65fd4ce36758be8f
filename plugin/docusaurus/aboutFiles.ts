import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {DataFile} from 'execplans/publish/routes.js';

/**
 * Writes the data of the documents that plans are about. A file is only written when its text
 * changed, and deleted with the last plan about its document: the bundler compiles anew exactly
 * the documents whose file changed.
 *
 * @param folder - absolute; holds nothing else, and is made even for no data, to be watched
 * @param files - of this folder
 */
export async function writeAboutFiles(folder: string, files: readonly DataFile[]): Promise<void> {
  await mkdir(folder, {recursive: true});
  const data = new Map(files.map(({name, content}) => [path.basename(name), content]));
  const stale = (await readdir(folder)).filter((name) => !data.has(name));
  await Promise.all([
    ...stale.map((name) => rm(path.join(folder, name), {recursive: true, force: true})),
    ...[...data].map(([name, content]) => update(path.join(folder, name), JSON.stringify(content))),
  ]);
}

async function update(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== text) await writeFile(file, text);
}
