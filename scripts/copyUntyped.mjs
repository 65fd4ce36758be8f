/** Copies what the TypeScript compiler leaves behind: style sheets and package.json files. */
import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from './root.mjs';

for (const folder of ['plugin', 'client', 'theme']) {
  for (const name of fs.readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'})) {
    if (name.endsWith('.css') || path.basename(name) === 'package.json') {
      const target = path.join(ROOT, 'lib', folder, name);
      fs.mkdirSync(path.dirname(target), {recursive: true});
      fs.copyFileSync(path.join(ROOT, folder, name), target);
    }
  }
}
