/**
 * Builds the code that sites bundle: few files, because each one slows down every build. A component
 * is one file with all of its parts, and the one that `docusaurus swizzle` copies, so it keeps its
 * JSX; only parts that other components import are files of their own, too.
 */
import fs from 'node:fs';
import path from 'node:path';
import {rolldown} from 'rolldown';
import {listFiles} from './listFiles.mjs';
import {ROOT} from './root.mjs';

const THEME = path.join(ROOT, 'theme');
const ALIAS = '@theme/';

/** What only some pages need is in files of its own, so that the others don't load it. */
const CLIENT_GROUPS = [
  {
    name: 'shared',
    test: /client[\\/](?:(?:contexts|format|page)[\\/]|(?:status|useFocusedPush)\.ts$)/,
  },
  {name: 'filters', test: /client[\\/](?:filters|export)[\\/]/},
  {name: 'timeline', test: /client[\\/]timeline[\\/]/},
];

/** Sources of the theme by name: `PlanFacts`, `PlanFacts/Tags`. */
const SOURCES = new Map(
  listFiles(THEME)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file.replaceAll('\\', '/').replace(/(?:\/index)?\.tsx?$/, ''), file]),
);

const parts = [...SOURCES].flatMap(([name, file]) => {
  const code = fs.readFileSync(path.join(THEME, file), 'utf8');
  const imported = [...code.matchAll(/'@theme\/([^']+)'/g)].map(([, other]) => other);
  return imported.filter((other) => SOURCES.has(other) && componentOf(other) !== componentOf(name));
});
const entries = new Set([
  ...[...SOURCES.keys()].filter((name) => name === componentOf(name)),
  ...parts,
]);

for (const folder of ['lib/client', 'lib/theme']) {
  for (const file of listFiles(path.join(ROOT, folder)).filter((name) => name.endsWith('.js'))) {
    fs.rmSync(path.join(ROOT, folder, file));
  }
}
await build(path.join(ROOT, 'client/index.ts'), 'lib/client/index.js', CLIENT_GROUPS);
for (const name of entries) {
  const file = SOURCES.get(name);
  await build(path.join(THEME, file), path.join('lib/theme', file.replace(/\.tsx?$/, '.js')));
}

/** Joins a file with what it imports, except entries and packages. */
async function build(input, output, groups) {
  const bundle = await rolldown({
    input,
    transform: {jsx: 'preserve', target: 'es2022'},
    treeshake: {moduleSideEffects: false},
    resolve: {extensionAlias: {'.js': ['.ts', '.tsx', '.js']}},
    plugins: [{name: 'theme', resolveId}],
  });
  const {dir, base} = path.parse(path.join(ROOT, output));
  await bundle.write({
    dir,
    entryFileNames: base,
    chunkFileNames: 'chunks/[name].js',
    ...(groups && {codeSplitting: {groups}}),
  });
  await bundle.close();
}

function resolveId(id) {
  const name = id.startsWith(ALIAS) ? id.slice(ALIAS.length) : null;
  if (SOURCES.has(name) && !entries.has(name)) return path.join(THEME, SOURCES.get(name));
  // Relative and absolute paths are left to the bundler.
  return /^[./]/.test(id) || path.isAbsolute(id) ? null : {id, external: true};
}

/** The component that a file belongs to. */
function componentOf(name) {
  return name.split('/')[0];
}
