import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** Folders of the compiled code that decide what is read of a plan and how its body is rendered. */
const FOLDERS = ['../read', '../publish/body'];

/** Files that decide what is asked of those, and which of it is kept in which form. */
const FILES = ['../portfolio.js', '../publish/bodies.js', '../publish/bodyCodec.js', '../types.js'];

/** Packages that decide it too. */
const PACKAGES = [
  '@docusaurus/utils',
  'docusaurus-plugin-execplans',
  'hast-util-from-html',
  'hast-util-sanitize',
  'mdast-util-to-hast',
  'mdast-util-to-string',
  'remark-gfm',
  'remark-parse',
  'satteri',
  'unified',
  'yaml',
];

/**
 * Names the code that reads plans and renders bodies: it changes when the code does, even where
 * the version of this package stays the same as in development, and when a package does that the
 * code imports.
 */
export function codeVersion(): string {
  const sum = createHash('sha256').update(process.versions.v8);
  const toPath = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
  for (const folder of FOLDERS) addFolder(sum, toPath(folder));
  for (const file of FILES.map(toPath)) {
    // The tests run the sources, which are not compiled.
    if (fs.existsSync(file)) sum.update(fs.readFileSync(file));
  }
  const require = createRequire(import.meta.url);
  for (const name of PACKAGES) sum.update(`${name}@${versionOf(name, require)}`);
  return sum.digest('hex');
}

type Sum = ReturnType<typeof createHash>;

function addFolder(sum: Sum, folder: string): void {
  for (const entry of fs.readdirSync(folder, {withFileTypes: true}).sort(byName)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) addFolder(sum, file);
    else if (/\.[cm]?js$/.test(entry.name)) sum.update(entry.name).update(fs.readFileSync(file));
  }
}

function byName(a: {name: string}, b: {name: string}): number {
  return a.name < b.name ? -1 : 1;
}

/** Packages may hide their `package.json`, so it is looked for in the folders above. */
function versionOf(name: string, require: NodeJS.Require): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = path.join(folder, name, 'package.json');
    if (!fs.existsSync(file)) continue;
    return String((JSON.parse(fs.readFileSync(file, 'utf8')) as {version?: unknown}).version);
  }
  return 'unknown';
}
