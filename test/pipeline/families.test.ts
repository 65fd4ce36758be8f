import {cpSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {toJson} from '../../plugin/cli/json.js';
import {collect} from '../../plugin/collect/collect.js';
import {FAMILIES} from '../../plugin/lexicon/families/families.js';
import type {Family} from '../../plugin/lexicon/families/family.js';
import {specKit} from '../../plugin/lexicon/families/specKit.js';
import type {FileDates} from '../../plugin/model/plan.js';
import {DEFAULT_OPTIONS} from '../../plugin/options/options.cjs';
import {toSettings} from '../../plugin/options/settings.js';
import {PortfolioReader} from '../../plugin/pipeline/planReader.js';
import {makeFolder} from '../collect/temporary.js';

const GALLERY = path.join(import.meta.dirname, '../../example-site/gallery');
const EXPECTED = path.join(import.meta.dirname, '../fixtures/families/gallery.json');

const settings = toSettings({...DEFAULT_OPTIONS, asOf: '2026-11-22'}, {env: {}, now: 0});

/** What `execplans list --json --all` prints for a folder; no date depends on version control. */
async function listFolder(
  root: string,
  families?: readonly Family[],
  dates: ReadonlyMap<string, FileDates> = new Map(),
) {
  const collected = await collect({
    siteDir: root,
    repositoryDir: '.',
    path: ['.'],
    include: ['**'],
    exclude: [],
    families,
  });
  const reader = await PortfolioReader.create(settings);
  return toJson(await reader.derive(collected, dates, settings), collected.passedOver);
}

type List = Awaited<ReturnType<typeof listFolder>>;

/** The only plan of these files. */
async function onePlan(files: Record<string, string | Buffer>, families?: readonly Family[]) {
  const {plans, findings, passedOver} = await listFolder(makeFolder(files), families);
  const [plan] = plans;
  expect(plans).toHaveLength(1);
  if (!plan) throw new Error('There is no plan.');
  return {
    ...plan,
    findings: findings.map(({rule, file, line}) => `${rule} ${file}:${line}`),
    passedOver,
  };
}

/** What a reviewer can check by eye: a line for each fact, with its place. */
function summarize({plans}: List) {
  const at = ({file, line}: {file: string; line: number}) => `${file}:${line}`;
  return plans
    .filter(({family}) => family !== 'execplan')
    .map((plan) => ({
      path: plan.path,
      family: plan.family,
      parts: plan.parts,
      title: plan.title,
      status: plan.status,
      tasks: `${plan.tasks.done}/${plan.tasks.total}`,
      next: plan.nextTask && `${plan.nextTask.text} (${at(plan.nextTask)})`,
      activity: [plan.firstActivity, plan.lastActivity],
      evidence: plan.evidence.map((item) => `${item.signal}: ${item.says} (${at(item)})`),
      conflicts: plan.conflicts.map(({says}) => says),
      decisions: plan.decisions.map((item) => `${item.text} (${at(item)})`),
      owners: plan.owners,
      tags: plan.tags,
    }));
}

describe('the plans of the gallery', () => {
  const root = () => {
    const folder = makeFolder();
    cpSync(GALLERY, folder, {recursive: true});
    return folder;
  };

  it('are read as expected', async () => {
    const summary = summarize(await listFolder(root()));
    await expect(`${JSON.stringify(summary, null, 2)}\n`).toMatchFileSnapshot(EXPECTED);
  });

  it('are of every family', async () => {
    const {plans} = await listFolder(root());
    const families = new Set(plans.map(({family}) => family));
    for (const {name} of FAMILIES) expect(families).toContain(name);
    expect(families).toContain('execplan');
  });
});

describe('bad input', () => {
  it('tasks without their specification are a plan named after its folder', async () => {
    const plan = await onePlan({
      'specs/012-dim-lamp/tasks.md': '# Tasks\n\n- [x] T001 a\n- [ ] T002 b\n',
    });
    expect(plan).toMatchObject({
      title: '012-dim-lamp',
      slug: '012-dim-lamp',
      status: 'active',
      tasks: {done: 1, total: 2},
      findings: [],
    });
  });

  it('a specification without tasks is a draft, not an error', async () => {
    const plan = await onePlan({
      '.kiro/specs/dim-lamp/requirements.md': '# Requirements Document\n\n- [ ] Not a task\n',
      '.kiro/specs/dim-lamp/design.md': '# Design Document: Dim the lamp\n\nSlowly.\n',
    });
    expect(plan).toMatchObject({
      title: 'Dim the lamp',
      status: 'draft',
      tasks: {done: 0, total: 0},
      findings: [],
    });
  });

  it('two folders of one number are two plans with two addresses', async () => {
    const {plans} = await listFolder(
      makeFolder({'specs/012-a/spec.md': '# A', 'specs/012-b/spec.md': '# B'}),
    );
    expect(plans.map(({slug, title}) => [slug, title])).toEqual([
      ['012-a', 'A'],
      ['012-b', 'B'],
    ]);
  });

  it('a part over the size limit is reported, and the others are read', async () => {
    const plan = await onePlan({
      'openspec/changes/dim/proposal.md': '# Change: Dim the lamp\n',
      'openspec/changes/dim/tasks.md': '- [x] 1.1 a\n- [ ] 1.2 b\n',
      'openspec/changes/dim/design.md': 'x'.repeat(3_000_000),
    });
    expect(plan).toMatchObject({
      title: 'Dim the lamp',
      tasks: {done: 1, total: 2},
      findings: ['long-file openspec/changes/dim/design.md:1'],
    });
  });

  it('a part that is no text is reported, and the others are read', async () => {
    const plan = await onePlan({
      'openspec/changes/dim/proposal.md': '# Change: Dim the lamp\n',
      'openspec/changes/dim/tasks.md': Buffer.from([0, 1, 2, 0xff, 0xfe, 0]),
    });
    expect(plan.title).toBe('Dim the lamp');
    expect(plan.findings).toEqual([expect.stringMatching(/openspec\/changes\/dim\/tasks\.md:1$/)]);
  });

  it('a change that is open and archived is one plan, with a finding', async () => {
    const plan = await onePlan({
      'openspec/changes/dim/proposal.md': '# Dim',
      'openspec/changes/dim/tasks.md': '- [ ] 1.1 a',
      'openspec/changes/archive/2026-06-01-dim/proposal.md': '# Dim',
      'openspec/changes/archive/2026-06-01-dim/tasks.md': '- [x] 1.1 a',
    });
    expect(plan).toMatchObject({
      path: 'openspec/changes/archive/2026-06-01-dim/proposal.md',
      status: 'completed',
      lastActivity: '2026-06-01',
      findings: ['filed-twice openspec/changes/dim/proposal.md:1'],
    });
    expect(plan.passedOver?.map((file) => file.path)).toEqual(['openspec/changes/dim/proposal.md']);
  });

  it.each([
    ['cut off', '{"track_id": "dim", "status": "new",', true],
    ['other text', 'created_at today', true],
    ['a list', '[1, 2]', true],
    ['empty', '', false],
    ['an empty object', '{}\n', false],
  ])('metadata that is %s is no hindrance', async (_, metadata, isWrong) => {
    const plan = await onePlan({
      'conductor/tracks/dim/plan.md': '# Plan: Dim the lamp\n\n- [x] a\n- [ ] b\n',
      'conductor/tracks/dim/metadata.json': metadata,
    });
    expect(plan).toMatchObject({
      title: 'Dim the lamp',
      status: 'active',
      tasks: {done: 1, total: 2},
    });
    const places = plan.findings.map((finding) => finding.replace(/:\d+$/, ''));
    expect([...new Set(places)]).toEqual(
      isWrong ? ['metadata conductor/tracks/dim/metadata.json'] : [],
    );
  });

  it('parts that link to each other in a circle are one plan without findings', async () => {
    const plan = await onePlan({
      'specs/012-dim/spec.md': '# Dim\n\nSee [the plan](plan.md).\n',
      'specs/012-dim/plan.md': '# Plan\n\nSee [the tasks](tasks.md).\n',
      'specs/012-dim/tasks.md': '# Tasks\n\nSee [the specification](./spec.md).\n\n- [ ] a\n',
    });
    expect(plan).toMatchObject({title: 'Dim', status: 'draft', findings: []});
  });

  it('a family inside the folder of another plan is read once', async () => {
    const {plans} = await listFolder(
      makeFolder({
        'docs/plans/lamp/plan.md': '# Lamp\n\n- [x] a\n',
        'docs/plans/lamp/specs/012-dim/spec.md': '# Dim\n',
        'docs/plans/lamp/specs/012-dim/tasks.md': '- [ ] b\n',
      }),
    );
    expect(plans.map(({family, title, tasks}) => [family, title, tasks])).toEqual([
      ['execplan', 'Lamp', {done: 1, total: 1}],
      ['spec-kit', 'Dim', {done: 0, total: 1}],
    ]);
  });
});

describe('steps of a phase', () => {
  const PHASE = '.planning/phases/02-dim';
  const STEP = '<objective>\nDim the `lamp` slowly. Then stop.\n</objective>\n';

  it('are done by the number of their results, and called by what they are for', async () => {
    const plan = await onePlan({
      [`${PHASE}/02-01-wire-PLAN.md`]: STEP,
      [`${PHASE}/02-01-wire-it-SUMMARY.md`]: '---\ncompleted: 2026-06-01\n---\n',
      [`${PHASE}/02-02-dim-PLAN.md`]: STEP,
    });
    expect(plan).toMatchObject({
      title: 'Phase 2: Dim',
      status: 'stalled',
      tasks: {done: 1, total: 2},
      nextTask: {text: 'Dim the lamp slowly.', file: `${PHASE}/02-02-dim-PLAN.md`},
    });
  });

  it.each([
    ['passed', 'completed', 'checklist'],
    ['human_needed', 'completed', 'checklist'],
    ['gaps_found', 'active', 'checklist, remains'],
  ])('are all done, and the review states “%s”', async (verdict, status, signals) => {
    const plan = await onePlan({
      [`${PHASE}/PLAN.md`]: STEP,
      [`${PHASE}/SUMMARY.md`]: 'x\n',
      [`${PHASE}/02-VERIFICATION.md`]: `---\nverified: 2026-11-20T10:00:00Z\nstatus: ${verdict}\n---\n`,
    });
    expect(plan).toMatchObject({status, lastActivity: '2026-11-20T10:00:00Z'});
    const told = plan.evidence.map(({signal}) => signal).filter((signal) => signal !== 'activity');
    expect(told.join(', ')).toBe(signals);
  });
});

describe('what files of a plan tell', () => {
  it('answers to questions about a specification are decisions', async () => {
    const {decisions} = await onePlan({
      'specs/012-dim/spec.md':
        '# Dim\n\n## Clarifications\n\n### Session 2026-06-03\n\n- Q: How slowly? → A: In a second.\n- Q: Why? → A:\n',
    });
    expect(decisions).toMatchObject([
      {text: 'How slowly? → In a second.', at: '2026-06-03', line: 7},
    ]);
  });

  it.each([
    ['implementation-complete', 'completed'],
    ['tasks-generated', 'stalled'],
  ])('the phase “%s” in metadata', async (phase, status) => {
    const plan = await onePlan({
      '.kiro/specs/dim/spec.json': `{"phase": "${phase}", "created_at": "2026-06-01T10:00:00Z"}`,
      '.kiro/specs/dim/tasks.md': '- [x] a\n- [ ] b\n',
    });
    expect(plan.status).toBe(status);
  });

  it('the day in the name of a file is when it began, and not when it was last worked on', async () => {
    const path = 'docs/superpowers/plans/2026-06-02-dim.md';
    const root = makeFolder({[path]: '# Dim\n\n- [x] a\n- [ ] b\n'});
    const listed = (dates: Map<string, FileDates>) => listFolder(root, FAMILIES, dates);
    const changed = Date.UTC(2026, 10, 20);
    expect((await listed(new Map())).plans).toMatchObject([
      {firstActivity: '2026-06-02', status: 'stalled'},
    ]);
    expect((await listed(new Map([[path, {created: changed, changed}]]))).plans).toMatchObject([
      {firstActivity: '2026-06-02', status: 'active'},
    ]);
  });
});

describe('names of folders', () => {
  it('of quick work of GSD are no phases', async () => {
    const plan = await onePlan({'.planning/quick/001-fix-hub/001-PLAN.md': 'x\n'});
    expect(plan.title).toBe('Fix hub');
  });

  it('that begin with a year or a date are none of Spec Kit', async () => {
    const {plans} = await listFolder(
      makeFolder({'docs/specs/2026-api/spec.md': '# API', 'specs/2026-06-01-hub/spec.md': '# Hub'}),
      [specKit],
    );
    expect(plans.filter(({family}) => family === 'spec-kit')).toEqual([]);
  });
});

describe('plans of one file in a folder of plans', () => {
  it.each(['.claude/plans', '.cursor/plans', 'docs/superpowers/plans'])(
    'are filed in %s as others are',
    async (folder) => {
      const plan = await onePlan({[`${folder}/completed/dim.md`]: '# Dim\n\nSlowly.\n'});
      expect(plan).toMatchObject({title: 'Dim', status: 'completed'});
    },
  );
});

describe('a made-up family', () => {
  const saga: Family = {
    name: 'saga',
    label: 'Saga',
    unit: /^sagas\/(?:(?<shelf>told)\/)?(?:(?<date>\d{4}-\d{2}-\d{2})-)?(?<name>[^/]+)\//,
    files: [
      {file: /^saga\.md$/, kind: 'spec', isMain: true},
      {file: /^deeds\.md$/, kind: 'tasks', isMain: true},
      {file: /^omens\.md$/, kind: 'checklist'},
    ],
    shelves: {told: 'completed'},
    titles: ['spec'],
    nameDate: 'finished',
  };

  it('is read from its data alone', async () => {
    const plan = await onePlan(
      {
        'sagas/told/2026-06-01-lamp/saga.md': '# The lamp that dimmed\n\n- [ ] Not a task\n',
        'sagas/told/2026-06-01-lamp/deeds.md': '# Deeds\n\n- [x] a\n- [x] b\n',
        'sagas/told/2026-06-01-lamp/omens.md': '# Omens\n\n- [ ] Not a task\n',
      },
      [saga],
    );
    expect(plan).toMatchObject({
      family: 'saga',
      title: 'The lamp that dimmed',
      slug: 'lamp',
      status: 'completed',
      tasks: {done: 2, total: 2},
      lastActivity: '2026-06-01',
      parts: ['sagas/told/2026-06-01-lamp/deeds.md', 'sagas/told/2026-06-01-lamp/omens.md'],
      conflicts: [],
    });
  });
});

describe('a log beside a plan', () => {
  const MAST = '# Mast\n\n## Tasks\n\n- [x] Cut it\n- [ ] Step it\n';

  it.each([
    [
      'its entries',
      '# Log\n\n- 2026-11-02 cut it\n- 2026-11-20 oiled it\n',
      'active',
      '2026-11-20',
    ],
    [
      'the entry that ends the plan',
      '# Log\n\n- 2026-11-20 Plan cancelled.\n',
      'abandoned',
      '2026-11-20',
    ],
    ['its status', '# Log\n\nStatus: Paused\nUpdated: 2026-11-20\n', 'blocked', '2026-11-20'],
    ['no boxes', '# Log\n\n- [x] Cut it\n- [x] Step it\n- [?] Paint it\n', 'active', null],
  ])('tells %s', async (_, log, status, lastActivity) => {
    const plan = await onePlan({'docs/plans/mast.md': MAST, 'docs/plans/mast.progress.md': log});
    expect(plan).toMatchObject({
      path: 'docs/plans/mast.md',
      parts: ['docs/plans/mast.progress.md'],
      title: 'Mast',
      slug: 'mast',
      status,
      tasks: {done: 1, total: 2},
      lastActivity,
    });
  });

  it('leaves a plan where it was filed', async () => {
    const plan = await onePlan({
      'docs/plans/archive/mast.md': MAST,
      'docs/plans/archive/mast.acceptance.md': '# Acceptance\n\n- [ ] It stands\n',
    });
    expect(plan).toMatchObject({
      status: 'completed',
      tasks: {done: 1, total: 2},
      family: 'execplan',
    });
  });

  it('keeps the plans of a file of many', async () => {
    const part = (name: string) =>
      `### ${name}\n\n**Status:** active\n\n#### Progress\n\n- [ ] Cut\n\n`;
    const {plans} = await listFolder(
      makeFolder({
        'docs/plans/masts.md': `# Plans\n\n## Active Plans\n\n${part('Larch')}${part('Oak')}`,
        'docs/plans/masts.progress.md': '# Log\n\n- 2026-11-20 cut\n',
      }),
    );
    expect(plans.map(({title}) => title)).toEqual(['Larch', 'Oak']);
  });
});
