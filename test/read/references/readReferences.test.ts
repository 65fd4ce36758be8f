import {describe, expect, it} from 'vitest';
import type {Reference} from '../../../plugin/model/reference.js';
import {MAX_REFERENCES, readReferences} from '../../../plugin/read/references/readReferences.js';
import {parseText} from '../parseText.js';

const read = async (markdown: string) => readReferences(await parseText(markdown));

const show = ({form, kind, target, relation, line}: Reference) =>
  `${form} ${kind} ${target}${relation ? ` (${relation})` : ''} :${line}`;

/** One line per reference: `form kind target (relation) :line`. */
async function summary(markdown: string): Promise<string[]> {
  return (await read(markdown)).map(show);
}

describe('references', () => {
  it('stand in links, code spans and text, in order', async () => {
    const markdown = [
      'See `docs/a.md` and [the guide](../guide.md),',
      'then #12 in docs/b.md',
      'and [`docs/c.md`](c.md).',
    ].join('\n');
    expect(await summary(markdown)).toEqual([
      'code path docs/a.md :1',
      'link path ../guide.md :1',
      'text issue 12 :2',
      'text path docs/b.md :2',
      'link path ./c.md :3',
    ]);
  });

  it('stand in headings, lists, quotes, tables and footnotes', async () => {
    const markdown = [
      '# About #1',
      '- #2',
      '  - [x] #3',
      '> #4[^a]',
      '',
      '| a | #5 |',
      '| --- | --- |',
      '| #6 | b |',
      '',
      '[^a]: #7',
    ].join('\n');
    expect((await read(markdown)).map(({target, line}) => `${target}:${line}`)).toEqual([
      '1:1',
      '2:2',
      '3:3',
      '4:4',
      '5:6',
      '6:8',
      '7:10',
    ]);
  });

  it('are at most as many as a plan has that nobody generated', async () => {
    const many = Array.from({length: MAX_REFERENCES + 5}, (_, index) => `#${index + 1}`);
    const found = await read(`${many.slice(0, 10).join(' ')}\n\n${many.slice(10).join(' ')}`);
    expect(found).toHaveLength(MAX_REFERENCES);
    expect(found.at(-1)?.target).toBe(String(MAX_REFERENCES));
  });

  it('are none in code blocks, HTML, comments and images', async () => {
    const markdown = [
      '```sh\ncat docs/a.md #1\n```',
      '    docs/a.md',
      '<!-- docs/a.md #1 -->',
      '![docs/a.md](docs/a.png)',
      'a <b title="docs/a.md">b</b>',
    ].join('\n\n');
    expect(await summary(markdown)).toEqual([]);
  });

  it('go through definitions of the whole file', async () => {
    const markdown =
      'See [the plan][p], [Other] and [none].\n\n[p]: ../p.md\n[other]: #x\n[unused]: u.md';
    expect(await summary(markdown)).toEqual(['link path ../p.md :1', 'link path  :1']);
  });

  it('have the sentence and heading they stand in', async () => {
    const markdown = [
      '#1',
      '',
      '## Plan of Work',
      '',
      'First do this. Then **edit** `src/a.ts`',
      'in package a.b; at last #2!',
    ].join('\n');
    expect((await read(markdown)).map(({heading, sentence}) => [heading, sentence])).toEqual([
      ['', '#1'],
      ['Plan of Work', 'Then edit src/a.ts in package a.b;'],
      ['Plan of Work', 'at last #2!'],
    ]);
  });

  it('have a short sentence, cut between words', async () => {
    const words = 'some words that go on and on '.repeat(20);
    const [reference] = await read(`${words}\`docs/a.md\` ${words}`);
    expect(reference?.sentence).toMatch(/^…\w.* docs\/a\.md .*\w…$/);
    expect(reference?.sentence.length).toBeLessThanOrEqual(242);
  });

  it('have a line with a label for a sentence of its own', async () => {
    const references = await read('**Owner:** Ada\n**Issue:** #12\n**Notes:** none');
    expect(references.map(({sentence}) => sentence)).toEqual(['Issue: #12']);
  });

  it('of a bare list have what introduces it', async () => {
    const references = await read('It changes these files:\n\n- `src/a.ts`\n- the new `src/b.ts`');
    expect(references.map(({sentence}) => sentence)).toEqual([
      'It changes these files: src/a.ts',
      'the new src/b.ts',
    ]);
  });

  it('of a row have the whole row', async () => {
    const [reference] = await read('| a | b |\n| - | - |\n| Cache | `src/a.ts` |');
    expect(reference?.sentence).toBe('Cache — src/a.ts');
  });
});

