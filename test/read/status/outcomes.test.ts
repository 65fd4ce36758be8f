import {describe, expect, it} from 'vitest';
import {readOutcomes} from '../../../plugin/read/status/outcomes.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

describe('readOutcomes', () => {
  it.each([
    ['no such section', '## Progress\n\n- Done', {state: 'none', line: 1}],
    ['an empty section', '## Outcomes', {state: 'placeholder', line: 3}],
    ['pending', '## Outcomes & Retrospective\n\n- Pending.', {state: 'placeholder', line: 3}],
    [
      'emphasis',
      '## Outcomes\n\n_To be filled in at completion._',
      {state: 'placeholder', line: 3},
    ],
    ['a label', '## Outcomes\n\n- Outcome: TBD\n- Gaps: none yet', {state: 'placeholder', line: 3}],
    ['Chinese', '## 结果\n\n待补', {state: 'placeholder', line: 3}],
    ['a comment', '## Outcomes\n\n<!-- fill in -->', {state: 'placeholder', line: 3}],
    ['text', '## Outcomes\n\nBuilds take half the time.', {state: 'noted', line: 5}],
    [
      'that work goes on',
      '## Outcomes\n\nIn progress. The weir is being built.',
      {state: 'placeholder', line: 3},
    ],
    [
      'that work goes on, before other text',
      '## Outcomes\n\nIn progress.\n\nThe weir is being built.',
      {state: 'placeholder', line: 3},
    ],
    ['work on a thing', '## Outcomes\n\nActive users doubled.', {state: 'noted', line: 5}],
    ['one noted item', '## Outcomes\n\n- Pending\n- Builds are fast.', {state: 'noted', line: 6}],
    ['a sub-section', '## Outcomes\n\n### Gains\n\nFast.', {state: 'noted', line: 7}],
    [
      'what is only written afterwards',
      '## Execution results\n\nFast.',
      {state: 'noted', line: 5, isCarriedOut: true},
    ],
    ['the same to be filled in', '## Retrospective\n\nTBD', {state: 'placeholder', line: 3}],
    [
      'a table',
      '## Results\n\n| What | How |\n| --- | --- |\n| build | 2 min |',
      {state: 'noted', line: 7},
    ],
    ['code', '## Outcome\n\n```\n2 min\n```', {state: 'noted', line: 5}],
    [
      'another section inside',
      '## Outcomes\n\n### Follow-up\n\n- Docs',
      {state: 'placeholder', line: 3},
    ],
  ])('%s', async (_, markdown, expected) => {
    expect(readOutcomes(await parseText(`# A\n\n${markdown}`), NO_OPTIONS)).toEqual(expected);
  });
});
