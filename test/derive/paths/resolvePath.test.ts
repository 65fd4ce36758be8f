import {describe, expect, it} from 'vitest';
import {createRepositoryPaths, resolvePath} from '../../../plugin/derive/paths/resolvePath.js';

const PATHS = [
  'README.md',
  'package.json',
  'docs/README.md',
  'docs/guide.md',
  'docs/Setup.md',
  'docs/plans/README.md',
  'docs/plans/active/README.md',
  'docs/plans/active/now.md',
  'docs/plans/active/twice.md',
  'docs/plans/completed/login.md',
  'docs/plans/completed/2026/01/dated.md',
  'docs/plans/completed/cache/plan.md',
  'docs/plans/done/both.md',
  'docs/plans/archive/both.md',
  'docs/plans/flat.md',
  'docs/plans/move-the-shed.md',
  'docs/plans/done/sort-the-tools.md',
  'docs/specs/only.md',
  'old/plans/archive/twice.md',
  'packages/web/core/parse.ts',
  'packages/web/core/index.ts',
  'packages/api/core/index.ts',
  'packages/web/package.json',
  'packages/web/widget.ts',
  'packages/web/theme.css',
  'packages/web/feed-theme.css',
  'packages/web/src/feed_cache.ts',
  'src/a.ts',
  'work/done/2026-Q3/harvest.md',
];
const repository = createRepositoryPaths(PATHS, 'engine');
const FROM = 'docs/plans/active/now.md';

function resolve(target: string, from = FROM): string {
  const found = resolvePath(target, from, repository);
  if (found.path === null)
    return `dead${found.isOutside ? ' outside' : ''}${found.meant === null ? '' : ` (${found.meant})`}`;
  return `${found.step} ${found.path}${found.isFolder ? '/' : ''}`;
}

describe('a path', () => {
  it.each([
    // Relative to the file, then from the root.
    ['now.md', 'relative docs/plans/active/now.md'],
    ['./README.md', 'relative docs/plans/active/README.md'],
    ['./now.md', 'relative docs/plans/active/now.md'],
    ['../README.md', 'relative docs/plans/README.md'],
    ['../../guide.md', 'relative docs/guide.md'],
    ['../../../src/a.ts', 'relative src/a.ts'],
    ['docs/guide.md', 'root docs/guide.md'],
    ['./docs/guide.md', 'root docs/guide.md'],
    ['README.md', 'root README.md'],
    ['package.json', 'root package.json'],
    // Folders, and names without extension.
    ['docs/', 'root docs/'],
    ['docs/plans', 'root docs/plans/'],
    ['docs/guide', 'root docs/guide.md'],
    ['../completed/', 'relative docs/plans/completed/'],
    ['docs/guide.md/', 'dead (docs/guide.md)'],
    ['../../..', 'relative /'],
    // Without what leads it.
    ['/docs/guide.md', 'stripped docs/guide.md'],
    ['/engine/docs/guide.md', 'stripped docs/guide.md'],
    ['engine/docs/guide.md', 'stripped docs/guide.md'],
    ['/home/ada/engine/docs/guide.md', 'stripped docs/guide.md'],
    ['~/work/engine/docs/guide.md', 'stripped docs/guide.md'],
    ['C:\\work\\engine\\docs\\guide.md', 'stripped docs/guide.md'],
    ['docs\\guide.md', 'root docs/guide.md'],
    // Moved.
    ['docs/plans/active/login.md', 'moved docs/plans/completed/login.md'],
    ['../active/login.md', 'moved docs/plans/completed/login.md'],
    ['login.md', 'moved docs/plans/completed/login.md'],
    ['docs/plans/login.md', 'moved docs/plans/completed/login.md'],
    ['docs/exec-plans/active/login.md', 'moved docs/plans/completed/login.md'],
    ['docs/plans/active/dated.md', 'moved docs/plans/completed/2026/01/dated.md'],
    ['work/active/harvest.md', 'moved work/done/2026-Q3/harvest.md'],
    ['docs/plans/active/cache/plan.md', 'moved docs/plans/completed/cache/plan.md'],
    ['docs/plans/active/cache/', 'moved docs/plans/completed/cache/'],
    ['docs/plans/active/flat.md', 'moved docs/plans/flat.md'],
    ['docs/plans/completed/twice.md', 'moved docs/plans/active/twice.md'],
    ['docs/move-the-shed.md', 'moved docs/plans/move-the-shed.md'],
    ['docs/exec-plans/move-the-shed.md', 'moved docs/plans/move-the-shed.md'],
    ['docs/sort-the-tools.md', 'moved docs/plans/done/sort-the-tools.md'],
    // The end of only one path.
    ['core/parse.ts', 'suffix packages/web/core/parse.ts'],
    ['widget.ts', 'suffix packages/web/widget.ts'],
    ['feed-theme.css', 'suffix packages/web/feed-theme.css'],
    ['src/feed_cache.ts', 'suffix packages/web/src/feed_cache.ts'],
    // Dead.
    ['docs/plans/active/both.md', 'dead'],
    ['docs/specs/login.md', 'dead (docs/plans/completed/login.md)'],
    ['docs/plans/only.md', 'dead (docs/specs/only.md)'],
    ['docs/flat.md', 'dead (docs/plans/flat.md)'],
    ['docs/specs/move-the-shed.md', 'dead (docs/plans/move-the-shed.md)'],
    ['docs/plans/completed/README.md', 'dead'],
    ['core/index.ts', 'dead'],
    ['docs/core/parse.ts', 'dead (packages/web/core/parse.ts)'],
    ['./widget.ts', 'dead (packages/web/widget.ts)'],
    ['index.ts', 'dead'],
    ['theme.css', 'dead (packages/web/theme.css)'],
    ['docs/setup.md', 'dead (docs/Setup.md)'],
    ['src/a.js', 'dead (src/a.ts)'],
    ['nowhere/none.md', 'dead'],
    ['/', 'dead'],
    ['', 'dead'],
    // Outside.
    ['../../../../etc/passwd', 'dead outside'],
    ['../../../../guide.md', 'dead outside'],
    ['/etc/passwd', 'dead outside'],
    ['/home/ada/other/docs/guide.md', 'dead outside'],
    ['~/notes.md', 'dead outside'],
    ['C:\\work\\a.md', 'dead outside'],
    ['/missing/page.md', 'dead'],
  ])('%j is %s', (target, expected) => {
    expect(resolve(target)).toBe(expected);
  });

  it('without the name of the repository is not stripped', () => {
    const nameless = createRepositoryPaths(PATHS, null);
    expect(resolvePath('/home/ada/null/docs/guide.md', FROM, nameless)).toEqual({
      path: null,
      isOutside: true,
      meant: null,
    });
  });

  it('of a file at the root is relative to the root', () => {
    expect(resolve('docs/guide.md', 'PLANS.md')).toBe('relative docs/guide.md');
  });

  it.each([
    'a/'.repeat(200_000),
    'active/'.repeat(580),
    'active/'.repeat(200_000),
    '../'.repeat(200_000),
    '\\'.repeat(400_000),
    '.'.repeat(400_000),
  ])('that is long is resolved in time', (target) => {
    expect(resolve(target)).toMatch(/^dead/);
  });
});
