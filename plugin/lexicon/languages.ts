import {de} from './languages/de.js';
import {en} from './languages/en.js';
import {es} from './languages/es.js';
import {fr} from './languages/fr.js';
import {it} from './languages/it.js';
import {ja} from './languages/ja.js';
import {ko} from './languages/ko.js';
import {pt} from './languages/pt.js';
import {ru} from './languages/ru.js';
import {zh} from './languages/zh.js';
import type {Lexicon} from './lexicon.js';

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
