import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {isRecord} from '../plugin/lib/isRecord.js';
import type {Finding} from '../plugin/model/finding.js';
import {publishRepository} from './publish/publishRepository.js';

const PAGE = new URL('../example-site/docs/findings.md', import.meta.url);
const RULES = [...readFileSync(PAGE, 'utf8').matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(
  ([, rule = '']) => rule,
);

type Files = Record<string, string | Buffer>;

const plan = (text: string, more: Files = {}): Files => ({
  'plans/a.md': `# A\n\n${text}\n`,
  ...more,
});
const headed = (yaml: string, more: Files = {}): Files => ({
  'plans/a.md': `---\n${yaml}\n---\n\n# A\n\n- [ ] Dig\n`,
  ...more,
});
const many = (count: number, text: string): Files =>
  Object.fromEntries(Array.from({length: count}, (_, at) => [`plans/p${at}.md`, text]));

/** The files that break each rule, the place of the finding, and what it must name. */
const CASES: Record<
  string,
  readonly [files: Files, place: string | RegExp, names: string | RegExp]
> = {
  'ambiguous-date': [plan('Date: 03/04/2026'), 'plans/a.md:3', '03/04/2026'],
  'ambiguous-timezone': [
    plan('## Progress\n\n- [x] (2026-01-05 10:15 CST) Dig'),
    'plans/a.md:5',
    'CST',
  ],
  'body-size': [plan('word '.repeat(250_000)), 'plans/a.md:1', '1000000'],
  'character-references': [plan('&amp;'.repeat(40_000)), 'plans/a.md:3', '&amp;'],
  'checklist-not-kept': [plan('Shipped in #12.\n\n- [ ] a'), 'plans/a.md:5', '1 task'],
  'checklists-not-kept': [
    many(4, '# A\n\nStatus: completed\n\n- [ ] a\n'),
    'plans/p0.md:5',
    'Of 4 completed plans',
  ],
  'completed-without-release': [
    {
      'plans/a.md': '# A\n\nStatus: completed\n\n- [x] (2026-11-02) a\n',
      'plans/b.md': '# B\n\nStatus: completed\n\n- [x] (2026-11-01) a\n',
      'CHANGELOG.md':
        '# Changelog\n\n## 1.1.0 - 2026-11-03\n\n- `plans/b.md`\n\n## 1.0.0 - 2026-10-01\n\n- x\n',
    },
    'plans/a.md:1',
    'changelog',
  ],
  conflict: [plan('Status: completed\n\n- [x] a\n- [ ] b'), 'plans/a.md:6', '1 of 2'],
  'dead-anchor': [plan('[b](b.md#none)', {'plans/b.md': '# B\n'}), 'plans/a.md:3', '#none'],
  'dead-image': [plan('![b](b.png)'), 'plans/a.md:3', 'b.png'],
  'dead-link': [plan('[b](b.md)'), 'plans/a.md:3', 'b.md'],
  'dead-reference': [headed('depends_on: b.md'), 'plans/a.md:2', 'b.md'],
  'depends-cycle': [
    headed('depends_on: b.md', {'plans/b.md': '---\ndepends_on: a.md\n---\n\n# B\n'}),
    'plans/b.md:2',
    '“A”',
  ],
  'empty-plan': [{'plans/a.md': ''}, 'plans/a.md:1', 'no text'],
  encoding: [{'plans/a.md': Buffer.from('# A\n\nCaf\xe9\n', 'latin1')}, 'plans/a.md:3', 'UTF-8'],
  'file-too-long': [
    plan(`${'words '.repeat(100)}\n`.repeat(9_000)),
    /^plans\/a\.md:83\d\d$/,
    '5000000',
  ],
  'filed-twice': [
    {
      'openspec/changes/dim/proposal.md': '# Dim\n',
      'openspec/changes/archive/2026-10-01-dim/proposal.md': '# Dim\n',
    },
    'openspec/changes/dim/proposal.md:1',
    'archive/2026-10-01-dim',
  ],
  'front-matter': [headed('a: 1\nb: c: d'), 'plans/a.md:3', 'b: c: d'],
  'future-timestamp': [plan('## Progress\n\n- [x] (2031-01-05) a'), 'plans/a.md:5', '2031-01-05'],
  'impossible-date': [plan('## Progress\n\n- [x] (2026-02-30) a'), 'plans/a.md:5', '2026-02-30'],
  'date-before-1990': [plan('## Progress\n\n- [x] (1970-01-01) a'), 'plans/a.md:5', '1970-01-01'],
  'index-dead-entry': [
    plan('- [ ] a', {'PLANS.md': '# Plans\n\n## Active\n\n- [B](plans/b.md)\n'}),
    'PLANS.md:5',
    'plans/b.md',
  ],
  'index-not-kept': [
    {
      ...many(6, '# A\n\nStatus: completed\n'),
      'PLANS.md': `# Plans\n\n## Active plans\n\n${[0, 1, 2, 3, 4, 5].map((at) => `- [A](plans/p${at}.md)\n`).join('')}`,
    },
    'PLANS.md:5',
    '“Active plans”',
  ],
  'long-file': [plan('words '.repeat(60_000)), 'plans/a.md:1', '361 kB'],
  'long-line': [plan(`a${'_b'.repeat(30_000)}`), 'plans/a.md:3', '60001 characters'],
  metadata: [
    {
      'conductor/tracks/dim_20260101/plan.md': '# Plan\n\n- [ ] a\n',
      'conductor/tracks/dim_20260101/spec.md': '# Spec\n',
      'conductor/tracks/dim_20260101/metadata.json': '[1]\n',
    },
    'conductor/tracks/dim_20260101/metadata.json:1',
    'no keys',
  ],
  nesting: [plan(`${'>'.repeat(150)} far in`), 'plans/a.md:3', '100 levels'],
  'no-heading': [{'plans/a.md': 'Only text.\n'}, 'plans/a.md:1', 'no top-level heading'],
  'page-size': [
    plan(`## Validation\n\n\`\`\`sh\n${'npm test -- one\n'.repeat(9_000)}\`\`\``),
    'plans/a.md:1',
    /\d+/,
  ],
  'parent-cycle': [
    headed('parent: b.md', {'plans/b.md': '---\nparent: a.md\n---\n\n# B\n'}),
    'plans/b.md:2',
    '“A”',
  ],
  'ready-to-close': [plan('Status: active\n\n- [x] (2026-11-20) a'), 'plans/a.md:5', 'still open'],
  'release-without-plan': [
    {
      'plans/b.md': '# B\n\nStatus: completed\n\n- [x] (2026-11-01) a\n',
      'CHANGELOG.md':
        '# Changelog\n\n## 1.1.0 - 2026-11-03\n\n- nothing\n\n## 1.0.0 - 2026-11-02\n\n- `plans/b.md`\n',
    },
    'CHANGELOG.md:3',
    '1.1.0',
  ],
  'slug-taken': [{'plans/timeline.md': '# A\n'}, 'plans/timeline.md:1', '“timeline”'],
  'slug-too-long': [headed(`slug: ${'x'.repeat(200)}`), 'plans/a.md:1', '200 bytes'],
  'supersedes-cycle': [
    headed('supersedes: b.md', {'plans/b.md': '---\nsupersedes: a.md\n---\n\n# B\n'}),
    'plans/b.md:2',
    '“A”',
  ],
  'unknown-box': [plan('- [w] a\n- [ ] b'), 'plans/a.md:3', '[w]'],
  'unknown-status': [headed('status: gardening'), 'plans/a.md:2', '“gardening”'],
  'unknown-timezone': [
    plan('## Progress\n\n- [x] (2026-01-05 10:15 XYZT) Dig'),
    'plans/a.md:5',
    'XYZT',
  ],
  'unread-date': [headed('created: soon'), 'plans/a.md:2', 'soon'],
  'unreadable-file': [
    plan('![b](b.svg)', {'plans/b.svg': 'no drawing'}),
    'plans/a.md:1',
    'plans/b.svg',
  ],
  'unsafe-link': [plan('[b](javascript:x)'), 'plans/a.md:3', 'javascript:'],
};

/** Need a file that nobody may read, or a reader or plugin that throws; tested with those. */
const ELSEWHERE = ['body-failed', 'unreadable'];

/** What to do is an order, after what is wrong. */
const ORDER =
  /[.”)] (?:If .*, )?(?:Add|Change|Check|Choose|Close|Correct|Create|Delete|Export|Fill in|Fix|Flatten|Give|Link|Make|Mention|Move|Name|Put|Remove|Rename|Save|Set|Split|Start|Update|Use|Write)\b/;

