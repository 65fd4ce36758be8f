import {describe, expect, it} from 'vitest';
import type {ReferenceForm} from '../../../plugin/model/reference.js';
import {
  referenceOfCode,
  referenceOfUrl,
  referencesOfText,
} from '../../../plugin/read/references/recognize.js';

/** `kind target[#anchor][:line][ in repository]` */
function show(form: ReferenceForm | null): string | null {
  if (!form) return null;
  const {kind, target, anchor, targetLine, repository} = form;
  return [
    `${kind} ${target}`,
    anchor === null ? '' : `#${anchor}`,
    targetLine === null ? '' : `:${targetLine}`,
    repository === null ? '' : ` in ${repository}`,
  ].join('');
}

const HASH = '0123456789abcdef0123456789abcdef01234567';

describe('a code span', () => {
  it.each([
    ['docs/a.md', 'path docs/a.md'],
    ['docs/a.md#the-part', 'path docs/a.md#the-part'],
    ['src/a.ts:12', 'path src/a.ts:12'],
    ['src/a.ts:12:5', 'path src/a.ts:12'],
    ['src/a.ts:12-20', 'path src/a.ts:12'],
    ['src/a.ts#L12', 'path src/a.ts:12'],
    ['src/a.ts#L12-L20', 'path src/a.ts:12'],
    ['test/test_a.py::test_name', 'path test/test_a.py'],
    ['docs/plans/', 'path docs/plans/'],
    ['./a', 'path ./a'],
    ['../plans/b.md', 'path ../plans/b.md'],
    ['/docs/a.md', 'path /docs/a.md'],
    ['.github/workflows/ci.yml', 'path .github/workflows/ci.yml'],
    ['app/[id]/(group)/page.tsx', 'path app/[id]/(group)/page.tsx'],
    ['packages/@scope/a/index.ts', 'path packages/@scope/a/index.ts'],
    ['docs/计划.md', 'path docs/计划.md'],
    ['README.md', 'path README.md'],
    ['package.json', 'path package.json'],
    ['.gitignore', 'path .gitignore'],
    ['.golangci.yml', 'path .golangci.yml'],
    ['Makefile', 'path Makefile'],
    ['text/notes.md', 'path text/notes.md'],
    ['/etc/nginx/nginx.conf', 'path /etc/nginx/nginx.conf'],
    ['../../../etc/passwd', 'path ../../../etc/passwd'],
    ['~/notes/a.md', 'path ~/notes/a.md'],
    ['C:\\work\\a.md', 'path C:\\work\\a.md'],
    ['packages/core', 'name packages/core'],
    ['#123', 'issue 123'],
    ['GH-123', 'issue 123'],
    ['GH#123', 'issue 123'],
    ['PR #12', 'issue 12'],
    ['ada/engine#12', 'issue 12 in ada/engine'],
    ['a1b2c3d', 'commit a1b2c3d'],
    [HASH, `commit ${HASH}`],
    ['1'.repeat(40), `commit ${'1'.repeat(40)}`],
    ['ada/engine@a1b2c3d', 'commit a1b2c3d in ada/engine'],
    ['main@a1b2c3d', 'commit a1b2c3d'],
    ['v1.2.0', 'version 1.2.0'],
    ['v1.2.0-rc.1', 'version 1.2.0-rc.1'],
    ['https://example.org/a?b=c#d', 'url https://example.org/a?b=c#d'],
    ['https://github.com/ada/engine/pull/7', 'issue 7 in ada/engine'],
    ['add-login-flow', 'name add-login-flow'],
    ['FR-0007', 'name FR-0007'],
    ['EP-12', 'name EP-12'],
    ['2026-01-05-foo', 'name 2026-01-05-foo'],
  ])('%j names %s', (code, expected) => {
    expect(show(referenceOfCode(code))).toBe(expected);
  });

  it.each([
    '',
    'npm run build',
    'cat docs/a.md',
    'docs/**/*.md',
    'docs/{a,b}.md',
    'docs/<slug>.md',
    '$HOME/a.md',
    'docs/…/a.md',
    'docs/.../a.md',
    'docs/YYYY-MM-DD.md',
    '@scope/pkg',
    'application/json',
    'text/plain',
    'and/or',
    'origin/main',
    'n/a',
    '2026/01/05',
    '2026-01-05',
    'http://localhost:3000/plans',
    'https://127.0.0.1/plans',
    'https://example.org/<id>',
    '/^a+b$/',
    '/plans/timeline',
    'console.log',
    'Node.js',
    'github.com/ada/engine',
    'deadbeef',
    '1234567',
    '#000000',
    '#374151',
    '#fff',
    'true',
    'user_id',
    '--flag',
    'a => b/c.ts',
    'FR-0007/#12',
    'README.md/guide.md',
    '.test.ts',
    '1.2.0',
    '127.0.0.1',
    'a'.repeat(500),
  ])('%j names nothing', (code) => {
    expect(referenceOfCode(code)).toBeNull();
  });

  it('keeps what was written', () => {
    expect(referenceOfCode('src/a.ts:12')?.raw).toBe('src/a.ts:12');
  });
});