describe('a relation', () => {
  const cases: [string, string | null][] = [
    ['Supersedes `docs/plans/a.md`.', 'supersedes'],
    ['This plan replaces the plan in `docs/plans/a.md`.', 'supersedes'],
    ['Superseded by [the new plan](a.md).', 'superseded-by'],
    ['It was replaced by #12', 'superseded-by'],
    ['**Depends on:** #12', 'depends-on'],
    ['It depends on the earlier plan `add-cache`', 'depends-on'],
    ['Builds on `EP-12`.', 'depends-on'],
    ['Blocked by #12.', 'depends-on'],
    ['This blocks #12.', 'blocks'],
    ['Source of truth: `docs/ssot.md`', 'source-of-truth'],
    ['`docs/ssot.md` is the single source of truth for names.', 'source-of-truth'],
    ['依赖 `EP-12`', 'depends-on'],
    ['取代：`docs/plans/a.md`', 'supersedes'],
    ['被取代：`docs/plans/a.md`', 'superseded-by'],
    ['Parent plan: `EP-12`', 'child-of'],
    ['**Parent:** `EP-12`', 'child-of'],
    ['Epic: #12', 'child-of'],
    ['Part of: `EP-12`', 'child-of'],
    ['- **Status**: active | **Parent**: `EP-12`', 'child-of'],
    ['It continues the parent plan [cache](a.md).', null],
    ['This is the parent plan for `EP-12`.', null],
    ['There is no parent plan: `EP-12` stands alone.', null],
    ['Unlike its parent plan `EP-12`, it is small.', null],
    ['Next epic: `EP-12`', null],
    ['Related sub-plans: `EP-12`', null],
    ['- the audit (epic: `EP-12`)', null],
    ['- Sub-plans: `EP-12`', 'parent-of'],
    ['Depends on:\n\n- `EP-12`', 'depends-on'],
    ['## Depends on\n\n- `EP-12`', 'depends-on'],
    ['| Depends on | Plan |\n| --- | --- |\n| `EP-12` | a |', 'depends-on'],
    ['| Field | Value |\n| --- | --- |\n| Superseded by | `EP-12` |', 'superseded-by'],
    // Not.
    ['The parent component: `EP-12`', null],
    ['It does not depend on #12.', null],
    ['It no longer depends on #12.', null],
    ['`docs/ssot.md` is not the source of truth.', null],
    ['This helper replaces `src/old.ts`.', null],
    ['We replaced the parser. See #12.', null],
    ['Depends on nothing; #12 is done.', null],
    ['| Plan | Depends on |\n| --- | --- |\n| `EP-12` | none |', null],
    // A row is about the plan that it names, whose parent is not that of this one.
    ['| Epic | Status |\n| --- | --- |\n| `EP-12` | done |', null],
    ['See `EP-12`.', null],
  ];
  it.each(cases)('%j', async (markdown, expected) => {
    const references = await read(markdown);
    expect(references.map(({relation}) => relation)).toEqual([expected]);
  });

  it('holds for all that a sentence lists', async () => {
    const references = await read('Supersedes `EP-1`, `EP-2` and `EP-3`. See `EP-4`.');
    expect(references.map(({relation}) => relation)).toEqual([
      'supersedes',
      'supersedes',
      'supersedes',
      null,
    ]);
  });
});

