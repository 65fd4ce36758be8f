import {describe, expect, it} from 'vitest';
import {readIndexEntries} from '../../../plugin/read/planList/indexEntries.js';
import {parseText} from '../parseText.js';

const read = async (markdown: string) => readIndexEntries(await parseText(markdown, 'PLANS.md'));
const brief = async (markdown: string) =>
  (await read(markdown)).map(({target, status, line}) => [target, status, line]);

describe('readIndexEntries', () => {
  it.each([
    ['Definition of done', []],
    ['Closed questions', []],
    ['Completed', ['completed']],
    ['Plans that are done', ['completed']],
  ])('takes “%s” in a README for %j', async (heading, statuses) => {
    const document = await parseText(
      `# Plans\n\n## ${heading}\n\n- [A](a.md)\n`,
      'plans/README.md',
    );
    expect(readIndexEntries(document).map(({status}) => status)).toEqual(statuses);
  });

  it.each([
    ['a link', '- [A](plans/a.md): does b', 'plans/a.md'],
    ['a link with an anchor', '- [A](plans/a.md#goal)', 'plans/a.md'],
    ['an encoded link', '- [A](plans/a%20b.md)', 'plans/a b.md'],
    ['a code path', '- `plans/a.md`', 'plans/a.md'],
    ['a code path with its text on the next line', '- `plans/a.md`\n  Does b.', 'plans/a.md'],
    ['an ordered list', '1. **A**: [plan](a.md)', 'a.md'],
    ['a folder', '- [A](./tracks/a/)', './tracks/a/'],
    ['a name without extension', '- `active/a`: does b', 'active/a'],
    ['a file rather than a folder', '- `docs/` [A](a.md)', 'a.md'],
    ['an item in a group', '- Garden\n  - [A](a.md)', 'a.md'],
    ['a table row', '| Plan | Effort |\n| --- | --- |\n| [A](a.md) | 2d |', 'a.md'],
    ['a heading', '### [A](a.md)', 'a.md'],
    ['an item with the link below', '- **A**\n  *Link: [a](./tracks/a/)*', './tracks/a/'],
    ['a heading with the link below', '### A\n\n*Link: [a](./tracks/a/)*', './tracks/a/'],
  ])('reads %s', async (_, row, target) => {
    const entries = await read(`# Plans\n\n## Active Plans\n\n${row}\n`);
    expect(entries).toMatchObject([{target, status: 'active', heading: 'Active Plans'}]);
  });

  it.each([
    ['prose', 'See [A](a.md).'],
    ['a code fence', '```markdown\n- [A](a.md)\n```'],
    ['an address', '- [A](https://example.org/a.md)'],
    ['an anchor', '- [A](#a)'],
    ['a placeholder', '- `plans/<slug>.md`'],
    ['a command', '- `npm run plans`'],
    ['a word', '- Run `plans` first'],
    ['the head of a table', '| `a.md` | Effort |\n| --- | --- |'],
  ])('reads nothing in %s', async (_, row) => {
    expect(await read(`# Plans\n\n## Active Plans\n\n${row}\n`)).toEqual([]);
  });

  it.each([
    ['a bold line', '**In progress**\n\n- [A](a.md)', 'active'],
    ['a line with a colon', 'Completed plans:\n\n- [A](a.md)', 'completed'],
    ['an item over others', '- **Shipped**\n  - [A](a.md)', 'completed'],
    [
      'a summary',
      '<details>\n<summary><b>Done</b> (1)</summary>\n\n- [A](a.md)\n\n</details>',
      'completed',
    ],
    ['a word behind a dash', '- [A](a.md) — on hold', 'blocked'],
    ['a word in brackets', '- [A](a.md): beds (done)', 'completed'],
    ['a word before', '- Done: [A](a.md)', 'completed'],
    ['a sign before', '- 🚧 [A](a.md)', 'active'],
    ['a sign behind', '- [A](a.md) ✅', 'completed'],
    ['a strike-through', '- ~~[A](a.md)~~', 'abandoned'],
    ['a strike-through with a word', '- ~~[A](a.md)~~ done', null],
    ['a strike-through with a word in brackets', '- ~~[A](a.md)~~ (done)', 'completed'],
    ['a link of a wiki', '## Active\n\n- [[plans/a|A]]', 'active'],
    ['a column without a name', '| Plan | |\n| --- | --- |\n| [A](a.md) | ⏸️ |', 'blocked'],
    ['a heading with a sign', '### ✅ [A](a.md)', 'completed'],
  ])('takes the status of %s', async (_, row, status) => {
    const entries = await read(`# Plans\n\n${row}\n`);
    expect(entries.map((entry) => entry.status)).toEqual([status ?? 'completed']);
  });

  it.each([
    ['another plan that blocks', '- Blocked by [A](a.md)'],
    ['what the plan is about', '- [A](a.md) — new, faster pumps'],
    ['a sentence', '- [A](a.md) — completed the beds first'],
    ['a bold word', '**Notes**\n\n- [A](a.md)'],
    ['a sentence with a colon', 'Completed with the help of:\n\n- [A](a.md)'],
    ['a column of other things', '| Plan | |\n| --- | --- |\n| [A](a.md) | two days |'],
  ])('takes no status of %s', async (_, row) => {
    expect(await read(`# Plans\n\n${row}\n`)).toEqual([]);
  });

  it('takes a strike-through among completed plans for a tick', async () => {
    const entries = await read(
      '# Plans\n\n## Done\n\n- ~~[A](a.md)~~\n- ~~[B](b.md)~~ (superseded)\n\n## Active\n\n- ~~[C](c.md)~~\n',
    );
    expect(entries.map(({status}) => status)).toEqual(['completed', 'abandoned', 'abandoned']);
  });

  it('ends what a line introduces', async () => {
    const markdown =
      '## Active\n\n<details>\n<summary>Done</summary>\n\n- [A](a.md)\n\n</details>\n\n- [B](b.md)\n';
    expect(await brief(markdown)).toEqual([
      ['a.md', 'completed', 6],
      ['b.md', 'active', 10],
    ]);
  });

  it('reads nothing under headings that tell no status', async () => {
    expect(await read('# Plans\n\n## Structure\n\n- `active/`\n- [A](a.md)\n')).toEqual([]);
  });

  it('takes each list of a file that also holds rules', async () => {
    expect(
      await brief(
        '# Plans\n\n## Rules\n\n- Write `plans/x.md`.\n\n## Active Plans\n\n- [A](a.md)\n\n## Completed\n\n- [B](b.md)\n',
      ),
    ).toEqual([
      ['a.md', 'active', 9],
      ['b.md', 'completed', 13],
    ]);
  });

  it('lets a Status cell beat the heading', async () => {
    const entries = await read(`## Active Plans

| Plan | Effort | Status |
| --- | --- | --- |
| [A](a.md) | 1d | **Paused** until spring |
| [B](b.md) | 2d | ✅ |
| [C](c.md) | 3d | see notes |
`);
    expect(entries.map(({target, status, stated}) => [target, status, stated])).toEqual([
      ['a.md', 'blocked', 'Paused until spring'],
      ['b.md', 'completed', '✅'],
      ['c.md', 'active', undefined],
    ]);
  });

  it('takes the status of a cell where no heading tells one', async () => {
    const table = '| Plan | State |\n| --- | --- |\n| `a.md` | done |\n| `b.md` | |\n';
    expect(await brief(`# Plans\n\n${table}`)).toEqual([['a.md', 'completed', 5]]);
  });

  it.each([
    ['[ ]', 'draft'],
    ['[~]', 'active'],
    ['[x]', 'completed'],
    ['[!]', 'blocked'],
    ['[-]', 'abandoned'],
  ])('takes the box of a heading: %s', async (box, status) => {
    const entries = await read(
      `# Tracks\n\n## ${box} Track: Roof garden\n\n*Link: [tracks/roof](./tracks/roof/)*\n`,
    );
    expect(entries).toMatchObject([{target: './tracks/roof/', status, stated: box, line: 3}]);
  });

  it('takes a ticked box under a heading, where an open one says nothing', async () => {
    expect(await brief('## Active Plans\n\n- [x] [A](a.md)\n- [ ] [B](b.md)\n')).toEqual([
      ['a.md', 'completed', 3],
      ['b.md', 'active', 4],
    ]);
  });

  it('takes no check list of rules for an index', async () => {
    expect(await read('# Rules\n\n## Before a review\n\n- [x] Read `plans/a.md`\n')).toEqual([]);
  });

  it.each([
    ['- [A](a.md)', true],
    ['- **[A](a.md)**', true],
    ['- Plan: `a.md`', true],
    ['- Owner Kim, design in `a.md`', false],
    ['- `active/a`', false],
    ['- [A](./a/)', false],
  ])('is certain that %s names a plan: %s', async (row, isCertain) => {
    expect(await read(`## Active Plans\n\n${row}\n`)).toMatchObject([{isCertain}]);
    expect(await read(`## Current work\n\n${row}\n`)).toMatchObject([{isCertain: false}]);
  });
});

