/**
 * `npm run corpus -- --corpus DIR` (or EXECPLANS_CORPUS): builds a site for every
 * repository in a folder, or for those named with `--only NAME` (can be repeated), and prints
 * the results. The site must have a page for each plan, and report what the command finds. The
 * folder is only read.
 *
 * A SOURCES.tsv in it may contain the as-of date of each repository: columns `repo`
 * (owner/name, the folder is owner__name) and `as_of`.
 */
import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {describePortfolio} from 'execplans/report/describePortfolio.js';
import {buildSite, createSite} from './createSite.mjs';
import {listPlans} from './listPlans.mjs';
import {readDates} from './readTsv.mjs';

const {values} = parseArgs({
  options: {corpus: {type: 'string'}, only: {type: 'string', multiple: true}},
});
const corpus = values.corpus ?? process.env.EXECPLANS_CORPUS;

if (corpus) {
  process.exitCode = checkCorpus(path.resolve(corpus)) ? 0 : 1;
} else {
  console.log('No corpus. Set a folder of repositories with --corpus DIR or EXECPLANS_CORPUS.');
  console.log('0 passed, 0 failed, 1 skipped');
}

/** @param {string} dir - holds one folder per repository */
function checkCorpus(dir) {
  const asOf = readDates(dir);
  const repositories = fs
    .readdirSync(dir, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && (values.only ?? [entry.name]).includes(entry.name))
    .map((entry) => entry.name);
  const results = repositories.map((name) => {
    const result = checkRepository(path.join(dir, name), asOf.get(name));
    console.log(describe(name, result));
    return result;
  });
  const failed = results.filter((result) => result.problem).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  return failed === 0 && results.length > 0;
}

/** Lists the plans with the command, builds the site, and compares the pages with the list. */
function checkRepository(repositoryDir, asOf) {
  const listed = listPlans(repositoryDir, {asOf, findings: true});
  if (listed.status !== 0) {
    return {problem: `execplans list exited with ${listed.status}:\n${listed.stderr}`};
  }
  const {plans, findings} = JSON.parse(listed.stdout);

  const siteDir = createSite(repositoryDir, {asOf});
  const began = performance.now();
  const built = buildSite(siteDir);
  const seconds = (performance.now() - began) / 1000;
  const missing = plans.filter(
    ({slug}) => !fs.existsSync(path.join(siteDir, 'build/plans', `${slug}.html`)),
  );
  fs.rmSync(siteDir, {recursive: true});

  const facts = {
    plans: plans.length,
    pages: plans.length - missing.length,
    findings: findings.length,
    seconds,
  };
  if (built.status !== 0) {
    return {
      ...facts,
      problem: `the build exited with ${built.status}:\n${built.output}`,
    };
  }
  if (plans.length === 0) {
    return {...facts, problem: 'no plans were found'};
  }
  if (missing.length > 0) {
    return {...facts, problem: `no page for ${missing.map(({path: file}) => file).join(', ')}`};
  }
  const {summary} = describePortfolio({plans}, findings);
  if (!built.output.includes(summary)) {
    const [said = 'nothing'] = /\d+ plans? .*;.*/.exec(built.output) ?? [];
    return {...facts, problem: `the command found ${summary}, the site ${said}`};
  }
  return facts;
}

function describe(name, {plans, pages, findings, seconds, problem}) {
  const facts =
    plans === undefined
      ? 'not listed'
      : `${plans} plans, ${pages} pages, ${findings} findings, ${seconds.toFixed(1)} s`;
  return problem ? `✖ ${name}: ${facts}\n  ${problem}` : `✔ ${name}: ${facts}`;
}
