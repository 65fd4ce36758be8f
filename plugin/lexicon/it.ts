import type {Lexicon} from './lexicon.js';
import {names} from './patterns.js';

/** Italian. */
export const it: Lexicon = {
  fields: {status: names('stato')},
};
