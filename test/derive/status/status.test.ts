import {beforeAll, describe, expect, it} from 'vitest';
import {derivePortfolio} from '../../../plugin/derive/derivePortfolio.js';
import {FOLDER_STATUSES} from '../../../plugin/lexicon/folderStatuses.js';
import type {Plan} from '../../../plugin/model/plan.js';
import type {SignalKind, Status} from '../../../plugin/model/status.js';
import {parseSource} from '../../../plugin/read/markdown/parseDocument.js';
import {createParser, type MarkdownParser} from '../../../plugin/read/markdown/parser.js';
import {readIndexEntries} from '../../../plugin/read/planList/indexEntries.js';
import {readPlan} from '../../../plugin/read/readPlan.js';
import {says} from '../../../plugin/vocabulary/messages.js';

const DAY = 86_400_000;
const AS_OF = Date.UTC(2026, 10, 22, 12);

let parser: MarkdownParser;
beforeAll(async () => {
  parser = await createParser();
});

/** Derives one plan of Markdown text, with an index file where one is given. */
function derive(markdown: string, path = 'plans/x.md', index = '', changed?: number): Plan {
  const parse = (file: string, text: string) =>
    parseSource({path: file, text, findings: []}, parser);
  const options = {timezones: new Map(), statuses: new Map()};
  const {plans} = derivePortfolio({
    plans: [readPlan(parse(path, markdown), options)],
    indexes: readIndexEntries(parse('PLANS.md', index)),
    paths: new Set([path, 'PLANS.md']),
    folders: new Map(Object.entries(FOLDER_STATUSES)),
    fileDates: new Map(changed === undefined ? [] : [[path, {created: changed, changed}]]),
    asOf: AS_OF,
    staleAfter: 14 * DAY,
    findings: [],
  });
  const [plan] = plans;
  if (!plan) throw new Error('no plan was derived');
  return plan;
}

it('closing words do not complete a plan of which something remains', () => {
  const plan = (outcome: string) =>
    derive(`# A\n\n## Steps\n\n- [x] a\n- [ ] b\n\n## Outcomes\n\n${outcome}\n`).status;
  expect(plan('Done.')).toBe('completed');
  expect(plan('Done. Remaining: b.')).not.toBe('completed');
  expect(plan('Erledigt. Offen: b.')).not.toBe('completed');
});

describe('a box that GFM does not know', () => {
  it.each([
    ['✓', {done: 2, total: 2}, 'completed'],
    [' X', {done: 2, total: 2}, 'completed'],
    ['?', {done: 1, total: 2}, 'active'],
    ['&', {done: 1, total: 2}, 'active'],
    ['w', {done: 1, total: 2}, 'active'],
  ])('[%s] is a task like any other', (mark, totals, status) => {
    const plan = derive(
      `# A plan\n\n## Progress\n\n- [x] (2026-11-20 10:00Z) Build\n- [${mark}] (2026-11-21 10:00Z) Ship\n\n## Outcomes\n\nIt works.\n`,
    );
    expect(plan).toMatchObject({totals, status});
  });
});

const DONE =
  '## Progress\n\n- [x] (2026-11-20 10:00Z) Build it\n- [x] (2026-11-20 11:00Z) Test it\n';
const HALF = '## Progress\n\n- [x] (2026-11-20 10:00Z) Build it\n- [ ] Test it\n';
const NONE = '## Progress\n\n- [ ] Build it\n- [ ] Test it\n';
const NOTED =
  '\n## Outcomes & Retrospective\n\nThe gateway retries on its own and nobody had to be paged.\n';
const PENDING = '\n## Outcomes & Retrospective\n\n_To be filled in at completion._\n';

interface Case {
  name: string;
  markdown: string;
  path?: string;
  index?: string;
  changed?: number;
  status: Status;
  because: SignalKind;
  conflicts?: string[];
}

