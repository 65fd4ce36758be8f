import type {Family} from './family.js';

/** https://github.com/obra/superpowers: a dated plan, and the design it was made from. */
export const superpowers: Family = {
  name: 'superpowers',
  label: 'superpowers',
  url: 'https://github.com/obra/superpowers',
  unit: /^(?:[^/]+\/)*?docs\/superpowers\/plans\/(?:[^/]+\/)*(?:(?<date>\d{4}-\d{2}-\d{2})-)?(?<name>[^/]+)\.md$/,
  files: [{file: /\.md$/i, kind: 'whole', isMain: true}],
  beside: {folder: '../specs', ending: /^(?:-design)?(?:-eval-results)?$/, kind: 'design'},
  titleEnding: /\s+(?:Implementation )?Plan$/i,
  nameDate: 'started',
  areBoxesUnkept: true,
  example: [
    'docs/superpowers/plans/2026-06-02-dim-lamp.md',
    'docs/superpowers/specs/2026-06-01-dim-lamp-design.md',
  ],
};
