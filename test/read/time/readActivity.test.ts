import {describe, expect, test} from 'vitest';
import {readActivity} from '../../../plugin/read/time/readActivity.js';
import {formatTimestamp} from '../../../plugin/read/time/timestamps.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function activityOf(markdown: string): Promise<string[]> {
  const {activity} = readActivity(await parseText(markdown), NO_OPTIONS);
  return activity.map((stamp) => `${formatTimestamp(stamp)} line ${stamp.line}`);
}

const HOME = `# Plan: Cut the report

## Purpose
Reports take 2026-01-01 as their first day.

## Status
- [2026-01-05 10:20 UTC] Plan drafted.
- [2026-01-06 08:00 UTC] Parser landed,
  see the run of 2026-01-04.

## Validation
- [2026-01-09 08:00 UTC] \`npm test\` (pass)

## Decision log
- [2026-01-05 11:00 UTC] Keep one file per report.
`;

const COOKBOOK = `# Cut the report

## Progress

- [x] (2026-01-05 10:20Z) Wrote the parser.
- [ ] Release on 2026-02-01.
- [x] Merged the parser (2026-01-07).
- [x] Copied the fixture of \`2026-01-01 snapshot\`.

## Decision Log

- Decision: Keep one file.
  Rationale: It was so on 2025-12-01.
  Date/Author: 2026-01-06 / Ada

## Context and Orientation

- 2025-11-01: the old parser was written.
`;

