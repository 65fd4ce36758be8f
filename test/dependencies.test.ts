import {readdirSync, readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const dependencies = Object.keys(manifest.dependencies);

/** Packages that the published code imports; not those that Docusaurus makes up (`@theme/…`). */
function importedPackages(): Set<string> {
  const names = ['plugin', 'client', 'theme'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.[cm]?tsx?$/.test(file))
      .flatMap((file) => importsOf(readFileSync(path.join(ROOT, folder, file), 'utf8'))),
  );
  return new Set(names);
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom |\bimport\(|^import )'([^'.][^']*)'/gm)]
    .map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
}

describe('the dependencies', () => {
  const imported = importedPackages();

  it('are all imported', () => {
    expect(dependencies.filter((name) => !imported.has(name))).toEqual([]);
  });

  it('are all that is imported', () => {
    const known = [...dependencies, ...Object.keys(manifest.peerDependencies), manifest.name];
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
    const [, section = ''] = text.split('## Dependencies');
    const [table = ''] = section.split('\n## ');
    const named = [...table.matchAll(/^\| `([^`]+)` +\| \S.* \| \S.* \|$/gm)].map(
      ([, name]) => name,
    );
    expect(named).toEqual(dependencies);
  });
});
