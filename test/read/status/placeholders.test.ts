import {describe, expect, it} from 'vitest';
import {isPlaceholder} from '../../../plugin/read/status/placeholders.js';

describe('isPlaceholder', () => {
  it.each([
    '',
    '_pending_',
    '(none yet)',
    'None recorded yet.',
    'TBD',
    'To be filled in at completion.',
    '(record decisions as work proceeds)',
    'Summarize outcomes, gaps, and lessons learned at completion.',
    'Add entries here',
    '待补',
    '暂无。',
    '未記入',
  ])('%j says nothing yet', (text) => expect(isPlaceholder(text)).toBe(true));

  it.each([
    'Write to both stores during the migration.',
    'Document the new endpoint when the gateway is merged.',
    'Nothing remains.',
    'The gateway retries on its own.',
    'No regressions were seen in a week of use, and the pager stayed silent the whole time.',
    'Pendingness is a word.',
    'Completed and shipped.',
  ])('%j says something', (text) => expect(isPlaceholder(text)).toBe(false));
});
