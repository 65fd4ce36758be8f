import {describe, expect, it, vi} from 'vitest';
import {
  createAttachmentFinder,
  type DiscoverOptions,
  discover,
} from '../../../plugin/collect/discovery/discover.js';
import {FAMILIES} from '../../../plugin/lexicon/families/families.js';
import {glanceAt} from '../../../plugin/read/glance.js';

const ALL = {
  families: FAMILIES,
  leftOut: new Set<string>(),
  include: ['**'],
  exclude: [],
  glanceAt: () => glanceAt(''),
};

function find(paths: string[], options: Partial<DiscoverOptions> = {}) {
  return discover(paths, {...ALL, ...options});
}

/** Finds plans among files of these texts. */
function findIn(files: Record<string, string>) {
  return find(Object.keys(files), {glanceAt: (file) => glanceAt(files[file] ?? '')});
}

describe('discover without named paths', () => {
  it.each([
    'plans/x.md',
    'docs/plans/x.md',
    'docs/Plans/x.MD',
    'docs/exec-plans/completed/x.md',
    'docs/exec_plans/x.mdx',
    'execplans/x.md',
    '.agent/plans/x.md',
    '.agents/plans/deep/er/x.md',
    '.cursor/plans/x_1a2b.plan.md',
    'plans/FP-0001-x.md',
    'plans/plan.md',
    'plans/active/plan.md',
    'plans/fix-login/index.md',
    'plans/16-task-reset.md',
    'plans/task-list-redesign.md',
    'plans/tasks/x.md',
    'plans/email-template-redesign.md',
    'plans/add-issue-template.md',
    'plans/bug-tracker-migration.md',
    'plans/名前 (1) [x]#?.md',
    'conductor/tracks/x/plan.md',
    'conductor/tracks/x/spec.md',
    'sub/conductor/archive/x_20260101/plan.md',
    'conductor/archive/x_20260101/x_20260101/plan.md',
    'docs/03_execution_plans/x.md',
    'docs/3-plans/x.md',
    'execution_plans/x.md',
    'docs/ImplementationPlans/x.md',
    'work-plans/done/x.md',
    'plans/api-plans/x.md',
    'docs/plans-2026/x.md',
    'exec-plans_2026-Q3/x.md',
    'docs/plans_archive/x.md',
    'plans/rejected/x.md',
    'plans/add-weekly-report.md',
    'plans/report-builder.md',
    'plans/retrospective-board.md',
    'plans/fix-tracker.md',
    'plans/task-12 - add-templates.md',
    'plans/print-the-board-to-readme.md',
    'plans/x.v2.md',
    'plans/summary.md',
  ])('takes %s as a plan', (path) => {
    expect(find([path])).toMatchObject({plans: [path], passedOver: []});
  });

  it.each([
    'README.md',
    'docs/planning/x.md',
    'plans.md',
    'docs/plans/x.txt',
    'docs/plans/data.json',
    'node_modules/lib/plans/x.md',
    'packages/a/node_modules/lib/plans/x.md',
    'conductor/plan.md',
    'conductor/tracks/x/y/z/plan.md',
    'src/pricing-plans/x.md',
    'docs/test_plans/x.md',
    'docs/test-plans-2026/x.md',
    'src/plans-page/x.md',
    'src/plansList/x.md',
    'docs/airplanes/x.md',
    'skills/writing-plans/x.md',
    'docs/archive/x.md',
    'plan/x.md',
  ])('does not look at %s', (path) => {
    expect(find([path])).toMatchObject({plans: [], passedOver: []});
  });

  it.each([
    ['plans/README.md', /README/],
    ['plans/active/readme.ja.md', /README/],
    ['plans/PLANS.md', /index/],
    ['plans/index.md', /index/],
    ['plans/active/index.md', /index/],
    ['plans/AGENTS.md', /agents/],
    ['plans/CLAUDE.md', /agents/],
    ['plans/template.md', /template/],
    ['plans/_template.md', /template/],
    ['plans/_template-short.md', /template/],
    ['plans/PLAN_TEMPLATE.md', /template/],
    ['plans/000-template.md', /template/],
    ['plans/templates/x.md', /template/],
    ['plans/standards.md', /rules/],
    ['plans/tech-debt-tracker.md', /tracker/],
    ['plans/CHANGELOG.md', /standard repository document/],
    ['plans/README_PLANS.md', /README/],
    ['plans/plans-readme.md', /README/],
    ['plans/SPRINT_TEMPLATE.md', /template/],
    ['plans/2026-04-13_load-report.md', /report/],
    ['plans/SYNC_REPORT_2026-05-22.md', /report/],
    ['plans/sprint-tracker.md', /tracker/],
    ['plans/retrospective.md', /look back/],
    ['plans/RETRO_NOTES.md', /look back/],
    ['plans/sprint-3-learnings.md', /look back/],
    ['plans/learnings/x.md', /look back/],
    ['plans/supplements/x/y.md', /evidence/],
    ['plans/artifacts/x.md', /evidence/],
    ['plans/completed/reports/x.md', /evidence/],
    ['src/vendor/plans/x.md', /“vendor”, a folder of dependencies/],
    ['build/plans/x.md', /“build”/],
    ['dist/docs/plans/x.md', /“dist”/],
  ])('passes over %s', (path, reason) => {
    const {plans, passedOver} = find([path]);
    expect(plans).toEqual([]);
    expect(passedOver).toEqual([{path, reason: expect.stringMatching(reason)}]);
  });

  it.each<[string, string[], string, string[]]>([
    [
      'task files in its folder',
      ['plans/a/PLAN_a.md', 'plans/a/TASK_01_a.md'],
      'plans/a/PLAN_a.md',
      ['plans/a/TASK_01_a.md'],
    ],
    [
      'milestones in its folder',
      ['plans/2026/a/a.md', 'plans/2026/a/milestones/done/m1.md'],
      'plans/2026/a/a.md',
      ['plans/2026/a/milestones/done/m1.md'],
    ],
    [
      'tasks in its folder',
      ['plans/a/a.md', 'plans/a/tasks/1.md'],
      'plans/a/a.md',
      ['plans/a/tasks/1.md'],
    ],
    [
      'what stands beside its plan.md',
      ['plans/a/notes.md', 'plans/a/plan.md', 'plans/a/x/deep.md'],
      'plans/a/plan.md',
      ['plans/a/notes.md', 'plans/a/x/deep.md'],
    ],
    [
      'what stands in a folder of its name',
      ['plans/a.md', 'plans/a/notes.md'],
      'plans/a.md',
      ['plans/a/notes.md'],
    ],
    [
      'what stands in a folder of its name, in MDX',
      ['plans/a.mdx', 'plans/a/notes.md'],
      'plans/a.mdx',
      ['plans/a/notes.md'],
    ],
    [
      'what adds to its name',
      ['plans/a.md', 'plans/a.notes.md', 'plans/a_summary.md'],
      'plans/a.md',
      ['plans/a.notes.md', 'plans/a_summary.md'],
    ],
    [
      'a folder of its name elsewhere in the folder of plans',
      ['plans/done/2026-05-11-a.md', 'plans/extras/2026-05-11-a/delta.md'],
      'plans/done/2026-05-11-a.md',
      ['plans/extras/2026-05-11-a/delta.md'],
    ],
  ])('takes %s as parts of a plan', (_, paths, plan, parts) => {
    const found = find(paths);
    expect(found.plans).toEqual([plan]);
    expect(found.passedOver).toEqual(
      parts.map((path) => ({path, reason: `part of the plan ${plan}`})),
    );
  });

  it('reads logs and acceptance criteria beside a plan with it', () => {
    const paths = ['a.acceptance.md', 'a.md', 'a.progress.md', 'b-progress.md', 'b.md'];
    const {plans, units, passedOver} = find(paths.map((name) => `plans/${name}`));
    expect(plans).toEqual(['plans/a.md', 'plans/b.md']);
    expect(units.map(({files}) => files.map(({name, kind}) => [name, kind]))).toEqual([
      [
        ['a.md', 'main'],
        ['a.acceptance.md', 'acceptance'],
        ['a.progress.md', 'journal'],
      ],
      [
        ['b.md', 'main'],
        ['b-progress.md', 'journal'],
      ],
    ]);
    expect(passedOver).toEqual([]);
  });

  it.each([
    ['EXECPLAN.md', '# Mast\n\n- [x] Cut it\n', true],
    ['src/mast_execplan.md', '# Mast\n\nStatus: active\n', true],
    ['src/execplan-mast.md', '# Mast\n\n## Progress\n\n- [ ] Cut it\n', true],
    ['src/mast_execplan.md', '# Mast\n\nOf larch.\n', false],
    ['src/mast_execplan.md', '# <Title>\n\n- [ ] <task>\n', false],
    ['docs/execplan-guide.md', '# Guide\n\n## Progress\n\n## Decision Log\n', false],
    ['plans/template-mast.md', '# <Title>\n\n## Tasks\n\n- [ ] Cut it\n', false],
    ['plans/template-engine.md', '# Engine\n\nFast.\n', true],
  ])('%s with %j: %s', (path, text, isPlan) => {
    expect(findIn({[path]: text}).plans).toEqual(isPlan ? [path] : []);
  });

  it.each<[string, string[]]>([
    ['a folder that only sorts', ['plans/active.md', 'plans/active/a.md', 'plans/active/b.md']],
    ['a plan.md among others at the top', ['plans/a.md', 'plans/plan.md']],
    ['plans that share a folder', ['plans/auth/auth.md', 'plans/auth/oauth.md']],
    ['a plan folder in a plan folder', ['plans/a/b/plan.md', 'plans/a/plan.md']],
    ['releases', ['plans/v1.2.md', 'plans/v1.md']],
    ['versions of a plan', ['plans/a.md', 'plans/a.v2.md']],
    ['names that only begin alike', ['plans/a-b.md', 'plans/a.md', 'plans/extras/a/b.md']],
    ['a summary of nothing', ['plans/a_summary.md', 'plans/b.md']],
    ['tasks at the top', ['plans/TASK_1.md', 'plans/tasks/x.md']],
  ])('keeps %s apart', (_, paths) => {
    expect(find(paths).plans).toEqual(paths);
  });

  it('reads indexes, changelogs and source-of-truth documents where they are', () => {
    const paths = [
      '.agent/PLANS.md',
      'CHANGELOG.md',
      'SSOT.md',
      'docs/changelog.md',
      'docs/plans/active/index.md',
      'docs/plans/done/index.mdx',
      'docs/plans/index.md',
      'docs/plans/x.md',
      'node_modules/lib/CHANGELOG.md',
      'packages/a/CHANGELOG.md',
      'todo/PLANS.md',
    ];
    expect(find(paths)).toMatchObject({
      indexes: [
        '.agent/PLANS.md',
        'docs/plans/active/index.md',
        'docs/plans/done/index.mdx',
        'docs/plans/index.md',
        'todo/PLANS.md',
      ],
      changelogs: ['CHANGELOG.md', 'packages/a/CHANGELOG.md'],
      ssot: ['SSOT.md'],
      planFolders: ['docs/plans'],
    });
  });
});

