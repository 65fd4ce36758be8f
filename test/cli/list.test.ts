import {symlinkSync} from 'node:fs';
import path from 'node:path';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import type {ListJson} from '../../plugin/cli/json.js';
import {run} from '../../plugin/cli/run.js';
import {commit, makeFolder, makeRepository} from '../collect/temporary.js';

const LIVE = `# Plan: Sort the inbox

## Purpose

Sort it.

## Progress

- [x] (2026-06-01 10:15Z) Read mails
- [ ] Answer mails

## Decision Log

- Decision: Keep folders.
  Rationale: People know them.
  Date/Author: 2026-06-02 / Kim
`;

const OVER = `---
status: completed
---
# 収件箱を片付ける

- [x] (2026-05-01 08:00Z) Alles
`;

const FILES = {
  'docs/plans/active/inbox.md': LIVE,
  'docs/plans/completed/outbox.md': OVER,
  'docs/plans/README.md': '# Plans',
};

async function execplans(
  args: string[],
  options: {cwd?: string; columns?: number; env?: NodeJS.ProcessEnv} = {},
) {
  const output = {status: 0, out: '', err: ''};
  output.status = await run(args, {
    print: (text) => {
      output.out += text;
    },
    warn: (text) => {
      output.err += text;
    },
    columns: options.columns,
    cwd: options.cwd ?? makeFolder(),
    env: options.env ?? {},
    now: Date.UTC(2026, 5, 10, 12, 30, 15, 678),
  });
  return output;
}

async function listJson(args: string[], options: Parameters<typeof execplans>[1]) {
  const {out, status} = await execplans(['list', '--json', ...args], options);
  expect(status).toBe(0);
  return JSON.parse(out) as ListJson;
}

describe('the README of a folder of plans', () => {
  const TABLE = '# Plans\n\n| Plan | Status |\n| --- | --- |\n| [A](a.md) | Pending |\n';
  const SECTION = '\n## Active Plans\n\n### Rake\n\n- [ ] Rake\n';
  const DEAD = '\n## Completed Plans\n\n- [Gone](gone.md)\n';

  async function list(readme: string) {
    const cwd = makeRepository({
      'docs/plans/a.md': '# A\n\nText.\n',
      'docs/plans/README.md': readme,
    });
    const {out} = await execplans(['list', '--json'], {cwd});
    const {plans, findings} = JSON.parse(out) as ListJson;
    return {plans: plans.map(({path: file, status}) => [file, status]), findings};
  }

  it('lists them, and is none itself', async () => {
    const {plans, findings} = await list(TABLE + SECTION);
    expect(plans).toEqual([['docs/plans/a.md', 'draft']]);
    expect(findings).toEqual([]);
  });

  it('has dead entries only where it lists a plan', async () => {
    const isDead = {rule: 'index-dead-entry', file: 'docs/plans/README.md'};
    expect((await list(TABLE + DEAD)).findings).toMatchObject([isDead]);
    expect((await list(DEAD)).findings).toEqual([]);
  });
});

