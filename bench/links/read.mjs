import fs from 'node:fs';
import path from 'node:path';
import {createRepositoryPaths} from 'execplans/derive/paths/resolvePath.js';
import {readPlans} from '../readPlans.mjs';

/** Any day does: paths do not depend on it. */
const NOW = Date.UTC(2026, 0, 1);

/**
 * Folders of a corpus that list the paths of their repository.
 *
 * @param {string} corpus @returns {string[]}
 */
export function findRepositories(corpus) {
  return fs
    .readdirSync(corpus)
    .filter((name) => fs.existsSync(path.join(corpus, name, 'TREE.txt')))
    .sort();
}

/**
 * The plans of one repository as default discovery finds them, and its paths.
 *
 * @param {string} root absolute; the folder is called `owner__name`
 */
export async function readRepository(root) {
  const tree = fs.readFileSync(path.join(root, 'TREE.txt'), 'utf8');
  const name = path.basename(root).split('__').at(-1) ?? null;
  return {
    plans: await readPlans(root, NOW),
    paths: createRepositoryPaths(tree.split(/\r?\n/).filter(Boolean), name),
  };
}
