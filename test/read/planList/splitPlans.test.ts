import fc from 'fast-check';
import {toString as stringify} from 'mdast-util-to-string';
import {describe, expect, it} from 'vitest';
import {holdsOwnPlan, splitPlans} from '../../../plugin/read/planList/splitPlans.js';
import {readPlan} from '../../../plugin/read/readPlan.js';
import {formatTimestamp} from '../../../plugin/read/time/timestamps.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

/** The only guard: quadratic time would take minutes. */
const TIMEOUT = 30_000;

const split = async (markdown: string) => splitPlans(await parseText(markdown, 'todo/PLANS.md'));
const titles = async (markdown: string) =>
  (await split(markdown)).plans.map((plan) => plan.title.text);

const FILE = `# Plans

## Format

- **Status**: Planning / Done

## Active Plans

### [2026-01-05] Water the roof garden

**Status:** In progress
**Owner:** Kim

#### Purpose

Keep the beds alive, see [the notes][notes].

#### Progress

- [x] (2026-01-06 09:00Z) Lay the hose
- [ ] Set the timer

##### Details

Two valves.

---

### Count the bees

- [ ] Buy a counter

### [Paint the shed](plans/shed.md)

In two colours.

## Completed Plans

### [2025-12-01] Water the roof garden ✓

**Summary:** First try, by hand.
**Estimate:** 2d

## Template

\`\`\`markdown
## Active Plans

### [2026-01-01] Title

- [ ] Task
\`\`\`

[notes]: notes.md
`;

describe('splitPlans', () => {
  it('makes a document of each section that holds a plan, and of nothing else', async () => {
    const {plans} = await split(FILE);
    expect(plans.map(({key, title}) => [key, title.text, title.line])).toEqual([
      ['todo/PLANS.md#water-the-roof-garden', 'Water the roof garden', 9],
      ['todo/PLANS.md#count-the-bees', 'Count the bees', 29],
      ['todo/PLANS.md#water-the-roof-garden-2', 'Water the roof garden', 39],
    ]);
    expect(new Set(plans.map(({path}) => path))).toEqual(new Set(['todo/PLANS.md']));
  });

  it('moves headings up so that the title has depth 1 and sections start at 2', async () => {
    const [plan] = (await split(FILE)).plans;
    expect(plan?.sections.map(({name, depth, line}) => [name, depth, line])).toEqual([
      ['', 0, 1],
      ['[2026-01-05] Water the roof garden', 1, 9],
      ['Purpose', 2, 14],
      ['Progress', 2, 18],
      ['Details', 3, 23],
    ]);
    expect(plan?.sections.at(-1)?.role).toBe('progress');
  });

  it('takes only its own lines and nodes, without the rule that divides it from the next', async () => {
    const [plan] = (await split(FILE)).plans;
    expect(plan?.text.split('\n')[0]).toBe('### [2026-01-05] Water the roof garden');
    expect(plan?.text).not.toContain('bees');
    expect(plan?.root.children.some(({type}) => type === 'thematicBreak')).toBe(false);
    expect(stringify(plan?.root)).not.toContain('bees');
  });

  it('brings along the definitions of links that stand elsewhere in the file', async () => {
    const [first, second] = (await split(FILE)).plans;
    expect(first?.root.children.at(-1)).toMatchObject({type: 'definition', url: 'notes.md'});
    expect(second?.root.children.map(({type}) => type)).toEqual(['heading', 'list']);
  });

  it('leaves the headings of the file as they were', async () => {
    const document = await parseText(FILE);
    splitPlans(document);
    expect(document.sections.find(({name}) => name === 'Progress')?.heading?.depth).toBe(4);
  });

  it('lists each plan under the heading it stands under', async () => {
    const {entries} = await split(FILE);
    expect(entries.map(({plan, heading, status, line}) => [plan, heading, status, line])).toEqual([
      ['todo/PLANS.md#water-the-roof-garden', 'Active Plans', 'active', 9],
      ['todo/PLANS.md#count-the-bees', 'Active Plans', 'active', 29],
      ['todo/PLANS.md#water-the-roof-garden-2', 'Completed Plans', 'completed', 39],
    ]);
  });

  it('keeps the rest of the file', async () => {
    const {rest} = await split(FILE);
    expect(rest.sections.map(({name}) => name)).toEqual([
      '',
      'Plans',
      'Format',
      'Active Plans',
      'Paint the shed',
      'Completed Plans',
      'Template',
    ]);
  });

  it('gives readers a plan like any other, with the date of its heading as its start', async () => {
    const [document] = (await split(FILE)).plans;
    if (!document) throw new Error('no plan was found');
    const plan = readPlan(document, NO_OPTIONS);
    expect(plan.stated).toMatchObject({status: 'active', line: 11});
    expect(plan.tasks.map(({state, line}) => [state, line])).toEqual([
      ['done', 20],
      ['open', 21],
    ]);
    expect(plan.owners).toMatchObject([{name: 'Kim', line: 12}]);
    expect(plan.startedAt && formatTimestamp(plan.startedAt)).toBe('2026-01-05');
    expect(plan.summary).toContain('Keep the beds alive');
  });
});

const list = (plan: string, heading = '## Active Plans') => `# Plans\n\n${heading}\n\n${plan}\n`;

