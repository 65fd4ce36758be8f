import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const CODE = fileURLToPath(new URL('../', import.meta.url));
const OWN_PACKAGE = path.join(CODE, '../package.json');

/**
 * Names the code that made what is cached: the built files of this package and the versions of
 * the packages it depends on. It changes in development too, where the version of this package
 * stays the same.
 */
export function codeFingerprint(): string {
  const sum = createHash('sha256').update(process.versions.v8);
  for (const name of fs.readdirSync(CODE, {recursive: true, encoding: 'utf8'}).sort()) {
    // The tests run the sources, which are not compiled.
    if (!/\.[cm]?js$/.test(name)) continue;
    sum.update(name).update(fs.readFileSync(path.join(CODE, name)));
  }
  const require = createRequire(import.meta.url);
  for (const name of Object.keys(readManifest(OWN_PACKAGE).dependencies ?? {}).sort()) {
    sum.update(`${name}@${packageVersion(name, require)}`);
  }
  return sum.digest('hex');
}

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
}

/** Packages may hide their `package.json`, so it is looked for in the folders above. */
function packageVersion(name: string, require: NodeJS.Require): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const {version} = readManifest(path.join(folder, name, 'package.json'));
    if (version) return version;
  }
  return 'unknown';
}

/** Empty where there is no such file, as where the tests run the sources. */
function readManifest(file: string): Manifest {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest) : {};
}
