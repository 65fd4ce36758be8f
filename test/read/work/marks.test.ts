import {describe, expect, it} from 'vitest';
import {readMarks} from '../../../plugin/read/work/marks.js';
import {parseText} from '../parseText.js';

async function marksIn(markdown: string) {
  return readMarks(await parseText(`# A plan\n\n${markdown}`)).map(({kind, done, line}) => [
    kind,
    done,
    line,
  ]);
}

describe('readMarks', () => {
  it('reads the cells of a status column', async () => {
    const table = [
      '## Plan of Work',
      '| Part | Status |',
      '| --- | --- |',
      '| a | ✅ |',
      '| b | Landed (#3) |',
      '| c | in progress |',
      '| d | ⏳ waiting |',
      '| e | optional |',
      '| f | dropped |',
    ];
    expect(await marksIn(table.join('\n'))).toEqual([
      ['cell', true, 6],
      ['cell', true, 7],
      ['cell', false, 8],
      ['cell', false, 9],
    ]);
  });

  it.each(['Phase', 'Tasks', 'Milestone', 'Workstream', '阶段', '任务', 'タスク'])(
    'reads a table whose first column is %s in any section',
    async (name) => {
      const table = `## At a glance\n\n| ${name} | Status |\n| --- | --- |\n| a | done |`;
      expect(await marksIn(table)).toEqual([['cell', true, 7]]);
    },
  );

  it.each([
    ['## Prior work', '| PR | Status |', '| #3 | Merged |'],
    ['## Endpoints', '| Path | State |', '| /v1 | ✅ |'],
    ['## Validation', '| Check | Status |', '| lint | done |'],
  ])('reads no cell under %s with the columns %s', async (heading, header, row) => {
    expect(await marksIn(`${heading}\n\n${header}\n| --- | --- |\n${row}\n${row}`)).toEqual([]);
  });

  it.each([
    ['## Phase 1: Core [COMPLETE]', true],
    ['## Phase 1: Core (Completed 2026-02-01, one day)', true],
    ['## Phase 1: Core ✅', true],
    ['## ✅ Phase 1: Core', true],
    ['## Phase 1: Core — DONE', true],
    ['## Phase 2: Edges (in progress)', false],
    ['## Phase 2: Edges ⏳', false],
    ['## [DONE] Phase 1: Core', true],
    ['## Phase 1: Core: DONE', true],
    ['## 阶段一：核心（已完成）', true],
    ['## Phase 1: Core\n\nStatus: shipped', true],
    ['## Phase 1: Core — shipped 2026-02-01', true],
    ['## Phase 1: Core — done 2026-02-01 (#3)', true],
    ['## Phase 1: Core ✅ 2026-02-01', true],
    ['## Phase 1: Core ✅ COMPLETE (#3)', true],
    ['## ~~Phase 1: Core~~ — shipped 2026-02-01', true],
    ['## Phase 2: Edges ✅ done, but tests are pending', false],
    ['## Phase 2: Edges — in-progress since 2026-02-01', false],
    ['## Phase 1: Core\n\n**Status:** who knows', false],
  ])('reads the heading %j', async (heading, done) => {
    expect(await marksIn(heading)).toEqual([['heading', done, 3]]);
  });

  it.each([
    ['- ✅ Parser', true],
    ['- ⬜ Writer', false],
    ['- ⏳ Writer', false],
    ['- ❌ Writer', false],
  ])('reads the bullet %j', async (bullet, done) => {
    expect(await marksIn(`## Steps\n\n${bullet}`)).toEqual([['bullet', done, 5]]);
  });

  it.each([
    ['a heading about something done', '## Phase 1 (done criteria)'],
    ['a plain heading', '## Completed items list'],
    ['a task', '- [x] ✅ Parser'],
    ['goals', '## Goals\n\n- ✅ fast\n- ❌ pretty'],
    ['the context', '## Context\n\n| Part | Status |\n| --- | --- |\n| a | done |'],
    ['a heading of decisions', '## Decisions (resolved 2026-02-01)'],
    ['another column', '| Part | Note |\n| --- | --- |\n| a | done |'],
    ['code', '```\n- ✅ Parser\n```'],
    ['a heading whose name is a status', '## Phase 1: Planning\n\n## Phase 2: Design'],
    ['a log', '## Progress\n\n- Done: parser\n- Done: writer'],
    ['one sign at the end', '## Steps\n\n- Parser ✅\n- Writer'],
    ['signs at the end outside work', '## Traits\n\n- fast ✅\n- small ✅'],
    ['lines that explain boxes', '[x] done\n[ ] open'],
    ['acceptance criteria', '## Acceptance Criteria\n\n- ✅ boils\n- ✅ turns off'],
    ['headings of checks', '## Success criteria\n\n### Boils ✅\n\n### Turns off ✅'],
    ['a table of checks', '## Validation\n\n| Step | Status |\n| --- | --- |\n| boil | ✅ |'],
    ['fields of checks', '## Validation\n\nBoils. Done: [x]'],
    ['questions', '## Open Questions\n\n- ✅ Which chain? The first.'],
    ['answered questions', '## Resolved Questions\n\n### Signatures — RESOLVED\n\nKept.'],
    ['benefits', '## Key benefits\n\n- ✅ faster\n- ✅ quieter'],
    ['benefits of a part', '## Approach\n\n### Pros\n\n- ✅ fast\n\n### Cons\n\n- ❌ dear'],
    ['reasons', '## Why a kettle?\n\n### Speed\n\n- ✅ faster\n- ✅ quieter'],
    ['labelled benefits', '## Approach\n\n**Pros:**\n\n- ✅ fast\n\n**Cons:**\n\n- ❌ dear'],
    ['benefits in French', '## Avantages\n\n- ✅ rapide\n- ✅ calme'],
    [
      'tests of a step',
      '## Steps\n\n- Parse\n  - Tests:\n    - ✓ rejects minus one\n    - ✓ takes zero',
    ],
    ['a note of something else', '## Task 1: Store — released_on date (metadata)'],
    [
      'a step that is called so',
      '## Flow\n\n**Step 1: Review.** Read.\n\n**Step 2: Done.** Close.',
    ],
    ['bold text that is no part', '## Notes\n\n**Phase change (done).** It melts.'],
    [
      'parts in bold that are all open',
      '## Notes\n\n**Phase 1 (planned).** Dig.\n\n**Phase 2.** Sow.',
    ],
    [
      'tasks in bold',
      '## Steps\n\n- [x] **Phase 1 — list (done).** Listed.\n- [ ] **Phase 2.** Dig.',
    ],
    ['a list of what is done alone', '## Implemented\n\n- Parser\n\n## Files\n\n- a.ts'],
    ['a list of what is done and an empty one', '## Done\n\n- Parser\n\n## To do\n\n- none'],
    ['two lists of what was found', '## Outcomes\n\n### Delivered\n\n- a\n\n### Remaining\n\n- b'],
    [
      'a counted table of things',
      '## Rooms\n\n| # | Room | Status |\n| --- | --- | --- |\n| 1 | a | done |',
    ],
  ])('finds none in %s', async (_, markdown) => {
    expect(await marksIn(markdown)).toEqual([]);
  });

  it.each([
    ['signs at the end', '- Parser ✅\n- Lexer ✅\n- Writer'],
    ['notes at the end', '1. Parser (done)\n2. Lexer (done)\n3. Writer (next)'],
    ['words before a colon', '- Done: parser\n- Done: lexer\n- Open: writer'],
    ['words in capitals', '- **DONE** Parser\n- **DONE** Lexer\n- **TODO** Writer'],
    ['lines of boxes', '[x] Parser\n[x] Lexer\n[ ] Writer'],
    [
      'answers',
      '| Task | Done? |\n| --- | --- |\n| Parser | yes |\n| Lexer | 2026-02-01 |\n| Writer | |',
    ],
    [
      'shares',
      '| Task | Progress |\n| --- | --- |\n| Parser | 3/3 |\n| Lexer | 2/2 |\n| Writer | 1/2 |',
    ],
  ])('reads %s', async (_, text) => {
    const marks = await marksIn(`## Steps\n\n${text}`);
    expect(marks.map(([, done]) => done)).toEqual([true, true, false]);
  });

  it('takes paragraphs in bold for the headings of phases', async () => {
    const text = '**Phase 1: Core ✅**\n\nIn.\n\n**Phase 2: Edges**\n\nOut.';
    expect(await marksIn(text)).toEqual([
      ['heading', true, 3],
      ['heading', false, 7],
    ]);
  });

  it('reads shortcodes as the signs that they stand for', async () => {
    const text = '## Steps\n\n- :white_check_mark: Dug\n- :x: Lined\n- :tulip: Planted';
    expect(await marksIn(text)).toEqual([
      ['bullet', true, 5],
      ['bullet', false, 6],
      ['bullet', false, 7],
    ]);
  });

  it('reads shares of parts, but rather a status beside them', async () => {
    const rows = (header: string, ...cells: string[]) =>
      `${header}\n| --- | --- | --- |\n${cells.join('\n')}`;
    const shares = rows('| Phase | % | Note |', '| a | 100 % | x |', '| b | 40% | done |');
    expect(await marksIn(shares)).toEqual([
      ['cell', true, 5],
      ['cell', false, 6],
    ]);
    const both = rows('| Phase | Progress | Status |', '| a | soon | Done |');
    expect(await marksIn(both)).toEqual([['cell', true, 5]]);
  });

  it('reads the box that is the value of a field', async () => {
    const text =
      '## Phase 1\n\nDug.\n**Done:** [x]\n\n## Phase 2\n\n- Lined. Done: [ ]\n- 完了：［✓］';
    expect(await marksIn(text)).toEqual([
      ['field', true, 6],
      ['field', false, 10],
      ['field', true, 11],
    ]);
  });

  it('reads a check that is still open, but not one that passed', async () => {
    const text = '## Acceptance\n\n- ✅ boils\n- ⬜ turns off\n\n## Testing ⏳\n\nSoon.';
    expect(await marksIn(text)).toEqual([
      ['bullet', false, 6],
      ['heading', false, 8],
    ]);
  });

  it('reads features that are said to be done', async () => {
    const text = '## Core features (100% complete)\n\n- ✅ Boils';
    expect(await marksIn(text)).toEqual([
      ['heading', true, 3],
      ['bullet', true, 5],
    ]);
  });

  it.each([
    ['## Phase Overview', '## Phase 1: Bus ✅', '## Phase 2: Colors ✅'],
    ['## Milestone 1: Bus ✅', '## Milestone 2: Colors ✅', '## Milestone Summary'],
    ['## Step-by-step overview', '## Step A: Bus ✅', '## Step B: Colors ✅'],
    ['## Phase I — Bus ✅', '## Phase Dependencies', '## Phase II — Colors ✅'],
    ['## 阶段概览', '## 阶段一：巴士 ✅', '## 第二阶段：颜色 ✅'],
  ])('takes no heading without a number for a part like %s, %s, %s', async (...headings) => {
    const marks = await marksIn(headings.join('\n\nText.\n\n'));
    expect(marks.map(([, done]) => done)).toEqual([true, true]);
  });

  it('takes parts without a number for siblings of each other', async () => {
    expect(await marksIn('## Phase Core ✅\n\nIn.\n\n## Phase Edge\n\nOut.')).toEqual([
      ['heading', true, 3],
      ['heading', false, 7],
    ]);
  });

  it('takes a part whose tasks are all done for no open one', async () => {
    const text =
      '## Phase 1 ✅\n\n- [x] a\n\n## Phase 2 (in progress)\n\n### Dig\n\n- [x] b\n\n## Phase 3\n\n- [ ] c';
    expect(await marksIn(text)).toEqual([
      ['heading', true, 3],
      ['heading', false, 13],
    ]);
  });

  it.each(['(blocked)', '(not started)', '(30%)', '❌', '[TODO]'])(
    'keeps a part open that is marked %s, though its tasks are done',
    async (note) => {
      const text = `## Phase 1 (done)\n\n- [x] a\n\n## Phase 2 ${note}\n\n- [x] b`;
      expect((await marksIn(text)).map(([, done]) => done)).toEqual([true, false]);
    },
  );

  it('takes a heading without a status line for open beside two that have one', async () => {
    const text = '## Wick\n\nStatus: done\n\n## Oil\n\nStatus: done\n\n## Glass\n\nTo be cut.';
    expect((await marksIn(text)).map(([, done]) => done)).toEqual([true, true, false]);
  });

  it('reads status lines below two headings or more, whatever they are called', async () => {
    const text = '## CP-1: wick\n\nStatus: Complete\n\n## Oil\n\n- Status: In progress';
    expect(await marksIn(text)).toEqual([
      ['heading', true, 3],
      ['heading', false, 7],
    ]);
    expect(await marksIn('## Oil\n\nStatus: Complete\n\n## Notes\n\nText.')).toEqual([]);
  });

  it.each([
    ['## Codes (fixed, 12 of them)', []],
    ['## Existing lamps (live)', []],
    ['## Root cause (resolved)', []],
    ['## Step 2: lamps (closed)', [['heading', true, 3]]],
    ['## Lamps (CLOSED)', [['heading', true, 3]]],
    ['## Lamps (done)', [['heading', true, 3]]],
    ['## Plan(계획)', []],
    ['## Progress (进度)', []],
  ])('reads the note behind a heading: %s', async (heading, marks) => {
    expect(await marksIn(`${heading}\n\nText.`)).toEqual(marks);
  });

  it.each([
    ['paragraphs', '**Phase 0 — list (done).** Listed.\n\nAll.\n\n**Phase 1 — pilot.** One shelf.'],
    [
      'items',
      '- **Phase 0 — list (done).** Listed.\n- A note.\n\n  More.\n- **Phase 1 — pilot.** One.',
    ],
    ['signs', '**Phase 0: list ✅** Listed.\n\nAll.\n\n**Phase 1: pilot** One shelf.'],
    ['signs behind', '**Phase 0: list** ✅\n\nListed.\n\n**Phase 1: pilot**\n\nOne shelf.'],
    ['notes behind', '**Phase 0: list** — done 2026-02-01.\n\nAll.\n\n**Phase 1: pilot** — One.'],
  ])('reads the names of phases that lead %s in bold', async (_, text) => {
    expect(await marksIn(`## Approach\n\n${text}`)).toEqual([
      ['heading', true, 5],
      ['heading', false, 9],
    ]);
  });

  it.each([
    ['Implemented', 'Next'],
    ['Done', 'To do'],
    ['Completed', 'Remaining work'],
    ['Erledigt', 'Noch zu tun'],
    ['已完成', '待办'],
  ])('reads lists that are called %s and %s', async (done, rest) => {
    expect(await marksIn(`## ${done}\n\n- Parser\n\n## ${rest}\n\n- Writer`)).toEqual([
      ['heading', true, 3],
      ['heading', false, 7],
    ]);
  });

  it('leaves lists of tasks to their boxes', async () => {
    expect(await marksIn('## Done\n\n- Parser\n\n## To do\n\n- [x] Writer')).toEqual([
      ['heading', true, 3],
    ]);
  });

  it.each(['#', 'No.', 'ID'])(
    'looks behind a column of numbers that is called %s',
    async (name) => {
      const table = `## Overview\n\n| ${name} | Phase | Status |\n| --- | --- | --- |\n| 1 | a | done |\n| 2 | b | planned |`;
      expect(await marksIn(`## At a glance\n\n${table}`)).toEqual([
        ['cell', true, 9],
        ['cell', false, 10],
      ]);
    },
  );

  it.each([
    'Owner: [ ]',
    'Done: [yes](a.md)',
    'Abandoned: [x]',
    'Done: [x] and more',
    '`Done: [ ]`',
  ])('reads no mark of %j', async (line) => {
    expect(await marksIn(line)).toEqual([]);
  });

  it.each([
    ['a heading that ends the text of the plan', '## Plan complete ✅\n\nSaved.'],
    ['a table of risks', '## Risks\n\n| Risk | Status |\n| --- | --- |\n| Ice | resolved |'],
    ['a legend', '## Legend\n\n- ✅ Done\n- 🚧 In progress'],
  ])('takes no mark from %s', async (_, markdown) => {
    expect(await marksIn(markdown)).toEqual([]);
  });
});
