import {describe, expect, it} from 'vitest';
import {exportPlans} from '../../../client/export/exportPlans.js';
import {row} from '../rows.js';

const urlOf = (permalink: string) => `https://plans.example${permalink}`;
const ROWS = [
  row('Seal the lid', {
    status: 'completed',
    done: 3,
    total: 3,
    last: '2026-06-01T10:15Z',
    owners: ['Ada', 'Grace'],
    tags: ['tins', 'a/b'],
  }),
  row('Print'),
];

describe('exportPlans', () => {
  it('writes CSV', () => {
    expect(exportPlans(ROWS, 'csv', urlOf)).toBe(
      [
        '\uFEFFstatus,title,done,total,lastActivity,owners,tags,path,url',
        'completed,Seal the lid,3,3,2026-06-01T10:15Z,Ada; Grace,tins; a/b,plans/seal-the-lid.md,https://plans.example/plans/seal-the-lid',
        'active,Print,,,,,,plans/print.md,https://plans.example/plans/print',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['a comma, here', '"a comma, here"'],
    ['say "no"', '"say ""no"""'],
    ['=HYPERLINK(1)', "'=HYPERLINK(1)"],
    ['-1+1, sum', '"\'-1+1, sum"'],
    ['@mention', "'@mention"],
  ])('writes the title “%s” as a cell that runs nowhere', (title, cell) => {
    expect(exportPlans([row(title)], 'csv', urlOf).split('\r\n')[1]).toContain(`active,${cell},`);
  });

  it('writes JSON', () => {
    expect(JSON.parse(exportPlans(ROWS, 'json', urlOf))).toEqual([
      {
        status: 'completed',
        title: 'Seal the lid',
        done: 3,
        total: 3,
        lastActivity: '2026-06-01T10:15Z',
        owners: ['Ada', 'Grace'],
        tags: ['tins', 'a/b'],
        path: 'plans/seal-the-lid.md',
        url: 'https://plans.example/plans/seal-the-lid',
      },
      expect.objectContaining({title: 'Print', done: null, lastActivity: null, owners: []}),
    ]);
  });

  it('writes a Markdown table in which titles are text', () => {
    const rows = [...ROWS, row('A | B <b>[x](y)</b>', {permalink: '/plans/a'})];
    expect(exportPlans(rows, 'md', urlOf).split('\n')).toEqual([
      '| Status | Plan | Progress | Last activity |',
      '| --- | --- | --- | --- |',
      '| completed | [Seal the lid](<https://plans.example/plans/seal-the-lid>) | 3 of 3 | 2026-06-01 |',
      '| active | [Print](<https://plans.example/plans/print>) |  |  |',
      '| active | [A \\| B \\<b\\>\\[x\\](y)\\</b\\>](<https://plans.example/plans/a>) |  |  |',
      '',
    ]);
  });
});
