/**
 * Removes what was built of files that are gone: a component that was deleted
 * would stay a live `@theme` alias, and tests would go on finding it.
 */
import fs from 'node:fs';
import path from 'node:path';
import {listFiles} from './listFiles.mjs';
import {ROOT} from './root.mjs';

/** Folders of built files, and of what they are built from. */
const FOLDERS = [
  {built: 'lib/client', from: 'client'},
  {built: 'lib/theme', from: 'theme'},
  {built: 'lib/plugin', from: 'plugin', only: /^(?:docusaurus\/|index\.|swizzle\.)/},
  {built: 'plugin/dist', from: 'plugin', only: /^(?!docusaurus\/|index\.|swizzle\.)/},
];

/** Sources that a built file may come from, by its ending. */
const SOURCES = [
  [/\.d\.cts$/, ['.cts']],
  [/\.d\.ts$/, ['.ts', '.tsx']],
  [/\.cjs$/, ['.cts']],
  [/\.js$/, ['.ts', '.tsx']],
  // Made of all style sheets, every time.
  [/\.css$/, []],
];

for (const {built, from, only = /^/} of FOLDERS) {
  const folder = path.join(ROOT, built);
  for (const name of listFiles(folder)) {
    const [ending, sources] = SOURCES.find(([pattern]) => pattern.test(name)) ?? [];
    if (!ending) continue;
    const stem = path.join(ROOT, from, name.replace(ending, ''));
    const isMade = only.test(name.replaceAll(path.sep, '/'));
    if (!isMade || !sources.some((source) => fs.existsSync(stem + source))) {
      fs.rmSync(path.join(folder, name));
    }
  }
}
