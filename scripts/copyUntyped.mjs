/** Adds what the TypeScript compiler leaves behind: style sheets, and files of a line or two. */
import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from './root.mjs';

// As one file: each one slows down every build of a site.
const STYLES = path.join(ROOT, 'theme/styles');
const sheets = fs.readdirSync(STYLES).sort();
fs.writeFileSync(
  path.join(ROOT, 'lib/theme/styles.css'),
  sheets.map((name) => fs.readFileSync(path.join(STYLES, name), 'utf8')).join('\n'),
);

const PLUGIN = path.join(ROOT, 'lib/plugin');
fs.writeFileSync(path.join(PLUGIN, 'package.json'), '{"type": "module"}\n');
// A package's command must be a file of its own.
fs.mkdirSync(path.join(PLUGIN, 'cli'), {recursive: true});
fs.writeFileSync(
  path.join(PLUGIN, 'cli/bin.js'),
  "#!/usr/bin/env node\nimport 'execplans/cli/bin.js';\n",
  {mode: 0o755},
);
