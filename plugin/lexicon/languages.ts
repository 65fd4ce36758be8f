import {de} from './de.js';
import {en} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {it} from './it.js';
import {ja} from './ja.js';
import {ko} from './ko.js';
import type {Lexicon} from './lexicon.js';
import {pt} from './pt.js';
import {ru} from './ru.js';
import {zh} from './zh.js';

/** All languages by their tag. Where two use the same word for different things, the first wins. */
export const LANGUAGES: Readonly<Record<string, Lexicon>> = {
  en,
  zh,
  ja,
  ko,
  de,
  fr,
  es,
  pt,
  it,
  ru,
};
