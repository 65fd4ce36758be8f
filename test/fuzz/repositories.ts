import fc from 'fast-check';
import {anyText, planText} from '../read/arbitraries.js';

/** Content of files by path. */
export type Files = Record<string, string | Buffer>;

/** Values that front matter gives to keys that mean something. */
const value = fc.oneof(
  anyText.map((text) => JSON.stringify(text)),
  fc.constantFrom(
    '"\\ud83d"',
    '__proto__',
    'constructor',
    '[a, [b, {c: d}]]',
    '{toString: 1}',
    '&a [*a]',
    '2026-02-30',
    '!!js/function "x"',
    `"${'計'.repeat(300)}"`,
    '../../etc/passwd',
    'timeline',
  ),
);
const KEYS = [
  ...['title', 'slug', 'status', 'owner', 'tags', 'created', 'supersedes', 'depends_on', 'id'],
  ...['draft', 'unlisted', '__proto__', 'constructor'],
];
const head = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), value), {maxLength: 4})
  .map((lines) => `---\n${lines.map((line) => line.join(': ')).join('\n')}\n---\n`);

const HTML = [
  ...'a b code details div h2 p pre section span summary table td tr ul var picture svg'
    .split(' ')
    .flatMap((tag) => [
      `<${tag}>`,
      `</${tag}>`,
      `<${tag} id="x" onclick="x()" href="//x" style="x">`,
    ]),
  ...[
    '<script>x()</script>',
    '<img src=x onerror=x()>',
    '<!-- ',
    '--> ',
    '<![CDATA[',
    '&#0;',
    '&amp;',
  ],
  ...['```__proto__\n', '```constructor {1-9999999}\n', '[^1]', '\n\n[^1]: note\n\n', '\n\n'],
  ...['[x](javascript:x)', '[b](b.md#x)', '![i](https://x.example/i.png)', '> [!NOTE]\n> x\n'],
];
const html = fc.array(fc.constantFrom(...HTML), {maxLength: 15}).map((parts) => parts.join(''));

/** One text many times, in one place of a plan. */
const long = fc
  .tuple(anyText, fc.constantFrom(1, 10, 1_000))
  .map(([unit, times]) => unit.repeat(times).slice(0, 200_000));

const text = fc
  .tuple(
    fc.oneof(head, fc.constant('')),
    fc.array(fc.oneof(planText, html, long, anyText), {maxLength: 3}),
  )
  .map(([front, parts]) => front + parts.join('\n\n'));

const content: fc.Arbitrary<string | Buffer> = fc.oneof(
  {weight: 4, arbitrary: text},
  {weight: 1, arbitrary: text.map((plan) => Buffer.from(plan, 'latin1'))},
  {weight: 1, arbitrary: text.map((plan) => Buffer.from(plan, 'utf16le'))},
  {weight: 1, arbitrary: fc.uint8Array({maxLength: 300}).map((bytes) => Buffer.from(bytes))},
);

const NAMES = [
  ...['a.md', 'b.md', 'active/c.md', 'completed/c.md', 'timeline.md', '__proto__.md'],
  ...[`${'計画'.repeat(35)}.md`, `${'x'.repeat(200)}.md`, 'd/plan.md', 'PLANS.md', 'a & <b>"\'.md'],
];

/** A repository with a few plans, a list, a changelog and files next to the plans. */
export const repository: fc.Arbitrary<Files> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...NAMES), content, {minKeys: 1, maxKeys: 3}),
    fc.option(content, {nil: null}),
    fc.option(content, {nil: null}),
    fc.dictionary(fc.constantFrom('a.svg', 'i.png', 'a.__proto__', 'a.constructor'), content, {
      maxKeys: 2,
    }),
  )
  .map(([plans, list, changelog, beside]) => ({
    ...within('plans', plans),
    ...within('plans/a', beside),
    ...(list && {'PLANS.md': list}),
    ...(changelog && {'CHANGELOG.md': changelog}),
  }));

function within(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, each]) => [`${folder}/${name}`, each]),
  );
}
