import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {AssetLoaders} from '../host.js';
import {assetKind, extensionOf} from './fileTypes.js';

/** Shown where a drawing cannot be read; its text alternative says what it was. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const STEM_LENGTH = 60;

interface AssetsModule {
  /** JavaScript whose default export lists the URLs, in the order of the paths. */
  source: string;
  /** Paths that could not be read as what they are. */
  unreadable: string[];
}

/**
 * The module that gives a plan's page the URLs of its images and files. Each
 * file is copied below `folder` under a name made of its content, and the copy
 * is what the bundler gets: a request to a bundler is a small language (`!`
 * names loaders, which are programs), so no name of the repository may stand in
 * one. A copy also outlives a file that is deleted while a page shows it.
 *
 * @param paths - relative to `root`
 * @param folder - absolute; beside the module, in its `files` folder
 */
export async function createAssetsModule(
  paths: readonly string[],
  root: string,
  folder: string,
  loaders: AssetLoaders,
): Promise<AssetsModule> {
  const unreadable: string[] = [];
  const urls: string[] = [];
  for (const file of paths) {
    const copy = await copyAsset(path.join(root, file), folder);
    if (copy === null) unreadable.push(file);
    urls.push(copy === null ? JSON.stringify(BLANK) : requestOf(copy, loaders));
  }
  const lines = urls.map((url) => `  ${url},\n`).join('');
  return {source: `export default [\n${lines}];\n`, unreadable};
}

function requestOf(copy: string, loaders: AssetLoaders): string {
  const loader = ['image', null].includes(assetKind(copy)) ? loaders.image : loaders.file;
  return `require(${JSON.stringify(`${loader}./files/${copy}`)}).default`;
}

/** @returns the path of the copy below `folder`, or `null` */
async function copyAsset(file: string, folder: string): Promise<string | null> {
  try {
    const content = await (extensionOf(file) === 'svg' ? readDrawing(file) : readFile(file));
    if (content === null) return null;
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const copy = `${hash}/${safeName(file)}`;
    const target = path.join(folder, copy);
    if (await exists(target)) return copy;
    await mkdir(path.dirname(target), {recursive: true});
    // A build that is stopped leaves no half of a copy behind.
    const beside = `${target}.${process.pid}.tmp`;
    await writeFile(beside, content);
    await rename(beside, target);
    return copy;
  } catch {
    return null;
  }
}

async function readDrawing(file: string): Promise<string | null> {
  // Few plans show drawings.
  const {sanitizeSvg} = await import('./svg.js');
  return sanitizeSvg(await readFile(file, 'utf8'));
}

/** The file's name in letters that mean nothing to a bundler, a URL or a file system. */
function safeName(file: string): string {
  const extension = extensionOf(file);
  const stem = path.basename(file).slice(0, -extension.length - 1);
  const safe = stem.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, STEM_LENGTH);
  return `${safe.replace(/^-+|-+$/g, '') || 'file'}.${extension}`;
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}
