import {describe, expect, it} from 'vitest';
import {mayHold} from '../../../plugin/read/markdown/mayHold.js';
import {splitPlans} from '../../../plugin/read/planList/splitPlans.js';
import {readActivity} from '../../../plugin/read/time/readActivity.js';
import {readTasks} from '../../../plugin/read/work/tasks.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

const YEAR = /20\d\d/;

async function sectionsThatMayHold(markdown: string, pattern: RegExp): Promise<string[]> {
  const document = await parseText(markdown);
  return document.sections
    .filter((section) => mayHold(document, section, pattern))
    .map(({name}) => name);
}

describe('mayHold', () => {
  it.each([
    ['in the heading', '# A\n\n## Since 2026\n\ntext\n\n## B\n\ntext', ['Since 2026']],
    ['in the last block', '# A\n\n## B\n\ntext\n\n- item\n  - in 2026', ['B']],
    ['in code', '# A\n\n## B\n\n`2026`\n\n## C\n\ntext', ['B']],
    ['below front matter', '---\ntitle: Since 2026\n---\n# A\n\n## B\n\n2026', ['B']],
    ['before the first heading', 'Of 2026.\n\n# A\n\ntext', ['']],
    ['nowhere', '# A\n\ntext & more\n\n## B\n\n- item', []],
    ['behind letters of two units', '# 🟢🟢🟢\n\n## B\n\n2026\n\n## C\n\ntext', ['B']],
    ['maybe in a character reference', '# A\n\n## B\n\n&#50;026\n\n## C\n\ntext', ['B']],
  ])('finds a year %s', async (_place, markdown, names) => {
    expect(await sectionsThatMayHold(markdown, YEAR)).toEqual(names);
  });

  it('looks at one block', async () => {
    const document = await parseText('one\n\ntwo 2026\n\nthree');
    expect(document.root.children.map((node) => mayHold(document, node, YEAR))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('looks at the lines of a plan that is a part of a file', async () => {
    const {plans} = splitPlans(
      await parseText(
        '# Plans\n\n2020\n\n## Active Plans\n\n### [2026-01-05] Move\n\n#### Purpose\n\nMove it.\n\n#### Progress\n\n- [x] 2026-01-06 done\n',
        'PLANS.md',
      ),
    );
    const [plan] = plans;
    const names = plan?.sections.filter((section) => mayHold(plan, section, YEAR));
    expect(names?.map(({name}) => name)).toEqual(['[2026-01-05] Move', 'Progress']);
  });

  it('gives way where a footnote of the file belongs to a part of it', async () => {
    const {plans} = splitPlans(
      await parseText(
        '# Plans\n\n[^1]: Since 2026.\n\n## Active Plans\n\n### Move\n\n#### Purpose\n\nMove it.\n\n#### Progress\n\n- [x] done[^1]\n\n[^2]: No year.\n',
        'PLANS.md',
      ),
    );
    const [plan] = plans;
    const last = plan?.sections.at(-1);
    expect(plan && last && mayHold(plan, last, YEAR)).toBe(true);
  });
});

describe('readers behind a quick look', () => {
  it('read what character references spell', async () => {
    const document = await parseText('# A\n\n## Progress\n\n- &#91;x] &#50;026-01-05 done\n');
    expect(readTasks(document, NO_OPTIONS).tasks).toMatchObject([{state: 'done', text: 'done'}]);
    expect(readActivity(document, NO_OPTIONS).activity).toHaveLength(1);
  });
});
