import fs from 'node:fs';
import path from 'node:path';
import {inject} from 'vitest';
import {DOCUSAURUS, ROOT, run} from './run.js';

export interface Variant {
  bundler: 'rspack' | 'webpack';
  baseUrl: '/' | '/x/';
  /** With a slash at the end of each address, and in other languages too. */
  isTranslated?: boolean;
}

/** One with long words that we translate, and one from right to left, whose texts are in English. */
export const OTHER_LOCALES = ['de', 'ar'] as const;

export interface BuiltSite extends Variant {
  outDir: string;
  log: string;
}

const EXAMPLE_SITE = path.join(ROOT, 'example-site');

/** Builds the example site in a process of its own, once per run and variant. */
export async function buildExampleSite(variant: Variant): Promise<BuiltSite> {
  const {bundler, baseUrl, isTranslated = false} = variant;
  const name = `${bundler}${baseUrl.replaceAll('/', '-')}${isTranslated ? 'translated' : ''}`;
  const outDir = path.join(inject('outRoot'), name);
  const logFile = `${outDir}.log`;
  if (!fs.existsSync(logFile)) {
    // From within the site: which browsers the styles are written for depends on the folder.
    const {log} = await run(process.execPath, [DOCUSAURUS, 'build', '--out-dir', outDir], {
      cwd: EXAMPLE_SITE,
      env: {
        SITE_BUNDLER: bundler,
        BASE_URL: baseUrl,
        ...(isTranslated && {TRAILING_SLASH: 'true', SITE_LOCALES: `en,${OTHER_LOCALES.join()}`}),
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/test/${name}`,
      },
    });
    fs.writeFileSync(logFile, log);
  }
  return {...variant, outDir, log: fs.readFileSync(logFile, 'utf8')};
}
