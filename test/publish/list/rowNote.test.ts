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