const CASES: Case[] = [
  {
    name: 'states superseded',
    markdown: `# X\n\nStatus: superseded by y.md\n\n${HALF}`,
    status: 'abandoned',
    because: 'stated',
  },
  {
    name: 'filed as cancelled',
    markdown: `# X\n\n${HALF}`,
    path: 'plans/cancelled/x.md',
    status: 'abandoned',
    because: 'folder',
  },
  {
    name: 'superseded after it was completed',
    markdown: `# X\n\nStatus: superseded by y.md\n\n${DONE}${NOTED}`,
    status: 'completed',
    because: 'checklist',
  },
  {
    name: 'states completed',
    markdown: '---\nstatus: completed\n---\n\n# X\n\nText.\n',
    status: 'completed',
    because: 'stated',
  },
  {
    name: 'filed under archive',
    markdown: `# X\n\n${DONE}`,
    path: 'plans/archive/x.md',
    status: 'completed',
    because: 'folder',
  },
  {
    name: 'listed as completed',
    markdown: '# X\n\n## Purpose\n\nText.\n',
    index: '## Completed Plans\n\n- [X](plans/x.md)\n',
    status: 'completed',
    because: 'index',
  },
  {
    name: 'an index does not end a plan that states active',
    markdown: `# X\n\nStatus: active\n\n${HALF}`,
    index: '## Completed Plans\n\n- [X](plans/x.md)\n',
    status: 'active',
    because: 'checklist',
  },
  {
    name: 'states blocked',
    markdown: `# X\n\n**Status:** blocked on the new keys\n\n${HALF}`,
    status: 'blocked',
    because: 'stated',
  },
  {
    name: 'filed as deferred',
    markdown: `# X\n\n${NONE}`,
    path: 'plans/deferred/x.md',
    status: 'blocked',
    because: 'folder',
  },
  {name: 'all done', markdown: `# X\n\n${DONE}${NOTED}`, status: 'completed', because: 'checklist'},
  {
    name: 'all done, outcomes pending',
    markdown: `# X\n\n${DONE}${PENDING}`,
    status: 'active',
    because: 'checklist',
  },
  {
    name: 'all done and noted, but filed as active',
    markdown: `# X\n\n${DONE}${NOTED}`,
    path: 'plans/active/x.md',
    status: 'completed',
    because: 'checklist',
    conflicts: ['completed, but filed under active/'],
  },
  {
    name: 'all done and noted, but states active',
    markdown: `# X\n\nStatus: active\n\n${DONE}${NOTED}`,
    status: 'completed',
    because: 'checklist',
    conflicts: ['states “active”, but all 2 tasks are done and outcomes are filled in'],
  },
  {
    name: 'states active, all done, no outcome',
    markdown: `# X\n\nStatus: active\n\n${DONE}`,
    status: 'active',
    because: 'checklist',
  },
  {
    name: 'all parts marked done, no task',
    markdown: '# X\n\n## Phase 1: Build [COMPLETE]\n\nText.\n\n## Phase 2: Test ✅\n\nText.\n',
    status: 'completed',
    because: 'marks',
  },
  {
    name: 'states draft',
    markdown: `# X\n\nStatus: draft\n\n${NONE}`,
    status: 'draft',
    because: 'stated',
  },
  {name: 'half done', markdown: `# X\n\n${HALF}`, status: 'active', because: 'checklist'},
  {
    name: 'half done and quiet',
    markdown: '# X\n\n## Progress\n\n- [x] (2026-11-01 10:00Z) Build it\n- [ ] Test it\n',
    status: 'stalled',
    because: 'activity',
  },
  {
    name: 'fourteen days of quiet are not yet too long',
    markdown: '# X\n\n## Progress\n\n- [x] (2026-11-08) Build it\n- [ ] Test it\n',
    status: 'active',
    because: 'checklist',
  },
  {
    name: 'no stamp: the file decides',
    markdown: '# X\n\n## Progress\n\n- [x] Build it\n- [ ] Test it\n',
    changed: Date.UTC(2026, 9, 1),
    status: 'stalled',
    because: 'version-control',
  },
  {
    name: 'no stamp and no version control: never stalled',
    markdown: '# X\n\n## Progress\n\n- [x] Build it\n- [ ] Test it\n',
    status: 'active',
    because: 'checklist',
  },
  {
    name: 'all done and noted, but for follow-ups',
    markdown: `# X\n\n${DONE}${NOTED}\n## Follow-ups\n\n- [ ] Limits per tenant\n`,
    status: 'completed',
    because: 'checklist',
  },
  {
    name: 'all done and noted, but for what is optional',
    markdown: `# X\n\n${DONE}- [ ] (optional) Dark mode\n${NOTED}`,
    status: 'completed',
    because: 'checklist',
  },
  {
    name: 'all done but for follow-ups, no outcome',
    markdown: `# X\n\n${DONE}\n## Follow-ups\n\n- [ ] Limits per tenant\n`,
    status: 'active',
    because: 'checklist',
  },
  {
    name: 'noted, but all that is optional is open',
    markdown: `# X\n\n## Progress\n\n- [ ] (optional) Dark mode\n${NOTED}`,
    status: 'draft',
    because: 'checklist',
  },
  {
    name: 'only the drafting is ticked, with a stamp',
    markdown:
      '# X\n\n## Progress\n\n- [x] (2026-11-01 10:00Z) Read the code and drafted this ExecPlan.\n- [ ] Build it\n',
    status: 'draft',
    because: 'log',
  },
  {
    name: 'only the drafting is ticked, without a stamp',
    markdown: '# X\n\n## Progress\n\n- [x] Draft the plan\n- [ ] Build it\n',
    status: 'draft',
    because: 'checklist',
  },
  {
    name: 'drafting and work are ticked',
    markdown:
      '# X\n\n## Progress\n\n- [x] (2026-11-20 10:00Z) Drafted this plan.\n- [x] Build it\n- [ ] Test it\n',
    status: 'active',
    because: 'checklist',
  },
  {
    name: 'only open questions are ticked',
    markdown: '# X\n\n## Open Questions\n\n- [x] Which cache?\n\n## Plan\n\n- [ ] Build it\n',
    status: 'draft',
    because: 'checklist',
  },
  {
    name: 'only validation is ticked, beside work',
    markdown: '# X\n\n## Plan\n\n- [ ] Build it\n\n## Validation\n\n- [x] Measure first\n',
    status: 'draft',
    because: 'checklist',
  },
  {
    name: 'validation is ticked, and there is no other task',
    markdown: '# X\n\n## Acceptance Criteria\n\n- [x] It is fast\n- [ ] It is small\n',
    status: 'active',
    because: 'checklist',
  },
  {
    name: 'all tasks blocked',
    markdown: '# X\n\n## Progress\n\n- [!] Build it\n- [!] Test it\n',
    status: 'blocked',
    because: 'checklist',
  },
  {
    name: 'some tasks blocked, none begun',
    markdown: '# X\n\n## Progress\n\n- [!] Build it\n- [ ] Test it\n',
    status: 'draft',
    because: 'checklist',
  },
  {
    name: 'all tasks dropped',
    markdown: '# X\n\n## Progress\n\n- [-] Build it\n- [-] Test it\n',
    status: 'abandoned',
    because: 'checklist',
  },
  {
    name: 'all tasks dropped, but it states that it is active',
    markdown: '# X\n\nStatus: active\n\n## Progress\n\n- [-] Build it\n',
    status: 'active',
    because: 'stated',
  },
  {name: 'none begun', markdown: `# X\n\n${NONE}`, status: 'draft', because: 'checklist'},
  {
    name: 'none begun, though filed as active',
    markdown: `# X\n\n${NONE}`,
    path: 'plans/active/x.md',
    status: 'draft',
    because: 'checklist',
  },
  {
    name: 'home format: entries of status alone',
    markdown:
      '# X\n\n## Status\n\n- [2026-11-19 09:00 UTC] Plan drafted.\n- [2026-11-20 09:00 UTC] Wired the retry budget into the client.\n',
    status: 'active',
    because: 'log',
  },
  {
    name: 'home format: drafting alone',
    markdown: '# X\n\n## Status\n\n- [2026-11-19 09:00 UTC] Initial plan drafted.\n',
    status: 'draft',
    because: 'log',
  },
  {
    name: 'dated updates are work',
    markdown: '# X\n\n## Updates\n\n- 2026-11-20: Wired the retry budget into the client.\n',
    status: 'active',
    because: 'log',
  },
  {
    name: 'listed as active and nothing else',
    markdown: '# X\n\n## Purpose\n\nText.\n',
    index: '## Active Plans\n\n- `plans/x.md`\n',
    status: 'active',
    because: 'index',
  },
  {
    name: 'nothing tells',
    markdown: '# X\n\nThoughts about caching.\n',
    status: 'untracked',
    because: 'none',
  },
  {name: 'an empty file', markdown: '', status: 'untracked', because: 'none'},
  {
    name: 'states completed with an open task',
    markdown: `# X\n\nStatus: completed\n\n${HALF}`,
    status: 'completed',
    because: 'stated',
    conflicts: ['completed, but with 1 of 2 tasks open'],
  },
  {
    name: 'an open task that explains itself is no conflict',
    markdown:
      '# X\n\nStatus: completed\n\n## Progress\n\n- [x] Build it\n- [ ] Dark mode (deferred to a later release)\n',
    status: 'completed',
    because: 'stated',
  },
];

