/**
 * Builds the code of `execplans`: few files, because Node takes longer to find hundreds of them than to
 * run them. What the other package imports by its path stays a file of its own; the rest is in
 * `dist/chunks`, apart from what is loaded only where it is needed.
 */
import fs from 'node:fs';
import path from 'node:path';
import {rolldown} from 'rolldown';
import {listFiles} from './listFiles.mjs';
import {ROOT} from './root.mjs';

const CORE = path.join(ROOT, 'plugin');
const BUILT = path.join(CORE, 'dist');

/** Whose imports of `execplans/…` are looked for; absolute. */
const USERS = ['plugin/docusaurus', 'client', 'theme', 'bench', 'scripts'].map((folder) =>
  path.join(ROOT, folder),
);

/** Built files, in `dist`, that are loaded from outside. */
const ENTRIES = new Set([
  'api.js',
  'cli/bin.js',
  ...USERS.flatMap((folder) => importedIn(folder)),
  'options/options.cjs',
]);

/** Sources whose code, not only types, is imported by code that runs in browsers. */
const FOR_BROWSERS = new Set(
  ['client', 'theme'].flatMap((folder) => importedIn(path.join(ROOT, folder))).map(sourceOf),
);

for (const file of listFiles(BUILT).filter((name) => /\.c?js$/.test(name))) {
  fs.rmSync(path.join(BUILT, file));
}
const entries = [...ENTRIES].sort();
await build(
  entries.filter((entry) => entry.endsWith('.js')),
  {
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      groups: [
        // Browsers load this, and nothing else.
        {name: 'browser', test: (id) => FOR_BROWSERS.has(path.normalize(id))},
        {name: 'core', test: /plugin[\\/]cli[\\/]run\.ts$/},
        {name: 'body', test: /plugin[\\/]publish[\\/]body[\\/]renderBody\.ts$/},
        {name: 'publish', test: /plugin[\\/]publish[\\/]publish\.ts$/},
      ],
    },
  },
);
// Docusaurus and loaders require these, one by one.
for (const entry of entries.filter((name) => name.endsWith('.cjs'))) {
  await build([entry], {format: 'cjs', entryFileNames: '[name].cjs'});
}

/**
 * @param {string[]} entries - built files, in `dist`
 * @param {import('rolldown').OutputOptions} output
 */
async function build(entries, output) {
  const withoutEnd = (file) => file.replace(/\.c?js$/, '');
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [withoutEnd(entry), sourceOf(entry)])),
    platform: 'node',
    // Relative and absolute paths are sources.
    external: (id) => !/^[./]/.test(id) && !path.isAbsolute(id),
    resolve: {extensionAlias: {'.js': ['.ts'], '.cjs': ['.cts']}},
  });
  await bundle.write({dir: BUILT, ...output});
  await bundle.close();
}

function sourceOf(file) {
  return path.join(CORE, file.replace(/js$/, 'ts'));
}

/** The modules of `execplans` whose code, not only types, is imported below a folder. */
function importedIn(folder) {
  const files = listFiles(folder).filter((file) => /\.[cm]?[jt]sx?$/.test(file));
  const codes = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  return codes.flatMap((code) => {
    const withoutTypes = code.replace(/^(?:im|ex)port type\b[^;]*;/gm, '');
    return [...withoutTypes.matchAll(/'execplans\/([\w/.-]+\.c?js)'/g)].map(([, name]) => name);
  });
}
