import fs from 'node:fs';

/** All files below a folder, relative to it; none if there is no such folder. */
export function listFiles(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}) : [];
}
