import {fileURLToPath} from 'node:url';

/** The folder of this package, with `/` at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
