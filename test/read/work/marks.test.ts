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
