import fc from 'fast-check';

/** Any text at all: lone surrogates, NUL, every kind of line end, byte order marks. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary', maxLength: 12}),
      fc.string({unit: 'grapheme', maxLength: 12}),
      fc.constantFrom('\ud800', '\udfff', '\0', '\r', '\n', '\r\n', '\uFEFF', '\u2028', '\t', ' '),
      fc.constantFrom(
        '---\n',
        '- [ ] ',
        '## ',
        '| ',
        '```\n',
        '> ',
        '1. ',
        ': ',
        '[',
        '](',
        '<!--',
      ),
    ),
    {maxLength: 30},
  )
  .map((parts) => parts.join(''));

const words = fc.constantFrom(
  'parser',
  'Ship the cache',
  'Completed',
  'In progress',
  '已完成',
  'remaining work: review',
  'Plan complete.',
  'Draft the plan',
  '_pending_',
  'None yet',
  '`npm test` passes',
  '**Rationale:** it is faster',
  '[notes](../notes.md)',
  'see `docs/a/plan.md`',
  'merged #12',
  '(owner: Ada)',
  '@grace',
  '✅ done',
  '&amp; <b>more</b>',
  '<ul><li><input type="checkbox" checked> Dig</li></ul>',
  '<input type=checkbox> <!-- note',
  'Done: [x]',
  'Status: [ ] Draft [x] Done',
  ':white_check_mark: dug',
  'This plan was completed on May 3, 2026.',
  '_Last updated: 2026-05-03_',
  '**Definition of done:**',
  '~~old~~ **Reverted:** why',
  'Expected: exit 0',
  'Superseded by the next one',
  'Depends on `EP-12` and [b](b.md#c)',
  'released in v1.2.0 (a1b2c3d)',
  'FR-0007, ada/engine#12',
  'https://example.org/a?b',
);

const stamp = fc.oneof(
  fc.constantFrom(
    '2026-02-30',
    '2026-13-01 25:61',
    '(2026-01-05 10:15 CST)',
    '2026-01-05T10:15:30+05:45',
    '2026-01-05 10:15 America/New_York',
    '2026-01-05 10:15 Not/AZone',
    'January 5, 2026',
    '2026年1月5日',
    '[2026-01-05]',
  ),
  fc
    .date({min: new Date(0), max: new Date(Date.UTC(2150, 0)), noInvalidDate: true})
    .map((date) => `(${date.toISOString().slice(0, 16).replace('T', ' ')}Z)`),
);

const sentence = fc
  .array(fc.oneof(words, stamp), {minLength: 1, maxLength: 4})
  .map((parts) => parts.join(' '));

const box = fc.constantFrom('[ ]', '[x]', '[X]', '[~]', '[/]', '[-]', '[!]');

const heading = fc
  .tuple(
    fc.integer({min: 1, max: 6}),
    fc.constantFrom(
      'Purpose / Big Picture',
      'Context and Orientation',
      'Plan of Work',
      'Progress',
      '3) Validation and Acceptance',
      'Decision Log',
      'Surprises & Discoveries',
      'Outcomes & Retrospective',
      'Follow-up',
      'Status',
      'Change Log',
      'Risks and Dependencies',
      'Rollback',
      'Active Plans',
      'Recently Completed',
      '进度',
      '決定',
      'Milestone 1: Cache [COMPLETE]',
      '2026-01-05 — Use one cache',
      '[1.2.0] - 2026-01-05',
      'Unreleased',
      '`code` *and* more',
      '',
    ),
  )
  .map(([depth, name]) => `${'#'.repeat(depth)} ${name}`);

const listItem = fc
  .tuple(
    fc.constantFrom('', '  ', '    ', '> '),
    fc.constantFrom('- ', '* ', '1. ', '12) '),
    fc.oneof(box, fc.constant('')),
    fc.oneof(sentence, fc.constant('')),
  )
  .map(([indent, marker, state, text]) => `${indent}${marker}${state} ${text}`.trimEnd());

const field = fc
  .tuple(
    fc.constantFrom('Status', 'Owner', 'Date', 'Created', '状态', 'Decision', 'Rationale'),
    fc.constantFrom(': ', '：', ' | '),
    fc.oneof(sentence, fc.constantFrom('active', 'done', 'blocked', 'draft | active | done')),
  )
  .map((parts) => parts.join(''));

const table = fc
  .array(fc.tuple(sentence, fc.oneof(words, stamp, box)), {maxLength: 3})
  .map((rows) =>
    ['| What | Status |', '| --- | --- |', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'),
  );

const code = fc
  .tuple(fc.constantFrom('```', '~~~', '````'), fc.constantFrom('', 'sh', 'md'), fc.boolean())
  .map(([fence, lang, isClosed]) =>
    [
      `${fence}${lang}`,
      '$ npm test \\',
      '  -- unit',
      '- [ ] no task',
      ...(isClosed ? [fence] : []),
    ].join('\n'),
  );

const block = fc.oneof(
  {arbitrary: heading, weight: 3},
  {arbitrary: listItem, weight: 5},
  {arbitrary: fc.array(listItem, {maxLength: 4}).map((items) => items.join('\n')), weight: 2},
  {arbitrary: sentence, weight: 3},
  {arbitrary: field, weight: 2},
  table,
  code,
  fc.constantFrom('---', '<!-- hidden -->', '<div>', '[^1]: note', '[a]: b.md', '> [!NOTE]\n> x'),
);

/** A block between two rules that is YAML, nearly YAML, or something else. */
export const frontMatter: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'status: active',
      'title: "A: b"',
      'title: A: b',
      'created: 2026-01-05',
      'updated: 2026-02-30',
      'owner: [Ada, {name: Grace}]',
      'tags: a, b',
      'tags: [1, null, {}]',
      'todos: [{content: Ship, status: pending}, 3]',
      'slug: ../x',
      'depends_on: [EP-1, {path: a.md}, "#2"]',
      'links: {pr: 12, docs: ../a b.md}',
      'a: &a [*a]',
      'b: *missing',
      '\tstatus: x',
      '- item',
      '__proto__: {x: 1}',
      '',
    ),
    {maxLength: 5},
  )
  .chain((lines) =>
    fc
      .constantFrom('---', '---yaml', '---js', '--- ')
      .map((open) => [open, ...lines, '---\n'].join('\n')),
  );