describe('derivePortfolio', () => {
  it.each(CASES)(
    '$name → $status',
    ({markdown, path, index, changed, status, because, conflicts}) => {
      const plan = derive(markdown, path, index, changed);
      expect(plan.status).toBe(status);
      expect(plan.evidence[0]?.signal).toBe(because);
      expect(plan.conflicts.map((conflict) => says(conflict.says))).toEqual(conflicts ?? []);
      const lines = markdown.split('\n').length;
      for (const evidence of plan.evidence) {
        expect(evidence.line).toBeGreaterThan(0);
        if (evidence.file === plan.path)
          expect(evidence.line).toBeLessThanOrEqual(Math.max(1, lines));
      }
    },
  );

  it.each([
    ['Status: Simmering', '', 'active'],
    ['Status: Simmering', NOTED, 'completed'],
    ['Owner: Ann', '', 'completed'],
  ])('with marks that are all done and %j%s is %s', (field, outcomes, status) => {
    const text = `# X\n\n${field}\n\n## Steps\n\n- ✅ Cut (2026-11-20)\n- ✅ Fry (2026-11-20)\n${outcomes}`;
    expect(derive(text).status).toBe(status);
  });

  it('shows no percentage where work shipped and no box was ticked', () => {
    const plan = derive(
      '# X\n\nMerged as #12 on main.\n\n## Plan of Work\n\n- [ ] Build it\n\n## Progress\n\n- 2026-11-20: Merged in #12.\n',
    );
    expect(plan.checklistKept).toBe(false);
    expect(plan.findings.map(({rule}) => rule)).toContain('checklist-not-kept');
  });

  it('points to the next open task, work before validation', () => {
    const plan = derive(
      '# X\n\n## Validation\n\n- [ ] Run the suite\n\n## Progress\n\n- [x] One\n- [ ] Two\n',
    );
    expect(plan.nextTask).toMatchObject({text: 'Two', line: 10});
  });

  it.each([
    ['counts quiet days from the last stamp before as-of', '(2026-11-01) ', 'activity', 5],
    ['counts from the file where all stamps lie ahead', '', 'version-control', 1],
  ])('%s', (_, stamp, because, line) => {
    const plan = derive(
      `# X\n\n## Progress\n\n- [x] ${stamp}Build it\n- [x] (2062-11-20) Test it\n- [ ] Ship it\n`,
      'plans/x.md',
      '',
      Date.UTC(2026, 10, 1),
    );
    expect(plan.status).toBe('stalled');
    expect(plan.quietDays).toBe(21);
    expect(plan.evidence[0]).toMatchObject({signal: because, line});
    expect(plan.lastActivity?.raw).toContain('2062-11-20');
    expect(plan.findings.map(({rule}) => rule)).toContain('future-timestamp');
  });

  it('keeps future stamps and reports them', () => {
    const plan = derive(
      '# X\n\n## Progress\n\n- [x] (2026-12-24 10:00Z) Build it\n- [ ] Test it\n',
    );
    expect(plan.lastActivity?.raw).toContain('2026-12-24');
    expect(plan.findings).toContainEqual(
      expect.objectContaining({rule: 'future-timestamp', line: 5}),
    );
  });
});

