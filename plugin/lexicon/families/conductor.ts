import {type Family, PUT_AWAY} from './family.js';

/** https://github.com/gemini-cli-extensions/conductor: tracks, also nested in a folder of their name. */
export const conductor: Family = {
  name: 'conductor',
  label: 'Conductor',
  url: 'https://github.com/gemini-cli-extensions/conductor',
  unit: /^(?:[^/]+\/)*?\.?conductor\/(?<shelf>tracks|archive)\/(?:([^/]+)\/(?=\2\/))?(?<name>[^/]+)\//,
  isSorted: true,
  files: [
    {file: /^plan\.md$/i, kind: 'tasks', isMain: true},
    {file: /^spec\.md$/i, kind: 'spec', isMain: true},
    {file: /^metadata\.json$/i, kind: 'metadata'},
  ],
  shelves: PUT_AWAY,
  titles: ['tasks', 'spec', 'metadata'],
  isStatusUnkept: true,
  truths: /(?:^|\/)\.?conductor\/(?:product(?:-guidelines)?|tech-stack|workflow)\.md$/,
  example: [
    'conductor/tracks/dim_lamp_20260601/plan.md',
    'conductor/tracks/dim_lamp_20260601/spec.md',
    'conductor/tracks/dim_lamp_20260601/metadata.json',
    'conductor/archive/add_lamp_20260501/plan.md',
    'conductor/tracks/done/fix_lamp_20260401/plan.md',
    'conductor/product.md',
  ],
};
