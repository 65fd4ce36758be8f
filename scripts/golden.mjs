/**
 * `npm run golden -- --corpus DIR [--corpus DIR]` (or EXECPLANS_CORPUS): compares the
 * output of the plugin for whole repositories with the hashes in `test/golden.json`, to
 * check that a change of the code does not change the output. `--write` keeps the new hashes.
 *
 * The hashes are of the JSON of `execplans list` for each repository, once with the plans
 * that are found by name and once with every Markdown file, and of every data file and page
 * of one site, which is built from the gallery of the example site.
 */
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {buildSite, createSite} from './createSite.mjs';
import {listPlans} from './listPlans.mjs';
import {readDates} from './readTsv.mjs';
import {ROOT} from './root.mjs';

const GOLDEN = path.join(ROOT, 'test/golden.json');
const GALLERY_AS_OF = '2026-11-22';

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', multiple: true},
    write: {type: 'boolean', default: false},
    dump: {type: 'string'},
  },
});
const corpora =
  values.corpus?.map((dir) => path.resolve(dir)) ??
  (process.env.EXECPLANS_CORPUS ?? '').split(path.delimiter).filter(Boolean);

const golden = fs.existsSync(GOLDEN) ? JSON.parse(fs.readFileSync(GOLDEN, 'utf8')) : {};
const found = {...hashCorpora(corpora), ...hashGallery()};
if (values.write) {
  fs.writeFileSync(GOLDEN, `${JSON.stringify({...golden, ...found}, null, 2)}\n`);
}
const changed = Object.keys(found).filter((name) => found[name] !== golden[name]);
for (const name of changed) console.log(`changed: ${name}`);
console.log(`${Object.keys(found).length - changed.length} the same, ${changed.length} changed`);
process.exitCode = changed.length > 0 && !values.write ? 1 : 0;

/** @param {string[]} dirs - each contains one folder per repository */
function hashCorpora(dirs) {
  const hashes = {};
  for (const dir of dirs) {
    const asOf = readDates(dir);
    for (const entry of fs.readdirSync(dir, {withFileTypes: true})) {
      if (!entry.isDirectory()) continue;
      const root = path.join(dir, entry.name);
      hashes[`list ${entry.name}`] = hashOfList(root, asOf.get(entry.name), []);
      hashes[`list ${entry.name} .`] = hashOfList(root, asOf.get(entry.name), ['.']);
    }
  }
  return hashes;
}

/** @param {string[]} paths - the arguments of the command; empty to find plans by name */
function hashOfList(root, asOf = GALLERY_AS_OF, paths) {
  const {stdout, stderr, status} = listPlans(root, {asOf, paths});
  if (values.dump) {
    fs.mkdirSync(values.dump, {recursive: true});
    fs.writeFileSync(
      path.join(values.dump, `${path.basename(root)}${paths.length ? '.all' : ''}.json`),
      stdout,
    );
  }
  return status === 0 ? hash(stdout) : `exit ${status}: ${stderr.split('\n')[0]}`;
}

/** The gallery is copied outside version control, so that no date depends on the clone. */
function hashGallery() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'execplans-golden-'));
  const root = path.join(folder, 'gallery');
  const plans = path.join(root, 'docs/plans');
  fs.cpSync(path.join(ROOT, 'example-site/gallery'), plans, {recursive: true});
  const hashes = {'list gallery': hashOfList(root, GALLERY_AS_OF, [])};
  const siteDir = createSite(root, {
    asOf: GALLERY_AS_OF,
    path: plans,
    index: path.join(plans, 'PLANS.md'),
    changelog: path.join(plans, 'CHANGELOG.md'),
  });
  const {status, output} = buildSite(siteDir);
  if (status !== 0) throw new Error(`The site of the gallery could not be built:\n${output}`);
  const data = path.join(siteDir, '.docusaurus/docusaurus-plugin-execplans');
  for (const [name, text] of filesIn(data)) {
    // Modules of images name the loaders by their place on this disk.
    hashes[`data ${name}`] = hash(text.replaceAll(siteDir, '').replaceAll(ROOT, ''));
  }
  for (const [name, text] of filesIn(path.join(siteDir, 'build/plans'))) {
    hashes[`page ${name}`] = hash(withoutAssets(text));
  }
  for (const dir of [siteDir, folder]) fs.rmSync(dir, {recursive: true});
  return hashes;
}

function filesIn(dir) {
  return fs
    .readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [path.relative(dir, file), fs.readFileSync(file, 'utf8')]);
}

/** Their names contain hashes of the code. */
function withoutAssets(html) {
  return html.replace(/<(?:script|link)\b[^>]*>/g, '');
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
