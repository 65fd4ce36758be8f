/**
 * Removes what was built of files that are gone: a component that was deleted
 * would stay a live `@theme` alias, and tests would go on finding it.
 */
import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from './root.mjs';

const LIB = path.join(ROOT, 'lib');

/** Sources that a built file may come from, by its ending. */
const SOURCES = [
  [/\.d\.cts$/, ['.cts']],
  [/\.d\.ts$/, ['.ts', '.tsx']],
  [/\.cjs$/, ['.cts']],
  [/\.js$/, ['.ts', '.tsx']],
  [/\.css$/, ['.css']],
];

for (const name of fs.existsSync(LIB)
  ? fs.readdirSync(LIB, {recursive: true, encoding: 'utf8'})
  : []) {
  const [ending, sources] = SOURCES.find(([pattern]) => pattern.test(name)) ?? [];
  if (!ending) continue;
  const stem = path.join(ROOT, name.replace(ending, ''));
  if (!sources.some((source) => fs.existsSync(stem + source))) fs.rmSync(path.join(LIB, name));
}
