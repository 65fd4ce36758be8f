import {describe, expect, it, test} from 'vitest';
import {
  createSourceHost,
  pathAtHost,
  recognizeHosted,
  repositoryPath,
} from '../../plugin/lib/sourceHosts.js';

const HASH = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

const REPOSITORIES = [
  'https://github.com/ada/engine',
  'https://github.com/ada/engine.git',
  'https://gitlab.com/ada/lab/engine/',
  'https://gitlab.example.org/ada/engine',
  'https://bitbucket.org/ada/engine',
  'https://codeberg.org/ada/engine',
  'https://gitea.example.org/ada/engine',
  'https://dev.azure.com/ada/lab/_git/engine',
  'https://ada.visualstudio.com/lab/_git/engine',
  'https://git.sr.ht/~ada/engine',
];

describe.each(REPOSITORIES)('what is made for %s is recognised', (repositoryUrl) => {
  const host = createSourceHost(repositoryUrl);
  const repository = repositoryPath(repositoryUrl);
  const recognize = (url: string | null | undefined) => url && recognizeHosted(new URL(url));

  it.each(['docs/a.md', 'docs/a b#1?.md', 'src/100%/é.ts'])('the file %s', (path) => {
    expect(pathAtHost(host?.file(path) ?? '', repositoryUrl)).toBe(path);
    expect(pathAtHost(host?.file(path, 12) ?? '', repositoryUrl)).toBe(path);
  });

  it('issues and commits', () => {
    const issue = host?.issue('12', null);
    if (issue !== null) {
      expect(recognize(issue)).toEqual({kind: 'issue', value: '12', repository});
    }
    expect(recognize(host?.commit(HASH, null))).toEqual({kind: 'commit', value: HASH, repository});
  });
});

test('only SourceHut has no issues beside its repositories', () => {
  const without = REPOSITORIES.filter((url) => createSourceHost(url)?.issue('1', null) === null);
  expect(without).toEqual(['https://git.sr.ht/~ada/engine']);
});

test.each([
  ['https://github.com/a/b', '/blob/HEAD/x.md?plain=1#L2', '/blob/HEAD/x.ts#L2'],
  ['https://gitlab.com/a/b', '/-/blob/HEAD/x.md?plain=1#L2', '/-/blob/HEAD/x.ts#L2'],
  ['https://bitbucket.org/a/b', '/annotate/HEAD/x.md#lines-2', '/src/HEAD/x.ts#lines-2'],
  [
    'https://codeberg.org/a/b',
    '/src/branch/HEAD/x.md?display=source#L2',
    '/src/branch/HEAD/x.ts#L2',
  ],
  ['https://git.sr.ht/~a/b', '/tree/HEAD/item/x.md#L2', '/tree/HEAD/item/x.ts#L2'],
  ['https://git.example.org/a/b', '/blob/HEAD/x.md?plain=1#L2', '/blob/HEAD/x.ts#L2'],
])('%s shows the source of a line', (url, markdown, code) => {
  const host = createSourceHost(url);
  expect(host?.file('x.md', 2)).toBe(url + markdown);
  expect(host?.file('x.ts', 2)).toBe(url + code);
});

test.each([
  ['https://github.com/a/b', `/blob/${HASH}/x.md`, '/blob/fix/%231/x.md'],
  ['https://codeberg.org/a/b', `/src/commit/${HASH}/x.md`, '/src/branch/fix/%231/x.md'],
  [
    'https://dev.azure.com/a/b/_git/b',
    `?path=/x.md&version=GC${HASH}`,
    '?path=/x.md&version=GBfix/%231',
  ],
])('%s shows a commit or a branch', (url, commit, branch) => {
  expect(createSourceHost(url, HASH)?.file('x.md')).toBe(url + commit);
  expect(createSourceHost(url, 'fix/#1')?.file('x.md')).toBe(url + branch);
});

test.each([
  ['https://codeberg.org/a/b', '/issues/1', '/commit/c1'],
  ['https://git.sr.ht/~a/b', null, '/commit/c1'],
])('%s addresses issues and commits in its own way', (url, issue, commit) => {
  const host = createSourceHost(url);
  expect(host?.issue('1', null)).toBe(issue && url + issue);
  expect(host?.commit('c1', null)).toBe(url + commit);
});

test('a placeholder for a line stays', () => {
  const host = createSourceHost('https://dev.azure.com/ada/lab/_git/engine');
  expect(host?.file('a.md', '{line}')).toBe(
    'https://dev.azure.com/ada/lab/_git/engine?path=/a.md&line={line}&lineEnd={line}&lineStartColumn=1&lineEndColumn=200&_a=contents',
  );
});

test('Azure DevOps keeps issues with the project', () => {
  const host = createSourceHost('https://dev.azure.com/ada/lab/_git/engine');
  expect(host?.issue('1', null)).toBe('https://dev.azure.com/ada/lab/_workitems/edit/1');
});

test.each([
  ['https://codeberg.org/ada/engine/pulls/3/files', 'issue 3'],
  ['https://gitlab.example.org/ada/engine/-/merge_requests/3/diffs?tab=1', 'issue 3'],
  ['https://github.com/ada/engine/tree/v1.2.0', 'tag v1.2.0'],
  ['https://codeberg.org/ada/engine/releases/tag/v1.2.0', 'tag v1.2.0'],
  ['https://dev.azure.com/ada/engine/_git/engine?version=GTv1.2.0', 'tag v1.2.0'],
  ['https://git.sr.ht/~ada/engine/refs/1.2.0', 'tag 1.2.0'],
  ['https://github.com/ada/engine', null],
  ['https://github.com/ada/engine/issues', null],
  ['https://github.com/ada/engine/wiki/issues/12', null],
  ['https://github.com/ada/engine/commit/xyz', null],
  ['https://example.org/ada/engine/issues/12', null],
  ['https://dev.azure.com/ada/engine/_git/engine/pullrequest/12', null],
  [`https://github.com/${'a/'.repeat(100_000)}issues/1`, null],
])('%s names %s', (url, named) => {
  const found = recognizeHosted(new URL(url));
  expect(found && `${found.kind} ${found.value}`).toBe(named);
});

test.each([
  ['https://github.com/ada/engine/tree/main/docs', 'https://github.com/ada/engine', 'docs'],
  ['https://GitHub.com/Ada/engine/raw/main/a.md', 'https://github.com/ada/engine.git', 'a.md'],
  ['https://github.com/ada/engine-2/blob/main/a.md', 'https://github.com/ada/engine', null],
  ['https://git.example.org/a/b/src/branch/main/a.md', 'https://git.example.org/a/b', 'a.md'],
  ['https://git.example.org/a/b/-/blob/main/a.md', 'https://git.example.org/a/b', 'a.md'],
])('%s is a file of %s: %s', (url, repositoryUrl, path) => {
  expect(pathAtHost(url, repositoryUrl)).toBe(path);
});
