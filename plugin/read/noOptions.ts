import type {ReadOptions} from '../model/document.js';

/** For readers of words, which no option concerns. */
export const NO_OPTIONS: ReadOptions = {timezones: new Map(), statuses: new Map()};