describe('an index beside the folder of plans', () => {
  it('is named like the folder', () => {
    const paths = ['conductor/product.md', 'conductor/tracks.md', 'conductor/tracks/x/plan.md'];
    expect(find(paths).indexes).toEqual(['conductor/tracks.md']);
    expect(find(paths, {named: {folders: ['conductor/tracks'], files: []}}).indexes).toEqual([
      'conductor/tracks.md',
    ]);
    expect(find(['docs/tracks.md', 'plans/x.md']).indexes).toEqual([]);
  });
});

describe('a README', () => {
  it.each([
    ['docs/plans/README.md', true],
    ['docs/plans/active/readme.md', true],
    ['docs/plans/2026/README.mdx', true],
    ['specs/README.md', true],
    ['docs/plans/x/README.md', false],
    ['docs/README.md', false],
    ['README.md', false],
    ['src/README.md', false],
  ])('%s may list plans: %s', (file, isIndex) => {
    const paths = [file, 'docs/plans/x.md', 'specs/001-login/spec.md', 'src/a.md'];
    const found = find(paths);
    expect(found.indexes).toEqual(isIndex ? [file] : []);
    expect(found.plans).not.toContain(file);
  });

  it('lists the plans of a folder that is named, but never all documents', () => {
    const paths = ['README.md', 'docs/README.md', 'docs/a.md', 'work/README.md', 'work/b.md'];
    const indexesOf = (folder: string) =>
      find(paths, {named: {folders: [folder], files: []}}).indexes;
    expect(indexesOf('work')).toEqual(['work/README.md']);
    expect(indexesOf('docs')).toEqual([]);
    expect(indexesOf('')).toEqual([]);
  });

  it('lists nothing where it is excluded, or named as a plan', () => {
    const paths = ['plans/README.md', 'plans/x.md'];
    expect(find(paths, {exclude: ['**/README.md']}).indexes).toEqual([]);
    expect(find(paths, {named: {folders: ['plans'], files: [paths[0] ?? '']}}).indexes).toEqual([]);
  });
});

