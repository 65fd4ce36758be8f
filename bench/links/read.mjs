import {access, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {collect} from '../../lib/plugin/collect/collect.js';
import {createRepositoryPaths} from '../../lib/plugin/derive/paths/resolvePath.js';
import {DEFAULT_OPTIONS} from '../../lib/plugin/options/options.cjs';
import {toSettings} from '../../lib/plugin/options/settings.js';
import {PortfolioReader} from '../../lib/plugin/pipeline/planReader.js';

/** Any day does: paths do not depend on it. */
const NOW = Date.UTC(2026, 0, 1);

/**
 * Folders of a corpus that list the paths of their repository.
 *
 * @param {string} corpus @returns {Promise<string[]>}
 */
export async function findRepositories(corpus) {
  const entries = await readdir(corpus, {withFileTypes: true});
  const folders = entries.filter((entry) => entry.isDirectory()).map(({name}) => name);
  const listed = await Promise.all(
    folders.map((name) =>
      access(path.join(corpus, name, 'TREE.txt')).then(
        () => true,
        () => false,
      ),
    ),
  );
  return folders.filter((_, at) => listed[at]).sort();
}

/**
 * The plans of one repository as default discovery finds them, and its paths.
 *
 * @param {string} root absolute; the folder is called `owner__name`
 */
export async function readRepository(root) {
  const tree = await readFile(path.join(root, 'TREE.txt'), 'utf8');
  const name = path.basename(root).split('__').at(-1) ?? null;
  const settings = {...toSettings(DEFAULT_OPTIONS, {env: {}, now: NOW}), asOf: NOW};
  const collected = await collect({...DEFAULT_OPTIONS, siteDir: root, repositoryDir: '.'});
  const reader = await PortfolioReader.create(settings);
  const {plans} = await reader.derive(collected, new Map(), settings);
  return {
    plans,
    paths: createRepositoryPaths(tree.split(/\r?\n/).filter(Boolean), name),
  };
}