describe('execplans list --json', () => {
  it('prints the documented object and nothing else', async () => {
    const cwd = makeRepository(FILES);
    const json = await listJson(['--as-of', '2026-06-10T00:00Z'], {cwd});
    expect(Object.keys(json)).toEqual(['schemaVersion', 'asOf', 'plans', 'findings']);
    expect(json).toMatchObject({schemaVersion: 1, asOf: '2026-06-10T00:00:00Z'});
    expect(json.plans.map((plan) => plan.path)).toEqual([
      'docs/plans/active/inbox.md',
      'docs/plans/completed/outbox.md',
    ]);
    const [inbox] = json.plans;
    expect(inbox).toEqual({
      path: 'docs/plans/active/inbox.md',
      line: 1,
      slug: 'inbox',
      family: 'execplan',
      parts: [],
      title: 'Sort the inbox',
      status: 'active',
      stated: null,
      evidence: expect.arrayContaining([
        {
          signal: 'checklist',
          says: '1 of 2 tasks done',
          file: 'docs/plans/active/inbox.md',
          line: expect.any(Number),
        },
      ]),
      conflicts: [],
      tasks: {done: 1, total: 2},
      nextTask: {text: 'Answer mails', file: 'docs/plans/active/inbox.md', line: 10},
      firstActivity: '2026-06-01T10:15Z',
      lastActivity: '2026-06-02',
      owners: [],
      tags: [],
      decisions: [
        {
          text: 'Keep folders.',
          rationale: 'People know them.',
          at: '2026-06-02',
          author: 'Kim',
          file: 'docs/plans/active/inbox.md',
          line: expect.any(Number),
        },
      ],
    });
  });

  it('gives the same bytes for the same input and date', async () => {
    const cwd = makeRepository(FILES);
    const first = await execplans(['list', '--json', '--as-of', '2026-06-10'], {cwd});
    expect(await execplans(['list', '--json', '--as-of', '2026-06-10'], {cwd})).toEqual(first);
  });

  it.each<[string, string[], NodeJS.ProcessEnv, string]>([
    ['a date, which means its end', ['--as-of', '2026-07-01'], {}, '2026-07-01T23:59:59Z'],
    ['an instant', ['--as-of', '2026-07-01T09:00+09:00'], {}, '2026-07-01T00:00:00Z'],
    ['SOURCE_DATE_EPOCH', [], {SOURCE_DATE_EPOCH: '1782864000'}, '2026-07-01T00:00:00Z'],
    ['the clock', [], {}, '2026-06-10T23:59:59Z'],
  ])('takes as-of from %s', async (_, args, env, asOf) => {
    expect(await listJson(args, {cwd: makeRepository(FILES), env})).toMatchObject({asOf});
  });

  it('calls a plan stalled when as-of is late enough', async () => {
    const cwd = makeRepository(FILES);
    const statuses = async (date: string) =>
      (await listJson(['--as-of', date], {cwd})).plans.map((plan) => plan.status);
    expect(await statuses('2026-06-16')).toEqual(['active', 'completed']);
    expect(await statuses('2026-06-17')).toEqual(['stalled', 'completed']);
  });

  it('reads zone names as --timezone says', async () => {
    const cwd = makeFolder({
      'plans/x.md': '# X\n\n## Progress\n\n- [x] (2026-06-01 10:00 CST) a\n',
    });
    const first = async (...args: string[]) =>
      (await listJson(args, {cwd})).plans[0]?.firstActivity;
    expect(await first('--timezone', 'CST=-06:00', '--timezone', 'IST=+05:30')).toBe(
      '2026-06-01T16:00Z',
    );
    expect(await first('--timezone', 'CST=+08:00')).toBe('2026-06-01T02:00Z');
  });

  it('names what it passed over with --all only', async () => {
    const cwd = makeRepository(FILES);
    expect(await listJson(['--all'], {cwd})).toMatchObject({
      passedOver: [{path: 'docs/plans/README.md', reason: 'a README'}],
    });
    expect(await listJson([], {cwd})).not.toHaveProperty('passedOver');
  });

  it('keeps notices away from the result', async () => {
    const undated = {...FILES, 'plans/undated.md': '# Undated\n\n- [ ] begin\n'};
    const {out, err, status} = await execplans(['list', '--json'], {cwd: makeFolder(undated)});
    expect(status).toBe(0);
    expect((JSON.parse(out) as ListJson).plans).toHaveLength(3);
    expect(err).toMatch(/Version control has no dates \(this is not a git repository\)/);
  });

  it('says nothing of version control where every plan has a date of its own', async () => {
    const {err} = await execplans(['list', '--json'], {cwd: makeFolder(FILES)});
    expect(err).toBe('');
  });

  it('lists a plan that can hardly be read, with a finding', async () => {
    const cwd = makeFolder({'plans/x.md': '---\na: b: c\n---\n', 'plans/empty.md': ''});
    const json = await listJson([], {cwd});
    expect(json.plans.map(({path: file}) => file)).toEqual(['plans/empty.md', 'plans/x.md']);
    expect(json.findings).toContainEqual(
      expect.objectContaining({rule: 'front-matter', file: 'plans/x.md', line: 2}),
    );
  });
});

