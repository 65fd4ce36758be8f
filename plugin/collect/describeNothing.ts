import {isMarkdown} from '../lexicon/planFiles.js';
import type {Discovery} from './discovery/discover.js';
import {describeTools} from './discovery/tools.js';
import type {Repository} from './repository.js';

/** So many folders and files are named. */
const MOST = 5;

/** What to say where plans are looked for by name and none was found: where, and what came close. */
export function describeNothing(found: Discovery, {root, trouble}: Repository): string {
  return [
    `No plans were found in ${root}. `,
    describeSearch(found.paths, trouble),
    describeCandidates(found),
    'There are none in folders named plans or ending in -plans, such as exec-plans, none that say they are ExecPlans, and none in the sections of a PLANS.md. ',
    describeTools(found.paths),
    'Set the `path` option to the folder that contains the plans (on the command line: `execplans list FOLDER`).',
  ].join('');
}

function describeSearch(paths: readonly string[], trouble: string | null): string {
  const documents = paths.filter(isMarkdown);
  const folders = [
    ...new Set(documents.map((file) => file.replace(/[^/]*$/, '').split('/')[0] ?? '')),
  ].map((folder) => (folder === '' ? 'the root' : `${folder}/`));
  const where = folders.length === 0 ? '' : `, in ${some(folders)}`;
  const files = documents.length === 1 ? '1 Markdown file' : `${documents.length} Markdown files`;
  const seen = trouble === null ? 'git lists' : `Without git (${trouble}), the search saw`;
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