describe('the destination of a link', () => {
  it.each([
    ['a.md', 'path ./a.md'],
    ['../a%20b.md#caf%C3%A9', 'path ../a b.md#café'],
    ['a%zz.md', 'path ./a%zz.md'],
    ['/docs/a.md?x=1#L3', 'path /docs/a.md:3'],
    ['docs/plans', 'path docs/plans'],
    ['parse.ts:12', 'path ./parse.ts:12'],
    ['#caf%C3%A9', 'path #café'],
    ['../../../etc/passwd', 'path ../../../etc/passwd'],
    ['file:///home/ada/engine/a.md', 'path /home/ada/engine/a.md'],
    ['C:\\a\\b.md', 'path C:\\a\\b.md'],
    ['//example.org/a', 'url https://example.org/a'],
    ['https://example.org/', 'url https://example.org/'],
    ['https://github.com/ada/engine/issues/12#issuecomment-1', 'issue 12 in ada/engine'],
    ['https://github.com/ada/engine/pull/12/files', 'issue 12 in ada/engine'],
    ['https://github.com/ada/engine/commit/A1B2C3D', 'commit a1b2c3d in ada/engine'],
    ['https://github.com/ada/engine/releases/tag/v1.2.0', 'version 1.2.0 in ada/engine'],
    ['https://github.com/ada/engine/releases/tag/pkg%401.2.0', 'version 1.2.0 in ada/engine'],
    [
      'https://github.com/ada/engine/blob/main/a.md',
      'url https://github.com/ada/engine/blob/main/a.md',
    ],
    ['https://gitlab.com/ada/lab/engine/-/issues/12', 'issue 12 in ada/lab/engine'],
    ['https://gitlab.com/ada/engine/-/merge_requests/3', 'issue 3 in ada/engine'],
    ['https://gitlab.com/ada/engine/-/commit/a1b2c3d', 'commit a1b2c3d in ada/engine'],
    ['https://gitlab.com/ada/engine/-/tags/v2.0', 'version 2.0 in ada/engine'],
    ['https://bitbucket.org/ada/engine/pull-requests/9', 'issue 9 in ada/engine'],
    ['https://bitbucket.org/ada/engine/commits/a1b2c3d', 'commit a1b2c3d in ada/engine'],
  ])('%j names %s', (url, expected) => {
    expect(show(referenceOfUrl(url))).toBe(expected);
  });

  it.each([
    '',
    '#',
    '#L12',
    '?query',
    '?query#part',
    'mailto:ada@example.org',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://localhost:3000/',
    'https://[bad',
  ])('%j names nothing', (url) => {
    expect(referenceOfUrl(url)).toBeNull();
  });
});

describe('running text', () => {
  const cases: [string, string[]][] = [
    ['See docs/a.md, and src/b.ts:12.', ['path docs/a.md', 'path src/b.ts:12']],
    ['Fixed in #12 and GH-13 (ada/engine#14).', ['issue 12', 'issue 13', 'issue 14 in ada/engine']],
    ['Done (#4/#5, FR-0025/#297)', ['issue 4', 'issue 5', 'name FR-0025', 'issue 297']],
    ['见docs/a.md的说明，已合并 #7。', ['path docs/a.md', 'issue 7']],
    ['At https://example.org/a/b.html#c.', ['url https://example.org/a/b.html#c']],
    ['landed in a1b2c3d and b2c3d4e', ['commit a1b2c3d', 'commit b2c3d4e']],
    ['It works (a1b2c3d).', ['commit a1b2c3d']],
    ['提交 a1b2c3d', ['commit a1b2c3d']],
    ['the id a1b2c3d is no hash', []],
    ['Shipped in 1.2.0; v1.3.0 is next', ['version 1.2.0', 'version 1.3.0']],
    ['It took 1.2 hours', []],
    ['Needs FR-0007 and UTF-8, SHA-256', ['name FR-0007']],
    ['After 2026-01-05-add-login', ['name 2026-01-05-add-login']],
    ['On 2026-01-05 10:15Z and 2026/01/05, 3/4 and/or client/server', []],
    ['Read and/or write, n/a, 24/7, application/json', []],
    ['Use C# 7 and the colour #00ff00', []],
    ['docs/**/a.md and docs/<x>/b.md', []],
    ['In docs/é/README.md and docs/计划/README.md', []],
    ['Milestone #2, after step #1 and phase #3', []],
    ['Phase #381 is open', ['issue 381']],
    ['Grey is #333333', []],
    ['The big one is ada/engine#123456', ['issue 123456 in ada/engine']],
    ['ada@example.org', []],
  ];
  it.each(cases)('%j', (text, expected) => {
    expect(referencesOfText(text).map(({form}) => show(form))).toEqual(expected);
  });

  it('gives the place of each', () => {
    const text = 'See docs/a.md, then (#12).';
    const places = referencesOfText(text).map(({start, end}) => text.slice(start, end));
    expect(places).toEqual(['docs/a.md', '#12']);
  });
});