describe('discover with named paths', () => {
  it('takes every Markdown file below a folder, by the same rules', () => {
    const paths = ['README.md', 'plans/other.md', 'work/README.md', 'work/a.md', 'work/b/c.md'];
    const found = find(paths, {named: {folders: ['work'], files: []}});
    expect(found.plans).toEqual(['work/a.md', 'work/b/c.md']);
    expect(found.passedOver.map(({path}) => path)).toEqual(['work/README.md']);
  });

  it('takes the root itself as a folder of plans', () => {
    const found = find(['a.md', 'b/c.md', 'node_modules/x/d.md'], {
      named: {folders: [''], files: []},
    });
    expect(found.plans).toEqual(['a.md', 'b/c.md']);
  });

  it('takes a named file as a plan, whatever its name', () => {
    const found = find(['plans/README.md', 'plans/x.md'], {
      named: {folders: [], files: ['plans/README.md']},
    });
    expect(found).toMatchObject({plans: ['plans/README.md'], passedOver: []});
  });

  it('keeps to the indexes and changelogs above and within', () => {
    const found = find(
      [
        'CHANGELOG.md',
        'a/PLANS.md',
        'a/plans/PLANS.md',
        'a/plans/x.md',
        'b/CHANGELOG.md',
        'b/PLANS.md',
      ],
      {named: {folders: ['a/plans'], files: []}},
    );
    expect(found.indexes).toEqual(['a/PLANS.md', 'a/plans/PLANS.md']);
    expect(found.changelogs).toEqual(['CHANGELOG.md']);
  });
});

