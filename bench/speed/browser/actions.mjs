/**
 * What a reader does on the pages of all plans, by keys and clicks: only those count as
 * events for the browser, and `selectOption` is none.
 */

/**
 * @typedef {object} Action
 * @property {string} name
 * @property {(page: import('playwright-core').Page) => import('playwright-core').Locator} target -
 *   focused before, not counted
 * @property {string[]} [keys] - pressed one after the other; a click when left out
 */

const search = (page) => page.getByRole('searchbox', {name: 'Search plans'});
const button = (name) => (page) => page.getByRole('button', {name, exact: true});
/** The sorting, the grouping and the like, which stand in labels. */
const select = (name) => (page) => page.getByRole('combobox', {name});
const status = (page) =>
  page.getByRole('group', {name: 'Status'}).locator('label:has(input)').last();

const FILTERS = [
  {name: 'type the first letter', target: search, keys: ['w']},
  {name: 'type more letters', target: search, keys: ['e', 'i']},
  {name: 'empty the search', target: search, keys: ['Escape']},
  {name: 'show one status only', target: status},
  {name: 'show every status', target: status},
];

/** @type {Action[]} */
export const INDEX_ACTIONS = [
  ...FILTERS,
  {name: 'sort by title', target: select('Sort by'), keys: ['ArrowDown']},
  {name: 'sort by activity', target: select('Sort by'), keys: ['ArrowUp']},
];

/** @type {Action[]} */
export const TIMELINE_ACTIONS = [
  ...FILTERS,
  {name: 'zoom to a year', target: button('Year')},
  {name: 'zoom to a month', target: button('Month')},
  {name: 'zoom to a week', target: button('Week')},
  {name: 'move to later', target: button('Later')},
  {name: 'move to earlier', target: button('Earlier')},
  {name: 'zoom to a day', target: button('Day')},
  {name: 'zoom to all', target: button('All')},
  {name: 'group by folder', target: select('Group by'), keys: ['ArrowDown']},
  {name: 'group by status', target: select('Group by'), keys: ['ArrowUp']},
  {name: 'zoom to one plan', target: select('Zoom to'), keys: ['ArrowDown']},
  {name: 'zoom to all plans', target: select('Zoom to'), keys: ['ArrowUp']},
];
