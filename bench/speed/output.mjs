/** Sizes of what a build wrote. */
import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {median} from '../table.mjs';

/** @returns {{files: number, pages: number, output: number, main: number, mainGzip: number}} sizes in bytes */
export function measureOutput(siteDir) {
  const files = fs
    .readdirSync(path.join(siteDir, 'build'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const main = fs.readFileSync(chunkFile(siteDir, 'main'));
  return {
    files: files.length,
    pages: files.filter((file) => file.endsWith('.html')).length,
    output: files.reduce((sum, file) => sum + fs.statSync(file).size, 0),
    main: main.length,
    mainGzip: gzipSync(main).length,
  };
}

/**
 * HTML and data of the index, the newest page of the timeline and the plans' pages.
 *
 * @returns {Record<string, number>} bytes; `planRatio` is the median over all plans of
 *   data by HTML, both compressed
 */
export function measureOwnPages(siteDir) {
  const routes = readRoutes(siteDir);
  const sizesOf = ({permalink, modules}, module) => {
    const html = fs.readFileSync(path.join(siteDir, 'build', `${permalink}.html`));
    const data = fs.readFileSync(chunkFile(siteDir, modules[module]));
    return {
      html: html.length,
      htmlGzip: gzipSync(html).length,
      data: data.length,
      dataGzip: gzipSync(data).length,
    };
  };
  const first = (module) => {
    const found = routes
      .filter(({modules}) => module in modules)
      .sort((a, b) => a.permalink.length - b.permalink.length);
    return found[0] ? prefixed(module, sizesOf(found[0], module)) : {};
  };
  const plans = routes.filter(({modules}) => 'plan' in modules).map((r) => sizesOf(r, 'plan'));
  const middle = (field) => median(plans.map((plan) => plan[field]));
  return {
    planPages: plans.length,
    ...first('index'),
    ...first('timeline'),
    planHtmlGzip: middle('htmlGzip'),
    planDataGzip: middle('dataGzip'),
    planRatio: median(plans.map(({dataGzip, htmlGzip}) => dataGzip / htmlGzip)),
  };
}

/** @returns {{permalink: string, modules: Record<string, unknown>}[]} names of chunks by module */
export function readRoutes(siteDir) {
  const file = path.join(siteDir, '.docusaurus/routesChunkNames.json');
  return Object.entries(JSON.parse(fs.readFileSync(file, 'utf8'))).map(([key, modules]) => ({
    // The key ends in a hash of the route.
    permalink: key.slice(0, key.lastIndexOf('-')),
    modules,
  }));
}

/** `{html}` of the index: `{indexHtml}` */
function prefixed(prefix, sizes) {
  const named = ([name, size]) => [`${prefix}${name[0].toUpperCase()}${name.slice(1)}`, size];
  return Object.fromEntries(Object.entries(sizes).map(named));
}

function chunkFile(siteDir, name) {
  const folder = path.join(siteDir, 'build/assets/js');
  const file = fs
    .readdirSync(folder)
    .find((entry) => entry.startsWith(`${name}.`) && entry.endsWith('.js'));
  if (file) return path.join(folder, file);
  throw new Error(`The build has no chunk “${name}”. Check how Docusaurus names its files.`);
}
