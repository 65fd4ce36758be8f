import {describe, expect, it} from 'vitest';
import {readSummary} from '../../../plugin/read/facts/summary.js';
import {parseText} from '../parseText.js';

async function summaryOf(markdown: string) {
  return readSummary(await parseText(markdown));
}

describe('readSummary', () => {
  it.each([
    [
      '# A\n\nLead.\n\n## Purpose / Big Picture\n\nMake *builds*\nfast with `x`.\n\nMore.',
      'Make builds fast with x.',
    ],
    ['# A\n\n## Goals\n- First goal.\n- Second goal.', 'First goal.'],
    ['# A\n\n## Purpose\n\n### Why\n\nSlow builds.', 'Slow builds.'],
    ['# A\n\n## Non-goals\n\n- Colours.\n\n## Goal\n\nSpeed.', 'Speed.'],
    [
      '# A\n\n**Status:** Draft\n\nThis ExecPlan is a living document.\n\nMake it fast.\n\n## Steps',
      'Make it fast.',
    ],
    ['# A\n\n## Purpose\n\nTBD\n\n## Steps', null],
    ['---\ndescription: From the front.\n---\n# A\n\n## Steps', 'From the front.'],
    [
      '---\ndescription: Make **builds** of `a_b` [fast](x.md)\n---\n# A\n\n## Steps',
      'Make builds of a_b fast',
    ],
    [
      '---\ndescription: "Lint src/**/*.ts, src/**/a and lib/**/b, keep 2**3 and 4**5"\n---\n# A',
      'Lint src/**/*.ts, src/**/a and lib/**/b, keep 2**3 and 4**5',
    ],
    [
      '---\ndescription: "Match `**/*.ts`, ``**all**`` and **`[a](b)`** in [`x`](y.md)"\n---\n# A',
      'Match **/*.ts, **all** and [a](b) in x',
    ],
    ['# A\n\n## 目标\n\n让构建更快。', '让构建更快。'],
    ['', null],
  ])('%j', async (markdown, summary) => {
    expect(await summaryOf(markdown)).toBe(summary);
  });

  it('cuts at a word', async () => {
    const summary = await summaryOf(`# A\n\n## Goal\n\n${'word '.repeat(100)}`);
    expect(summary).toBe(`${'word '.repeat(48).trim()}…`);
  });

  it('cuts where there are no words', async () => {
    expect(await summaryOf(`# A\n\n## 目标\n\n${'字'.repeat(300)}`)).toBe(`${'字'.repeat(240)}…`);
  });
});
