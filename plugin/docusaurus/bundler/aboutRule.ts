import {fileURLToPath} from 'node:url';
import type {AboutLoaderOptions} from './aboutLoader.cjs';

const LOADER = fileURLToPath(new URL('./aboutLoader.cjs', import.meta.url));

/**
 * The bundler's rule that lets every document show the plans about it. Its test is a list,
 * because Docusaurus takes each rule with a regular expression for Markdown for a rule that
 * compiles it, and no function, which Rspack would call from its threads for each module.
 */
export function createAboutRule(options: AboutLoaderOptions) {
  return {
    test: [/\.mdx?$/i],
    enforce: 'post' as const,
    use: [{loader: LOADER, options}],
  };
}
