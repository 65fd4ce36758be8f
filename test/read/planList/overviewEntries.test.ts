import {describe, expect, it} from 'vitest';
import {readOverviewEntries} from '../../../plugin/read/planList/overviewEntries.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

const read = async (table: string) =>
  readOverviewEntries(await parseText(`# Lanterns\n\n## Plans\n\n${table}\n`), NO_OPTIONS).map(
    ({target, status}) => [target, status],
  );

describe('a table of plans with a status', () => {
  it.each([
    ['Plan', [['docs/plans/a.md', 'completed']]],
    // Of an umbrella plan: the column names the row's plan.
    ['Sub-plans', [['docs/plans/a.md', 'completed']]],
    ['Epic', [['docs/plans/a.md', 'completed']]],
    // What the row's plan, which is no file, depends on.
    ['Depends on', []],
  ])('names the plan of a row below “%s”', async (column, expected) => {
    const table = `| ${column} | Status |\n| --- | --- |\n| \`docs/plans/a.md\` | Done |`;
    expect(await read(table)).toEqual(expected);
  });

  it.each(['Epic', 'Parent plan', 'Depends on'])(
    'names the plan and not its “%s”',
    async (column) => {
      const table = `| ${column} | Plan | Status |\n| --- | --- | --- |\n| \`docs/plans/b.md\` | \`docs/plans/a.md\` | Done |`;
      expect(await read(table)).toEqual([['docs/plans/a.md', 'completed']]);
    },
  );
});
