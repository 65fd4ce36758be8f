import {expect, test} from 'vitest';
import {readDecisions} from '../../../plugin/read/decisions/readDecisions.js';
import {formatTimestamp} from '../../../plugin/read/time/timestamps.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

type Row = [
  line: number,
  text: string,
  rationale: string | null,
  at: string | null,
  author: string | null,
];

async function decisionsOf(markdown: string): Promise<Row[]> {
  return readDecisions(await parseText(markdown), NO_OPTIONS).map(
    ({line, text, rationale, at, author}): Row => [
      line,
      text,
      rationale,
      at ? formatTimestamp(at) : null,
      author,
    ],
  );
}

test.each<[string, string, Row[]]>([
  [
    'labels in the lines of an item',
    '- Decision: Keep one\n  file.\n  Rationale: It is `simple`.\n  Date/Author: 2026-03-22 / Ada\n- Decision: Drop it.\n  Rationale: Nobody\n  asked.\n  Date/Author: Grace / 2026-03-23 10:00Z\n',
    [
      [3, 'Keep one file.', 'It is simple.', '2026-03-22', 'Ada'],
      [7, 'Drop it.', 'Nobody asked.', '2026-03-23T10:00Z', 'Grace'],
    ],
  ],
  [
    'labels as items of their own',
    '- Decision: Keep it.\n- Rationale: Simple.\n- Date/Author: 2026-03-22/Ada\n- Decision: Drop it.\n- Rationale: Old.\n',
    [
      [3, 'Keep it.', 'Simple.', '2026-03-22', 'Ada'],
      [6, 'Drop it.', 'Old.', null, null],
    ],
  ],
  [
    'labels in nested items, bold',
    '- **Decision:** Keep it.\n  - **Rationale:** Simple.\n  - **Author:** Ada\n  - **Date:** 2026-03-22\n',
    [[3, 'Keep it.', 'Simple.', '2026-03-22', 'Ada']],
  ],
  [
    'labels in paragraphs',
    'Decision: Keep it.\nRationale: Simple.\n\nDecision 2: Drop it.\n\nRationale: Old.\n',
    [
      [3, 'Keep it.', 'Simple.', null, null],
      [6, 'Drop it.', 'Old.', null, null],
    ],
  ],
  [
    'labels in one line',
    '- Decision: Keep it. Rationale: Simple. Date/Author: 2026-03-22 / Ada\n',
    [[3, 'Keep it.', 'Simple.', '2026-03-22', 'Ada']],
  ],
  [
    'stamp before the label; items without one say something else',
    '- [2026-03-22 10:00 UTC] Decision: Keep it.\n- See also the notes.\n',
    [[3, 'Keep it.', null, '2026-03-22T10:00Z', null]],
  ],
  [
    'the date above the label, under headings',
    '### D1\n\n**Date:** 2026-04-02\n**Decision:** Keep it.\n\n### D2\n\n**Date:** 2026-04-03\n\n**Decision:** Drop it.\n',
    [
      [6, 'Keep it.', null, '2026-04-02', null],
      [12, 'Drop it.', null, '2026-04-03', null],
    ],
  ],
  [
    'the date above the label, in items and in paragraphs',
    '- Date: 2026-04-02\n  Decision: Keep it.\n- Date: 2026-04-03\n  - Decision: Drop it.\n\nDate: 2026-04-04\nDecision: Stay.\n',
    [
      [4, 'Keep it.', null, '2026-04-02', null],
      [6, 'Drop it.', null, '2026-04-03', null],
      [9, 'Stay.', null, '2026-04-04', null],
    ],
  ],
  [
    'a heading with a number and the label below it are one',
    '### Decision 1: Storage\n\nDecision: Keep one file.\n\n#### Rationale\n\nSimple.\n\n### Decision 2: Names\n\nThey stay.\n',
    [
      [5, 'Keep one file.', 'Simple.', null, null],
      [11, 'Names', 'They stay.', null, null],
    ],
  ],
  [
    'items with a label, another one or none',
    '- Decision: Keep it.\n- **Decision**: Drop it. **Why**: speed. **Date**: 2026-05-02 **Author**: Kim\n- Decided: use one file (2026-05-03)\n- Two files over three\n- Rationale: small.\n- Follow-up work: measure.\n',
    [
      [3, 'Keep it.', null, null, null],
      [4, 'Drop it.', 'speed.', '2026-05-02', 'Kim'],
      [5, 'use one file', null, '2026-05-03', null],
      [6, 'Two files over three', 'small.', null, null],
    ],
  ],
  [
    '“Decided” with a date tells when',
    '- Decision: Keep it.\n  Decided: 2026-05-02\n',
    [[3, 'Keep it.', null, '2026-05-02', null]],
  ],
  [
    'Chinese labels in one line',
    '- 决策：保留适配器。理由：便于扩展。日期/作者：2026-05-02 / 李雷\n',
    [[3, '保留适配器。', '便于扩展。', '2026-05-02', '李雷']],
  ],
  [
    'label in a heading',
    '### Decision: Keep it\n\nRationale: Simple.\n',
    [[3, 'Keep it', 'Simple.', null, null]],
  ],
  [
    'Chinese labels',
    '- 决策：保留\n  理由：简单\n  日期：2026-03-22\n',
    [[3, '保留', '简单', '2026-03-22', null]],
  ],
  [
    'a decision that sounds like advice',
    '- Decision: Document the limits as they are found during reading.\n  Rationale: They move.\n',
    [[3, 'Document the limits as they are found during reading.', 'They move.', null, null]],
  ],
  [
    'plain bullets',
    '- Keep one file.\n- Drop **it** (2026-03-22, by Ada).\n  - It is old.\n- Stay (decided by Grace)\n',
    [
      [3, 'Keep one file.', null, null, null],
      [4, 'Drop it', 'It is old.', '2026-03-22', 'Ada'],
      [6, 'Stay', null, null, 'Grace'],
    ],
  ],
  [
    'dated bullets',
    '- [2026-03-22 10:00 UTC] Keep it. Rationale: Simple.\n- **2026-03-23** — Drop it.\n',
    [
      [3, 'Keep it.', 'Simple.', '2026-03-22T10:00Z', null],
      [4, 'Drop it.', null, '2026-03-23', null],
    ],
  ],
  [
    'bullets under dated headings',
    '### 2026-03-22\n\n- Keep it.\n\n### 2026-03-23\n\n- Drop it.\n',
    [
      [5, 'Keep it.', null, '2026-03-22', null],
      [9, 'Drop it.', null, '2026-03-23', null],
    ],
  ],
  [
    'table with known columns',
    '| # | Decision | Why | Date | Author |\n| - | - | - | - | - |\n| 1 | Keep it | Simple | 2026-03-22 | Ada |\n| 2 | _TBD_ | | | |\n',
    [[5, 'Keep it', 'Simple', '2026-03-22', 'Ada']],
  ],
  [
    'table with other columns',
    '| Day | What |\n| - | - |\n| 2026-03-22 | Keep it |\n',
    [[5, 'Keep it', null, '2026-03-22', null]],
  ],
  [
    'headings',
    '### D1: Keep it (2026-03-22)\n\nIt is simple.\n\n#### Detail\n\n### Drop it\n\n- Rationale: Old.\n- Author: Ada\n',
    [
      [3, 'D1: Keep it', 'It is simple.', '2026-03-22', null],
      [9, 'Drop it', 'Old.', null, 'Ada'],
    ],
  ],
  ['placeholders', '- Decision: _pending_\n  Rationale: TBD\n- None yet.\n', []],
  ['an announcement', '_(record decisions as work proceeds)_\n', []],
  ['nothing', '', []],
])('%s', async (_, body, expected) => {
  expect(await decisionsOf(`# T\n## Decision Log\n${body}`)).toEqual(expected);
});

