/** Adds what the TypeScript compiler leaves behind: style sheets, and files of a line or two. */
import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from './root.mjs';

for (const folder of ['client', 'theme']) {
  for (const name of fs.readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'})) {
    if (!name.endsWith('.css')) continue;
    const target = path.join(ROOT, 'lib', folder, name);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.copyFileSync(path.join(ROOT, folder, name), target);
  }
}

const PLUGIN = path.join(ROOT, 'lib/plugin');
fs.writeFileSync(path.join(PLUGIN, 'package.json'), '{"type": "module"}\n');
// A package's command must be a file of its own.
fs.mkdirSync(path.join(PLUGIN, 'cli'), {recursive: true});
fs.writeFileSync(
  path.join(PLUGIN, 'cli/bin.js'),
  "#!/usr/bin/env node\nimport 'execplans/cli/bin.js';\n",
  {mode: 0o755},
);
