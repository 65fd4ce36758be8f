import {describe, expect, it} from 'vitest';
import {collect} from '../../plugin/collect/collect.js';
import {FAMILIES} from '../../plugin/lexicon/families/families.js';
import {toFamilies} from '../../plugin/options/families.js';
import type {OwnFamily} from '../../plugin/options/familyOptions.cjs';
import {validateOptions} from '../../plugin/options/options.cjs';
import {makeFolder} from '../collect/temporary.js';

const RFC: OwnFamily = {
  name: 'rfc',
  label: 'RFCs',
  folders: ['docs/rfcs/*', 'docs/rfcs/accepted/*'],
  main: ['rfc.md', 'todo.md'],
  parts: {tasks: 'todo.md', design: ['sketch.md', 'design/**'], metadata: '*.json'},
  folderStatuses: {Accepted: 'completed'},
};

const MEMO: OwnFamily = {name: 'memo', files: '**/memos/*.memo.md'};

/** The plans of these files, and what passed over. */
async function find(paths: string[], option: (string | OwnFamily)[]) {
  const root = makeFolder(Object.fromEntries(paths.map((file) => [file, '# X'])));
  const {units, planSources, passedOver} = await collect({
    siteDir: root,
    repositoryDir: '.',
    include: ['**'],
    exclude: [],
    ...toFamilies(option),
  });
  return {
    plans: planSources.map(({path}) => path),
    units: [...units.values()].map(({family, name, shelf, files: [main, ...parts]}) => ({
      family: family.name,
      name,
      shelf,
      main: main && [main.name, main.kind],
      parts: parts.map((part) => [part.name, part.kind]),
    })),
    passedOver,
  };
}

describe('names of families', () => {
  const PATHS = [
    '.cursor/plans/b.md',
    '.kiro/specs/a/tasks.md',
    'docs/plans/d.md',
    'openspec/changes/c/tasks.md',
  ];

  it.each<[string[], string[]]>([
    [[], PATHS],
    [['kiro'], ['.kiro/specs/a/tasks.md']],
    [
      ['kiro', 'openspec'],
      ['.kiro/specs/a/tasks.md', 'openspec/changes/c/tasks.md'],
    ],
    [['execplan'], ['docs/plans/d.md']],
    [['!cursor'], PATHS.filter((file) => !file.startsWith('.cursor'))],
    [['!execplan'], PATHS.filter((file) => !file.startsWith('docs'))],
    [
      ['!execplan', '!cursor'],
      ['.kiro/specs/a/tasks.md', 'openspec/changes/c/tasks.md'],
    ],
    [['kiro', '!kiro'], []],
  ])('%j', async (option, plans) => {
    expect((await find(PATHS, option)).plans).toEqual(plans);
  });

  it('says what was left out', async () => {
    const {passedOver} = await find(PATHS, ['!kiro']);
    expect(passedOver).toEqual([
      {
        path: '.kiro/specs/a/tasks.md',
        reason: 'a plan of Kiro, which the `families` option leaves out',
      },
    ]);
  });

  it('says what was looked for in vain', async () => {
    const {emptyNotice} = await collect({
      siteDir: makeFolder({'docs/plans/d.md': '# D'}),
      repositoryDir: '.',
      include: ['**'],
      exclude: [],
      ...toFamilies(['kiro', 'openspec']),
    });
    expect(emptyNotice).toMatch(/^No plans of these formats .*: OpenSpec, Kiro\. Add formats/);
  });

  it.each([['openspc'], ['!openspc']])('refuses the name %s', (name) => {
    expect(() => toFamilies([name])).toThrow(
      /^There is no plan format named “openspc”\. Use one of these: execplan, spec-kit, openspec, /,
    );
  });
});

