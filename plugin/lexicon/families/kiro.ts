import {type Family, PUT_AWAY} from './family.js';

/** https://kiro.dev/docs/specs/: requirements (or a bug report), a design and tasks. */
export const kiro: Family = {
  name: 'kiro',
  label: 'Kiro',
  url: 'https://kiro.dev/docs/specs/',
  unit: /^(?:[^/]+\/)*?\.kiro\/specs\/(?<name>[^/]+)\//,
  isSorted: true,
  files: [
    {file: /^(?:requirements|bugfix)\.md$/i, kind: 'spec', isMain: true},
    {file: /^design\.md$/i, kind: 'design', isMain: true},
    {file: /^tasks\.md$/i, kind: 'tasks', isMain: true},
    {file: /^(?:research|gap-analysis)\.md$/i, kind: 'research'},
    {file: /^spec\.json$/i, kind: 'metadata'},
  ],
  shelves: PUT_AWAY,
  titles: ['design', 'spec'],
  // Tools that work as Kiro does write it once the last task is done.
  states: {
    key: 'phase',
    values: {'implementation-complete': 'completed', completed: 'completed', complete: 'completed'},
  },
  isStatusUnkept: true,
  truths: /(?:^|\/)\.kiro\/steering\/[^/]+\.md$/,
  example: [
    '.kiro/specs/dim-lamp/requirements.md',
    '.kiro/specs/dim-lamp/design.md',
    '.kiro/specs/dim-lamp/tasks.md',
    '.kiro/specs/dim-lamp/research.md',
    '.kiro/specs/dim-lamp/spec.json',
    '.kiro/specs/lamp-flicker/bugfix.md',
    '.kiro/specs/archive/add-lamp/tasks.md',
    '.kiro/steering/product.md',
  ],
};
