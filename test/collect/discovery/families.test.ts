import {describe, expect, it} from 'vitest';
import {type DiscoverOptions, discover} from '../../../plugin/collect/discovery/discover.js';
import {FAMILIES} from '../../../plugin/lexicon/families/families.js';
import type {Family} from '../../../plugin/lexicon/families/family.js';
import {glanceAt} from '../../../plugin/read/glance.js';

const ALL = {
  families: FAMILIES,
  leftOut: new Set<string>(),
  include: ['**'],
  exclude: [],
  glanceAt: () => glanceAt(''),
};

/** The plans of families: their main documents, with the names and kinds of all files. */
function find(paths: string[], options: Partial<DiscoverOptions> = {}) {
  const found = discover(paths, {...ALL, ...options});
  const units = found.units.map(({family, files: [main, ...parts]}) => ({
    family: family.name,
    main: main.path,
    parts: Object.fromEntries(parts.map(({name, kind}) => [name, kind])),
  }));
  return {...found, units};
}

/** The paths of the files that stand below a folder. */
const below = (folder: string, ...names: string[]) => names.map((name) => `${folder}/${name}`);

describe('a plan of each family', () => {
  it.each<[string, string[], string, Record<string, string>]>([
    [
      'spec-kit',
      below(
        'specs/012-dim-lamp',
        'checklists/requirements.md',
        'contracts/api.md',
        'contracts/api.yaml',
        'data-model.md',
        'notes.md',
        'plan.md',
        'research.md',
        'spec.md',
        'tasks.md',
      ),
      'specs/012-dim-lamp/spec.md',
      {
        'plan.md': 'plan',
        'tasks.md': 'tasks',
        'research.md': 'research',
        'data-model.md': 'design',
        'contracts/api.md': 'design',
        'checklists/requirements.md': 'checklist',
        'notes.md': 'notes',
      },
    ],
    [
      'openspec',
      below(
        'web/openspec/changes/add-dimmer',
        '.openspec.yaml',
        'design.md',
        'proposal.md',
        'specs/lamp/spec.md',
        'tasks.md',
      ),
      'web/openspec/changes/add-dimmer/proposal.md',
      {
        'design.md': 'design',
        'tasks.md': 'tasks',
        'specs/lamp/spec.md': 'delta',
        '.openspec.yaml': 'metadata',
      },
    ],
    [
      'kiro',
      below('.kiro/specs/dim-lamp', '.config.kiro', 'bugfix.md', 'design.md', 'tasks.md'),
      '.kiro/specs/dim-lamp/bugfix.md',
      {'design.md': 'design', 'tasks.md': 'tasks'},
    ],
    [
      'conductor',
      below('conductor/tracks/dim_20260601', 'index.md', 'metadata.json', 'plan.md', 'spec.md'),
      'conductor/tracks/dim_20260601/plan.md',
      {'spec.md': 'spec', 'metadata.json': 'metadata', 'index.md': 'notes'},
    ],
    [
      'superpowers',
      [
        'docs/superpowers/plans/2026-06-02-dim-lamp.md',
        'docs/superpowers/specs/2026-06-01-dim-lamp-design.md',
        'docs/superpowers/specs/2026-06-01-dim-lamp-later-design.md',
      ],
      'docs/superpowers/plans/2026-06-02-dim-lamp.md',
      {'2026-06-01-dim-lamp-design.md': 'design'},
    ],
    [
      'backlog.md',
      ['backlog/config.yml', 'backlog/docs/doc-1 - Guide.md', 'backlog/tasks/task-7.1 - Dim it.md'],
      'backlog/tasks/task-7.1 - Dim it.md',
      {},
    ],
    [
      'gsd',
      below(
        '.planning/phases/02-dim-lamp',
        '02-01-PLAN.md',
        '02-01-SUMMARY.md',
        '02-02-PLAN.md',
        '02-CONTEXT.md',
        '02-VERIFICATION.md',
      ),
      '.planning/phases/02-dim-lamp/02-01-PLAN.md',
      {
        '02-02-PLAN.md': 'step',
        '02-CONTEXT.md': 'spec',
        '02-01-SUMMARY.md': 'summary',
        '02-VERIFICATION.md': 'review',
      },
    ],
    [
      'cursor',
      ['.cursor/plans/dim_lamp_0a1b2c3d.plan.md'],
      '.cursor/plans/dim_lamp_0a1b2c3d.plan.md',
      {},
    ],
    ['claude', ['app/.claude/plans/dim-lamp.md'], 'app/.claude/plans/dim-lamp.md', {}],
  ])('%s', (family, paths, main, parts) => {
    const {plans, units} = find(paths);
    expect(units).toEqual([{family, main, parts}]);
    expect(plans).toEqual([main]);
  });

  it('is tried for every family', () => {
    // A family that is added without a row above fails here.
    expect(FAMILIES.map(({name}) => name)).toEqual([
      'spec-kit',
      'openspec',
      'kiro',
      'conductor',
      'superpowers',
      'backlog.md',
      'gsd',
      'cursor',
      'claude',
    ]);
  });
});

