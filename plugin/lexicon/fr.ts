import type {Lexicon} from './lexicon.js';
import {names} from './patterns.js';

/** French. */
export const fr: Lexicon = {
  sections: {
    purpose: names('objectif, objectifs'),
    context: names('contexte'),
    plan: names('étapes, tâches, risques'),
    progress: names('avancement, progrès'),
    decisions: names('décisions'),
    outcomes: names('résultat, résultats'),
    'follow-up': names('questions ouvertes'),
  },
  fields: {status: names('statut'), owner: names('responsable, responsables')},
};
