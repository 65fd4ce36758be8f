import {expect, it, vi} from 'vitest';
import type {Lexicon} from '../../plugin/lexicon/lexicon.js';

/** A language that nobody speaks, as a contributor would add it. */
const made: Lexicon = {
  sections: {
    purpose: ['volun'],
    progress: ['paŝar'],
    decisions: ['elektar'],
    outcomes: ['fruktar'],
  },
  joins: {words: ['kaj']},
  statuses: {active: ['laboratan'], completed: ['plenumitan'], blocked: ['haltigitan']},
  listHeadings: {active: ['laboratan']},
  placeholders: ['ankoraŭ nenio'],
  fields: {status: ['stazo'], started: ['komenco'], owner: ['estro']},
  columns: {part: ['parto']},
  decisionLabels: {text: ['elekto'], rationale: ['kialo']},
  months: [
    ['unuo'],
    ['duo'],
    ['trio'],
    ['kvaro'],
    ['kvino'],
    ['seso'],
    ['sepo'],
    ['oko'],
    ['naŭo'],
    ['deko'],
    ['dekunuo'],
    ['dekduo'],
  ],
  leadWords: ['farite je'],
  phrases: {
    decision: 'elekto',
    closing: '^la plano estas (plenumitan)',
    explainedOpen: 'poste eble',
    plans: 'planoj',
  },
};

vi.mock('../../plugin/lexicon/languages.js', async (original) => {
  const {LANGUAGES} = await original<typeof import('../../plugin/lexicon/languages.js')>();
  return {LANGUAGES: {...LANGUAGES, made}};
});

const PLAN = `---
Komenco: 3 kvino 2026
---

# Akvumi la ĝardenon

Stazo: Laboratan
Estro: Ada Byron

## Volun kaj celoj

Akvumi la tutan ĝardenon ĉiutage sen homa helpo.

## Paŝar

- [x] Farite je 4 kvino 2026: Meti la tubon
- [ ] Meti la horloĝon

| Parto | Stazo |
| --- | --- |
| tubo | plenumitan |

## Elektar

- Elekto: Uzi du valvojn.
  Kialo: Unu ne sufiĉas.

## Fruktar

Ankoraŭ nenio
`;

it('is read by one file of words', async () => {
  const {readPlan} = await import('../../plugin/read/readPlan.js');
  const {readIndexEntries} = await import('../../plugin/read/planList/indexEntries.js');
  const {unexplainedTasks} = await import('../../plugin/derive/status/openTasks.js');
  const {NO_OPTIONS, parseText} = await import('../read/parseText.js');
  const document = await parseText(PLAN);
  const plan = readPlan(document, NO_OPTIONS);
  expect(document.sections.map(({role}) => role)).toEqual([
    null,
    null,
    'purpose',
    'progress',
    'decisions',
    'outcomes',
  ]);
  expect(plan.stated).toMatchObject({status: 'active', raw: 'Laboratan'});
  expect(plan.startedAt).toMatchObject({raw: '3 kvino 2026', value: Date.UTC(2026, 4, 3)});
  expect(plan.owners).toMatchObject([{name: 'Ada Byron'}]);
  expect(plan.summary).toBe('Akvumi la tutan ĝardenon ĉiutage sen homa helpo.');
  expect(plan.tasks).toMatchObject([
    {state: 'done', text: 'Farite je: Meti la tubon', at: {value: Date.UTC(2026, 4, 4)}},
    {state: 'open'},
  ]);
  expect(plan.marks).toMatchObject([{done: true}]);
  expect(plan.decisions).toMatchObject([{text: 'Uzi du valvojn.', rationale: 'Unu ne sufiĉas.'}]);
  expect(plan.outcomes.state).toBe('placeholder');
  const list = await parseText('## Laboratan planoj\n\n- [A](a.md)', 'PLANS.md');
  expect(readIndexEntries(list)).toMatchObject([{status: 'active', isCertain: true}]);
  const [task] = plan.tasks.slice(1);
  expect(task && unexplainedTasks([{...task, text: 'Poste eble'}])).toEqual([]);
});
