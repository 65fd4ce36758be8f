import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {ResolvedOptions} from 'execplans/options/options.cjs';
import {toSettings} from 'execplans/options/settings.js';
import {PLUGIN_NAME} from 'execplans/pluginName.js';
import {createPermalinks} from 'execplans/publish/permalinks.js';
import {publish} from 'execplans/publish/publish.js';
import {createLayerWrapper} from './bundler/cascadeLayer.js';
import {createPlanExternals, createPlanRule} from './bundler/planModules.js';
import {createThemeRule} from './bundler/theme.js';
import type {Content, PublishedContent} from './content.js';
import {DocumentBridge} from './documentBridge.js';
import {report} from './notices.js';
import {PlanClaims} from './planClaims.js';
import {isLoadedAgain, openSession, type Session} from './session.js';
import {pathsToWatch, refuseSharedRoute, sayClaimed, sayOverlaps} from './siteChecks.js';
import {readHost, withoutClaimed} from './sitePages.js';
import {takeTurns} from './turns.js';

export type {PublishedContent} from './content.js';

/** One folder per language; what a site translates itself comes first, and what neither has is English. */
const LOCALES = fileURLToPath(new URL('../../../theme/locales', import.meta.url));

/**
 * Wires the core to Docusaurus. Everything is written in `allContentLoaded`,
 * because only then the pages of other plugins, which plans link to, are known.
 */
export async function createPlugin(
  context: LoadContext,
  options: ResolvedOptions,
): Promise<Plugin<PublishedContent>> {
  const settings = toSettings(options, {env: process.env, now: Date.now()});
  const permalinks = createPermalinks(normalizeUrl([context.baseUrl, options.routeBasePath]));
  const dataFolder = {
    folder: path.join(context.generatedFilesDir, PLUGIN_NAME, options.id),
    moduleFolder: `@generated/${PLUGIN_NAME}/${options.id}`,
  };
  const bridge = new DocumentBridge(context, options, dataFolder);
  let session: Promise<Session> | null = null;
  let current: Content | null = null;
  let unwatchedSsot: string[] = [];
  let dataNames: string[] = [];
  const getSession = () => {
    session ??= openSession(context, options, settings, dataFolder.folder);
    // What stopped it may be mended before the next load.
    session.catch(() => {
      session = null;
    });
    return session;
  };
  const claims = new PlanClaims(
    async () => (await getSession()).loader.collectFirst(),
    normalizeUrl(['/', options.routeBasePath]),
  );
  const {markdown} = context.siteConfig;
  if (!options.keepInDocs) markdown.parseFrontMatter = claims.wrap(markdown.parseFrontMatter);

  return takeTurns({
    name: PLUGIN_NAME,
    getThemePath: () => '../theme',
    getTypeScriptThemePath: () => '../../theme',
    getClientModules: () => ['../theme/styles.css'],
    getDefaultCodeTranslationMessages: () =>
      readDefaultCodeTranslationMessages({
        dirPath: LOCALES,
        locale: context.i18n.currentLocale,
        name: 'theme-execplans',
      }),
    getPathsToWatch: () => (current ? pathsToWatch(current.collected, unwatchedSsot) : []),

    async loadContent() {
      const {loader, source} = await getSession();
      current = await loader.load(permalinks, source.repositoryUrl, (collected) =>
        claims.update(collected),
      );
      // Docusaurus keeps what it gets, and in `start` writes all of it for its debug pages.
      return {pages: current.pages};
    },

    async contentLoaded({actions}) {
      if (current) await bridge.publishPermalinks(current, permalinks, actions);
    },

    configureWebpack(config, isServer, {currentBundler}) {
      const {rule, plugin} = bridge.bundlerParts();
      const {DefinePlugin} = currentBundler.instance;
      const rules = [rule, createThemeRule(config, isServer)];
      const plugins = [plugin, new DefinePlugin({EXECPLANS_SERVER: String(isServer)})];
      if (!isServer) return {module: {rules: [...rules, createPlanRule(dataFolder)]}, plugins};
      const externals = createPlanExternals(dataFolder, dataNames, currentBundler);
      return {module: {rules}, plugins: [...plugins, externals]};
    },

    configurePostCss(postCss) {
      const {useCssCascadeLayers} = context.siteConfig.future.v4;
      if (useCssCascadeLayers) postCss.plugins.push(createLayerWrapper());
      return postCss;
    },

    async allContentLoaded({allContent, actions}) {
      if (!session || !current) return;
      refuseSharedRoute(allContent, permalinks.index, options.id);
      const {memory, dataFiles, source} = await session;
      const host = withoutClaimed(readHost(allContent, context, dataFolder), claims.plans);
      sayOverlaps(current, host.pages, options.id);
      sayClaimed(claims.plans, permalinks.index, options.id);
      const input = {...current, host, source, options, permalinks};
      const {site, routes, data, findings} = await publish(input, memory);
      unwatchedSsot = [...site.links.ssot].filter((file) => !site.world.pages.has(file));
      await dataFiles.write(data, actions);
      dataNames = data.map(({name}) => name);
      for (const route of routes) actions.addRoute(route);
      report(site.portfolio, findings, {
        id: options.id,
        findingsPage: routes.find(({path}) => path === permalinks.page('findings'))?.path ?? null,
      });
      if (!isLoadedAgain()) session = current = null;
    },
  });
}