describe('a document that is filed as active', () => {
  const PROSE = '# Weirs\n\n## Purpose\n\nThey hold water.\n';

  it('is untracked where nothing in it is of a plan', () => {
    expect(derive(PROSE, 'plans/active/x.md').status).toBe('untracked');
  });

  it.each([
    ['a status', `${PROSE}\nStatus: active\n`, 'active'],
    ['a date', `---\ncreated: 2026-11-20\n---\n${PROSE}`, 'active'],
    ['a section about work', `${PROSE}\n## Milestones\n\nFirst the gate.\n`, 'active'],
    ['a section about validation', `${PROSE}\n## Acceptance\n\nIt holds.\n`, 'active'],
    ['a task', `${PROSE}\n- [ ] Draw it\n`, 'draft'],
  ])('is a plan with %s', (_, markdown, status) => {
    expect(derive(markdown, 'plans/active/x.md').status).toBe(status);
  });

  it('is active where a list of plans says so', () => {
    const index = '## Active\n\n- [x](plans/active/x.md)\n';
    expect(derive(PROSE, 'plans/active/x.md', index).status).toBe('active');
  });

  it.each([
    ['plans/rejected/x.md', 'abandoned'],
    ['plans/archive/x.md', 'completed'],
    ['plans/backlog/x.md', 'draft'],
  ])('is what its folder says in %s', (path, status) => {
    expect(derive(PROSE, path).status).toBe(status);
  });
});
