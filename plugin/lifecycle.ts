import path from 'node:path';
import loggerModule from '@docusaurus/logger';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl, posixPath} from '@docusaurus/utils';
import {openCaches} from './caches.js';
import {type Collected, collect} from './collect/collect.js';
import {fileDates} from './collect/gitDates.js';
import {DAY} from './derive/days.js';
import type {ResolvedOptions} from './options.cjs';
import {needsDates, PortfolioReader} from './portfolio.js';
import {BodyRenderer} from './publish/bodies.js';
import type {RenderedBody} from './publish/body/renderBody.js';
import {editUrlOf} from './publish/editUrl.js';
import {toIndexProps} from './publish/indexProps.js';
import {describeOverlaps} from './publish/overlap.js';
import {createPages} from './publish/pages.js';
import {describePortfolio} from './publish/report.js';
import {buildRoutes, buildTimelineRoutes, PLUGIN_NAME} from './publish/routes.js';
import {findSitePages} from './publish/sitePages.js';
import {createTimelinePages} from './publish/timelinePages.js';
import {createWorld} from './publish/world.js';
import {isWholeFile} from './read/keys.js';
import {toSettings} from './settings.js';
import type {Finding, Plan, Portfolio, Release} from './types.js';

/** Node sees the CommonJS module as one default export. */
const {default: logger} = loggerModule;

/** What one load of the plugin holds. */
export interface Content {
  collected: Collected;
  portfolio: Portfolio;
  /** Of all changelogs. */
  releases: Release[];
  bodies: Map<string, RenderedBody>;
  /**
   * Where the index and the plans are published, for other instances to link to. What is no
   * file of its own has the repository as its source.
   */
  pages: {source: string; permalink: string}[];
}

/**
 * Wires the core to Docusaurus. Everything is written in `allContentLoaded`,
 * because only then the pages of other plugins, which plans link to, are known.
 */
export async function createPlugin(
  context: LoadContext,
  options: ResolvedOptions,
): Promise<Plugin<Content>> {
  const settings = toSettings(options, {env: process.env, now: Date.now()});
  const {remarkPlugins, rehypePlugins} = options;
  const mermaid = showsMermaid(context);
  const caches = openCaches(context.siteDir, {
    ...settings,
    mermaid,
    remarkPlugins,
    rehypePlugins,
  });
  const reader = await PortfolioReader.create(settings, remarkPlugins, caches.plans);
  const renderer = new BodyRenderer(reader, {mermaid, rehypePlugins}, caches.bodies);
  const staleAfterDays = settings.staleAfter / DAY;
  const indexPermalink = normalizeUrl([context.baseUrl, options.routeBasePath]);
  const timelinePermalink = normalizeUrl([indexPermalink, 'timeline']);
  const permalinkOf = (plan: Plan) => normalizeUrl([indexPermalink, plan.slug]);
  let current: Content | null = null;

  return {
    name: PLUGIN_NAME,
    getThemePath: () => '../theme',
    getTypeScriptThemePath: () => '../../theme',
    getPathsToWatch: () => (current ? pathsToWatch(current.collected) : []),

    async loadContent() {
      const collected = await collect({...options, siteDir: context.siteDir});
      const sources = [...collected.planSources, ...collected.indexSources];
      const paths = sources.map((source) => source.path);
      const {dates, problem} = await fileDates(collected.root, paths);
      const portfolio = reader.derive(collected, dates, settings);
      const empty = portfolio.plans.length === 0 ? collected.emptyNotice : null;
      for (const notice of collected.problems) say(options.id, notice, notice);
      if (empty) say(options.id, 'empty', empty);
      if (problem && needsDates(portfolio)) say(options.id, 'dates', problem);
      if (reader.parser.fallback) say(options.id, 'parser', reader.parser.fallback);
      const bodies = await renderer.render(reader.readPlans(collected));
      caches.prune();
      const pages = portfolio.plans.map((plan) => ({
        source: isWholeFile(plan) ? path.join(collected.root, plan.path) : collected.root,
        permalink: permalinkOf(plan),
      }));
      return {
        collected,
        portfolio,
        releases: reader.readReleases(collected),
        bodies,
        pages: [{source: collected.root, permalink: indexPermalink}, ...pages],
      };
    },

    contentLoaded({content}) {
      current = content;
    },

    async allContentLoaded({allContent, actions}) {
      if (!current) return;
      const {collected, portfolio, releases, bodies} = current;
      refuseSharedRoute(allContent, indexPermalink, options.id);
      sayOverlaps(current, allContent, context, options);
      const world = createWorld({
        collected,
        portfolio,
        bodies,
        allContent,
        context,
        repositoryUrl: options.repositoryUrl,
        permalinkOf,
        indexPermalink,
      });
      const {pages, findings} = await createPages({
        portfolio,
        collected,
        bodies,
        world,
        staleAfterDays,
        permalinkOf,
        editUrlOf: (plan) => editUrlOf(plan.path, options.editUrl),
        filesFolder: path.join(context.generatedFilesDir, PLUGIN_NAME, options.id, 'files'),
        indexPermalink,
      });
      const {routes, data} = buildRoutes({
        pluginId: options.id,
        indexPermalink,
        index: toIndexProps(portfolio, {
          permalink: indexPermalink,
          timelinePermalink,
          permalinkOf,
          staleAfterDays,
          emptyFolder: collected.planFolders[0] ?? 'docs/plans',
        }),
        indexComponent: options.planIndexComponent,
        planComponent: options.planPageComponent,
        pages: pages.map((page) => ({
          ...page,
          sourceFilePath: posixPath(
            path.relative(context.siteDir, path.join(collected.root, page.path)),
          ),
        })),
      });
      const timeline = buildTimelineRoutes({
        pluginId: options.id,
        component: options.planTimelineComponent,
        pages: createTimelinePages({
          portfolio,
          releases,
          indexPermalink,
          timelinePermalink,
          permalinkOf,
          sourceUrl: world.sourceUrl,
          staleAfter: settings.staleAfter,
          staleAfterDays,
        }),
      });
      const files = [...data, ...timeline.data];
      await Promise.all(files.map(({name, content}) => actions.createData(name, content)));
      for (const route of [...routes, ...timeline.routes]) actions.addRoute(route);
      report(portfolio, [...portfolio.findings, ...findings], options.id);
    },
  };
}

