import {describe, expect, test} from 'vitest';
import {formatTimestamp} from '../../../plugin/read/time/timestamps.js';
import {readLog} from '../../../plugin/read/work/log.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function logOf(markdown: string): Promise<string[]> {
  return readLog(await parseText(markdown), NO_OPTIONS).map(
    ({kind, at, text, line}) => `${line} ${kind} ${at ? formatTimestamp(at) : '-'} ${text}`,
  );
}

test('home format, newest first', async () => {
  const markdown = `# T

## Status
- [2026-01-06 08:00 UTC] Parser landed,
  with tests.
- [2026-01-05 10:20 UTC] Plan drafted.
- Waiting for review.

## Decision log
- [2026-01-05 11:00 UTC] Keep one file.

## Surprises & Discoveries
- _None yet_
`;
  expect(await logOf(markdown)).toEqual([
    '4 progress 2026-01-06T08:00Z Parser landed, with tests.',
    '6 progress 2026-01-05T10:20Z Plan drafted.',
    '7 progress - Waiting for review.',
    '10 decision 2026-01-05T11:00Z Keep one file.',
  ]);
});

test('cookbook format', async () => {
  const markdown = `# T

## Progress

Use stamps to show the rate of progress.

- [x] (2026-01-05 10:20Z) Wrote the parser.
- [x] Wrote more.
- [x] Merged it (2026-01-06).
- [ ] (2026-01-05) Write docs.

## Surprises & Discoveries

- Observation: Lines wrap.
  Evidence: the fixture.

## Decision Log

- Decision: Keep one file.
  Date/Author: 2026-01-06 / Ada

## Outcomes & Retrospective

The parser reads every report.
`;
  expect(await logOf(markdown)).toEqual([
    '7 progress 2026-01-05T10:20Z Wrote the parser.',
    '9 progress 2026-01-06 Merged it (2026-01-06).',
    '14 discovery - Observation: Lines wrap. Evidence: the fixture.',
    '19 decision 2026-01-06 Keep one file.',
    '24 outcome - The parser reads every report.',
  ]);
});

describe('shapes', () => {
  test.each<[string, string, string[]]>([
    [
      'placeholders',
      '## Progress\n\n- _pending_\n\n## Outcomes\n\nTo be filled in at completion.\n',
      [],
    ],
    [
      'custom boxes need a date, as ticked ones do',
      '## Progress\n\n- [~] Port the parser\n- [!] Order boards\n- [~] (2026-01-05) Port the printer\n',
      ['5 progress 2026-01-05 Port the printer'],
    ],
    [
      'dated advice is work',
      '## Progress\n\n- 2026-01-05: Add retries when the link drops.\n',
      ['3 progress 2026-01-05 Add retries when the link drops.'],
    ],
    [
      'dated sub-heading gives its date to the items',
      '## Progress\n\n### 2026-01-05\n\n- Wrote the parser.\n- 2026-01-06: Merged it.\n',
      ['5 progress 2026-01-05 Wrote the parser.', '6 progress 2026-01-06 Merged it.'],
    ],
    [
      'table rows with a date',
      '## Progress\n\n| Date | Update |\n| --- | --- |\n| 2026-01-05 | Wrote it |\n| soon | Merge it |\n',
      ['5 progress 2026-01-05 Wrote it'],
    ],
    [
      'nested items only with a stamp',
      '## Progress\n\n- Phase 1\n  - 2026-01-05 Wrote it\n  - detail\n',
      ['3 progress - Phase 1', '4 progress 2026-01-05 Wrote it'],
    ],
    [
      'fields of a Status section, which tell nothing that happened',
      '## Status\n\n- Owner: Ada\n- Current: Not started\n- Next: testing\n- Pump: ordered by phone\n- Phase 2: not started\n- Last updated: 2026-01-05\n',
      [],
    ],
    [
      'things done in a Status section',
      '## Status\n\n- Phase 1: done\n- Parser: merged\n- Tests: 34 passed\n- Printer: in progress\n- 2026-01-05: created\n- Pump: ordered 2026-01-06\n',
      [
        '3 progress - Phase 1: done',
        '4 progress - Parser: merged',
        '5 progress - Tests: 34 passed',
        '6 progress - Printer: in progress',
        '7 progress 2026-01-05 created',
        '8 progress 2026-01-06 Pump: ordered 2026-01-06',
      ],
    ],
    [
      'fields of other sections, which are entries as before',
      '## Progress\n\n- Pump: ordered by phone\n',
      ['3 progress - Pump: ordered by phone'],
    ],
    ['other sections', '## Plan of Work\n\n- 2026-01-05: text\n', []],
  ])('%s', async (_, markdown, expected) => {
    expect(await logOf(`# T\n${markdown}`)).toEqual(
      expected.map((entry) => entry.replace(/^\d+/, (line) => String(Number(line) + 1))),
    );
  });
});

