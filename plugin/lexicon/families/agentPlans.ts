import type {Family} from './family.js';

const files: Family['files'] = [{file: /\.md$/i, kind: 'whole', isMain: true}];

/** https://cursor.com/docs: plans saved to the workspace, with their tasks in front matter. */
export const cursor: Family = {
  name: 'cursor',
  label: 'Cursor',
  url: 'https://cursor.com/docs',
  unit: /^(?:[^/]+\/)*?\.cursor\/plans\/(?:[^/]+\/)*?(?:(?<date>\d{4}-\d{2}-\d{2})-)?(?<name>[^/]+?)(?:_[\da-f]{8})?(?:\.plan)?\.md$/,
  files,
  nameDate: 'started',
  example: ['.cursor/plans/dim_lamp_0a1b2c3d.plan.md'],
};

/** https://code.claude.com/docs: plans kept in the repository. */
export const claude: Family = {
  name: 'claude',
  label: 'Claude Code',
  url: 'https://code.claude.com/docs',
  unit: /^(?:[^/]+\/)*?\.claude\/plans\/(?:[^/]+\/)*?(?:(?<date>\d{4}-\d{2}-\d{2})-)?(?<name>[^/]+)\.md$/,
  files,
  nameDate: 'started',
  example: ['.claude/plans/dim-lamp.md'],
};