/** What was said per instance, so that locales and reloads do not repeat it. */
const said = new Set<string>();

/** @param topic - said once each, though its words may count other things after a reload */
function say(id: string, topic: string, notice: string): void {
  const key = `${id}\n${topic}`;
  if (said.has(key)) return;
  said.add(key);
  logger.warn(`${nameOf(id)}: ${notice}`);
}

/** Docusaurus only warns of duplicate routes, and one instance's pages would be lost. */
function refuseSharedRoute(allContent: AllContent, indexPermalink: string, id: string): void {
  for (const [other, content] of Object.entries(allContent[PLUGIN_NAME] ?? {})) {
    const [index] = (content as Content).pages;
    if (other === id || index?.permalink !== indexPermalink) continue;
    throw new Error(
      `The instances “${id}” and “${other}” of ${PLUGIN_NAME} both publish at ${indexPermalink}. Set the option \`routeBasePath\` of one of them to another path.`,
    );
  }
}

function sayOverlaps(
  {collected, portfolio}: Content,
  allContent: AllContent,
  context: LoadContext,
  options: ResolvedOptions,
): void {
  const files = new Set(portfolio.plans.map((plan) => path.join(collected.root, plan.path)));
  const pages = findSitePages(allContent, context.siteDir);
  for (const overlap of describeOverlaps(pages, files)) say(options.id, overlap, overlap);
}

/** What was reported per instance: a reload says only what is new. */
const reported = new Map<string, Set<string>>();

function report(portfolio: Portfolio, findings: readonly Finding[], id: string): void {
  const {summary, findings: lines} = describePortfolio(portfolio, findings);
  const known = reported.get(id) ?? new Set();
  if (!known.has(summary)) logger.info(`${nameOf(id)}: ${summary}`);
  const fresh = lines.filter((line) => !known.has(line));
  if (fresh.length > 0) logger.warn(fresh.join('\n'));
  reported.set(id, new Set([summary, ...lines]));
}

function nameOf(id: string): string {
  return id === 'default' ? 'execplans' : `execplans (${id})`;
}

/** Mermaid blocks are drawn only where the site has both the flag and the theme. */
function showsMermaid({siteConfig}: LoadContext): boolean {
  const names = siteConfig.themes.map((theme) => (Array.isArray(theme) ? theme[0] : theme));
  return siteConfig.markdown.mermaid && names.some((name) => /mermaid/.test(String(name)));
}

/** Folders of plans with all that stands beside them, and the index and changelog files. */
function pathsToWatch({
  root,
  planFolders,
  planSources,
  indexSources,
  changelogSources,
}: Collected): string[] {
  const files = [...planSources, ...indexSources, ...changelogSources].map(({path: file}) => file);
  const folders = planFolders.map((folder) => posixPath(path.join(folder, '**/*')));
  return [...new Set([...folders, ...files])].map((file) => posixPath(path.join(root, file)));
}
