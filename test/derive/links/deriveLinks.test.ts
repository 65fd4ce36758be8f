import {describe, expect, it} from 'vitest';
import {edgesOf, findCycles} from '../../../plugin/derive/links/cycles.js';
import {plansOf} from '../timeline/timelineInput.js';
import {worldOf} from './linksInput.js';

describe('links between plans', () => {
  it('go both ways, with sentence, heading and line', async () => {
    const {links} = await worldOf({
      plans: {
        'plans/active/quiet-hours.md':
          '# Quiet hours\n\n## Context\n\nIt asks first. Depends on `group-scenes` and `src/gone.ts`.\n',
        'plans/group-scenes.md': '# Group scenes\n\nSee `group-scenes` here.\n',
      },
    });
    expect(links.refersTo.get('plans/active/quiet-hours.md')).toMatchObject([
      {
        target: {kind: 'plan', key: 'plans/group-scenes.md'},
        reference: {
          relation: 'depends-on',
          sentence: 'Depends on group-scenes and src/gone.ts.',
          heading: 'Context',
          line: 5,
        },
      },
      {target: null, reference: {target: 'src/gone.ts'}},
    ]);
    expect(links.referredToBy.get('plans/group-scenes.md')).toMatchObject([
      {from: {kind: 'plan', key: 'plans/active/quiet-hours.md'}, reference: {line: 5}},
    ]);
    expect(links.refersTo.get('plans/group-scenes.md')).toEqual([]);
  });
});

describe('links between plans and documents', () => {
  it('go both ways', async () => {
    const {links} = await worldOf({
      plans: {'plans/quiet-hours.md': '# Q\n\nChanges `docs/guide.md` and `src/`.\n'},
      documents: {'docs/hub.md': '# Hub\n\nSee [the plan](../plans/quiet-hours.md).\n'},
      paths: ['docs/guide.md', 'src/a.ts'],
    });
    expect(Object.fromEntries(links.documents)).toMatchObject({
      'docs/guide.md': [{plan: 'plans/quiet-hours.md', direction: 'names'}],
      'docs/hub.md': [{plan: 'plans/quiet-hours.md', direction: 'named-by', reference: {line: 3}}],
    });
    expect(links.documents.size).toBe(2);
    expect(links.referredToBy.get('plans/quiet-hours.md')).toMatchObject([
      {from: {kind: 'document', path: 'docs/hub.md', title: 'Hub'}},
    ]);
  });

  it('know the sources of truth that are named by option or in front matter', async () => {
    const {links} = await worldOf({
      plans: {
        'plans/a.md':
          '---\nsource_of_truth: docs/radio.md\n---\n# A\n\nThe source of truth is `docs/other.md`.\n',
        'plans/b.md': '---\nsource_of_truth: https://example.org/truth\n---\n# B\n',
      },
      paths: ['docs/radio.md', 'docs/other.md', 'SSOT.md'],
      ssot: ['SSOT.md'],
    });
    expect([...links.ssot].sort()).toEqual(['SSOT.md', 'docs/radio.md']);
    expect(links.refersTo.get('plans/b.md')).toMatchObject([
      {target: {kind: 'url', url: 'https://example.org/truth'}},
    ]);
  });
});

/** What is found in one plan, among others. */
async function findingsOf(text: string, others: Record<string, string> = {}) {
  const {links} = await worldOf({
    plans: {'plans/a.md': text, ...others},
    paths: ['docs/guide.md', 'docs/sub/far.md', 'src/x.ts'],
  });
  return links.findings.map(({rule, severity, message, line}) => ({rule, severity, message, line}));
}

describe('dead references', () => {
  it.each([
    ['a Markdown file', '# A\n\nRead `docs/gone.md`.\n', ['info']],
    ['front matter', '---\nsupersedes: plans/gone.md\n---\n# A\n', ['warning']],
    ['what leaves the repository', '# A\n\nRead `../../../etc/passwd`.\n', ['info']],
    [
      'a file of code, once the plan has ended',
      '# A\n\nStatus: Completed\n\nAdds `src/y.ts`.\n',
      ['info'],
    ],
    ['not one that is yet to be written', '# A\n\nStatus: Active\n\nAdds `src/y.ts`.\n', []],
    [
      'not a file of code of a plan that was given up',
      '# A\n\nStatus: Abandoned\n\nEdits `src/y.ts`.\n',
      [],
    ],
    ['not a document that an open plan is to write', '# A\n\nWrite `docs/new.md`.\n', []],
    [
      'a document that a completed plan says it wrote',
      '# A\n\nStatus: Completed\n\nWrote `docs/new.md`.\n',
      ['info'],
    ],
    [
      'not a file that the plan removes, wherever else it names it',
      '# A\n\nStatus: Completed\n\nRead `src/y.ts`.\n\nDelete `src/y.ts`.\n',
      [],
    ],
    [
      'not a file that may be',
      '# A\n\nStatus: Completed\n\nUse a helper such as `src/y.ts`.\n',
      [],
    ],
    ['not files that are renamed', '# A\n\nStatus: Completed\n\n- `src/y.ts` to `src/z.ts`\n', []],
    ['words of a path tell nothing', '# A\n\nRead `docs/removed.md`.\n', ['info']],
    [
      'front matter, whatever the text says',
      '---\nsupersedes: docs/gone.md\n---\n# A\n\nRemove `docs/gone.md`.\n',
      ['warning'],
    ],
    ['a plan of front matter', '---\nsuperseded_by: FR-9999\n---\n# A\n', ['warning']],
    ['not a name that may be of another system', '---\ndepends_on: FR-9999\n---\n# A\n', []],
    ['not a path that stands for many', '# A\n\nSee `docs/tNNNN-brief.md`.\n', []],
    ['not a type of a package', '# A\n\nStatus: Completed\n\nMaps to `src/app.Message`.\n', []],
    ['not a path of some other place', '# A\n\nSee `lib/gone.md` and `/tmp/x.md`.\n', []],
    ['not links, which are reported where they are published', '# A\n\n[x](docs/gone.md)\n', []],
    ['once for many mentions', '# A\n\n`docs/gone.md`, `docs/gone.md`\n', ['info']],
  ])('%s', async (_, text, severities) => {
    const found = await findingsOf(text);
    expect(found.map(({severity}) => severity)).toEqual(severities);
    expect(found.every(({rule}) => rule === 'dead-reference')).toBe(true);
  });

  it('tell the path that was likely meant', async () => {
    const [found] = await findingsOf('# A\n\nRead `docs/guides.md` and `docs/guide.mdx`.\n');
    expect(found).toMatchObject({line: 3});
    const messages = (await findingsOf('# A\n\nRead `docs/guide.mdx`.\n')).map(
      ({message}) => message,
    );
    expect(messages).toEqual([
      '“docs/guide.mdx” does not match any file or page. Did you mean “docs/guide.md”? Correct the path.',
    ]);
  });
});

