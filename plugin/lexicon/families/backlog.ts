import type {Family} from './family.js';

/** https://github.com/MrLesk/Backlog.md: one file a task. */
export const backlog: Family = {
  name: 'backlog.md',
  label: 'Backlog.md',
  url: 'https://github.com/MrLesk/Backlog.md',
  unit: /^(?:[^/]+\/)*?\.?backlog\/(?<shelf>archive|tasks|completed|drafts)\/(?:(?:tasks|drafts)\/)?(?<name>\p{L}[\p{L}_]*-\d+(?:\.\d+)*(?:[ -][^/]*)?)\.md$/u,
  files: [{file: /\.md$/i, kind: 'whole', isMain: true}],
  shelves: {archive: 'abandoned', completed: 'completed', drafts: 'draft'},
  titleInFrontMatter: true,
  bundling: {
    keys: ['milestone'],
    id: ['id'],
    parent: ['parent_task_id', 'parent'],
    documents: /(?:^|\/)\.?backlog\/(?:archive\/)?milestones\/(?<id>m-\d+) - (?<name>[^/]+)\.md$/i,
  },
  truths: /(?:^|\/)\.?backlog\/(?:docs|decisions)\/.+\.md$/,
  example: [
    'backlog/tasks/task-7 - Dim-the-lamp.md',
    'backlog/drafts/draft-2 - Dim-the-hub.md',
    'backlog/completed/task-3 - Add-the-lamp.md',
    'backlog/archive/tasks/task-4 - Add-a-horn.md',
    'backlog/docs/doc-1 - Words.md',
  ],
};
