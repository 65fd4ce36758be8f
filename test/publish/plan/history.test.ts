import {describe, expect, it} from 'vitest';
import {toHistory} from '../../../plugin/publish/plan/history.js';
import type {LogItemProp} from '../../../plugin/publish/plan/props.js';
import {readChangelog} from '../../../plugin/read/changelog/readChangelog.js';
import {AS_OF, plansOf} from '../../derive/timeline/timelineInput.js';
import {NO_OPTIONS, parseText} from '../../read/parseText.js';

/** The history of a plan as a site derives it, one line of words per item. */
async function historyOf(text: string, changelog = ''): Promise<string[]> {
  const plans = await plansOf({'plans/shed.md': `# Shed\n\n${text}`});
  const releases = readChangelog(await parseText(changelog, 'CHANGELOG.md'), NO_OPTIONS);
  return plans.flatMap((plan) =>
    toHistory(plan, {
      asOf: AS_OF,
      staleAfterDays: 14,
      releases,
      place: ({file, line}) => ({file, line}),
    }).map(toWords),
  );
}

function toWords(item: LogItemProp): string {
  switch (item.kind) {
    case 'gap':
      return `gap after ${item.after}: ${item.days} days${item.isOpen ? ' until now' : ''}`;
    case 'ticked':
      return `${item.at} ticked ${item.tasks.map(({text, line}) => `${text}:${line}`).join(', ')}`;
    case 'released': {
      const names = item.releases.map(({version, at}) => `${version} ${at}`).join(', ');
      return `released ${names}${item.more ? ` +${item.more}` : ''}`;
    }
    default: {
      const marks = 'marks' in item ? item.marks : undefined;
      const words = [item.at ?? 'undated', ...(marks ?? []), item.kind];
      if ('text' in item) words.push(item.text);
      if (item.problem) words.push(`(${item.problem})`);
      return words.join(' ');
    }
  }
}

const LOG = `## Progress

- 2026-10-20 Dug the holes.
- 2026-11-20 Set the posts.
`;

const LONG = 'posts '.repeat(60).trim();

const CASES: [name: string, text: string, changelog: string, expected: string[]][] = [
  ['nothing without any date', '## Progress\n\n- [x] Dig', '', []],
  ['nothing where only the beginning is dated', '---\n---\nCreated: 2026-11-20', '', []],
  [
    'the beginning of a long entry',
    `## Progress\n\n- 2026-11-20 Set ${LONG}`,
    '',
    [`2026-11-20 started progress Set ${LONG.slice(0, 155)}…`],
  ],
  [
    'entries with the gap between them; the beginning on the first',
    LOG,
    '',
    [
      '2026-10-20 started progress Dug the holes.',
      'gap after 2026-10-20: 31 days',
      '2026-11-20 progress Set the posts.',
    ],
  ],
  [
    'entries without a date at the end',
    '## Outcomes\n\n- It stands.\n\n## Progress\n\n- 2026-11-20 Dug.\n',
    '',
    ['2026-11-20 started progress Dug.', 'undated outcome It stands.'],
  ],
  [
    'decisions only with a date, as they have a section of their own',
    '## Progress\n\n- 2026-11-18 Dug.\n\n## Decision Log\n\n- Decision: Use oak.\n- 2026-11-20: Use glue.',
    '',
    ['2026-11-18 started progress Dug.', '2026-11-20 decision Use glue.'],
  ],
];

describe('toHistory', () => {
  it.each(CASES)('%s', async (_name, text, changelog, expected) => {
    expect(await historyOf(text, changelog)).toEqual(expected);
  });
});