describe('which plans are listed', () => {
  const paths = async (args: string[], cwd: string) =>
    (await listJson(args, {cwd})).plans.map((plan) => plan.path);

  it('those of the whole repository from any folder of it', async () => {
    const root = makeRepository({...FILES, 'src/a.js': ''});
    expect(await paths([], path.join(root, 'src'))).toHaveLength(2);
  });

  it('those below the root that is named', async () => {
    const root = makeRepository({...FILES, 'sub/plans/x.md': '# X'});
    expect(await paths(['--root', path.join(root, 'sub')], makeFolder())).toEqual(['plans/x.md']);
    expect(await paths(['--root', 'sub'], root)).toEqual(['plans/x.md']);
  });

  it('those in folders and files that are named, seen from the current folder', async () => {
    const root = makeRepository({...FILES, 'work/a.md': '# A', 'work/b.md': '# B'});
    expect(await paths(['work'], root)).toEqual(['work/a.md', 'work/b.md']);
    expect(await paths(['a.md'], path.join(root, 'work'))).toEqual(['work/a.md']);
    expect(await paths(['../docs/plans/README.md', 'b.md'], path.join(root, 'work'))).toEqual([
      'docs/plans/README.md',
      'work/b.md',
    ]);
  });

  it('those in folders that are named, else seen from the root', async () => {
    const root = makeRepository({...FILES, 'work/a.md': '# A'});
    expect(await paths(['work', '--root', root], makeFolder())).toEqual(['work/a.md']);
  });

  it('those behind a link to the repository', async () => {
    const root = makeRepository({...FILES, 'work/a.md': '# A'});
    const link = path.join(makeFolder(), 'link');
    symlinkSync(root, link);
    expect(await paths(['work'], link)).toEqual(['work/a.md']);
    expect(await paths(['work', '--root', link], makeFolder())).toEqual(['work/a.md']);
  });

  it('none, with a hint, where there are none', async () => {
    const {out, err, status} = await execplans(['list'], {cwd: makeRepository({'a.md': '# A'})});
    expect(status).toBe(0);
    expect(out).toMatch(/^0 plans; no findings; as of 2026-06-10\n/);
    expect(err).toMatch(/No plans were found in .*`execplans list FOLDER`/);
  });
});

