import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl, posixPath} from '@docusaurus/utils';
import {DAY} from '../lib/days.js';
import {createGlobMatcher} from '../lib/globs.js';
import type {Plan} from '../model/plan.js';
import type {ResolvedOptions} from '../options/options.cjs';
import {toSettings} from '../options/settings.js';
import {createAboutData} from '../publish/about/aboutData.js';
import {createChangelogPages} from '../publish/changelog/changelogPages.js';
import {editUrlOf} from '../publish/links/editUrl.js';
import {findDocuments, findSitePages} from '../publish/links/sitePages.js';
import {toIndexProps} from '../publish/list/indexProps.js';
import {createPages} from '../publish/plan/createPages.js';
import {createPlace} from '../publish/plan/place.js';
import {
  buildChangelogRoutes,
  buildRoutes,
  buildTimelineRoutes,
  PLUGIN_NAME,
} from '../publish/routes.js';
import {createTimelinePages} from '../publish/timeline/createTimelinePages.js';
import {createWorld} from '../publish/world.js';
import {createLayerWrapper} from './bundler/cascadeLayer.js';
import {createPlanExternals, createPlanRule} from './bundler/planModules.js';
import type {Content, PublishedContent} from './content.js';
import {DocumentBridge} from './documentBridge.js';
import {report} from './notices.js';
import {isLoadedAgain, openSession, type Session} from './session.js';
import {pathsToWatch, refuseSharedRoute, sayOverlaps} from './siteChecks.js';
import {takeTurns} from './turns.js';

export type {PublishedContent} from './content.js';

/**
 * Wires the core to Docusaurus. Everything is written in `allContentLoaded`,
 * because only then the pages of other plugins, which plans link to, are known.
 */