describe('what only looks like a family', () => {
  it.each([
    ['a specification without a folder', 'specs/login.md'],
    ['a specification in a folder without a number', 'specs/login/spec.md'],
    ['a numbered folder without a document of a plan', 'specs/012-login/notes.md'],
    ['a numbered file', 'specs/012-login.md'],
    ['a number of two digits', 'specs/12-login/spec.md'],
    ['a capability of OpenSpec', 'openspec/specs/login/spec.md'],
    ['a list of changes', 'openspec/changes/IMPLEMENTATION_ORDER.md'],
    ['a folder of notes among changes', 'openspec/changes/ideas/notes.md'],
    ['the archive itself', 'openspec/changes/archive/README.md'],
    ['steering of Kiro', '.kiro/steering/product.md'],
    ['the product of Conductor', 'conductor/product.md'],
    ['a design without a plan', 'docs/superpowers/specs/2026-06-01-x-design.md'],
    ['a document of Backlog.md', 'backlog/docs/doc-1 - Guide.md'],
    ['a decision of Backlog.md', 'backlog/decisions/decision-1 - Use SI units.md'],
    ['a milestone of Backlog.md', 'backlog/milestones/m-1 - first light.md'],
    ['notes in a folder of tasks', 'backlog/tasks/readme.md'],
    ['a roadmap of GSD', '.planning/ROADMAP.md'],
    ['a template of spec-kit', '.specify/templates/spec-template.md'],
  ])('%s is no plan: %s', (_, path) => {
    expect(find([path])).toMatchObject({plans: [], units: []});
  });

  it.each(['README.md', 'index.md', '_template.md'])('%s in a folder of plans', (name) => {
    const paths = [`.claude/plans/${name}`, `docs/superpowers/plans/${name}`];
    const {plans, passedOver} = find(paths);
    expect(plans).toEqual([]);
    expect(passedOver.map(({path}) => path)).toEqual(paths);
  });

  it.each(['node_modules/x', 'vendor/x', 'docs/examples/x', 'test/Fixtures'])(
    'a plan in %s, unless the user names the folder',
    (folder) => {
      const path = `${folder}/.kiro/specs/login/tasks.md`;
      expect(find([path])).toMatchObject({plans: [], units: []});
      const named = {folders: [folder], files: []};
      expect(find([path], {named}).units).toMatchObject([{family: 'kiro'}]);
    },
  );
});

describe('a plan of several files', () => {
  const FILES = below('openspec/changes/add-dimmer', 'design.md', 'proposal.md', 'tasks.md');

  it.each(['proposal.md', 'tasks.md'])('is the one that the user names by its %s', (name) => {
    const named = {folders: [], files: [`openspec/changes/add-dimmer/${name}`]};
    expect(find(FILES, {named})).toMatchObject({
      plans: ['openspec/changes/add-dimmer/proposal.md'],
      units: [{family: 'openspec', parts: {'design.md': 'design', 'tasks.md': 'tasks'}}],
    });
  });

  it('is left out where its main document is', () => {
    const include = ['docs/**'];
    expect(find(FILES, {include})).toMatchObject({plans: [], units: []});
    expect(find(FILES, {named: {folders: ['docs'], files: []}})).toMatchObject({plans: []});
  });

  it('is read without the files that are excluded', () => {
    const {units} = find(FILES, {exclude: ['**/design.md']});
    expect(units).toMatchObject([{parts: {'tasks.md': 'tasks'}}]);
  });

  it('leaves alone what its family keeps beside plans, in a folder that the user names', () => {
    const {plans, indexes, ssot, passedOver} = find(
      [
        ...FILES,
        'conductor/tracks.md',
        'conductor/tracks/x/plan.md',
        'openspec/specs/lamp/spec.md',
      ],
      {named: {folders: [''], files: []}},
    );
    expect(plans).toEqual([
      'conductor/tracks/x/plan.md',
      'openspec/changes/add-dimmer/proposal.md',
    ]);
    expect(indexes).toEqual(['conductor/tracks.md']);
    expect(ssot).toEqual(['openspec/specs/lamp/spec.md']);
    expect(passedOver.map(({reason}) => reason)).toEqual([
      'an index',
      'a source-of-truth document',
    ]);
  });

  it('is read without its family where that is not looked for', () => {
    const families = FAMILIES.filter(({name}) => name !== 'openspec');
    expect(find(FILES, {families})).toMatchObject({plans: [], units: []});
  });

  it('has no more than a hundred parts, and the others are named', () => {
    const notes = Array.from({length: 101}, (_, at) => `.kiro/specs/login/n${at + 100}.md`);
    const {units, plans, passedOver} = find(['.kiro/specs/login/tasks.md', ...notes]);
    expect(plans).toEqual(['.kiro/specs/login/tasks.md']);
    expect(Object.keys(units[0]?.parts ?? {})).toHaveLength(100);
    expect(passedOver).toEqual([
      {
        path: '.kiro/specs/login/n200.md',
        reason: 'part of the plan .kiro/specs/login/tasks.md, which has more than 100 parts',
      },
    ]);
  });
});

