import type {DataFolder} from './host.js';

/** A file for the generated folder; objects are written as JSON. */
export interface DataFile {
  name: string;
  content: object | string;
  /** Makes the text of the file where that is not simply JSON. */
  encode?(): string;
}

/** For the sitemap. */
interface PageMetadata {
  /** Relative to the site. */
  sourceFilePath?: string;
  /** ms UTC; `null` if unknown. */
  lastUpdatedAt: number | null;
}

/** A page with its data. */
export interface Page {
  permalink: string;
  component: string;
  /** By the prop that the component gets it as. */
  modules: Readonly<Record<string, DataFile>>;
  metadata?: PageMetadata;
}

/** A route as Docusaurus takes it. */
export type PageRoute = {
  path: string;
  component: string;
  exact: true;
  /** Name of the module by prop. */
  modules: Record<string, string>;
  metadata?: PageMetadata;
};

/**
 * One route per page, and the files of all modules, some of which pages share. Modules are named by the folder's alias, so that no
 * path of the machine reaches the bundle.
 */
export function toRoutes(
  pages: readonly Page[],
  {moduleFolder}: Pick<DataFolder, 'moduleFolder'>,
): {routes: PageRoute[]; data: DataFile[]} {
  return {
    routes: pages.map(({permalink, component, modules, metadata}) => ({
      path: permalink,
      component,
      exact: true,
      modules: Object.fromEntries(
        Object.entries(modules).map(([prop, {name}]) => [prop, `${moduleFolder}/${name}`]),
      ),
      ...(metadata && {metadata}),
    })),
    data: pages.flatMap(({modules}) => Object.values(modules)),
  };
}
