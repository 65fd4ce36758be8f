import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of this package, with a slash at its end; and programs in it. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const DOCUSAURUS = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
