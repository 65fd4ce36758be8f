import type {Family} from './family.js';

/** https://github.com/Fission-AI/OpenSpec: a change with its proposal, design, tasks and deltas. */
export const openSpec: Family = {
  name: 'openspec',
  label: 'OpenSpec',
  url: 'https://github.com/Fission-AI/OpenSpec',
  unit: /^(?:[^/]+\/)*?\.?openspec\/changes\/(?:(?<shelf>archive)\/(?:(?<date>\d{4}-\d{2}-\d{2})-)?)?(?<name>(?!archive\/)[^/]+)\//,
  isSorted: true,
  files: [
    {file: /^proposal\.md$/i, kind: 'spec', isMain: true},
    {file: /^design\.md$/i, kind: 'design', isMain: true},
    {file: /^tasks\.md$/i, kind: 'tasks', isMain: true},
    {file: /^specs\/.+\.md$/i, kind: 'delta', isMain: true},
    {file: /^\.openspec\.ya?ml$/i, kind: 'metadata'},
  ],
  shelves: {archive: 'completed'},
  titles: ['spec'],
  nameDate: 'finished',
  truths: /(?:^|\/)\.?openspec\/(?:specs\/.+\/spec|project)\.md$/,
  changes: (part) => {
    const found = /^((?:[^/]+\/)*?\.?openspec\/)changes\/.+?\/(specs\/.+\/spec\.md)$/.exec(part);
    return found ? `${found[1]}${found[2]}` : null;
  },
  example: [
    'openspec/changes/dim-lamp/proposal.md',
    'openspec/changes/dim-lamp/design.md',
    'openspec/changes/dim-lamp/tasks.md',
    'openspec/changes/dim-lamp/specs/lamp/spec.md',
    'openspec/changes/dim-lamp/.openspec.yaml',
    'openspec/changes/archive/2026-06-01-add-lamp/proposal.md',
    'openspec/specs/lamp/spec.md',
  ],
};
