import {readdirSync, readFileSync} from 'node:fs';
import {builtinModules, createRequire} from 'node:module';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');

interface Manifest {
  name: string;
  version: string;
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const readManifest = (file: string): Manifest =>
  JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

const core = readManifest('plugin/package.json');
const plugin = readManifest('package.json');

/** Sources in the folder of the core that belong to the plugin. */
const OF_PLUGIN = /^plugin\/(?:docusaurus\/|index\.|swizzle\.)/;
const sources = ['plugin', 'client', 'theme'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.[cm]?tsx?$/.test(file) && !/\/(?:dist|node_modules)\//.test(file)),
);
const isOfCore = (file: string) => file.startsWith('plugin/') && !OF_PLUGIN.test(file);

const PACKAGES = [
  {manifest: core, files: sources.filter(isOfCore)},
  {manifest: plugin, files: sources.filter((file) => !isOfCore(file))},
];

/** Packages that files import; not those that Docusaurus makes up (`@theme/…`). */
function importedPackages(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => importsOf(readFileSync(path.join(ROOT, file), 'utf8'))));
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom |\bimport\(|\brequire\(|^import )'([^'.][^']*)'/gm)]
    .map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
}

describe.each(PACKAGES)('the dependencies of $manifest.name', ({manifest, files}) => {
  const imported = importedPackages(files);
  const dependencies = Object.keys(manifest.dependencies);

  it('are all imported', () => {
    expect(dependencies.filter((name) => !imported.has(name))).toEqual([]);
  });

  it('are all that is imported', () => {
    const peers = Object.keys(manifest.peerDependencies ?? {});
    const known = [...dependencies, ...peers, manifest.name];
    const typesOnly = ['hast', 'mdast', 'unist'];
    const madeUp =
      /^@(?:theme|theme-original|generated)\/|^@docusaurus\/(?:[A-Z]|use[A-Z]|router$)/;
    expect(
      [...imported].filter(
        (name) => !known.includes(name) && !typesOnly.includes(name) && !madeUp.test(name),
      ),
    ).toEqual([]);
  });

  it('are explained in CONTRIBUTING.md, and nothing else is', () => {
    const text = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const [, section = ''] = text.split(`\n### Of \`${manifest.name}\``);
    const [table = ''] = section.split(/\n###? /);
    const named = [...table.matchAll(/^\| `([^`]+)` +\| \S.* \| \S.* \|$/gm)].map(
      ([, name]) => name,
    );
    expect(named).toEqual(dependencies);
  });
});

describe('the package execplans', () => {
  it('imports the plugin nowhere, and by no path leads out of its folder', () => {
    const relative = sources.filter(isOfCore).flatMap((file) => {
      const code = readFileSync(path.join(ROOT, file), 'utf8');
      return [...code.matchAll(/(?:\bfrom |\bimport\()'(\.[^']*)'/g)].map(([, to = '']) =>
        path.posix.join(path.posix.dirname(file), to),
      );
    });
    expect(relative.length).toBeGreaterThan(500);
    expect(relative.filter((file) => !isOfCore(file))).toEqual([]);
  });

  it('has the version that the plugin asks for', () => {
    expect(plugin.dependencies[core.name]).toBe(core.version);
    expect(plugin.version).toBe(core.version);
  });

  // Docusaurus tries the short name of a plugin as a package first.
  it("can't be required, so that `plugins: ['execplans']` means the plugin", () => {
    const require = createRequire(path.join(ROOT, 'example-site/docusaurus.config.ts'));
    expect(() => require.resolve('execplans')).toThrow(/exports/);
    expect(require.resolve('docusaurus-plugin-execplans')).toMatch(/index\.cjs$/);
  });
});