describe('incomplete and odd folders', () => {
  it.each([
    ['tasks without their specification', ['specs/012-x/tasks.md']],
    ['a specification without tasks', ['specs/012-x/spec.md']],
    ['a specification of another name', ['specs/012-x/x-spec.md']],
    ['a task whose name has no blanks', ['backlog/tasks/lamp-7-dim-it.md']],
    ['a specification named like an archive', ['.kiro/specs/archive/tasks.md']],
    ['a task without a title', ['.backlog/tasks/lamp-7.md']],
    ['deltas alone', ['openspec/changes/x/specs/lamp/spec.md']],
    ['a design alone', ['.kiro/specs/x/design.md']],
    ['a context alone', ['.planning/phases/02-x/02-CONTEXT.md']],
    ['a phase without a number', ['.planning/phases/phase-two/PLAN.md']],
    ['a phase of a workstream', ['.planning/workstreams/hub/phases/02-x/02-01-PLAN.md']],
    ['a change of a hidden folder', ['.openspec/changes/x/proposal.md']],
    ['a track of a hidden folder', ['.conductor/tracks/x/plan.md']],
    ['a specification of Kiro with a number', ['.kiro/specs/012-x/tasks.md']],
  ])('%s are a plan', (_, paths) => {
    expect(find(paths).plans).toEqual(paths);
  });

  it.each([
    ['openspec', 'openspec/changes/hub', 'x/proposal.md', 'y/tasks.md'],
    ['openspec', 'openspec/changes/archive/2026-06', '2026-06-01-x/tasks.md', 'y/tasks.md'],
    ['kiro', '.kiro/specs/hub', 'x/tasks.md', 'y/requirements.md'],
    ['kiro', '.kiro/specs/_Completed', 'x/tasks.md', 'y/requirements.md'],
    ['conductor', 'conductor/tracks/archive', 'x/plan.md', 'y/plan.md'],
    ['spec-kit', 'specs/feature', '012-x/spec.md', '013-y/tasks.md'],
  ])('%s: %s only sorts the plans in it', (family, folder, ...names) => {
    const {plans, units} = find(below(folder, ...names));
    expect(plans).toEqual(below(folder, ...names));
    expect(units.map((unit) => unit.family)).toEqual([family, family]);
  });

  it.each([
    ['.kiro/specs/_completed/x/tasks.md', '_completed'],
    ['conductor/tracks/archive/x/plan.md', 'archive'],
    ['openspec/changes/archive/2026-06/2026-06-01-x/tasks.md', 'archive'],
    ['specs/done/012-x/tasks.md', 'done'],
    ['.planning/archive/v1/phases/02-x/02-01-PLAN.md', 'archive'],
  ])('%s stands on the shelf %s', (path, shelf) => {
    expect(discover([path], ALL).units).toMatchObject([{shelf, name: expect.stringMatching(/x$/)}]);
  });

  it('a folder without a number is one of Spec Kit with all three documents', () => {
    const all = below('specs/main', 'plan.md', 'spec.md', 'tasks.md');
    expect(find(all)).toMatchObject({plans: ['specs/main/spec.md'], units: [{family: 'spec-kit'}]});
    for (const missing of all) {
      expect(find(all.filter((path) => path !== missing)).plans).toEqual([]);
    }
  });

  it('two folders of one number are two plans', () => {
    const paths = ['specs/012-a/spec.md', 'specs/012-b/spec.md'];
    expect(find(paths).plans).toEqual(paths);
  });

  it('a track in a folder of its name is one that may differ from the outer one', () => {
    const paths = ['conductor/archive/dim/dim/plan.md', 'conductor/archive/dim/plan.md'];
    expect(find(paths).plans).toEqual(paths);
  });

  it.each([
    ['a capability with a number', 'openspec/changes/x', 'proposal.md', 'specs/012-y/spec.md'],
    ['specifications in a phase', '.planning/phases/02-x', '02-01-PLAN.md', 'specs/012-y/spec.md'],
    ['a plan of an agent', 'specs/012-x', 'spec.md', '.claude/plans/y.md'],
  ])('%s is a part of the plan it lies in', (_, folder, main, inner) => {
    const {plans, units} = find(below(folder, main, inner));
    expect(plans).toEqual([`${folder}/${main}`]);
    expect(units).toMatchObject([{parts: {[inner]: expect.any(String)}}]);
  });

  it('a family inside the folder of a plan of no family is found apart', () => {
    const paths = below(
      'docs/plans/login',
      'plan.md',
      'specs/012-y/spec.md',
      'specs/012-y/tasks.md',
    );
    expect(find(paths)).toMatchObject({
      plans: ['docs/plans/login/plan.md', 'docs/plans/login/specs/012-y/spec.md'],
      units: [{family: 'spec-kit', parts: {'tasks.md': 'tasks'}}],
    });
  });

  it('notes beside a plan of one file belong to it', () => {
    const paths = below('.claude/plans', 'login.md', 'login.progress.md', 'login/TASK_1.md');
    const {plans, units, passedOver} = find(paths);
    expect(plans).toEqual(['.claude/plans/login.md']);
    expect(units).toMatchObject([{family: 'claude', parts: {'login.progress.md': 'journal'}}]);
    expect(passedOver.map(({reason}) => reason)).toEqual([
      'part of the plan .claude/plans/login.md',
    ]);
  });
});