test('only decision sections count, each with its own shape', async () => {
  const markdown =
    '# T\n\n## Purpose\n\nDecision: none of this.\n\n## Key decisions\n\n- Keep it.\n\n## Decision Log\n\n- Decision: Drop it.\n';
  expect((await decisionsOf(markdown)).map(([line, text]) => [line, text])).toEqual([
    [9, 'Keep it.'],
    [13, 'Drop it.'],
  ]);
});

test.each<[string, string, string[]]>([
  [
    'paragraphs that begin in bold',
    '**Larch.** It is light.\n\nIt is dear.\n\n**No keel.**',
    ['Larch. It is light.It is dear.'.replace('.I', '. I'), 'No keel.'],
  ],
  ['a label in bold', '**Note:** nothing is settled.', []],
  [
    'a table whose first columns are dates and people',
    '| Date | Who | What |\n| --- | --- | --- |\n| 2026-03-22 | Ada | Oak |',
    ['Oak'],
  ],
  [
    'a table of short words in another script',
    '| # | 内容 | 理由 |\n| --- | --- | --- |\n| 1 | 橡木 | 耐用 |\n| 2 | 松木 | 便宜 |',
    ['橡木', '松木'],
  ],
  [
    'a table with numbers and a row to be filled in',
    '| ID | Topic | Rationale |\n| --- | --- | --- |\n| D-1 | Larch | light |\n| D-2 | _TBD_ | |',
    ['Larch'],
  ],
])('%s', async (_, markdown, texts) => {
  const found = await decisionsOf(`# Mast\n\n## Decisions\n\n${markdown}\n`);
  expect(found.map(([, text]) => text)).toEqual(texts);
});

