import {expect, it} from 'vitest';
import type {Plan} from '../../../plugin/model/plan.js';
import {rowNote} from '../../../plugin/publish/list/rowNote.js';
import {plansOf} from '../../derive/timeline/timelineInput.js';

async function noteOf(summary: string) {
  const [plan] = await plansOf({'plans/hedge.md': `# Hedge\n\n${summary}\n\n- [ ] Plant\n`});
  return rowNote(plan as Plan);
}

it('cuts a long summary between words, and never through a character', async () => {
  const words = `${'hedge '.repeat(30)}end`;
  expect(await noteOf(words)).toEqual({
    kind: 'summary',
    text: `${'hedge '.repeat(23).trim()}…`,
  });
  const seedlings = `a${'🌱'.repeat(100)}`;
  expect(await noteOf(seedlings)).toEqual({kind: 'summary', text: `a${'🌱'.repeat(69)}…`});
});

it('says that a stalled plan is ready to close, where all of it is done', async () => {
  const [plan] = await plansOf({
    'plans/hedge.md': '# Hedge\n\nStatus: Active\n\n## Progress\n\n- [x] (2026-10-23) Plant\n',
  });
  expect(plan?.status).toBe('stalled');
  expect(rowNote(plan as Plan)).toEqual({
    kind: 'ready-to-close',
    says: {code: 'noOutcomes', values: {}},
    days: 30,
  });
});

it('cuts a long next task of a stalled plan', async () => {
  const [plan] = await plansOf({
    'plans/hedge.md': `# Hedge\n\n## Progress\n\n- [x] (2026-10-23) Dig\n- [ ] ${'hedge '.repeat(40)}\n`,
  });
  expect(rowNote(plan as Plan)).toEqual({
    kind: 'stalled',
    days: 30,
    open: 1,
    next: `${'hedge '.repeat(23).trim()}…`,
  });
});
