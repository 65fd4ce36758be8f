import fs from 'node:fs';
import path from 'node:path';
import {inject} from 'vitest';
import {DOCUSAURUS, ROOT, run} from './run.js';

export interface Variant {
  bundler: 'rspack' | 'webpack';
  baseUrl: '/' | '/x/';
}

export interface BuiltSite extends Variant {
  outDir: string;
  log: string;
}

const EXAMPLE_SITE = path.join(ROOT, 'example-site');

/** Builds the example site in a process of its own, once per run and variant. */
export async function buildExampleSite({bundler, baseUrl}: Variant): Promise<BuiltSite> {
  const name = `${bundler}${baseUrl.replaceAll('/', '-')}`;
  const outDir = path.join(inject('outRoot'), name);
  const logFile = `${outDir}.log`;
  if (!fs.existsSync(logFile)) {
    // From within the site: which browsers the styles are written for depends on the folder.
    const {log} = await run(process.execPath, [DOCUSAURUS, 'build', '--out-dir', outDir], {
      cwd: EXAMPLE_SITE,
      env: {
        SITE_BUNDLER: bundler,
        BASE_URL: baseUrl,
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/test/${name}`,
      },
    });
    fs.writeFileSync(logFile, log);
  }
  return {bundler, baseUrl, outDir, log: fs.readFileSync(logFile, 'utf8')};
}
