import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, expect, inject, test} from 'vitest';
import type {Cell} from '../../scripts/matrix/cells.mjs';
import {createManagers, installTools} from '../../scripts/matrix/managers.mjs';
import {runCell} from '../../scripts/matrix/runCell.mjs';
import {packPackages} from '../../scripts/packPackages.mjs';

/** Of those of `npm run matrix`; npm is in pack.test.ts. */
const CELLS: Cell[] = [
  {
    manager: 'pnpm',
    bundler: 'rspack',
    docusaurus: '3.x',
    react: '19',
    layout: 'root',
    git: 'no git',
  },
  {
    manager: 'yarn-pnp',
    bundler: 'webpack',
    docusaurus: '3.x',
    react: '18',
    layout: 'docs',
    git: 'git',
  },
];

const root = () => path.join(inject('outRoot'), 'matrix');
const toolsDir = () => path.join(root(), 'tools');
let tarballs: ReturnType<typeof packPackages>;

beforeAll(() => {
  tarballs = packPackages(path.join(root(), 'tarballs'));
  expect(installTools(toolsDir())).toBeNull();
});

test.each(CELLS)('$manager installs a site that builds, in the layout $layout', async (cell) => {
  const dir = path.join(root(), cell.manager);
  fs.mkdirSync(dir);
  const managers = createManagers(toolsDir());
  expect(await runCell(cell, {dir, managers, tarballs})).toBeNull();
});