describe('the table', () => {
  const lines = (text: string) => text.trimEnd().split('\n');

  it('shows status, progress, last activity, title and path in columns', async () => {
    const root = makeRepository(FILES);
    commit(root, '2026-06-03T00:00:00Z');
    const {out, err} = await execplans(['list'], {cwd: root});
    expect(err).toBe('');
    const [head = '', first = '', second = ''] = lines(out);
    expect(head.split(/\s{2,}/)).toEqual(['STATUS', 'PROGRESS', 'LAST ACTIVITY', 'TITLE', 'PATH']);
    expect(first.split(/\s{2,}/)).toEqual([
      'active',
      '1/2',
      '2026-06-02',
      'Sort the inbox',
      'docs/plans/active/inbox.md',
    ]);
    const columnOf = (line: string) => stringWidth(line.slice(0, line.indexOf('docs/')));
    expect(columnOf(second)).toBe(columnOf(first));
    expect(stringWidth(head.slice(0, head.indexOf('PATH')))).toBe(columnOf(first));
  });

  it.each([
    ['漢字', 4],
    ['한글', 4],
    ['ｱｲ', 2],
    ['caf\u0065\u0301', 4],
    ['👩‍👧 ✅', 5],
    ['a\u200Bb', 2],
  ])('leaves %s the columns that a terminal draws', async (title, width) => {
    const long = 'Ten letter';
    const cwd = makeFolder({'plans/x.md': `# ${title}\n`, 'plans/y.md': `# ${long}\n`});
    const {out} = await execplans(['list'], {cwd});
    expect(out).toContain(`  ${long}  plans/y.md`);
    expect(out).toContain(`  ${title}${' '.repeat(10 - width)}  plans/x.md`);
  });

  it('sums up plans and findings below', async () => {
    const cwd = makeFolder({'plans/completed/x.md': '# X\n\nStatus: active\n\n- [ ] a\n'});
    const {out} = await execplans(['list'], {cwd});
    expect(out).toMatch(/\n\n1 plan \(1 completed\); .*warning.*; as of 2026-06-10\n\n/);
    expect(out).toMatch(/\nplans\/completed\/x\.md:\d+ /);
  });

  it.each([20, 40, 60, 80, 100])('fits %i columns but for paths', async (columns) => {
    const cwd = makeFolder({'plans/x.md': `# ${'語 word '.repeat(30)}\n`});
    const {out} = await execplans(['list'], {cwd, columns});
    const [plans = ''] = out.split('\n\n');
    for (const line of lines(plans)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    expect(plans).toContain('plans/x.md');
    expect(plans).toContain('…');
  });

  it('never lets a title steer the terminal', async () => {
    const cwd = makeFolder({'plans/x.md': '# A \u001b[31mred\u0007 \u202eover\n'});
    const {out} = await execplans(['list'], {cwd});
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(out).toContain('red');
  });

  it('names what it passed over with --all', async () => {
    const {out} = await execplans(['list', '--all'], {cwd: makeRepository(FILES)});
    expect(out).toContain('docs/plans/README.md: skipped, a README\n');
  });
});

describe('wrong usage', () => {
  it.each<[string[], RegExp]>([
    [[], /Usage: execplans/],
    [['lits'], /unknown command 'lits'/],
    [['list', '--jsno'], /unknown option '--jsno'/],
    [['list', 'nowhere'], /“nowhere” does not exist: looked for .*nowhere/],
    [['list', '/'], /“\/” is outside .*--root DIR/],
    [['list', '--root', 'nowhere'], /--root nowhere: the folder .* does not exist/],
    [['list', '--root'], /argument missing/],
    [['list', '--as-of', '2026-02-30'], /--as-of.*does not exist/],
    [['list', '--as-of', '2026-02-03T10:00'], /--as-of.*no offset/],
    [['list', '--timezone', 'CST'], /--timezone.*NAME=OFFSET|Use a name and its offset/],
    [['list', '--timezone', 'CST=soon'], /“soon” is neither an offset nor/],
  ])('%j ends with 2 and says what is wrong', async (args, message) => {
    const {status, out, err} = await execplans(args);
    expect({status, out}).toEqual({status: 2, out: ''});
    expect(err).toMatch(message);
  });

  it('a SOURCE_DATE_EPOCH that is no number ends with 2', async () => {
    const {status, err} = await execplans(['list'], {env: {SOURCE_DATE_EPOCH: 'x'}});
    expect(status).toBe(2);
    expect(err).toMatch(/SOURCE_DATE_EPOCH is “x”/);
  });

  it('help ends with 0', async () => {
    const {status, out} = await execplans(['list', '--help']);
    expect(status).toBe(0);
    expect(out).toMatch(/--as-of <DATE>.*--json/s);
    expect(out).not.toMatch(/default: (?:\{|false)/);
  });

  it('help of a command can be asked for by name', async () => {
    const asked = await execplans(['help', 'list']);
    expect(asked).toMatchObject({status: 0, err: ''});
    expect(asked.out).toBe((await execplans(['list', '--help'])).out);
  });
});

describe('plans of one file', () => {
  const many =
    '# Plans\n\n## Active Plans\n\n### Sort\n\n- [ ] a\n\n### Move\n\n- [x] (2026-06-01) b\n';

  it('are told apart by line and slug, and their file is not passed over', async () => {
    const cwd = makeRepository({'plans/PLANS.md': many});
    const {plans, passedOver} = await listJson(['--all'], {cwd});
    expect(plans.map(({path: file, line, slug}) => [file, line, slug])).toEqual([
      ['plans/PLANS.md', 5, 'sort'],
      ['plans/PLANS.md', 9, 'move'],
    ]);
    expect(passedOver).toEqual([]);
    const {out, err} = await execplans(['list'], {cwd});
    expect(out).toContain('plans/PLANS.md:5\n');
    expect(out).toContain('plans/PLANS.md:9\n');
    expect(err).not.toContain('No plans were found');
  });
});

describe('execplans list --family', () => {
  const MIXED = {
    'docs/plans/a.md': '# A\n',
    'openspec/changes/b/tasks.md': '- [ ] 1.1 b\n',
    'specs/001-c/spec.md': '# C\n',
  };

  it.each([
    [['openspec'], ['openspec/changes/b/tasks.md']],
    [
      ['openspec', 'spec-kit'],
      ['openspec/changes/b/tasks.md', 'specs/001-c/spec.md'],
    ],
    [['!openspec'], ['docs/plans/a.md', 'specs/001-c/spec.md']],
  ])('%j', async (names, paths) => {
    const args = names.flatMap((name) => ['--family', name]);
    const {plans} = await listJson(args, {cwd: makeRepository(MIXED)});
    expect(plans.map(({path: file}) => file)).toEqual(paths);
  });

  it('is told in the table where plans have different formats', async () => {
    const cwd = makeRepository(MIXED);
    const all = await execplans(['list'], {cwd});
    expect(all.out).toMatch(
      /^STATUS {2,}PROGRESS {2,}LAST ACTIVITY {2,}FORMAT {2,}TITLE {2,}PATH\n/,
    );
    expect(all.out).toMatch(/ openspec {2,}b {2,}openspec\/changes\/b\/tasks\.md$/m);
    const narrow = await execplans(['list'], {cwd, columns: 40});
    expect(narrow.out).toMatch(/^draft {2}0\/1 {2}– {2}openspec\n {2}b\n/m);
    const one = await execplans(['list', '--family', 'openspec'], {cwd});
    expect(one.out).not.toContain('FORMAT');
  });

  it('refuses a name that is unknown', async () => {
    const {status, err} = await execplans(['list', '--family', 'openspc']);
    expect(status).toBe(2);
    expect(err).toMatch(/--family.*There is no plan format named “openspc”\. Use one of these: /);
  });

  it('says what was not found', async () => {
    const {out, err} = await execplans(['list', '--family', 'kiro'], {cwd: makeRepository(MIXED)});
    expect(out).toMatch(/^No plans|^0 plans/);
    expect(err).toMatch(/No plans of these formats were found in .*: Kiro\./);
  });
});
