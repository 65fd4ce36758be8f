import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {derivePortfolio} from '../../plugin/derive/derivePortfolio.js';
import {type ReadContent, readPartSource, readSource} from '../../plugin/pipeline/readSource.js';
import {MAX_TEXT_LENGTH, renderBody} from '../../plugin/publish/body/renderBody.js';
import {sanitizeSvg} from '../../plugin/publish/files/svg.js';
import {readChangelog} from '../../plugin/read/changelog/readChangelog.js';
import {MAX_LENGTH} from '../../plugin/read/markdown/frontMatter/frontMatter.js';
import {parseSource} from '../../plugin/read/markdown/parseDocument.js';
import {createParser} from '../../plugin/read/markdown/parser.js';
import {LISTED, REPEATED} from '../read/arbitraries.js';
import {NO_OPTIONS} from '../read/parseText.js';
import {longMode} from './longMode.js';

const parser = await createParser();

const sourceOf = (path: string, text: string) => ({path, text, findings: []});

/** What is done with the text of each kind of file. */
const READ = {
  plan: (text: string) =>
    publish(readSource('plan', sourceOf('plans/x.md', text), parser, NO_OPTIONS)),
  index: (text: string) =>
    publish(readSource('index', sourceOf('PLANS.md', text), parser, NO_OPTIONS)),
  tasks: (text: string) =>
    publish(readPartSource('tasks', sourceOf('specs/001-x/tasks.md', text), parser, NO_OPTIONS)),
  json: (text: string) =>
    publish(readPartSource('metadata', sourceOf('x/metadata.json', text), parser, NO_OPTIONS)),
  yaml: (text: string) =>
    publish(readPartSource('metadata', sourceOf('x/.openspec.yaml', text), parser, NO_OPTIONS)),
  changelog: (text: string) =>
    readChangelog(parseSource(sourceOf('CHANGELOG.md', text), parser), NO_OPTIONS),
  svg: sanitizeSvg,
} as const satisfies Record<string, (text: string) => unknown>;

async function publish({plans, entries, findings}: ReadContent): Promise<void> {
  derivePortfolio({
    plans: plans.map(({plan}) => plan),
    indexes: entries,
    paths: new Set(['plans/x.md', 'plans/a.md']),
    folders: new Map(),
    fileDates: new Map(),
    asOf: Date.UTC(2026, 5),
    staleAfter: 14 * 86_400_000,
    findings,
  });
  for (const {document} of plans) {
    const {root, path, title, text} = document;
    await renderBody({
      ...{root, text, path, titleLine: title.line},
      ...{mermaid: true, rehypePlugins: []},
    });
  }
}