describe('families of one’s own', () => {
  it('are folders with a main document and parts', async () => {
    const {plans, units} = await find(
      ['design/x.md', 'meta.json', 'notes.md', 'rfc.md', 'todo.md', 'x.png'].map(
        (name) => `docs/rfcs/7-lamp/${name}`,
      ),
      [RFC],
    );
    expect(plans).toEqual(['docs/rfcs/7-lamp/rfc.md']);
    expect(units).toEqual([
      {
        family: 'rfc',
        name: '7-lamp',
        shelf: null,
        main: ['rfc.md', 'whole'],
        parts: [
          ['todo.md', 'tasks'],
          ['design/x.md', 'design'],
          ['meta.json', 'metadata'],
          ['notes.md', 'notes'],
        ],
      },
    ]);
  });

  it('take the next main document where the first is missing, as what it is', async () => {
    const {units} = await find(['docs/rfcs/accepted/8/todo.md'], [RFC]);
    expect(units).toEqual([
      {family: 'rfc', name: '8', shelf: 'accepted', main: ['todo.md', 'tasks'], parts: []},
    ]);
  });

  it('are files', async () => {
    const {units} = await find(['a/memos/b.memo.md', 'a/memos/c.md'], [MEMO]);
    expect(units).toMatchObject([{family: 'memo', name: 'b.memo', main: ['b.memo.md', 'whole']}]);
  });

  it('are looked for beside all others, or beside those that are named', async () => {
    const paths = ['.kiro/specs/a/tasks.md', 'memos/b.memo.md', 'plans/c.md'];
    expect((await find(paths, [MEMO])).plans).toEqual(paths);
    expect((await find(paths, [MEMO, 'kiro'])).plans).toEqual(paths.slice(0, 2));
    expect((await find(paths, [MEMO, '!memo'])).plans).not.toContain('memos/b.memo.md');
  });

  it('come before those that are known', async () => {
    const spec: OwnFamily = {name: 'my-kiro', folders: '.kiro/specs/*', main: 'tasks.md'};
    const {units} = await find(['.kiro/specs/a/tasks.md'], [spec]);
    expect(units).toMatchObject([{family: 'my-kiro'}]);
  });

  it.each([[{...MEMO, name: 'kiro'}], [{...MEMO, name: 'execplan'}]])(
    'cannot have a name that is taken: $name',
    (family) => {
      expect(() => toFamilies([family])).toThrow(/there is a format of that name\. Choose another/);
    },
  );

  it('cannot have one name twice', () => {
    expect(() => toFamilies([MEMO, MEMO])).toThrow(/describes “memo”/);
  });
});

describe('the option', () => {
  const resolve = (families: unknown) =>
    validateOptions({
      options: {families} as Parameters<typeof validateOptions>[0]['options'],
    });

  it.each([[['openspec', '!kiro']], [[RFC]], [[MEMO, 'execplan']]])('accepts %j', (families) => {
    expect(resolve(families).families).toEqual(families);
  });

  it.each<[unknown, RegExp]>([
    ['kiro', /"families" is kiro\. Set it to an array of names, such as \['openspec'/],
    [[], /"families" is empty\. List the formats/],
    [[7], /"families\[0\]" is 7\. Set it to a name, or to a format/],
    [[{}], /"families\[0\]\.name" is missing\. Give the format a name, such as {name: 'rfc'/],
    [[{name: 'My RFCs', files: '*'}], /"families\[0\]\.name" is My RFCs\. Use lower-case letters/],
    [[{name: 'rfc'}], /"families\[0\]" says neither which folders nor which files/],
    [[{name: 'rfc', folders: 'a/*'}], /"families\[0\]" has `folders`, but not `main`/],
    [[{...RFC, files: '*.md'}], /"families\[0\]" has both `folders` and `files`/],
    [[{...MEMO, main: 'x.md'}], /"families\[0\]" has `files`, so each plan is one file/],
    [[{...MEMO, files: ''}], /"families\[0\]\.files" is empty\. Set it to a glob/],
    [[{...MEMO, files: []}], /"families\[0\]\.files" is empty/],
    [[{...MEMO, files: 7}], /"families\[0\]\.files" is 7\. Set it to a glob/],
    [
      [{...RFC, parts: {todos: 'x'}}],
      /"families\[0\]\.parts\.todos" is not a kind of part\. Use these: whole, spec/,
    ],
    [
      [{...RFC, folderStatuses: {x: 'gone'}}],
      /folderStatuses\.x" is gone\. Use one of these: draft/,
    ],
    [
      [{...MEMO, unit: /x/}],
      /"families\[0\]\.unit" is not known\. A format has: name, label, folders/,
    ],
  ])('refuses %j', (families, message) => {
    expect(() => resolve(families)).toThrow(message);
  });

  it('describes all formats by names that it accepts itself', () => {
    for (const {name} of FAMILIES) expect(name).toMatch(/^[a-z][a-z\d.-]*$/);
  });
});