/** Blocks of the dialects that plans are written in, in any order, with `\n` at line ends. */
export const markdown: fc.Arbitrary<string> = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n')), {maxLength: 14})
  .map((blocks) => blocks.flat().join(''));

/** A document with or without front matter. */
export const planText: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(fc.constant(''), frontMatter), markdown)
  .map((parts) => parts.join(''));

/** Lists, quotes and code without tables and headings, where each box is a list item's. */
export const listText: fc.Arbitrary<string> = fc
  .array(fc.oneof({arbitrary: listItem, weight: 5}, sentence, code), {maxLength: 14})
  .map((blocks) => blocks.join('\n'));

/** What long lines are made of, one letter or phrase again and again. */
export const REPEATED: readonly string[] = [
  ...'[]-1 *|`_>#(.:~/✅计'.split(/(?:)/u),
  '\t',
  '\u00A0',
  '\u2028',
  '\r',
  '(2026-01-01',
  'Status: ',
  'a ',
  '. ',
  '1. ',
  '[x] ',
  'Status: [ ] a ',
  '<li><input type=checkbox>a',
  '`a` ',
  '[a](b',
  'A=b ',
  'work remains ',
  'a/',
  'a-1',
  'a@',
  '../',
  'supersedes one of many, see #1 ',
  '2026-01-01 10:00 Abc/D ',
];

/** Items of long lists. */
export const LISTED: readonly string[] = [
  '- [ ] a',
  '- [x] (2026-01-01 10:00Z) did it',
  '- [~] a',
  '- Decision: a',
  '1. Ada — add it (owner: Bob)',
  '- ✅ done',
  '- Run `npm test` and expect exit 0.',
  '- Risks: a',
  '- Remaining work:',
  '### Use one cache',
  '| a | done |',
  'Status: odd',
  '- Depends on `EP-12`, docs/a.md and #12.',
  '## 1.2.0',
  'ls -l \\',
];