describe('include and exclude', () => {
  const paths = ['.agent/plans/a.md', 'docs/plans/b.md', 'docs/plans/old/c.md'];

  it.each<[Partial<DiscoverOptions>, string[]]>([
    [{include: ['docs/**']}, ['docs/plans/b.md', 'docs/plans/old/c.md']],
    [{include: ['**/a.md']}, ['.agent/plans/a.md']],
    [{exclude: ['**/old/**']}, ['.agent/plans/a.md', 'docs/plans/b.md']],
    [{exclude: ['.agent/**']}, ['docs/plans/b.md', 'docs/plans/old/c.md']],
    [{exclude: ['{.agent,docs/plans/old}/**']}, ['docs/plans/b.md']],
    [{exclude: ['**/*.md']}, []],
    [{include: ['docs/**'], exclude: ['docs/plans/b.md']}, ['docs/plans/old/c.md']],
  ])('%j', (options, plans) => {
    const found = find(paths, options);
    expect(found.plans).toEqual(plans);
    expect(found.passedOver).toHaveLength(paths.length - plans.length);
  });

  it('matches names with a line end', () => {
    const options = {include: ['**/*.md'], exclude: ['**/b*.md']};
    const found = find(['plans/a\nplan.md', 'plans/b\nplan.md'], options);
    expect(found.plans).toEqual(['plans/a\nplan.md']);
  });

  it('leaves excluded files out of everything', () => {
    const found = find(['PLANS.md', 'plans/x.md', 'plans/x.png'], {
      exclude: ['PLANS.md', 'plans/**'],
    });
    expect(found).toMatchObject({plans: [], indexes: [], paths: []});
    expect(found.passedOver).toEqual([
      {path: 'plans/x.md', reason: 'matches the `exclude` option'},
    ]);
  });
});

