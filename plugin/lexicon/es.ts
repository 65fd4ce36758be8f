import type {Lexicon} from './lexicon.js';
import {names} from './patterns.js';

/** Spanish. */
export const es: Lexicon = {
  sections: {
    purpose: names('objetivo, objetivos'),
    context: names('contexto'),
    plan: names('pasos, tareas, riesgos'),
    progress: names('progreso'),
    decisions: names('decisiones'),
    outcomes: names('resultado, resultados'),
    'follow-up': names('preguntas abiertas'),
  },
  fields: {status: names('estado'), owner: names('responsable, responsables')},
};
