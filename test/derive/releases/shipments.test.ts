import {describe, expect, it} from 'vitest';
import {deriveShipments} from '../../../plugin/derive/releases/shipments.js';
import {worldOf} from '../links/linksInput.js';

const PLAN =
  '# Call channels rooms\n\nStatus: Completed\n\n## Progress\n\n- [x] (2026-01-02 10:00Z) Rename, #118, in commit 4f9c1d2ab\n';

/** The shipments of one plan, in short. */
async function shipmentsOf(changelog: string, plan = PLAN, others: Record<string, string> = {}) {
  const {links} = await worldOf({plans: {'plans/rename-channels.md': plan, ...others}, changelog});
  const found = links.shipments.get('plans/rename-channels.md') ?? [];
  return found.map(
    ({release, entry, by, planLine}) =>
      `${release.version} ${by.signal} ${by.value} at ${entry?.line ?? '-'} / ${planLine ?? '-'}`,
  );
}

const entry = (text: string) => `## 1.2.0 - 2026-01-05\n\n### Changed\n\n- ${text}\n`;

describe('an entry belongs to a plan', () => {
  it.each([
    ['links it', 'See [the plan](plans/rename-channels.md).', 'path plans/rename-channels.md'],
    ['names its path', 'Rooms (`plans/rename-channels.md`).', 'path plans/rename-channels.md'],
    ['names its slug', 'Rooms, see `rename-channels`.', 'name rename-channels'],
    ['has its title', 'Call channels: rooms – as everybody does.', 'title Call channels rooms'],
    ['shares an issue', 'Rooms (#118).', 'issue #118'],
    ['shares a commit', 'Rooms (4f9c1d2).', 'commit 4f9c1d2'],
  ])('that %s', async (_, text, expected) => {
    const line = /^(?:title|issue|commit)/.test(expected) ? '\\d+' : '-';
    const [found, ...more] = await shipmentsOf(entry(text));
    expect(found).toMatch(
      new RegExp(`^1\\.2\\.0 ${expected.replace(/[./]/g, '\\$&')} at 5 / ${line}$`),
    );
    expect(more).toEqual([]);
  });

  it.each([
    ['names another issue', 'Rooms (#1180).'],
    ['names an issue of another repository', 'Rooms (other/hub#118).'],
    ['names an issue of a mirror', 'Rooms (https://gitlab.com/owner/lantern/-/issues/118).'],
    ['shares only some words of the title', 'Call channels by name.'],
    ['names another commit', 'Rooms (4f9c1d3).'],
  ])('but not one that %s', async (_, text) => {
    expect(await shipmentsOf(entry(text))).toEqual([]);
  });

  it.each([
    ['of a single word', '# Internationalization\n', 'Internationalization of rooms.'],
    ['that another plan has', '# Call channels rooms\n', 'Call channels rooms.'],
    ['within longer words', '# All channels room\n', 'Call channels rooms.'],
  ])('but not by a title %s', async (_, plan, text) => {
    const others = {'plans/other.md': '# Call channels rooms\n'};
    expect(await shipmentsOf(entry(text), plan, others)).toEqual([]);
  });

  it('by a slug in its text, of three words or more', async () => {
    const others = {
      'plans/sort-rooms-by-name.md': '# Sorting\n',
      'plans/cross-platform.md': '# Everywhere\n',
      'plans/close-old-rooms.md': '# Closing\n',
    };
    const changelog = entry(
      'sort-rooms-by-name: cross-platform, tools/close-old-rooms/x and not-close-old-rooms.',
    );
    const {links} = await worldOf({plans: others, changelog});
    expect([...links.shipments.keys()]).toEqual(['plans/sort-rooms-by-name.md']);
  });

  it('by a title that is written without spaces', async () => {
    expect(await shipmentsOf(entry('完成了重构登录模块的工作'), '# 重构登录模块\n')).toEqual([
      '1.2.0 title 重构登录模块 at 5 / 1',
    ]);
  });

  it('once, by what tells most', async () => {
    expect(await shipmentsOf(entry('Call channels rooms (#118), `rename-channels`.'))).toEqual([
      '1.2.0 name rename-channels at 5 / -',
    ]);
  });

  it('not by an issue that six plans name', async () => {
    const others = Object.fromEntries(
      Array.from({length: 5}, (_, at) => [`plans/p${at}.md`, `# P${at}\n\nPart of #118.\n`]),
    );
    expect(await shipmentsOf(entry('Rooms (#118).'), PLAN, others)).toEqual([]);
  });
});

describe('an issue or commit of a changelog', () => {
  const texts = (section: string, words: string) => `# Rooms\n\n## ${section}\n\n${words}\n`;

  it.each([
    ['an issue of the context, where one plan alone names it', texts('Context', 'See #118.'), 1],
    ['a commit of the context', texts('Context', 'Built on commit 4f9c1d2.'), 0],
    ['a commit among the artifacts', texts('Artifacts and Notes', 'See commit 4f9c1d2.'), 1],
    ['an issue that is left for later', texts('Follow-ups', 'Then #118.'), 0],
    ['an issue out of scope', texts('Out of scope', 'That is #118.'), 0],
    ['an issue that the plan depends on', texts('Plan', 'Depends on #118.'), 0],
  ])('is the work of a plan or not: %s', async (_, plan, count) => {
    expect(await shipmentsOf(entry('Rooms (#118) (4f9c1d2)'), plan)).toHaveLength(count);
  });

  it('is not that of a plan which names it as background, where another plan works on it', async () => {
    const others = {'plans/other.md': texts('Progress', 'Fixed #118.')};
    const plan = texts('Context', 'See #118.');
    expect(await shipmentsOf(entry('Rooms (#118)'), plan, others)).toEqual([]);
    const works = `${plan}${texts('Progress', 'Fixed #118.')}`;
    expect(await shipmentsOf(entry('Rooms (#118)'), works, others)).toHaveLength(1);
  });
});

