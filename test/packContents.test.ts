import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {PACKAGES} from '../scripts/packPackages.mjs';

/** What a package may hold: code, its types, styles, and what is said of it. */
const NEEDED =
  /^(?:LICENSE|README\.md|package\.json|(?:dist|lib)\/.+\.(?:c?js|d\.c?ts|css)|lib\/plugin\/package\.json|theme\/.+\.tsx?|theme\/locales\/[\w-]+\/theme-execplans\.json)$/;

function filesOf(folder: string): string[] {
  const args = ['pack', '--dry-run', '--ignore-scripts', '--json'];
  const output = execFileSync('npm', args, {cwd: folder, encoding: 'utf8', stdio: 'pipe'});
  const [{files}] = Object.values<{files: {path: string}[]}>(JSON.parse(output)) as [
    {files: {path: string}[]},
  ];
  return files.map((file) => file.path);
}

/** Where the code of a built file may be; of one that was renamed, nowhere. */
function sourcesOf(folder: string, file: string): string[] {
  const stem = file.replace(/^(?:dist|lib)\//, '').replace(/(?:\.d)?\.(c?)[jt]s$/, '.$1');
  return ['ts', 'tsx'].map((end) => path.join(folder, `${stem}${end}`));
}

// Needs `npm run build`.
describe.each(Object.entries(PACKAGES))('the package %s', (_, folder) => {
  const files = filesOf(folder);

  it('holds what it needs, and nothing else', () => {
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !NEEDED.test(file))).toEqual([]);
  });

  it('holds nothing that was built of a file that is gone', () => {
    // The names of the theme's components are declared in a file of their own. Chunks are of many
    // sources, and all made anew by each build.
    const built = files.filter((file) =>
      /^(?:dist|lib)\/(?!theme\.d|(?:client\/)?chunks\/).*\.c?[jt]s$/.test(file),
    );
    const stale = built.filter((file) => !sourcesOf(folder, file).some((each) => existsSync(each)));
    expect(stale).toEqual([]);
  });
});
