import {beforeAll, describe, expect, it} from 'vitest';
import {derivePortfolio} from '../../../plugin/derive/derivePortfolio.js';
import {FOLDER_STATUSES} from '../../../plugin/lexicon/folderStatuses.js';
import type {Status} from '../../../plugin/model/status.js';
import {parseSource} from '../../../plugin/read/markdown/parseDocument.js';
import {createParser, type MarkdownParser} from '../../../plugin/read/markdown/parser.js';
import {readIndexEntries} from '../../../plugin/read/planList/indexEntries.js';
import {readPlan} from '../../../plugin/read/readPlan.js';

let parser: MarkdownParser;
beforeAll(async () => {
  parser = await createParser();
});

function statusOf(markdown: string, path = 'plans/x.md', index = ''): Status | undefined {
  const parse = (file: string, text: string) =>
    parseSource({path: file, text, findings: []}, parser);
  const {plans} = derivePortfolio({
    plans: [readPlan(parse(path, markdown), {timezones: new Map(), statuses: new Map()})],
    indexes: readIndexEntries(parse('PLANS.md', index)),
    paths: new Set([path, 'PLANS.md']),
    folders: new Map(Object.entries(FOLDER_STATUSES)),
    fileDates: new Map(),
    asOf: Date.UTC(2026, 10, 22),
    staleAfter: 14 * 86_400_000,
    findings: [],
  });
  return plans[0]?.status;
}

const HALF = '\n## Progress\n\n- [x] (2026-11-20 10:00Z) Port the reader\n- [ ] Port the writer\n';
const NONE = '\n## Tasks\n\n- [ ] Port the reader\n- [ ] Port the writer\n';

type Case = [markdown: string, path?: string, index?: string];

/** Statuses that labelled plans hardly hold, each in the ways that teams write it. */
const CASES: Record<'blocked' | 'abandoned' | 'untracked', Case[]> = {
  blocked: [
    [`---\nstatus: blocked\n---\n\n# Port\n${HALF}`],
    [`---\nstatus: on hold\n---\n\n# Port\n${NONE}`],
    [`# Port\n\n**Status:** Blocked by the vendor's new keys\n${HALF}`],
    [`# Port\n\nStatus: paused until the new board arrives\n${HALF}`],
    [`# Port\n\n> Status: deferred\n${NONE}`],
    [`# Port\n\n| Field | Value |\n| --- | --- |\n| Status | Waiting on legal |\n${HALF}`],
    [`# 移植\n\n状态：暂停\n${HALF}`],
    [`# Port\n${HALF}`, 'plans/deferred/port.md'],
    [`# Port\n${NONE}`, 'plans/on-hold/port.md'],
    [`# Port\n${HALF}`, 'plans/port.md', '## Paused Plans\n\n- [Port](plans/port.md)\n'],
    ['# Port\n\n## Progress\n\n- [!] Order boards\n- [!] Order cases\n'],
    [`# Port\n\n## Status\n\n- [2026-11-20 09:00 UTC] Paused until the audit is over.\n${NONE}`],
  ],
  abandoned: [
    [`---\nstatus: superseded\n---\n\n# Port\n${HALF}`],
    [`---\nstatus: cancelled\n---\n\n# Port\n${NONE}`],
    [`# Port\n\nStatus: Superseded by rewrite.md\n${HALF}`],
    [`# Port\n\n**Status:** obsolete\n${NONE}`],
    [`# Port\n\nStatus: Won't do\n${HALF}`],
    [`# Port\n\nStatus: Closed as not planned\n${HALF}`],
    [`# Port\n\nStatus: withdrawn after the review\n${NONE}`],
    [`# 移植\n\n状态：已取消\n${HALF}`],
    [`# Port\n\n> This plan was superseded by the rewrite.\n${HALF}`],
    [`# Port\n${HALF}`, 'plans/abandoned/port.md'],
    [`# Port\n${NONE}`, 'plans/superseded/port.md'],
    ['# Port\n\n## Tasks\n\n- [-] Port the reader\n- [-] Port the writer\n'],
  ],
  untracked: [
    [''],
    ['\n\n   \n'],
    ['# Port\n\nWhy the reader should be ported one day.\n'],
    ['# Port\n\n## Context\n\nThe reader was written in 2026-01-05 and is slow.\n'],
    ['# Port\n\n## Notes\n\n- Ask the vendor.\n- Read the manual.\n'],
    ['---\nstatus: living\n---\n\n# Port\n\nHow we port things.\n'],
    ['# Port\n\n```md\n- [x] not a task\nStatus: completed\n```\n'],
    ['# Port\n\n## Progress\n\n_None yet._\n'],
    ['# Port\n\n| Option | Cost |\n| --- | --- |\n| A | low |\n'],
    ['# Port\n\nStatus: see the tracker\n'],
    ['# Port\n', 'todo/plans/port.md'],
    [
      '# Port\n\n## Open Questions\n\n- Who owns the reader?\n',
      'plans/port.md',
      '- plans/port.md\n',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (expected, cases) => {
  it('has ten fixtures at least', () => expect(cases.length).toBeGreaterThanOrEqual(10));

  it.each(cases)('%j', (markdown, path, index) => {
    expect(statusOf(markdown, path, index)).toBe(expected);
  });
});

describe('a part that is marked as not done', () => {
  const done =
    '# Port\n\n## Progress\n\n- [x] (2026-11-20) Port the reader\n\n## ✅ Phase 1: Read\n\nText.\n';

  it('keeps a plan active whose tasks are all done', () => {
    expect(statusOf(`${done}\n## ⏳ Phase 2: Write\n\nText.\n`)).toBe('active');
    expect(statusOf(`${done}\n## ✅ Phase 2: Write\n\nText.\n`)).toBe('completed');
  });
});