describe('what an entry says of its plan', () => {
  it.each([
    ['a line below it', '- [A](a.md)\n  Status: paused', 'blocked'],
    ['an item below it', '- [A](a.md)\n  - Owner: Ada\n  - **Status:** ✅', 'completed'],
    ['a line below its heading', '### [A](a.md)\n\nStatus: in progress', 'active'],
    ['a word with where it went', '- [A](a.md) — shipped in v1.2', 'completed'],
    ['a heading of rejected plans', '## Rejected\n\n- [A](a.md)', 'abandoned'],
    ['capitals before it', '- DONE [A](a.md)', 'completed'],
    [
      'a cell with what held before',
      '| Plan | Status |\n| --- | --- |\n| [A](a.md) | ~~Done~~ Cancelled |',
      'abandoned',
    ],
  ])('%s', async (_, row, status) => {
    expect(await read(`# Plans\n\n${row}\n`)).toMatchObject([{target: 'a.md', status}]);
  });

  it.each([
    ['— first design (two valves). **Shipped** — facts moved.', 'completed'],
    ['— two valves. *Paused* 2026-05-01.', 'blocked'],
    ['— 两个阀门。**已完成**。', 'completed'],
    ['— two valves. **Open** questions remain.', 'active'],
    ['— two valves. **Planned**: a third one.', 'active'],
    ['— two valves that were **shipped** before.', 'active'],
    ['— two valves. **Shipped parts** fit.', 'active'],
  ])('a word that opens a sentence with emphasis: %s', async (said, status) => {
    const entries = await read(`# Plans\n\n## Active Plans\n\n- [A](a.md) ${said}\n`);
    expect(entries).toMatchObject([{target: 'a.md', status}]);
  });

  it.each(['**Design**:', 'Proposal: ', '**Review:**', '설계:'])(
    'is no kind of document before it: %s',
    async (label) => {
      expect(await read(`# Plans\n\n- ${label} [A](a.md)\n`)).toEqual([]);
      expect(await read(`# Plans\n\n- Draft: [A](a.md)\n`)).toMatchObject([{status: 'draft'}]);
    },
  );

  it('is the status in the list of its fields', async () => {
    const entries = await read(
      '## Active Plans\n\n### Tea\n\n- **Plan**: tea.md\n- **Plan**: `tea.md`\n- Owner: Ada\n- **Status**: ✅ Completed\n',
    );
    expect(entries).toMatchObject([
      {target: 'tea.md', status: 'completed', stated: '✅ Completed'},
    ]);
  });

  it('is no status of other plans in the same list', async () => {
    const entries = await brief(
      '## Active Plans\n\n- [A](a.md)\n- Status: done\n- [B](b.md)\n- Status: paused\n',
    );
    expect(entries.map(([, status]) => status)).toEqual(['active', 'active']);
  });

  it('is no verb before it', async () => {
    expect(await read('# Plans\n\n- Closed [A](a.md) in favor of the rope\n')).toEqual([]);
  });
});

