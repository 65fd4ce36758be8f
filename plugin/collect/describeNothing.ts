import {realpathSync} from 'node:fs';
import path from 'node:path';
import {isMarkdown, mayBeNamedPlan} from '../lexicon/planFiles.js';
import {posixPath} from '../lib/posixPath.cjs';
import type {Discovery} from './discovery/discover.js';
import {isOfOthers} from './discovery/findFolder.js';
import {describeTools} from './discovery/tools.js';
import type {Repository} from './repository.js';

/** So many folders and files are named. */
const MOST = 5;

/** What to say where plans are looked for by name and none was found: where, and what came close. */
export function describeNothing(found: Discovery, search: Search): string {
  return [
    `No plans were found in ${search.root}. `,
    describeSearch(found.paths, search),
    describeCandidates(found),
    'There are none in folders named plans or ending in -plans, such as exec-plans, none named PLAN.md or IMPLEMENTATION_PLAN.md in the root or in docs, none that say they are ExecPlans, and none in the sections of a PLANS.md. ',
    describeTools(found.paths),
    describePath(found, search),
  ].join('');
}

/** How the files were found. */
export interface Search extends Pick<Repository, 'root' | 'trouble'> {
  /** Absolute. */
  siteDir: string;
  /** Whether git listed the files. */
  isByGit: boolean;
}

/** What to set: with the names of files, where some may be plans. */
function describePath({paths, passedOver}: Discovery, {root, siteDir}: Search): string {
  const isKnown = new Set(passedOver.map((file) => file.path));
  const named = paths.filter(
    (file) => isMarkdown(file) && mayBeNamedPlan(file) && !isKnown.has(file) && !isOfOthers(file),
  );
  const [first] = named;
  if (first === undefined) {
    return 'Set the `path` option to the folder that contains the plans (on the command line: `execplans list FOLDER`).';
  }
  const fromSite = posixPath(path.relative(realpathSync(siteDir), path.join(root, first)));
  return `${named.length === 1 ? 'This file may be a plan by its name' : 'These files may be plans by their names'}: ${some(named)}. Set the \`path\` option to the files or folders that contain the plans, such as \`['${fromSite}']\` (on the command line: \`execplans list ${first}\`).`;
}

function describeSearch(paths: readonly string[], {trouble, isByGit}: Search): string {
  const documents = paths.filter(isMarkdown);
  const folders = [
    ...new Set(documents.map((file) => file.replace(/[^/]*$/, '').split('/')[0] ?? '')),
  ].map((folder) => (folder === '' ? 'the root' : `${folder}/`));
  const where = folders.length === 0 ? '' : `, in ${some(folders)}`;
  const files = documents.length === 1 ? '1 Markdown file' : `${documents.length} Markdown files`;
  const why = trouble === null ? '' : ` (${trouble})`;
  const seen = isByGit ? 'git lists' : `Without git${why}, the search saw`;
  return `${seen} ${files} there${where}. `;
}

function describeCandidates({passedOver}: Discovery): string {
  if (passedOver.length === 0) return '';
  const files = passedOver.map(({path, reason}) => `${path} (${reason})`);
  return `Next to plans or in such folders, ${passedOver.length === 1 ? '1 Markdown file was' : `${passedOver.length} Markdown files were`} skipped: ${some(files)}. `;
}

function some(names: readonly string[]): string {
  const rest = names.length - MOST;
  return names.slice(0, MOST).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
