import type {ReadOptions} from '../model/types.js';

/** For readers of words, which no option concerns. */
export const NO_OPTIONS: ReadOptions = {timezones: new Map(), statuses: new Map()};
