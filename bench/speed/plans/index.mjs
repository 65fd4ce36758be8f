/** Plans to measure with: those of a corpus, or plans that are generated alike. */
import fs from 'node:fs';
import path from 'node:path';
import {FOLDER_STATUSES} from 'execplans/lexicon/folderStatuses.js';
import {listPlans} from '../../../scripts/listPlans.mjs';
import {generatePlan} from './generate.mjs';

/** Names of a plan's main file, which say less than its folder's. */
const MAIN_FILE = /^(?:plan|index|exec-?plan)$/i;

/**
 * @typedef {object} PlanFile
 * @property {string} path - below the folder of plans, in a folder for its status as at home
 * @property {string} text
 */

/**
 * @param {string | undefined} corpus - a folder with a folder for each repository
 * @returns {{makePlans(count: number): PlanFile[], origin: string}} `makePlans` gives the same
 *   plans each time; more than the corpus holds are copies with a line of their own
 */
export function createPlanMaker(corpus) {
  if (!corpus) {
    return {
      makePlans: (count) =>
        Array.from({length: count}, (_, index) => ({
          path: `${index % 3 === 0 ? 'active' : 'completed'}/plan-${index}.md`,
          text: generatePlan(index, count),
        })),
      origin: 'generated',
    };
  }
  const found = findPlans(path.resolve(corpus));
  if (found.length === 0) {
    throw new Error('The --corpus folder has no plans. Use a folder of repositories.');
  }
  return {
    makePlans: (count) => Array.from({length: count}, (_, index) => copyOf(found, index, count)),
    origin: `${found.length} real ones, repeated where more are asked for`,
  };
}

/** Every file that is one plan; a file of many plans would be many pages here and one elsewhere. */
function findPlans(corpus) {
  const repositories = fs
    .readdirSync(corpus, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(corpus, entry.name));
  return repositories.sort().flatMap((repository) => {
    const {plans} = plansOf(repository);
    const paths = plans.map((plan) => plan.path);
    return paths
      .filter((file) => paths.indexOf(file) === paths.lastIndexOf(file))
      .map((file) => ({file, text: fs.readFileSync(path.join(repository, file), 'utf8')}));
  });
}

function plansOf(repository) {
  const {status, stdout, stderr} = listPlans(repository);
  if (status !== 0) {
    throw new Error(`execplans list exited with ${status}. Build first: npm run build.\n${stderr}`);
  }
  return JSON.parse(stdout);
}

/** Few plans are taken evenly from all. */
function copyOf(found, index, count) {
  const step = Math.max(1, found.length / count);
  const {file, text} = found[Math.floor(index * step) % found.length];
  const {dir, name} = path.posix.parse(file);
  const folders = dir.split('/');
  const folder = folders.findLast((part) => part.toLowerCase() in FOLDER_STATUSES) ?? '';
  const slug = MAIN_FILE.test(name) ? (folders.at(-1) ?? name) : name;
  const copy = Math.floor((index * step) / found.length);
  return {
    path: path.posix.join(folder, `${slug}-${index}.md`),
    text: copy === 0 ? text : `${text}\nThis is copy ${copy}.\n`,
  };
}
