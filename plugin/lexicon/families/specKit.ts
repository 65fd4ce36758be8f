import {type Family, PUT_AWAY} from './family.js';

/** https://github.com/github/spec-kit: a numbered folder with a specification, a plan and tasks. */
export const specKit: Family = {
  name: 'spec-kit',
  label: 'Spec Kit',
  url: 'https://github.com/github/spec-kit',
  // A year or a date before a name is the habit of other tools.
  unit: /^(?:[^/]+\/)*?(?<!\.kiro\/)specs\/(?:(?=(?<sure>(?:\d{8}-\d{6}|(?!(?:19|20)\d\d-)\d{3,})-))|)(?<name>[^/]+)\//,
  isSorted: true,
  proof: ['spec', 'plan', 'tasks'],
  files: [
    {file: /^spec\.md$/i, kind: 'spec', isMain: true},
    {file: /^plan\.md$/i, kind: 'plan', isMain: true},
    {file: /^tasks\.md$/i, kind: 'tasks', isMain: true},
    {file: /^[^/]+-(?:spec|plan)\.md$/i, kind: 'spec', isMain: true},
    {file: /^research\.md$/i, kind: 'research'},
    {file: /^(?:data-model|quickstart)\.md$/i, kind: 'design'},
    {file: /^(?:.+\/)?contracts\/.+\.md$/i, kind: 'design'},
    {file: /^checklists\/.+\.md$/i, kind: 'checklist'},
  ],
  shelves: PUT_AWAY,
  titles: ['spec', 'plan', 'tasks'],
  isStatusUnkept: true,
  truths: /(?:^|\/)\.specify\/memory\/constitution\.md$/,
  example: [
    'specs/012-dim-lamp/spec.md',
    'specs/012-dim-lamp/plan.md',
    'specs/012-dim-lamp/tasks.md',
    'specs/012-dim-lamp/research.md',
    'specs/012-dim-lamp/data-model.md',
    'specs/012-dim-lamp/quickstart.md',
    'specs/012-dim-lamp/contracts/radio.md',
    'specs/012-dim-lamp/checklists/requirements.md',
    'specs/20260601-093000-dim-hub/hub-spec.md',
    'specs/archive/003-add-lamp/spec.md',
    'specs/main/spec.md',
    'specs/main/plan.md',
    'specs/main/tasks.md',
    '.specify/memory/constitution.md',
  ],
};