/** All that the log tells, and what only a page does. */
async function findingsOf(
  files: Files,
): Promise<Pick<Finding, 'rule' | 'message' | 'file' | 'line'>[]> {
  const {findings, data} = await publishRepository(files);
  const pages = data.flatMap(({content}) => {
    if (!isRecord(content) || !Array.isArray(content.findings)) return [];
    return content.findings.map((finding: Finding) => ({
      ...finding,
      file: finding.file ?? String(content.path),
    }));
  });
  return [...findings, ...pages];
}

describe('a finding', () => {
  it.each(Object.entries(CASES))(
    'of %s says what is wrong, where, and what to do',
    async (rule, [files, place, names]) => {
      const found = (await findingsOf(files)).filter((finding) => finding.rule === rule);
      const places = found.map(({file, line}) => `${file}:${line}`);
      expect(places).toContainEqual(place instanceof RegExp ? expect.stringMatching(place) : place);
      for (const {message} of found) {
        expect(message).toMatch(names);
        expect(message).toMatch(ORDER);
        expect(message).toMatch(/^[A-Z“].*\.$/s);
      }
    },
  );

  it('of each rule is tried', () => {
    expect([...Object.keys(CASES), ...ELSEWHERE].sort()).toEqual([...RULES].sort());
  });
});
