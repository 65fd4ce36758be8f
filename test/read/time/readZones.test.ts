import {expect, test} from 'vitest';
import {readPlan} from '../../../plugin/read/readPlan.js';
import {formatTimestamp} from '../../../plugin/read/time/timestamps.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

const LOG = '\n## Progress\n\n- [x] (2026-06-01 10:15) Sanded\n- [x] (2026-06-01 11:15Z) Painted\n';

async function read(markdown: string) {
  const {activity, findings} = readPlan(await parseText(markdown, 'p.md'), NO_OPTIONS);
  return {
    first: activity[0] && formatTimestamp(activity[0]),
    second: activity[1] && formatTimestamp(activity[1]),
    zones: findings.filter(({rule}) => rule === 'unknown-timezone'),
  };
}

test.each([
  ['front matter', '---\ntimezone: America/Lima\n---\n# Pier\n'],
  ['a field of the head', '# Pier\n\n**Time zone:** America/Lima\n'],
  ['a row of the head', '# Pier\n\n- Timezone: UTC-5\n'],
  ['a sentence', '# Pier\n\nAll times are in America/Lima.\n'],
  ['a sentence in brackets', '# Pier\n\nAll times below (UTC-05:00) are local.\n'],
  ['a sentence that is a bracket', '# Pier\n\n(times in America/Lima)\n'],
  ['a sentence in an item', '# Pier\n\n> 1. **All times** are in America/Lima.\n'],
  [
    'a sentence in a cell',
    '# Pier\n\n| a | b |\n| - | - |\n| x | All times are in America/Lima |\n',
  ],
  ['a sentence with an emphasized word', '# Pier\n\n**All** times are in America/Lima.\n'],
  ['a sentence behind a picture', '# Pier\n\n![A pier](pier.png) Times in America/Lima.\n'],
  ['another language', '# Steg\n\nAlle Zeiten sind in America/Lima\n'],
])('%s states the zone of all times below that have none', async (_, head) => {
  expect(await read(head + LOG)).toEqual({
    first: '2026-06-01T15:15Z',
    second: '2026-06-01T11:15Z',
    zones: [],
  });
});

test('a zone holds from where it stands', async () => {
  const {first} = await read(`# Pier\n${LOG}\nAll times are in America/Lima.\n`);
  expect(first).toBe('2026-06-01T10:15Z');
});

/** The only guard: quadratic time would take far more than a test may. */
test.each([':', '|', '> ', '] '])('a line of %j is looked through once', async (sign) => {
  const {first} = await read(`# Pier\n\nx ${sign.repeat(2 ** 19)}\n${LOG}`);
  expect(first).toBe('2026-06-01T10:15Z');
});

test('a sentence about something else states none', async () => {
  const {first, zones} = await read(`# Pier\n\nAll times we tried, the paint peeled off.\n${LOG}`);
  expect(first).toBe('2026-06-01T10:15Z');
  expect(zones).toEqual([]);
});

test('a field with a zone that nobody knows is a finding', async () => {
  const {first, zones} = await read(`# Pier\n\nTime zone: harbor clock\n${LOG}`);
  expect(first).toBe('2026-06-01T10:15Z');
  expect(zones).toMatchObject([{file: 'p.md', line: 3, severity: 'warning'}]);
});