describe('rings of statements', () => {
  const naming = (title: string, relation: string, name: string) =>
    `---\n${relation}: plans/${name}.md\n---\n# ${title}\n`;

  it.each([
    ['itself', {a: naming('A', 'supersedes', 'a')}, '“A” supersedes “A”'],
    [
      'each other',
      {a: naming('A', 'supersedes', 'b'), b: naming('B', 'supersedes', 'a')},
      '“A” supersedes “B” supersedes “A”',
    ],
    [
      'each other, said from both sides',
      {a: naming('A', 'superseded_by', 'b'), b: naming('B', 'superseded_by', 'a')},
      '“A” supersedes “B” supersedes “A”',
    ],
    [
      'a ring of three',
      {
        a: naming('A', 'depends_on', 'b'),
        b: naming('B', 'depends_on', 'c'),
        c: naming('C', 'depends_on', 'a'),
      },
      '“A” depends on “B” depends on “C” depends on “A”',
    ],
  ])('%s', async (_, texts: Record<string, string>, expected) => {
    const plans = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [`plans/${name}.md`, text]),
    );
    const {links} = await worldOf({plans});
    expect(links.findings.map(({message}) => message)).toEqual([
      `${expected}, which is a cycle. Correct one of these statements.`,
    ]);
    expect(links.findings[0]?.line).toBe(2);
  });

  it('are none where both sides say the same', async () => {
    const {links} = await worldOf({
      plans: {
        'plans/a.md': naming('A', 'supersedes', 'b'),
        'plans/b.md': naming('B', 'superseded_by', 'a'),
      },
    });
    expect(links.findings).toEqual([]);
  });

  it('are none where the files of one plan name each other', async () => {
    const [plan] = await plansOf({'plans/a.md': '# A\n\nDepends on [tasks](tasks.md).\n'});
    if (!plan) throw new Error('There is no plan.');
    const unit = {
      folder: 'plans',
      name: 'a',
      shelf: null,
      lacksTasks: false,
      areBoxesUnkept: false,
    };
    const fileOf = (name: string) => ({path: `plans/${name}`, name, kind: 'whole' as const});
    const rings = (names: string[]) => {
      const filed = {...plan, unit: {...unit, files: names.map(fileOf)}};
      return findCycles(
        [filed],
        edgesOf(
          filed,
          filed.references.map((reference) => ({
            reference,
            target: {kind: 'plan', key: plan.key},
          })),
        ),
      );
    };
    expect(rings(['a.md', 'tasks.md'])).toEqual([]);
    expect(rings(['a.md'])).toHaveLength(1);
  });

  it('of many thousand plans are found without recursion', async () => {
    const plans = Object.fromEntries(
      Array.from({length: 3000}, (_, at) => [
        `plans/p${at}.md`,
        naming(`P${at}`, 'depends_on', `p${(at + 1) % 3000}`),
      ]),
    );
    const {links} = await worldOf({plans});
    expect(links.findings.map(({rule}) => rule)).toEqual(['depends-cycle']);
    expect(links.findings[0]?.message).toMatch(
      /^“P0” depends on “P1” .* … \(2995 more\) depends on “P0”/,
    );
  }, 30_000);
});

describe('what must not show or loop', () => {
  it('a plan that is not published', async () => {
    const {links} = await worldOf({
      plans: {
        'plans/active/open.md':
          '---\ndepends_on: plans/active/secret-launch.md\n---\n# Open\n\nSee `secret-launch` and `plans/completed/secret-launch.md`.\n',
      },
    });
    const found = links.refersTo.get('plans/active/open.md') ?? [];
    expect(found.map(({target}) => target)).toEqual([null, null, null]);
    expect(links.findings.map(({rule, severity, line}) => ({rule, severity, line}))).toEqual([
      {rule: 'dead-reference', severity: 'warning', line: 2},
      {rule: 'dead-reference', severity: 'info', line: 6},
    ]);
    expect(links.findings.some(({message}) => message.includes('Did you mean'))).toBe(false);
  });

  it('addresses that run code or hold data, and paths of the machine', async () => {
    const {links} = await worldOf({
      plans: {
        'plans/a.md':
          '# A\n\n[a](javascript:alert(1)) [b](data:text/html,x) [c](/etc/passwd) [d](../../../etc/passwd) `file:///etc/passwd`\n',
      },
    });
    const found = links.refersTo.get('plans/a.md') ?? [];
    expect(found.map(({reference}) => reference.target)).toEqual([
      '/etc/passwd',
      '../../../etc/passwd',
    ]);
    expect(found.every(({target}) => target === null)).toBe(true);
  });
});