describe('activity', () => {
  test('home format', async () => {
    expect(await activityOf(HOME)).toEqual([
      '2026-01-05T10:20Z line 7',
      '2026-01-06T08:00Z line 8',
      '2026-01-05T11:00Z line 15',
    ]);
  });

  test('cookbook format', async () => {
    expect(await activityOf(COOKBOOK)).toEqual([
      '2026-01-05T10:20Z line 5',
      '2026-01-07 line 7',
      '2026-01-06 line 14',
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      'head lines with a date key',
      '# T\n\n**Created:** 2026-01-05 | **Due:** 2026-03-01\nUpdated: 2026-01-06\nNote that 2026-01-01 is prose.\n',
      ['2026-01-05 line 3', '2026-01-06 line 4'],
    ],
    [
      'head lines with a bold key and a full stop or a dash',
      '# T\n\n**Created.** Early, on paper.\n**Updated.** 2026-01-06\n**Revised** — 2026-01-07\n',
      ['2026-01-06 line 4', '2026-01-07 line 5'],
    ],
    [
      'status line in the head',
      '# T\n\n**Status:** Completed — 2026-01-05\n',
      ['2026-01-05 line 3'],
    ],
    [
      'key lines further down are of a part',
      '# T\n\n## Plan of Work\n\nTarget date: 2026-01-05\nStatus: done 2026-01-06\n',
      [],
    ],
    [
      'quoted head',
      '# T\n\n> Status: draft\n> Created: 2026-01-05\n\n## Purpose\n',
      ['2026-01-05 line 4'],
    ],
    ['date that leads a quote in the head', '# T\n\n> 2026-01-05: built.\n', ['2026-01-05 line 3']],
    ['date that begins a sentence of a quote', '# T\n\n> 2026-01-05 is the day.\n', []],
    ['date that leads a quote elsewhere', '# T\n\n## Work\n\n> 2026-01-05: built.\n', []],
    [
      'sentences of fields in one line',
      '# T\n\nStatus: complete. Created: 2026-01-05. Updated: 2026-01-06.\n',
      ['2026-01-05 line 3', '2026-01-06 line 3'],
    ],
    [
      'table in the head, first row included',
      '# T\n\n| Created | 2026-01-05 |\n| --- | --- |\n| Updated | 2026-01-06 |\n',
      ['2026-01-05 line 3', '2026-01-06 line 5'],
    ],
    [
      'metadata section',
      '# T\n\n## Purpose\n\n## Metadata\n\n- 创建日期：2026-01-05\n',
      ['2026-01-05 line 7'],
    ],
    ['heading', '# T\n\n## PR-2 **[COMPLETED 2026-01-05]**\n', ['2026-01-05 line 3']],
    ['announced in a heading', '# T\n\n## Release (target 2026-01-05)\n', []],
    [
      'paragraph that a span leads',
      '# T\n\n## Work\n\nLanded 2026-01-05 → 2026-01-06. Text.\n',
      ['2026-01-05 line 5', '2026-01-06 line 5'],
    ],
    [
      'log table, not incident table',
      '# T\n\n## Incident\n\n| When | What |\n| --- | --- |\n| 2026-01-01 | Down |\n\n## Decision Log\n\n| # | Date | Decision |\n| --- | --- | --- |\n| 1 | 2026-01-05 | Keep |\n',
      ['2026-01-05 line 13'],
    ],
    ['code block', '# T\n\n## Progress\n\n```\n2026-01-05 10:00Z log\n```\n', []],
    [
      'code span of nothing but a stamp',
      '# T\n\n## Progress\n\n- `2026-01-05 10:00Z` Did it.\n',
      ['2026-01-05T10:00Z line 5'],
    ],
    ['file names', '# T\n\n## Progress\n\n- See 2026-01-05-notes.md\n', []],
    [
      'nested item',
      '# T\n\n## Plan of Work\n\n1. Parser\n   - Done 2026-01-05\n',
      ['2026-01-05 line 6'],
    ],
    [
      'a word that is a date in another language only',
      '# T\n\nData: the dump of 2026-01-05\nDatum: 2026-01-06 is the zero point\n',
      [],
    ],
    [
      'the same word with a date alone',
      '# T\n\nData: 06/13/2026\nDatum: 14.06.2026\n',
      ['2026-06-13 line 3', '2026-06-14 line 4'],
    ],
    [
      'the date that ends a ticked task, wherever it stands',
      '# T\n\n## Plan of Work\n\n- [x] Sand, done 2026-01-05\n- [ ] Paint, 2026-01-06\n',
      ['2026-01-05 line 5'],
    ],
    ['CRLF', '# T\r\n\r\n## Progress\r\n\r\n- text\r\n  on 2026-01-05\r\n', ['2026-01-05 line 6']],
    ['nothing', '', []],
  ])('%s', async (_, markdown, expected) => {
    expect(await activityOf(markdown)).toEqual(expected);
  });
});

describe('a banner', () => {
  test.each([
    ['> Archived 2026-03-02 — merged as #4.', ['2026-03-02 line 3']],
    ['> [!NOTE]\n> Superseded by `b.md` on 2026-03-02.', ['2026-03-02 line 3']],
    ['**Abgeschlossen am 2. März 2026**', ['2026-03-02 line 3']],
    ['> Paused until 2026-09-01.', []],
    ['> Built on the kiln of 2026-03-02.', []],
  ])('%j', async (banner, stamps) => {
    expect(await activityOf(`# Kiln\n\n${banner}\n\n## Steps\n\n1. Fire`)).toEqual(stamps);
  });
});

describe('the foot', () => {
  test.each([
    ['_Last updated: 2026-03-02_', ['2026-03-02 line 9']],
    ['*生成日: 2026-03-02*', ['2026-03-02 line 9']],
    ['Erstellt am: 02.03.2026\nAutor: Ada', ['2026-03-02 line 9']],
    ['Owner: Ada\n\n_タスク生成日：2026年3月2日_\n\n<!-- end -->', ['2026-03-02 line 11']],
    ['Deadline: 2026-03-02', []],
    ['Modified: 2026-03-02\n\nThe kiln is old.', []],
    ['Modified: 2026-03-02, they say\nand it is old', []],
  ])('%j', async (foot, stamps) => {
    const text = `# Kiln\n\n## Steps\n\n1. Fire\n\n---\n\n${foot}`;
    expect(await activityOf(text)).toEqual(stamps);
  });
});

describe('front matter', () => {
  test('states the beginning, whatever else is there', async () => {
    const markdown =
      "---\ncreated: 2026-01-05\nlast_updated: '2026-01-09'\nlast_synced: 2026-01-10\nsources:\n  - accessed: 2025-01-01\n---\n# T\n\n## Progress\n\n- 2026-01-04: Began.\n";
    const {activity, startedAt} = readActivity(await parseText(markdown), NO_OPTIONS);
    expect(activity.map(({raw, line}) => [raw, line])).toEqual([
      ['2026-01-05', 2],
      ['2026-01-09', 3],
      ['2026-01-04', 12],
    ]);
    expect(startedAt).toMatchObject({raw: '2026-01-05', line: 2});
  });

  test('only created, date and started are the beginning', async () => {
    const {startedAt} = readActivity(
      await parseText('---\nupdated: 2026-01-05\n---\n'),
      NO_OPTIONS,
    );
    expect(startedAt).toBeNull();
  });
});

test('a key that promises a date and holds none is a finding', async () => {
  const markdown = '---\ncreated: last spring\ncompleted: true\nupdated: TBD\n---\n# T\n';
  const {findings} = readActivity(await parseText(markdown, 'p/x.md'), NO_OPTIONS);
  expect(findings).toMatchObject([{rule: 'unread-date', file: 'p/x.md', line: 2}]);
  expect(findings[0]?.message).toContain('“created: last spring”');
});

test.each([
  ['**Last Updated:** December 2025', 'info'],
  ['Created: 2025-12', 'info'],
  ['Aktualisiert: Mai 2025', 'info'],
  ['更新日期：2025年12月', 'info'],
  ['Updated: early December 2025', 'warning'],
])('a month without its day is no slip: %s is an %s', async (text, severity) => {
  const {activity, findings} = readActivity(await parseText(`# T\n\n${text}\n`), NO_OPTIONS);
  expect(activity).toEqual([]);
  expect(findings).toMatchObject([{rule: 'unread-date', severity, line: 3}]);
});

test.each([
  ['# T\n\nCreated: last spring\n', [3]],
  ['# T\n\n| Field | Value |\n| --- | --- |\n| Created | soon |\n| Owner | Ada |\n', [5]],
  ['# T\n\nCreated: TBD\nUpdated: —\n', []],
  ['# T\n\nCreated by: Ada\n', []],
  ['# T\n\nUpdated: the plank that was too short was cut anew for the mast\n', []],
  ['# T\n\n## Progress\n\nCreated: last spring\n', []],
])(
  'a field of the head that promises a date and holds none is a finding: %j',
  async (text, lines) => {
    const {findings} = readActivity(await parseText(text, 'p/x.md'), NO_OPTIONS);
    const found = findings.map(({rule, line}) => [rule, line]);
    expect(found).toEqual(lines.map((line) => ['unread-date', line]));
  },
);

test('findings: impossible dates and ambiguous zones with file and line', async () => {
  const markdown =
    '---\nupdated: 2026-02-31\n---\n# T\n\n## Progress\n\n- [x] (2026-02-30 10:00Z) Did it.\n- [x] (2026-02-01 10:00 CST) More.\n- [x] (2026-02-01 11:00 CST) More.\n\n`2026-02-30` as code is no date.\n';
  const {activity, findings} = readActivity(await parseText(markdown, 'p/x.md'), NO_OPTIONS);
  expect(findings.map(({rule, file, line}) => `${rule} ${file}:${line}`)).toEqual([
    'impossible-date p/x.md:2',
    'impossible-date p/x.md:8',
    'ambiguous-timezone p/x.md:9',
  ]);
  expect(activity.map(formatTimestamp)).toEqual(['2026-02-01T02:00Z', '2026-02-01T03:00Z']);
});

test('a line of the head may hold several dates', async () => {
  const markdown = '# T\n\nCreated: 2026-01-05 | Updated: 2026-01-09 | Due: 2026-03-01\n';
  const {activity} = readActivity(await parseText(markdown), NO_OPTIONS);
  expect(activity.map(formatTimestamp)).toEqual(['2026-01-05', '2026-01-09']);
});

test.each([
  ['**Statut :** en cours — 2026-07-26', '2026-07-26'],
  ['**Estado:** en curso · 2026-07-26', '2026-07-26'],
  ['**Stato:** in corso, 2026-07-26', '2026-07-26'],
  ['**Situação:** em andamento — 2026-07-26', '2026-07-26'],
  ['**Статус:** в работе — 2026-07-26', '2026-07-26'],
  ['**状态：** 进行中，2026-07-26 联调', '2026-07-26'],
  ['**ステータス**: 進行中（2026-07-26 時点）', '2026-07-26'],
  ['**상태:** 진행 중 (2026-07-26 기준)', '2026-07-26'],
  ['| Feld | Wert |\n| --- | --- |\n| Zustand | in Arbeit — 2026-07-26 |', '2026-07-26'],
  ['**Statut :** bloqué, date limite 2026-07-26', null],
  ['**ステータス**: 保留（2026-07-26 まで）', null],
  ['**상태:** 보류 (2026-07-26까지)', null],
  ['**状态：** 暂停，2026-07-26 前恢复', null],
  ['**Estado:** en curso · Plazo: 2026-07-26', null],
])('a date in a status line counts unless it is announced: %s', async (text, expected) => {
  const {activity} = readActivity(await parseText(`# Pump\n\n${text}\n`), NO_OPTIONS);
  expect(activity.map(formatTimestamp)).toEqual(expected ? [expected] : []);
});

test.each([
  ['**Print** — done 2026-07-26 (S10) · three tries', '2026-07-26'],
  ['Print (completed on 2026-07-26, by Ada) in blue', '2026-07-26'],
  ['Print — ✅ 2026-07-26, three tries', '2026-07-26'],
  ['印刷（2026-07-26 完成），三次', '2026-07-26'],
  ['印刷 — 2026-07-26 完了 (三回)', '2026-07-26'],
  ['Druck – fertig am 2026-07-26 (drei Versuche)', '2026-07-26'],
  ['Print the log of 2026-07-26 (S10) in blue', null],
  ['Print — planned 2026-07-26 (S10)', null],
  ['Print (2026-07-26 draft) in blue', null],
])('a date beside a word for done in a checked task: %s', async (text, expected) => {
  const {activity} = readActivity(
    await parseText(`# Pump\n\n## Steps\n\n- [x] ${text}\n- [ ] ${text}\n`),
    NO_OPTIONS,
  );
  expect(activity.map(formatTimestamp)).toEqual(expected ? [expected] : []);
});

test.each(['Date', 'Time', '时间', '時刻', '시점', 'Heure', 'Hora', 'Orario', 'Uhrzeit', 'Время'])(
  'the column that tells when is named %s',
  async (name) => {
    const table = (column: string) => `| # | ${name} | ${column} |\n| - | - | - |\n`;
    const {activity} = readActivity(
      await parseText(
        `# Pump\n\n## Decision log\n\n${table('Decision')}| 1 | 2026-07-26 | Oak |\n\n## Progress\n\n${table('Step')}| 1 | 2026-07-27 | Dig |\n`,
      ),
      NO_OPTIONS,
    );
    expect(activity.map(formatTimestamp)).toEqual(['2026-07-26', '2026-07-27']);
  },
);
