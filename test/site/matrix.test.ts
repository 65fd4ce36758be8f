import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, expect, inject, test} from 'vitest';
import {createManagers, installTools} from '../../scripts/matrix/managers.mjs';
import {runCell} from '../../scripts/matrix/runCell.mjs';
import {packPackages} from '../../scripts/packPackages.mjs';

const root = () => path.join(inject('outRoot'), 'matrix');
const toolsDir = () => path.join(root(), 'tools');
let tarballs: ReturnType<typeof packPackages>;

beforeAll(() => {
  tarballs = packPackages(path.join(root(), 'tarballs'));
  expect(installTools(toolsDir())).toBeNull();
});

// `npm run matrix` has more; that of npm is in pack.test.ts.
test.each([
  {manager: 'pnpm', bundler: 'rspack', docusaurus: '3.10.0', react: '18', layout: 'docs'},
  {manager: 'yarn-pnp', bundler: 'webpack', docusaurus: '3.x', react: '19', layout: 'website'},
])(
  '$manager installs a site that builds, with React $react in the layout $layout',
  async (cell) => {
    const dir = path.join(root(), cell.manager);
    fs.mkdirSync(dir);
    const managers = createManagers(toolsDir());
    expect(await runCell({...cell, git: 'git'}, {dir, managers, tarballs})).toBeNull();
  },
);
