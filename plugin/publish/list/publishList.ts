import {findingsOfNoPlan} from '../findings/publishFindings.js';
import {lastUpdate} from '../lastUpdate.js';
import type {Publisher} from '../publisher.js';
import {toRoutes} from '../routes.js';
import {toIndexProps} from './toIndexProps.js';

/** The page of all plans. */
export const list: Publisher = {
  tab: ({permalinks}) => ({overview: permalinks.index}),
  isLast: true,
  publish: (site, found) => {
    const page = {
      permalink: site.permalinks.index,
      component: site.options.planIndexComponent,
      modules: {
        index: {
          name: 'index.json',
          content: toIndexProps(site, findingsOfNoPlan(site, found).length),
        },
      },
      metadata: {lastUpdatedAt: lastUpdate(site.portfolio.plans, site.portfolio.asOf)},
    };
    return {...toRoutes([page], site.host.data), findings: []};
  },
};
