import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder outside the repository, for everything that the tests build. */
    outRoot: string;
  }
}

/** The test files share what one of them built, so it lives as long as the run. */
export default function setup(project: TestProject): () => void {
  const outRoot = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'execplans-sites-')));
  project.provide('outRoot', outRoot);
  return () => fs.rmSync(outRoot, {recursive: true, force: true});
}