export async function createPlugin(
  context: LoadContext,
  options: ResolvedOptions,
): Promise<Plugin<PublishedContent>> {
  const settings = toSettings(options, {env: process.env, now: Date.now()});
  const staleAfterDays = settings.staleAfter / DAY;
  const indexPermalink = normalizeUrl([context.baseUrl, options.routeBasePath]);
  // A slug needs no cleaning, which takes long for a thousand plans.
  const permalinkOf = ({slug}: Plan) => `${indexPermalink.replace(/\/$/, '')}/${slug}`;
  const permalinks = {index: indexPermalink, of: permalinkOf};
  const isExcluded = createGlobMatcher(options.exclude);
  const dataFolder = {
    folder: path.join(context.generatedFilesDir, PLUGIN_NAME, options.id),
    moduleFolder: `@generated/${PLUGIN_NAME}/${options.id}`,
  };
  const bridge = new DocumentBridge(context, options, dataFolder);
  let session: Session | null = null;
  let current: Content | null = null;
  let unwatchedSsot: string[] = [];
  let dataNames: string[] = [];

  return takeTurns({
    name: PLUGIN_NAME,
    getThemePath: () => '../theme',
    getTypeScriptThemePath: () => '../../theme',
    getPathsToWatch: () => (current ? pathsToWatch(current.collected, unwatchedSsot) : []),

    async loadContent() {
      session ??= await openSession(context, options, settings, dataFolder.folder);
      current = await session.loader.load(permalinks);
      // Docusaurus keeps what it gets, and in `start` writes all of it for its debug pages.
      return {pages: current.pages};
    },

    async contentLoaded({actions}) {
      if (current) await bridge.publishPermalinks(current, permalinks, actions);
    },

    configureWebpack(_config, isServer, {currentBundler}) {
      const {rule, plugin} = bridge.bundlerParts();
      if (!isServer)
        return {module: {rules: [rule, createPlanRule(dataFolder)]}, plugins: [plugin]};
      const externals = createPlanExternals(dataFolder, dataNames, currentBundler);
      return {module: {rules: [rule]}, plugins: [plugin, externals]};
    },

    configurePostCss(postCss) {
      const {useCssCascadeLayers} = context.siteConfig.future.v4;
      if (useCssCascadeLayers) postCss.plugins.push(createLayerWrapper());
      return postCss;
    },

    async allContentLoaded({allContent, actions}) {
      if (!session || !current) return;
      const {linker, changelogRenderer, anchorsOfPage, dataFiles, pages: knownPages} = session;
      const {collected, portfolio, releases, bodies} = current;
      refuseSharedRoute(allContent, indexPermalink, options.id);
      const sitePages = findSitePages(allContent, context.siteDir);
      sayOverlaps(current, sitePages, options.id);
      const documents = findDocuments(sitePages, collected.root).filter(
        (document) => !isExcluded(document.path),
      );
      const tree = {collected, portfolio, releases};
      const {links, paths, findTarget} = await linker.link(tree, documents);
      const changelogs = await changelogRenderer.render({
        sources: portfolio.plans.length > 0 ? collected.changelogSources : [],
        releases,
        published: new Set(documents.map((document) => document.path)),
        indexPermalink,
      });
      const changelogPermalink = changelogs.own[0]?.permalink;
      const tabs = {
        overview: indexPermalink,
        timeline: normalizeUrl([indexPermalink, 'timeline']),
        ...(changelogPermalink && {changelog: changelogPermalink}),
      };
      const world = createWorld({
        collected,
        paths,
        portfolio,
        bodies,
        sitePages,
        allContent,
        context,
        repositoryUrl: options.repositoryUrl,
        permalinkOf,
        indexPermalink,
        changelogs,
        anchorsOfPage,
      });
      const about = createAboutData({
        links,
        plans: new Map(portfolio.plans.map((plan) => [plan.key, plan])),
        pages: world.pages,
        permalinkOf,
        place: createPlace(world.sourceUrl),
      });
      await bridge.publishAbout(about, documents, collected.root);
      unwatchedSsot = [...links.ssot].filter((file) => !world.pages.has(file));
      const {pages, findings} = await createPages(
        {
          portfolio,
          collected,
          bodies,
          world,
          staleAfterDays,
          permalinkOf,
          editUrlOf: (plan) => editUrlOf(plan.path, options.editUrl),
          filesFolder: path.join(dataFolder.folder, 'files'),
          indexPermalink,
          releases,
          links,
          findTarget,
        },
        knownPages,
      );
      const changelogPages = createChangelogPages({
        own: changelogs.own,
        releases,
        plans: portfolio.plans,
        links,
        world,
        findTarget,
        permalinkOf,
        tabs,
      });
      const rootFromSite = posixPath(path.relative(context.siteDir, collected.root));
      const {routes, data} = buildRoutes({
        pluginId: options.id,
        indexPermalink,
        index: toIndexProps(portfolio, {
          tabs,
          permalinkOf,
          staleAfterDays,
          emptyFolder: collected.planFolders[0] ?? 'docs/plans',
        }),
        indexComponent: options.planIndexComponent,
        planComponent: options.planPageComponent,
        pages: pages.map((page) => ({
          ...page,
          sourceFilePath: path.posix.join(rootFromSite, page.path),
        })),
      });
      const timeline = buildTimelineRoutes({
        pluginId: options.id,
        component: options.planTimelineComponent,
        pages: createTimelinePages({
          portfolio,
          releases,
          tabs,
          permalinkOf,
          sourceUrl: world.sourceUrl,
          staleAfter: settings.staleAfter,
          staleAfterDays,
          known: session.timeline,
        }),
      });
      const changelog = buildChangelogRoutes({
        pluginId: options.id,
        component: options.planChangelogComponent,
        pages: changelogPages.pages,
      });
      await dataFiles.write([...data, ...timeline.data, ...changelog.data], actions);
      dataNames = data.map(({name}) => name);
      for (const route of [...routes, ...timeline.routes, ...changelog.routes]) {
        actions.addRoute(route);
      }
      report(
        portfolio,
        [...portfolio.findings, ...links.findings, ...findings, ...changelogPages.findings],
        options.id,
      );
      if (!isLoadedAgain()) session = current = null;
    },
  });
}