describe('a version', () => {
  it.each([
    ['Shipped in v1.2.0.', ['1.2.0']],
    ['Shipped in `1.2.0`.', ['1.2.0']],
    ['Release: `v1.2.0`', ['1.2.0']],
    ['It targets version 1.2.0.', ['1.2.0']],
    ['The `v1.2.0` release', ['1.2.0']],
    ['目标版本：`v1.2.0`', ['1.2.0']],
    ['See [v1.2.0](https://github.com/ada/engine/releases/tag/v1.2.0)', ['1.2.0']],
    ['Upgrade React to v19.1.0.', []],
    ['Uses `v1.2.0` of the parser.', []],
    ['Needs Node `20.1.0`.', []],
    ['Version: 1.0', []],
  ])('%j', async (markdown, expected) => {
    const versions = (await read(markdown)).filter(({kind}) => kind === 'version');
    expect(versions.map(({target}) => target)).toEqual(expected);
  });
});

describe('front matter', () => {
  it.each([
    ['supersedes: ../a.md', ['path ../a.md (supersedes)']],
    ['superseded_by: add-cache', ['name add-cache (superseded-by)']],
    ['parent_task_id: PACK-1', ['name PACK-1 (child-of)']],
    ['subtasks: [PACK-1.1, PACK-1.2]', ['name PACK-1.1 (parent-of)', 'name PACK-1.2 (parent-of)']],
    ['subtasks: [Update docs/a.md, Write tests]', []],
    ['parent: "none, see docs/plans/a.md"', []],
    [
      'depends_on: [EP-1, docs/plans/b]',
      ['name EP-1 (depends-on)', 'path docs/plans/b (depends-on)'],
    ],
    ['dependsOn: EP-1, EP-2', ['name EP-1 (depends-on)', 'name EP-2 (depends-on)']],
    ['blocked-by: "#12"', ['issue 12 (depends-on)']],
    ['blocks: GH-12', ['issue 12 (blocks)']],
    [
      'source_of_truth: https://example.org/ssot',
      ['url https://example.org/ssot (source-of-truth)'],
    ],
    ['source_of_truth: docs/SSOT.md#names', ['path docs/SSOT.md (source-of-truth)']],
    ['source_of_truth: "docs/SSOT\\ud800.md"', ['path docs/SSOT\ufffd.md (source-of-truth)']],
    ['pr: 12', ['issue 12']],
    ['tracked_issue: "ada/engine#12"', ['issue 12']],
    ['issue: https://github.com/ada/engine/issues/12', ['issue 12']],
    ["issue: ''", []],
    ['links: {issue: 12, pr: null, docs: [docs/a.md]}', ['issue 12', 'path docs/a.md']],
    ['related: [{path: a.md, note: b.md}]', ['path a.md']],
    ['related: "[the plan](a.md)"', ['path a.md']],
    ['related: "[[add-cache]]"', ['name add-cache']],
    ['related: the plan in docs/a.md', ['path docs/a.md']],
    ['commit: 1234567', ['commit 1234567']],
    ['release: v1.2.0', ['version 1.2.0']],
    ['target_version: 1.2', ['version 1.2']],
    ['version: next', []],
    ['related: javascript:alert(1)', []],
    ['depends_on: none', []],
    ['title: docs/a.md', []],
  ])('%j', async (yaml, expected) => {
    const references = await read(
      `---\ntitle: x\n${yaml}\n---\n`.replace(/title: x\n(?=title)/, ''),
    );
    expect(
      references.map(
        ({kind, target, relation}) => `${kind} ${target}${relation ? ` (${relation})` : ''}`,
      ),
    ).toEqual(expected);
  });

  it('has the line of its key, and key and value for a sentence', async () => {
    expect(await read('---\ntitle: x\npr: "#12"\n---\n')).toEqual([
      {
        kind: 'issue',
        target: '12',
        anchor: null,
        targetLine: null,
        repository: null,
        raw: '#12',
        form: 'front-matter',
        relation: null,
        sentence: 'pr: #12',
        heading: '',
        line: 3,
      },
    ]);
  });
});