describe('a heading', () => {
  it.each([
    ['Archived/Superseded Plans', null],
    ['Completed and Cancelled', null],
    ['Active & Planned Plans', null],
    ['已完成和已取消', null],
    ['Completed & Archived', 'completed'],
    ['Paused / Deferred Plans', 'blocked'],
    ['Current Backlog', 'draft'],
    ['Current Plans', 'active'],
    ['当前计划', 'active'],
  ])('%s gives the status %s', async (heading, status) => {
    const entries = await read(`# Plans\n\n## ${heading}\n\n- [A](a.md)\n`);
    expect(entries).toMatchObject([{target: 'a.md', status}]);
    expect(await read(`## Completed\n\n### ${heading}\n\n- [A](a.md)\n`)).toMatchObject([{status}]);
  });

  it.each(['Current documents', 'Current design docs', '当前文档', 'Aktuelle Dokumente'])(
    'about documents gives no status: %s',
    async (heading) => {
      expect(await read(`# Plans\n\n## ${heading}\n\n- [A](a.md)\n`)).toEqual([]);
    },
  );

  it('is told apart in a line that stands for one', async () => {
    const list = (line: string) => read(`## Active\n\n**${line}**\n\n- [A](a.md)\n`);
    expect(await list('Done / Cancelled')).toMatchObject([{status: null}]);
    expect(await list('Done')).toMatchObject([{status: 'completed'}]);
  });
});