/** Where a reader looks at a text: what comes before and behind it, in a plan unless told otherwise. */
const PLACES: readonly (readonly [
  place: string,
  before: string,
  behind: string,
  kind?: keyof typeof READ,
])[] = [
  ['a title', '# a ', '\n\ntext\n'],
  ['a paragraph', '# a\n\n', '\n'],
  ['a status line', '# a\n\nStatus: ', '\n'],
  ['an owner line', '# a\n\nOwner: ', '\n'],
  ['a relation', '# a\n\nDepends on: ', '\n'],
  ['a date line', '# a\n\nDate: 2026-01-01 ', '\n'],
  ['front matter', '---\nstatus: "', '"\n---\n\n# a\n'],
  ['a date of front matter', '---\ncreated: "2026-01-01 ', '"\n---\n\n# a\n'],
  ['a relation of front matter', '---\ndepends_on: "', '"\n---\n\n# a\n'],
  ['front matter without quotes', '---\nnote: ', '\n---\n\n# a\n'],
  ['lines of front matter', '---\n', '\n---\n\n# a\n'],
  ['front matter that stays open', '---\n', '\n\n# a\n'],
  ['a heading', '# a\n\n## ', '\n\n- [ ] a\n'],
  ['a heading above a line', '# a\n\n', '\n---\n\n- [ ] a\n'],
  ['an item', '# a\n\n## Progress\n\n- [ ] ', '\n'],
  ['a box', '# a\n\n## Progress\n\n- [', '] a\n'],
  ['lines below an item', '# a\n\n## Progress\n\n- [ ] a\n', '- [ ] a\n'],
  ['a dated item', '# a\n\n## Progress\n\n- [x] (2026-01-01 10:00Z) ', '\n'],
  ['an index entry', '# Plans\n\n## Active\n\n- [a](a.md) ', '\n', 'index'],
  ['a link of an index entry', '# Plans\n\n## Active\n\n- [a](', ')\n', 'index'],
  ['a heading of an index', '# Plans\n\n## ', '\n\n- [a](a.md)\n', 'index'],
  [
    'a row of an index',
    '# Plans\n\n## Active\n\n| Plan | Status |\n| - | - |\n| [a](a.md) | ',
    ' |\n',
    'index',
  ],
  ['a decision', '# a\n\n## Decision Log\n\n- Decision: ', '\n  Rationale: b\n'],
  ['a rationale', '# a\n\n## Decision Log\n\n- Decision: a\n  Rationale: ', '\n'],
  ['who decided', '# a\n\n## Decision Log\n\n- Decision: a\n  Date/Author: ', '\n'],
  ['a quote', '# a\n\n> ', '\n'],
  ['an alert', '# a\n\n> [!NOTE]\n> ', '\n'],
  ['an admonition', '# a\n\n:::note\n\n', '\n\n:::\n'],
  ['a table row', '# a\n\n| Plan | Status |\n| - | - |\n| a | ', ' |\n'],
  ['a table head', '# a\n\n| ', ' | Status |\n| - | - |\n| a | b |\n'],
  ['a command', '# a\n\n## Validation\n\n```sh\n', '\n```\n'],
  ['the language of code', '# a\n\n```', '\na\n```\n'],
  ['a step of validation', '# a\n\n## Validation\n\n- Run `npm test`, expect ', '\n'],
  ['an outcome', '# a\n\n## Outcomes\n\n', '\n'],
  ['a risk', '# a\n\n## Risks\n\n- ', '\n'],
  ['a code span', '# a\n\n`', '`\n'],
  ['a link', '# a\n\n[b](', ')\n'],
  ['the text of a link', '# a\n\n[', '](b.md)\n'],
  ['an image', '# a\n\n![b](', ')\n'],
  ['a definition', '# a\n\n[b]\n\n[b]: ', '\n'],
  ['a footnote', '# a\n\nb[^1]\n\n[^1]: ', '\n'],
  ['raw HTML', '# a\n\n<div>\n', '\n</div>\n'],
  ['an attribute', '# a\n\n<b title="', '">b</b>\n'],
  ['a remark', '# a\n\n<!-- ', ' -->\n'],
  ['a changelog', '# Changelog\n\n## [1.2.0] - 2026-01-05\n\n- ', '\n', 'changelog'],
  ['a release', '# Changelog\n\n## [1.2.0', '] - 2026-01-05\n\n- a\n', 'changelog'],
  ['a task of a format', '# Tasks: a\n\n## Phase 1\n\n- [ ] T001 ', '\n', 'tasks'],
  ['metadata in JSON', '{"status": "', '"}\n', 'json'],
  ['metadata that is no JSON', '', '\n', 'json'],
  ['metadata in YAML', 'created: ', '\n', 'yaml'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg">', '</svg>', 'svg'],
];

/** ms of the processor, of all that is done with a text. */
async function timeOf(text: string, kind: keyof typeof READ = 'plan'): Promise<number> {
  const begin = process.cpuUsage();
  await READ[kind](text);
  const {user} = process.cpuUsage(begin);
  return user / 1000;
}

/** Marks of Markdown, HTML, YAML and dates besides the usual ones. */
const MARKS = [
  ...['\n', '\n\n', ' \n', '<b>', '</b>', '<p>', '<g>', '<details>', '<!--', '-->', '&amp;', '&#'],
  ...['**a', '*a_', '~~a', '![', '[^1]', '[[', ':::', '|a', '\\', '    - [ ] a\n', '> > ', 'a: '],
  ...['"', "'", '{', '? ', '[[]: ', '&a ', '*a ', '- a\n', 'a: b\n', 'a: |\n b\n'],
  ...[
    '2026-01-01T',
    '10:00 ',
    'Jan 1, 2026 ',
    'UTC+',
    'depends on a, ',
    'http://a.b/',
    'www.a.',
    '`*',
    'a-1`',
  ],
];

const fill = (mark: string, length: number) =>
  mark.repeat(Math.ceil(length / mark.length)).slice(0, length);

/**
 * In the long mode: this many times as long as plain text of the same size, at most, and this many ms.
 * Plain text is one element; 200,000 items or half a million headings in a megabyte take 40 times as
 * long, in linear time, and what takes quadratic time takes a thousand times as long.
 */
const SLOWER = 80;
const MORE = 1000;
/** Larger texts are shown as they are, and larger front matter is not read. */
const LENGTHS = longMode.isOn ? [MAX_TEXT_LENGTH - 1000, MAX_LENGTH - 1000] : [2 ** 17, 2 ** 15];

const mark = fc.oneof(
  fc.constantFrom(...REPEATED, ...MARKS, ...LISTED.map((line) => `${line}\n`)),
  fc.tuple(fc.constantFrom(...REPEATED), fc.constantFrom(...REPEATED)).map((pair) => pair.join('')),
  fc.string({unit: 'grapheme-ascii', minLength: 1, maxLength: 4}),
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 4}),
);

describe('a text of one mark', () => {
  it('is read and rendered in time, in every place', {timeout: longMode.timeout}, async () => {
    const text = fc.record({
      place: fc.constantFrom(...PLACES),
      mark,
      length: fc.constantFrom(...LENGTHS),
    });
    let runs = 0;
    const inTime = fc.asyncProperty(text, async ({place, mark: repeated, length}) => {
      const [, before, behind, kind] = place;
      runs += 1;
      const measured = before + fill(repeated, length) + behind;
      const time = await timeOf(measured, kind);
      // A fixed number of runs takes what time it takes: the test has a limit.
      if (!longMode.isOn || time < MORE) return;
      // Both in turn, whatever else the machine does now.
      const plain = await timeOf(`# a\n\n${fill('some plain words ', length)}\n`);
      const again = Math.min(time, await timeOf(measured, kind));
      const limit = SLOWER * plain + MORE;
      // Said at once: the other properties go on.
      if (again >= limit)
        console.error(`${place[0]}, ${length} of ${JSON.stringify(repeated)}: ${again} ms`);
      expect(again).toBeLessThan(limit);
    });
    await fc.assert(inTime, longMode.parameters(16));
    longMode.report('marks in places', runs);
  });
});
