import type {AllContent, Plugin, RouteConfig} from '@docusaurus/types';
import {isSameList} from 'execplans/lib/isSameList.js';

/**
 * Lets loads of a plugin take turns. `docusaurus start` reloads a plugin for every file that
 * changes, without waiting for the reload before: a change of branch begins dozens at once, which
 * would write the same files and end in any order.
 *
 * Reloads that wait at the same time become one, since it sees what all of them are about; it is
 * published once, and its routes are given to each.
 */
export function takeTurns<T>(plugin: Plugin<T>): Plugin<T> {
  const {loadContent, contentLoaded, allContentLoaded} = plugin;
  let last: Promise<unknown> = Promise.resolve();
  const takeTurn = <R>(task: () => Promise<R> | R): Promise<R> => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };
  let waiting: Promise<T> | null = null;
  let published: {contents: unknown[]; routes: RouteConfig[]} | null = null;
  return {
    ...plugin,
    loadContent:
      loadContent &&
      (() => {
        waiting ??= takeTurn(() => {
          waiting = null;
          return loadContent();
        });
        return waiting;
      }),
    contentLoaded: contentLoaded && ((args) => takeTurn(() => contentLoaded(args))),
    allContentLoaded:
      allContentLoaded &&
      (({allContent, actions}) =>
        takeTurn(async () => {
          const contents = contentsOf(allContent);
          if (!published || !isSameList(published.contents, contents)) {
            published = null;
            const routes: RouteConfig[] = [];
            const addRoute = (route: RouteConfig) => routes.push(route);
            await allContentLoaded({allContent, actions: {...actions, addRoute}});
            published = {contents, routes};
          }
          for (const route of published.routes) actions.addRoute(route);
        })),
  };
}

/** What each plugin loaded; the same objects until a plugin loads again. */
function contentsOf(allContent: AllContent): unknown[] {
  return Object.values(allContent).flatMap((instances) => Object.values(instances));
}
