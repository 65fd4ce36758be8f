/**
 * The browser of the tests: the one that EXECPLANS_BROWSER names, else an
 * installed Chrome or Chromium, else the Chromium inside a package of the
 * registry. Run as a program, it tells whether that browser can start.
 */
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import packaged from '@sparticuz/chromium';
import {chromium} from 'playwright-core';

const INSTALLED = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Package that brings a shared library, for Debian and its relatives. */
const LIBRARIES = {
  libnss3: 'libnss3',
  libnssutil3: 'libnss3',
  libsmime3: 'libnss3',
  libnspr4: 'libnspr4',
};

/**
 * Starts the browser.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws when no browser can start, with the one line that mends it
 */
export async function launchBrowser() {
  const own = process.env.EXECPLANS_BROWSER ?? findInstalled();
  try {
    return await chromium.launch({
      executablePath: own ?? (await packaged.executablePath()),
      args: [...ARGS, ...(isRoot() ? ['--no-sandbox'] : [])],
    });
  } catch (error) {
    throw new Error(remedy(own, error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  }
}

/** Chromium refuses to run its sandbox as root. */
function isRoot() {
  return process.getuid?.() === 0;
}

/** @returns {string | undefined} */
function findInstalled() {
  if (fs.existsSync(MAC)) {
    return MAC;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return INSTALLED.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(
    (file) => fs.existsSync(file),
  );
}

/**
 * @param {string | undefined} own
 * @param {string} reason
 */
function remedy(own, reason) {
  const library = /(lib[\w+-]+)\.so[\w.]*: cannot open shared object file/.exec(reason)?.[1];
  if (library) {
    const name = LIBRARIES[/** @type {keyof typeof LIBRARIES} */ (library)] ?? library;
    return `The browser cannot start: ${library} is missing. Run: apt-get install -y ${name}`;
  }
  const tried = own ?? 'the packaged Chromium';
  return `The browser cannot start (${tried}: ${reason.split('\n')[0]}). Install Chrome or Chromium, or set its path: EXECPLANS_BROWSER=/path/to/chrome npm test`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const browser = await launchBrowser();
    console.log(`Chromium ${browser.version()} starts.`);
    await browser.close();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
