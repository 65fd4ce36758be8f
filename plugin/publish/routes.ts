import type {RouteConfig} from '@docusaurus/types';
import {simpleHash} from '@docusaurus/utils';
import type {PlanChangelogProps, PlanIndexProps, PlanPageSource} from './props.js';
import type {TimelinePageProps} from './timeline/timelineTypes.js';

export const PLUGIN_NAME = 'docusaurus-plugin-execplans';

/** Everything the routes of one plugin instance are made of. */
export interface RoutesInput {
  pluginId: string;
  indexPermalink: string;
  index: PlanIndexProps;
  indexComponent: string;
  planComponent: string;
  pages: readonly {
    /** Key of the plan: names its data files. */
    key: string;
    /** Path of the plan's file. */
    path: string;
    permalink: string;
    data: PlanPageSource;
    /** Source of the assets module; `null` when the page shows no files. */
    assets: string | null;
    /** For the sitemap: the file, relative to the site, and its last change (ms UTC). */
    sourceFilePath: string;
    lastUpdatedAt: number | undefined;
  }[];
}

/** A file for the generated folder; objects are written as JSON. */
export interface DataFile {
  name: string;
  content: object | string;
  /** Makes the text of the file where that is not simply JSON. */
  encode?(): string;
}

/** Names of the data files of plans' pages. */
export const PLAN_DATA_FILE = /\.plan\.json$/;

function encodePage({body, ...rest}: PlanPageSource): string {
  return `${JSON.stringify(rest).slice(0, -1)},"body":${body}}`;
}

/**
 * One route and one module per plan, and one of each for the index; a second
 * module only where a plan shows files. Modules are named by the `@generated`
 * alias, so that no path of the machine reaches the bundle.
 */
export function buildRoutes(input: RoutesInput): {routes: RouteConfig[]; data: DataFile[]} {
  const generated = (name: string) => `@generated/${PLUGIN_NAME}/${input.pluginId}/${name}`;
  const data: DataFile[] = [{name: 'index.json', content: input.index}];
  const routes: RouteConfig[] = [
    {
      path: input.indexPermalink,
      component: input.indexComponent,
      exact: true,
      modules: {index: generated('index.json')},
    },
  ];
  for (const page of input.pages) {
    // The name stands in every visitor's main bundle, so it is short.
    const name = simpleHash(page.key, 10);
    const file = `${name}.plan.json`;
    data.push({name: file, content: page.data, encode: () => encodePage(page.data)});
    if (page.assets !== null) data.push({name: `${name}.assets.js`, content: page.assets});
    routes.push({
      path: page.permalink,
      component: input.planComponent,
      exact: true,
      modules: {
        plan: generated(file),
        ...(page.assets !== null && {assets: generated(`${name}.assets.js`)}),
      },
      metadata: {sourceFilePath: page.sourceFilePath, lastUpdatedAt: page.lastUpdatedAt},
    });
  }
  return {routes, data};
}

/** What the routes of the timeline are made of. */
export interface TimelineRoutesInput {
  pluginId: string;
  component: string;
  pages: readonly {
    /** Period of the page: names its data file. */
    key: string;
    permalink: string;
    props: TimelinePageProps;
  }[];
}

/** One route and one module per page of the timeline. */
export function buildTimelineRoutes({pluginId, component, pages}: TimelineRoutesInput): {
  routes: RouteConfig[];
  data: DataFile[];
} {
  const named = pages.map((page) => ({...page, name: `timeline-${page.key}.json`}));
  return {
    routes: named.map(({permalink, name}) => ({
      path: permalink,
      component,
      exact: true,
      modules: {timeline: `@generated/${PLUGIN_NAME}/${pluginId}/${name}`},
    })),
    data: named.map(({name, props}) => ({name, content: props})),
  };
}

/** What the routes of changelogs are made of. */
export interface ChangelogRoutesInput {
  pluginId: string;
  component: string;
  pages: readonly {permalink: string; props: PlanChangelogProps}[];
}

/** One route and one module per changelog that the site does not publish itself. */
export function buildChangelogRoutes({pluginId, component, pages}: ChangelogRoutesInput): {
  routes: RouteConfig[];
  data: DataFile[];
} {
  const named = pages.map((page) => ({
    ...page,
    name: `changelog-${simpleHash(page.props.path, 10)}.json`,
  }));
  return {
    routes: named.map(({permalink, name}) => ({
      path: permalink,
      component,
      exact: true,
      modules: {changelog: `@generated/${PLUGIN_NAME}/${pluginId}/${name}`},
    })),
    data: named.map(({name, props}) => ({name, content: props})),
  };
}
