import {describe, expect, it} from 'vitest';
import {readRisks} from '../../../plugin/read/facts/risks.js';
import {parseText} from '../parseText.js';

async function risksIn(markdown: string) {
  const {risks, dependencies} = readRisks(await parseText(`# A\n\n${markdown}`));
  return {
    risks: risks.map(({text, line}) => [text, line]),
    dependencies: dependencies.map(({text, line}) => [text, line]),
  };
}

describe('readRisks', () => {
  it.each([
    ['## Risks\n\n- Slow disks.\n- None yet', {risks: [['Slow disks.', 5]], dependencies: []}],
    [
      '## Plan\n\n### Risks & Mitigations\n\n1. Slow **disks** — buy new ones\n   - detail',
      {
        risks: [['Slow disks — buy new ones', 7]],
        dependencies: [],
      },
    ],
    [
      '## Risks\n\n| Risk | Mitigation |\n| --- | --- |\n| Slow disks | RAM |',
      {risks: [['Slow disks — RAM', 7]], dependencies: []},
    ],
    ['## Dependencies\n\n- The new index.', {risks: [], dependencies: [['The new index.', 5]]}],
    [
      '## Plan of Work\n\n1. Build.\n\n- Risks or dependencies: depends on the vendor.\n- Risks: slow disks.',
      {risks: [['slow disks.', 8]], dependencies: [['depends on the vendor.', 7]]},
    ],
    [
      '## Plan of Work\n\n- Risks or dependencies:\n  - Slow disks\n  - Blocked by the index\n- Then build',
      {risks: [['Slow disks', 6]], dependencies: [['Blocked by the index', 7]]},
    ],
    [
      '## Plan\n\n1. Build.\nRisks: slow disks\nand fans.\nDependencies: the index.',
      {risks: [['slow disks and fans.', 6]], dependencies: [['the index.', 8]]},
    ],
    ['## 风险\n\n- 磁盘太慢', {risks: [['磁盘太慢', 5]], dependencies: []}],
    ['## Interfaces and Dependencies\n\nUses libx.', {risks: [], dependencies: []}],
    ['## Decision Log\n\n- Risks: none to speak of', {risks: [], dependencies: []}],
    ['## Plan\n\n- Risk: TBD', {risks: [], dependencies: []}],
  ])('%j', async (markdown, expected) => {
    expect(await risksIn(markdown)).toEqual(expected);
  });
});
