/** Headings of what is not released yet, in the form of `normalizeName`. */
export const UNRELEASED_NAMES: readonly string[] = [
  'unreleased',
  'unreleased changes',
  'unreleased version',
  'upcoming',
  'upcoming release',
  'upcoming changes',
  'next release',
  'next version',
  'in development',
  '未发布',
  '未發布',
  '未リリース',
];

/**
 * Headings that sort the entries of a release, in the form of `normalizeName`.
 * They stand at the depth of the release in some changelogs (conventional-changelog
 * writes patch releases as `### 1.2.1`), where any other heading ends it.
 */
export const RELEASE_GROUPS: readonly string[] = [
  // Keep a Changelog 1.1.0
  'added',
  'changed',
  'deprecated',
  'removed',
  'fixed',
  'security',
  // conventional-changelog and release-please
  'breaking change',
  'breaking changes',
  'build',
  'build system',
  'bug fixes',
  'chores',
  'code refactoring',
  'code refactor',
  'continuous integration',
  'dependencies',
  'deprecations',
  'docs',
  'documentation',
  'documentation changes',
  'enhancements',
  'features',
  'fixes',
  'improvements',
  'miscellaneous',
  'miscellaneous chores',
  'new features',
  'notes',
  'performance',
  'performance improvements',
  'refactoring',
  'reverts',
  'styles',
  'tests',
  // changesets
  'major changes',
  'minor changes',
  'patch changes',
];