test('a section for each decision, with its number before a dash', async () => {
  const text = '# Mast\n\n## Decision 3 — Larch\n\nIt is light.\n\n## Decision 4 — No keel\n';
  expect((await decisionsOf(text)).map(([line, , rationale]) => [line, rationale])).toEqual([
    [3, 'It is light.'],
    [7, null],
  ]);
});

test.each([
  '의사결정 로그',
  '핵심 설계 결정',
  '判断',
  '主な判断',
  'Architekturentscheidung',
  'Architecture decision',
  'Decisions, discoveries and failures',
  'Decisions, discoveries, and failures',
  '决策、发现与失败',
  'Entscheidungen, Erkenntnisse und Fehlschläge',
  'Decision log kept during the work',
  'Registro de decisiones tomadas durante el trabajo',
  'Journal des décisions prises pendant le chantier',
  'Registro delle decisioni prese durante i lavori',
  'Журнал решений, принятых в ходе работ',
])('a section named %s holds decisions', async (name) => {
  const found = await decisionsOf(`# Mast\n\n## ${name}\n\n- Larch is light.\n`);
  expect(found.map(([, text]) => text)).toEqual(['Larch is light.']);
});

test.each([
  ['Key decision: larch', 'It is light.', [[3, 'larch', 'It is light.']]],
  ['Décision clé : le mélèze', 'Léger.', [[3, 'le mélèze', 'Léger.']]],
  ['설계 결정: 낙엽송', '가볍다.', [[3, '낙엽송', '가볍다.']]],
  ['判断', '- 判断: カラマツ。理由: 軽い。', [[5, 'カラマツ。', '軽い。']]],
  ['Decisions', '- **Key decision:** larch. Rationale: light.', [[5, 'larch.', 'light.']]],
])('a decision after its label: %s', async (heading, body, expected) => {
  const found = await decisionsOf(`# Mast\n\n## ${heading}\n\n${body}\n`);
  expect(found.map(([line, text, rationale]) => [line, text, rationale])).toEqual(expected);
});

test('a task that is not done is no decision', async () => {
  const text =
    '# Mast\n\n## Decisions\n\n- [ ] Choose an owner\n  - Ann or Bo\n- [x] Larch\n- [~] Decision: no keel\n';
  expect((await decisionsOf(text)).map(([line, said]) => [line, said])).toEqual([[7, 'Larch']]);
});

test('a paragraph under the name of one decision is that decision', async () => {
  const text =
    '# Mast\n\n## Architecture decision\n\nUse larch. Reason:\n\n- It is light.\n- It is near.\n\n### Why not oak?\n\nDear.\n\n## Decision: which keel?\n\n### Option A: none\n\nLight.\n';
  expect((await decisionsOf(text)).map(([line, said, why]) => [line, said, why])).toEqual([
    [5, 'Use larch.', 'It is light. It is near.'],
  ]);
});