describe('discover by what files say', () => {
  const PLAN = '# Weir\n\n## Progress\n\n- [ ] Draw it\n';
  const LIVING = '# Weir\n\nThis ExecPlan is a living document.\n';
  const PROSE = '# Weir\n\nAn ExecPlan is a file. Weirs hold water.\n';

  it.each<[string, Record<string, string>]>([
    ['the name of an ExecPlan', {'.agent/weir_execplan.md': PLAN}],
    ['the name of an ExecPlan, with a hyphen', {'docs/weir-exec-plan.md': PLAN}],
    ['only the name of an ExecPlan', {'tools/EXECPLAN.md': PLAN}],
    ['its first lines', {'docs/weir.md': LIVING}],
    [
      'its first lines, with front matter and emphasis',
      {'docs/weir.md': '---\nid: 3\n---\n# W\n\nThis *ExecPlan* is a **living document**.\n'},
    ],
    ['its title and its boxes', {'docs/weir.md': PLAN.replace('# Weir', '# ExecPlan: Weir')}],
    [
      'its first lines in German',
      {'docs/weir.md': '# W\n\nDieser ExecPlan ist ein lebendes Dokument.\n'},
    ],
    ['its first lines in Chinese', {'docs/weir.md': '# W\n\n本可执行计划是活文档。\n'}],
    [
      'its first lines in French',
      {'docs/weir.md': '# W\n\nCe plan exécutable est un document vivant.\n'},
    ],
    ['boxes in a folder named plan', {'plan/weir.md': '- [ ] Draw it\n'}],
    ['a status in a folder named plan', {'docs/plan/weir.md': '# Weir\n\nStatus: draft\n'}],
    ['a bold label with a dash', {'docs/plan/weir.md': '# Weir\n\n**Status** — draft\n'}],
    ['a bold label with a full stop', {'docs/plan/weir.md': '# Weir\n\n**Status.** Draft\n'}],
    ['a section in a folder named plan', {'plan/weir.md': '# Weir\n\n## Progress\n\nNone.\n'}],
    ['its archive', {'.agents/archive/PLAN_sluice.md': '', '.agents/plans/README.md': ''}],
    ['its archive and its sections', {'docs/done/sluice.md': PLAN, 'docs/plans/README.md': ''}],
    ['sections under a name that a report may have', {'plans/crash-report.md': PLAN}],
    ['a name that says all, in the root', {'IMPLEMENTATION_PLAN.md': PROSE}],
    ['a name that says all, in docs', {'docs/PLAN.md': PROSE}],
    ['a name that says all, in small letters, and sections', {'doc/migration-plan.md': PLAN}],
    ['a name that says all, beside other plans', {'EXEC_PLAN.md': PROSE, 'plans/README.md': ''}],
    ['sections in a plan.md', {'docs/plan.md': PLAN}],
  ])('finds a plan by %s', (_, files) => {
    expect(findIn(files).plans).toEqual([Object.keys(files)[0]]);
  });

  it.each<[string, Record<string, string>]>([
    ['a document about ExecPlans', {'docs/execplans.md': PROSE}],
    ['a document with boxes', {'docs/weir.md': PLAN}],
    [
      'the title of a plan without its parts',
      {'docs/weir.md': '# ExecPlan: what is it?\n\nText.\n'},
    ],
    ['a name without the text', {'docs/weir-execplan.md': PROSE}],
    ['a page for users', {'docs/upgrade-plan.md': PROSE}],
    ['a template', {'docs/execplan.md': LIVING.replace('Weir', '<short title>')}],
    ['an example', {'examples/weir.md': LIVING}],
    ['a skill', {'.agents/skills/x/EXECPLAN.md': PLAN}],
    ['rules for writing plans', {'.agent/PLANS.md': LIVING}],
    ['dependencies', {'vendor/weir.md': LIVING}],
    ['what says so in code', {'docs/weir.md': `# Weir\n\n\`\`\`\n${LIVING}\`\`\`\n`}],
    ['what says so far down', {'docs/weir.md': `# Weir\n${'\nText.\n'.repeat(40)}\n${LIVING}`}],
    ['prose in a folder named plan', {'plan/weir.md': PROSE}],
    ['an archive of other things', {'docs/archive/weir.md': PROSE, 'docs/plans/README.md': ''}],
    ['an archive without plans beside it', {'docs/archive/PLAN_a.md': PLAN}],
    ['the page of a command', {'docs/plan.md': PROSE}],
    ['a plan of another kind', {'docs/TEST_PLAN.md': PLAN, 'docs/pricing-plan.md': PLAN}],
    ['a template of the plan', {'IMPLEMENTATION_PLAN.md': '# Plan: <title>\n\n- [ ] Step\n'}],
    ['a plan deep in the code', {'src/PLAN.md': PLAN, 'docs/guides/PLAN.md': PLAN}],
    ['a plan of an example', {'examples/PLAN.md': PLAN}],
  ])('takes %s for no plan', (_, files) => {
    expect(findIn(files).plans).toEqual([]);
  });

  it('looks into no file whose folder tells enough', () => {
    const glanceAt = vi.fn(() => {
      throw new Error('looked at');
    });
    const paths = ['plans/a.md', 'plans/done/b.md', 'node_modules/x/c.md', 'src/d.ts'];
    expect(find(paths, {glanceAt}).plans).toEqual(['plans/a.md', 'plans/done/b.md']);
  });
});

