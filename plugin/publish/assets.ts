import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {escapePath, getFileLoaderUtils} from '@docusaurus/utils';
import {assetKind, extensionOf} from './fileTypes.js';
import {svgDataUrl} from './svg.js';

const {loaders} = getFileLoaderUtils(false);

/**
 * The module that gives a plan's page the URLs of its images and files, in
 * order. The bundler hashes each file's content into its URL, in `build` and in
 * `start`; drawings become data URLs.
 *
 * @param paths - relative to `root`
 * @returns JavaScript source
 */
export async function createAssetsModule(paths: readonly string[], root: string): Promise<string> {
  const urls = await Promise.all(paths.map((file) => assetExpression(path.join(root, file))));
  return `export default [\n${urls.map((url) => `  ${url},\n`).join('')}];\n`;
}

async function assetExpression(file: string): Promise<string> {
  if (extensionOf(file) === 'svg') return JSON.stringify(svgDataUrl(await readText(file)) ?? '');
  const loader =
    assetKind(file) === 'image'
      ? loaders.inlineMarkdownAssetImageFileLoader
      : loaders.inlineMarkdownLinkFileLoader;
  return `encodeURI(require(${JSON.stringify(loader + escapePath(file))}).default)`;
}

/** A file that vanished since it was listed shows as a broken image, not as a broken build. */
async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}
