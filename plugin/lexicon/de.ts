import type {Lexicon} from './lexicon.js';
import {names} from './patterns.js';

/** German. */
export const de: Lexicon = {
  sections: {
    purpose: names('ziel, ziele, zweck'),
    context: names('kontext, hintergrund'),
    plan: names('vorgehen, aufgaben, schritte, risiken'),
    progress: names('fortschritt'),
    decisions: names('entscheidungen'),
    outcomes: names('ergebnis, ergebnisse'),
    'follow-up': names('offene fragen'),
  },
  fields: {
    status: names('zustand'),
    owner: names('verantwortlich, verantwortliche, verantwortlicher'),
  },
};