describe('the files of a plan', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'files of its name',
      'plans/x.md',
      ['plans/x.csv', 'plans/x.min.js', 'plans/x-y.csv', 'plans/xy.png'],
      ['plans/x.csv', 'plans/x.min.js'],
    ],
    [
      'the folder of its name',
      'plans/x.md',
      ['plans/x/a.png', 'plans/x/b/c.md', 'plans/y/a.png'],
      ['plans/x/a.png', 'plans/x/b/c.md'],
    ],
    [
      'what stands beside a plan.md',
      'plans/x/plan.md',
      ['plans/x/spec.md', 'plans/x/b/c.sh', 'plans/y.md'],
      ['plans/x/b/c.sh', 'plans/x/spec.md'],
    ],
    [
      'what stands in its own folder',
      'plans/a-b/PLAN_a_b.md',
      ['plans/a-b/TASK_1.md'],
      ['plans/a-b/TASK_1.md'],
    ],
    ['no dotfiles', 'plans/x.md', ['plans/x/.env', 'plans/x/.git/a'], []],
    ['a dot folder above', '.agent/plans/x.md', ['.agent/plans/x.png'], ['.agent/plans/x.png']],
    ['nothing of all documents', 'docs/PLAN.md', ['docs/a.png', 'docs/guide/b.md'], []],
    ['nothing of a folder that sorts', 'plans/active/plan.md', ['plans/active/a.png'], []],
    ['nothing of a folder of another name', 'docs/x.md', ['docs/y.md', 'docs/a.png'], []],
    ['a Cursor plan', '.cursor/plans/x.plan.md', ['.cursor/plans/x.png'], ['.cursor/plans/x.png']],
  ])('finds %s', (_, plan, files, expected) => {
    expect(createAttachmentFinder([plan, ...files].sort(), new Set([plan]))(plan)).toEqual(
      expected,
    );
  });

  it('never takes another plan or what belongs to one', () => {
    const plans = new Set(['plans/a/plan.md', 'plans/a/b/plan.md']);
    const paths = [...plans, 'plans/a/x.png', 'plans/a/b/y.png'].sort();
    const filesOf = createAttachmentFinder(paths, plans);
    expect(filesOf('plans/a/plan.md')).toEqual(['plans/a/x.png']);
    expect(filesOf('plans/a/b/plan.md')).toEqual(['plans/a/b/y.png']);
  });
});