describe('a plan that is open and put away', () => {
  it.each([
    ['openspec/changes/x/proposal.md', 'openspec/changes/archive/2026-06-01-x/proposal.md'],
    ['archive/openspec/changes/x/tasks.md', 'archive/openspec/changes/archive/x/tasks.md'],
    ['conductor/tracks/x/plan.md', 'conductor/archive/x/plan.md'],
    ['.kiro/specs/x/tasks.md', '.kiro/specs/_archive/x/tasks.md'],
    ['specs/012-x/tasks.md', 'specs/done/012-x/tasks.md'],
    ['backlog/tasks/task-1 - X.md', 'backlog/completed/task-1 - X.md'],
    ['backlog/tasks/task-1 - X.md', 'backlog/archive/tasks/task-1 - X.md'],
  ])('%s is one, with a finding', (open, away) => {
    const {plans, passedOver, findings} = find([open, away]);
    expect(plans).toEqual([away]);
    expect(passedOver.map(({path}) => path)).toEqual([open]);
    expect(findings).toEqual([
      {
        rule: 'filed-twice',
        severity: 'warning',
        message: expect.stringMatching(/is open here, but was put away in .*Delete one of the two/),
        file: open,
        line: 1,
      },
    ]);
  });

  it('is one where it was put away on two shelves', () => {
    const {plans, findings} = find([
      '.kiro/specs/archive/x/tasks.md',
      '.kiro/specs/done/x/tasks.md',
    ]);
    expect(plans).toEqual(['.kiro/specs/done/x/tasks.md']);
    expect(findings).toMatchObject([
      {rule: 'filed-twice', message: expect.stringMatching(/is put away here, but was put away/)},
    ]);
  });

  it.each([
    ['of another name', 'openspec/changes/x/tasks.md', 'openspec/changes/archive/xy/tasks.md'],
    ['of another place', 'a/openspec/changes/x/tasks.md', 'b/openspec/changes/archive/x/tasks.md'],
    ['put away twice', 'conductor/archive/x/plan.md', 'conductor/archive/x/x/plan.md'],
    ['a draft, too', 'backlog/tasks/task-1 - X.md', 'backlog/drafts/task-1 - X.md'],
    [
      'archived on two days',
      'openspec/changes/archive/2026-06-01-x/tasks.md',
      'openspec/changes/archive/2026-06-02-x/tasks.md',
    ],
  ])('is two where it is %s', (_, one, other) => {
    expect(find([one, other])).toMatchObject({plans: [one, other].sort(), findings: []});
  });
});

describe('a family in one file', () => {
  const saga: Family = {
    name: 'saga',
    label: 'Saga',
    unit: /^(?:[^/]+\/)*?sagas\/(?:(?<shelf>told)\/)?(?<name>[^/]+)\//,
    files: [
      {file: /^saga\.md$/, kind: 'spec', isMain: true},
      {file: /^deeds\.md$/, kind: 'tasks', isMain: true},
    ],
    shelves: {told: 'completed'},
    truths: /(?:^|\/)sagas\/canon\.md$/,
  };
  const paths = ['sagas/canon.md', 'sagas/told/lamp/deeds.md', 'sagas/told/lamp/saga.md'];

  it('is found, with its documents of truth', () => {
    expect(find(paths, {families: [saga]})).toMatchObject({
      plans: ['sagas/told/lamp/saga.md'],
      units: [{family: 'saga', parts: {'deeds.md': 'tasks'}}],
      ssot: ['sagas/canon.md'],
    });
  });

  it('is nothing to others', () => {
    expect(find(paths)).toMatchObject({plans: [], ssot: []});
  });
});