describe('drafting', () => {
  test.each([
    ['Initial plan drafted.', true],
    ['Plan created', true],
    ['Added this plan to the index.', true],
    ['Updated the plan after review.', true],
    ['Planning complete.', true],
    ['Este plan: creado el plan', true],
    ['created', true],
    ['Created.', true],
    ['Created from the review', true],
    ['Drafted based on the survey of the pumps.', true],
    ['Opened after the old pump was removed.', true],
    ['Written by Ada.', true],
    ['Angelegt.', true],
    ['Nach dem Audit angelegt', true],
    ['Créé à partir des notes', true],
    ['Redactado según el informe', true],
    ['Criado após a revisão', true],
    ["Creato dall'indagine", true],
    ['Создан по итогам проверки', true],
    ['根据评审创建', true],
    ['レビューをもとに作成', true],
    ['검토를 바탕으로 작성', true],
    ['Created. Merged the parser.', false],
    ['Created the pond.', false],
    ['Created from the review, pump in place', false],
    ['Opened the valve', false],
    ['Added: pump', false],
    ['Ventil nach dem Audit angelegt', false],
    ['Créé la pompe', false],
    ['Creado el parser', false],
    ['ポンプを作成', false],
    ['创建水泵', false],
    ['펌프 작성', false],
    ['Criação deste plano', true],
    ['Updated plan.ts and its tests', false],
    ['Added milestones to the API', false],
    ['ExecPlan authored; awaiting review.', true],
    ['Created ExecPlan and milestones.', true],
    ['Drafted the plan after reading the code.', true],
    ['Reviewed the code and wrote this ExecPlan.', true],
    ['計画作成', true],
    ['创建计划', true],
    ['编写并维护本计划', true],
    ['評審計畫', true],
    ['プランを更新', true],
    ['계획서를 검토함', true],
    ['Diesen Plan schreiben und aktuell halten', true],
    ['Plan für den Ofen freigegeben', true],
    ['Rédiger ce plan', true],
    ['Plan relu par Ada', true],
    ['Redactar el plan', true],
    ['Revisar este plano', true],
    ['Questo piano è stato rivisto: bozza approvata', true],
    ['Обновлять этот план', true],
    ['План утверждён', true],
    ['创建计划任务表', false],
    ['計画の作成機能', false],
    ['계획 작성 화면', false],
    ['Planlader erstellt', false],
    ['Créer le plan de tests', false],
    ['Actualizar los planos', false],
    ['План печи составлен и выпущен', false],
    ['Plan drafted and parser implemented.', false],
    ['Created the plan loader.', false],
    ['Wrote the parser.', false],
    ['Merged the plan pages.', false],
  ])('%s: %s', async (text, expected) => {
    const document = await parseText(`# T\n\n## Progress\n\n- 2026-01-05: ${text}\n`);
    expect(readLog(document, NO_OPTIONS).map(({drafting}) => drafting)).toEqual([expected]);
  });

  test('an entry that names nothing speaks of what it is in', async () => {
    const document = await parseText(
      '# T\n\n## Status Log\n\n- 2026-01-05: created\n- Pump\n  - 2026-01-06: created\n\n### Valve\n\n- 2026-01-07: created\n\n### 2026-01-08\n\n- created\n',
    );
    const log = readLog(document, NO_OPTIONS).map(({line, drafting}) => [line, drafting]);
    expect(log).toEqual([
      [5, true],
      [6, false],
      [7, false],
      [11, false],
      [15, true],
    ]);
  });
});
