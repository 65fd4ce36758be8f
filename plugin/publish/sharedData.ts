import {memoLast} from '../lib/memo.js';
import {formatAsOf} from '../lib/time/formatTime.js';
import type {SharedPlanData} from './plan/props.js';
import type {DataFile} from './routes.js';
import type {Site} from './site.js';

/** The module of what pages share whose own data does not change from day to day. */
export function sharedData({portfolio}: Pick<Site, 'portfolio'>): DataFile {
  return {name: 'shared.json', content: sharedOf(portfolio.asOf)};
}

/** The same object for the same instant, since all pages have it. */
const sharedOf = memoLast((asOf: number): SharedPlanData => ({asOf: formatAsOf(asOf)}));
