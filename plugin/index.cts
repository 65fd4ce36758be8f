import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ResolvedOptions} from 'execplans/options/options.cjs';
import type {PublishedContent} from './docusaurus/plugin.js' with {'resolution-mode': 'import'};

/**
 * The Docusaurus plugin. CommonJS, because Docusaurus loads it synchronously;
 * everything behind it is loaded natively as ES modules.
 */
export default async function pluginExecplans(
  context: LoadContext,
  options: ResolvedOptions,
): Promise<Plugin<PublishedContent>> {
  const {createPlugin} = await import('./docusaurus/plugin.js');
  return createPlugin(context, options);
}

/** As Docusaurus calls them: `Options` is what a site states, `PluginOptions` has all defaults. */
export type {
  PluginOptions as Options,
  ResolvedOptions as PluginOptions,
} from 'execplans/options/options.cjs';
export {validateOptions} from 'execplans/options/options.cjs';
export {getSwizzleConfig} from './swizzle.cjs';
