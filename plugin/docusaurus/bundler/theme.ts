import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {isRecord} from 'execplans/lib/isRecord.js';
import {ownValue} from 'execplans/lib/ownValue.js';

const NAME = '@docusaurus/theme-common';

/** Components that a theme has and Docusaurus itself has not: of the first theme, else of the last. */
const COMPONENTS = ['@theme-init/Heading', '@theme-original/Heading', '@theme-original/Layout'];

const LOADER = fileURLToPath(new URL('./descriptionLoader.cjs', import.meta.url));

/** What is built of this package. */
const LIB = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The bundler's rule that gives our components the `@docusaurus/theme-common` of the site's theme.
 * Its contexts only work within one copy, and a package manager may have installed several, or none
 * that this package can see. Browsers get the components without what only translators read.
 *
 * @param config - of the bundler; its aliases tell where the theme is
 * @throws where there is none, with the command that installs it
 */
export function createThemeRule(
  config: {resolve?: {alias?: unknown} | undefined},
  isServer: boolean,
) {
  const file = findThemeCommon(config.resolve?.alias);
  return {
    test: [/\.jsx?$/],
    include: ['theme', 'client'].map((name) => path.join(LIB, name) + path.sep),
    resolve: {alias: {[`${NAME}$`]: file}},
    ...(!isServer && {enforce: 'pre' as const, use: [LOADER]}),
  };
}

/** Absolute path of the copy that the theme uses; else, of the one that this package sees. */
function findThemeCommon(alias: unknown): string {
  const files = COMPONENTS.map((name) => (isRecord(alias) ? ownValue(alias, name) : undefined));
  const users = [...files.filter((file) => typeof file === 'string'), import.meta.url];
  for (const user of users) {
    try {
      return createRequire(user).resolve(NAME);
    } catch {
      // Not a package that this one can see.
    }
  }
  throw new Error(
    `The theme of the site doesn't use ${NAME}, which the pages of plans need. Install it with the version of @docusaurus/core, such as: npm install ${NAME}@3.10.0`,
  );
}
