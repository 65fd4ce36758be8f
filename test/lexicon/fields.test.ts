import {describe, expect, it} from 'vitest';
import {readOwners} from '../../plugin/read/facts/owners.js';
import {readSummary} from '../../plugin/read/facts/summary.js';
import {readIndexEntries} from '../../plugin/read/planList/indexEntries.js';
import {splitPlans} from '../../plugin/read/planList/splitPlans.js';
import {readStated} from '../../plugin/read/status/stated.js';
import {readActivity} from '../../plugin/read/time/readActivity.js';
import {readMarks} from '../../plugin/read/work/marks.js';
import {NO_OPTIONS, parseText} from '../read/parseText.js';

/** Every reader that asks for a field asks for the same names. */
describe.each(['Status', 'Statut', 'Estado', 'Zustand', '状态', '当前状态', '状態', '状況'])(
  'the field %s',
  (name) => {
    it('is the status in the head of a plan', async () => {
      const stated = readStated(await parseText(`# A plan\n\n${name}: done`), NO_OPTIONS);
      expect(stated?.status).toBe('completed');
    });

    it('is the status in front matter', async () => {
      const stated = readStated(await parseText(`---\n${name}: done\n---\n# A`), NO_OPTIONS);
      expect(stated?.status).toBe('completed');
    });

    it('is a column of marks', async () => {
      const table = `# A plan\n\n## Progress\n\n| a | ${name} |\n| --- | --- |\n| b | done |`;
      expect(readMarks(await parseText(table))).toMatchObject([{done: true}]);
    });

    it('is a column of a list of plans', async () => {
      const table = `# Plans\n\n| Plan | ${name} |\n| --- | --- |\n| [A](a.md) | done |`;
      expect(readIndexEntries(await parseText(table, 'PLANS.md'))).toMatchObject([
        {target: 'a.md', status: 'completed'},
      ]);
    });

    it('makes a plan of a section in a list', async () => {
      const file = `# Plans\n\n## Active Plans\n\n### Water the garden\n\n${name}: going on`;
      const {plans} = splitPlans(await parseText(file, 'PLANS.md'));
      expect(plans.map(({title}) => title.text)).toEqual(['Water the garden']);
    });

    it('has the date of the status behind it', async () => {
      const plan = await parseText(`${name}: Completed 2026-05-04\n\n# A plan`);
      expect(readActivity(plan, NO_OPTIONS).activity).toMatchObject([{raw: '2026-05-04'}]);
    });

    it('is no summary', async () => {
      const plan = `# A plan\n\n${name}: done after all that was said and written of it\n\nWater the garden.`;
      expect(readSummary(await parseText(plan))).toBe('Water the garden.');
    });
  },
);

describe.each(['Owner', 'Assignees', 'Responsable', 'Verantwortlich', '负责人', '担当者'])(
  'the field %s',
  (name) => {
    it.each([
      ['in front matter', `---\n${name}: Ada Byron\n---\n# A plan`],
      ['in the head', `# A plan\n\n${name}: Ada Byron`],
      ['of a step', `# A plan\n\n## Plan\n\n1. Write the parser (${name}: Ada Byron)`],
    ])('names the owner %s', async (_, text) => {
      expect(readOwners(await parseText(text))).toMatchObject([{name: 'Ada Byron'}]);
    });
  },
);

it('takes 进度 for the status of a row, not for that of the plan', async () => {
  const table = '# A plan\n\n## Progress\n\n| a | 进度 |\n| --- | --- |\n| b | done |';
  expect(readMarks(await parseText(table))).toMatchObject([{done: true}]);
  expect(readStated(await parseText('# A plan\n\n进度: done'), NO_OPTIONS)).toBeNull();
});