describe('the releases of a plan', () => {
  it('are those of all its entries, newest first', async () => {
    const changelog =
      '## 1.0.0 - 2026-01-01\n\n- Rooms (#118)\n\n## 1.1.0 - 2026-02-01\n\n- Rooms again (#118)\n\n## Unreleased\n\n- More rooms (#118)\n';
    expect((await shipmentsOf(changelog)).map((found) => found.split(' ')[0])).toEqual([
      'Unreleased',
      '1.1.0',
      '1.0.0',
    ]);
  });

  it('include the version that the plan names, where no entry names the plan', async () => {
    const plan = '---\nrelease: 1.2.0\n---\n# Rooms\n\nWorks with Node 18.0.0.\n';
    const changelog = '## 18.0.0 - 2026-02-01\n\n- x\n\n## 1.2.0 - 2026-01-05\n\n- y\n';
    expect(await shipmentsOf(changelog, plan)).toEqual(['1.2.0 version 1.2.0 at - / 2']);
  });
});

it.each([
  ['is said to ship it', 'Shipped in', 1],
  ['is spoken of', 'Since', 0],
])('the page of a tag that %s', async (_, words, count) => {
  const plan = `# Rooms\n\n${words} [v1.2.0](https://github.com/owner/lantern/releases/tag/v1.2.0).\n`;
  expect(await shipmentsOf(entry('y'), plan)).toHaveLength(count);
});

describe('findings', () => {
  const findings = async (changelog: string, others: Record<string, string> = {}) => {
    const plans = {'plans/rename-channels.md': PLAN, ...others};
    const {links} = await worldOf({plans, changelog});
    return links.findings.map(({rule, file, line}) => `${rule} ${file}:${line}`);
  };
  const LEFT = '# Left out\n\nStatus: Completed\n\n## Progress\n\n- [x] (2026-01-03) done\n';

  it('name releases without a plan and completed plans without a release', async () => {
    const changelog = `## Unreleased\n\n${entry('Rooms (#118)')}\n## 1.1.0\n\n- x\n`;
    expect(await findings(changelog, {'plans/left.md': LEFT})).toEqual([
      'release-without-plan CHANGELOG.md:9',
      'completed-without-release plans/left.md:1',
    ]);
  });

  it('leave out what was released before the first plan, or completed before plans were named', async () => {
    const changelog = `${entry('Rooms (#118)')}\n## 1.1.0 - 2026-01-01\n\n- x\n\n## 1.0.1 - 2025-12-31\n\n- x\n\n## 1.0.0 - 2025-12-30\n\n- x\n`;
    const early = LEFT.replace('2026-01-03', '2025-12-31 10:00Z');
    expect(await findings(changelog, {'plans/early.md': early})).toEqual([
      'release-without-plan CHANGELOG.md:7',
      'release-without-plan CHANGELOG.md:11',
    ]);
  });

  it('are one where there are many', async () => {
    const releases = Array.from({length: 9}, (_, at) => `## 1.1.${9 - at}\n\n- x\n`).join('\n');
    const left = Array.from({length: 21}, (_, at) => [`plans/left${at}.md`, LEFT]);
    const {links} = await worldOf({
      plans: {'plans/rename-channels.md': PLAN, ...Object.fromEntries(left)},
      changelog: `${entry('Rooms (#118)')}\n${releases}`,
    });
    expect(links.findings.map(({message, file, line}) => `${file}:${line} ${message}`)).toEqual([
      'CHANGELOG.md:7 No plans were found for 9 releases: 1.1.9, 1.1.8, 1.1.7 and 6 more. Mention the plan in a changelog entry, or the same issue in both.',
      'plans/left0.md:1 21 plans are completed, but no changelog entry mentions them: “Left out”, “Left out”, “Left out” and 18 more. Mention them there, or name the version in each plan.',
    ]);
  });

  it('are none where the changelog names no plan, or the last release came before', async () => {
    expect(await findings(entry('Something'), {'plans/left.md': LEFT})).toEqual([]);
    const later = LEFT.replace('2026-01-03', '2026-01-06');
    expect(await findings(entry('Rooms (#118)'), {'plans/left.md': later})).toEqual([]);
  });
});

it('20,000 lines and 1,000 plans are matched', async () => {
  const changelog = Array.from(
    {length: 2000},
    (_, at) =>
      `## 1.${at}.0 - 2026-01-01\n\n${`- Some words about plan-number-${at} (#${at})\n`.repeat(8)}`,
  ).join('\n');
  const plans = Object.fromEntries(
    Array.from({length: 1000}, (_, at) => [
      `plans/plan-number-${at}.md`,
      `# Some words about ${at}\n\nSee #${at + 1}.\n`,
    ]),
  );
  const world = await worldOf({plans, changelog});
  const shipments = deriveShipments(world.plans, world.releases, world.findTarget);
  expect(shipments.get('plans/plan-number-7.md')?.length).toBeGreaterThanOrEqual(8);
}, 60_000);