describe('what is a plan', () => {
  it.each([
    ['tasks', '### A\n\n- [ ] Do it'],
    ['tasks in another state', '### A\n\n- [~] Do it'],
    ['sections of a plan', '### A\n\n#### Goal\n\nB.'],
    ['a status line', '### A\n\n**Status:** Planning'],
    ['a status item', '### A\n\n- Status: planning\n- Owner: Kim'],
    ['a date and labels', '### [2026-01-05] A\n\n**Summary:** b\n**Estimate:** 1d'],
    ['a date and tasks, whatever the day is written like', '### 2026-01-05: A\n\n- [ ] b'],
    ['tasks beside a link', '### A\n\nSee [b](b.md).\n\n- [ ] Do it'],
  ])('a heading with %s', async (_, plan) => {
    expect(await titles(list(plan))).toEqual(['A']);
  });

  it.each([
    ['a description', '### A\n\nDoes b.'],
    ['a link', '### A\n\n[Plan](a.md)'],
    ['a status and a link', '### A\n\n- Status: active\n- Plan: [a](a.md)'],
    ['its own link and a status', '### [A](a.md)\n\nStatus: active'],
    ['a code path', '### A\n\n`docs/plans/a.md`'],
    ['a check list of links', '### A\n\n- [x] [b](b.md)\n- [ ] [c](c.md)'],
    ['a template in a code fence', '### A\n\n```\nStatus: x\n\n- [ ] b\n```'],
    ['the name of a section', '### Progress\n\n- [ ] b'],
    ['the name of a part', '### Phase 2: Roots\n\n- [ ] b'],
    ['nothing but a date', '### 2026-01-05\n\n- [ ] b'],
    ['nothing', '### A'],
  ])('not a heading with %s', async (_, plan) => {
    expect(await titles(list(plan))).toEqual([]);
  });

  it.each([
    ['## Active', ['A']],
    ['## Recently completed', ['A']],
    ['## In progress', ['A']],
    ['## 进行中的计划', ['A']],
    ['## Current state', []],
    ['## Rules', []],
  ])('under %s', async (heading, expected) => {
    expect(await titles(list('### A\n\n- [ ] b', heading))).toEqual(expected);
  });

  it('finds plans below headings that group them', async () => {
    const plan = '### Garden\n\n#### A\n\n- [ ] b\n\n#### C\n\nStatus: done';
    expect(await titles(list(plan))).toEqual(['A', 'C']);
  });

  it('finds them in a file that begins with its list', async () => {
    expect(await titles('## Active Plans\n\n### A\n\nStatus: done\n')).toEqual(['A']);
  });
});

describe('holdsOwnPlan', () => {
  it.each([
    ['a mere list of plans', list('### A\n\n- [ ] b'), false],
    [
      'a plan that tells of its own work',
      `${list('### A\n\n- [ ] b')}\n## Progress\n\n- [x] c\n`,
      true,
    ],
    [
      'a plan that sorts its work by status',
      '# Roof\n\n## Completed\n\n### 2026-01-05 Beds\n\n- [x] Soil\n',
      true,
    ],
  ])('%s', async (_, markdown, expected) => {
    expect(holdsOwnPlan(await split(markdown))).toBe(expected);
  });
});

describe('hostile files', () => {
  it.each([
    ['many plans', `## Active Plans\n\n${'### a\n\nStatus: x\n\n'.repeat(20_000)}`],
    [
      'a long list heading',
      `## Plans active ${'a '.repeat(200_000)}\n\n${'### a\n\n'.repeat(20_000)}`,
    ],
    ['a long title', `## Active Plans\n\n### ${'✓'.repeat(500_000)}x\n\nStatus: x\n`],
    ['brackets', `## Active Plans\n\n### ${'['.repeat(500_000)}\n\n- [ ] x\n`],
    ['definitions', list(`### a\n\n- [ ] [x]\n\n${'[x]: a\n'.repeat(20_000)}`)],
  ])('%s take linear time and keep their lines', {timeout: TIMEOUT}, async (_, markdown) => {
    const document = await parseText(markdown);
    const {plans} = splitPlans(document);
    const last = markdown.split('\n').length;
    for (const {title} of plans) expect(title.line).toBeLessThanOrEqual(last);
    expect(new Set(plans.map(({key}) => key)).size).toBe(plans.length);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom('# Plans', '## Active Plans', '### [2026-01-05] A', '#### Progress', '---'),
    fc.constantFrom('- [ ] a', '**Status:** done', '```', '> ## Completed', '[x]: b', ''),
    fc.string({unit: 'binary'}),
  );

  it('gives plans that lie one after the other within its lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, {maxLength: 40}), async (lines) => {
        const markdown = lines.join('\n');
        const {plans, entries, rest} = splitPlans(await parseText(markdown));
        const count = markdown.split(/\r\n|\r|\n/).length;
        let before = 0;
        for (const plan of plans) {
          expect(plan.title.line).toBeGreaterThan(before);
          before = plan.root.position?.end.line ?? 0;
          expect(before).toBeLessThanOrEqual(count);
        }
        expect(entries).toHaveLength(plans.length);
        expect(rest.sections.length).toBeGreaterThan(0);
      }),
      {numRuns: 300},
    );
  });
});
