import {describe, expect, it} from 'vitest';
import type {PlanPageData, PlanPageSource} from '../../../plugin/publish/plan/props.js';
import type {BodyElement} from '../../../plugin/publish/props.js';
import type {TimelinePageProps} from '../../../plugin/publish/timeline/props.js';
import {publishRepository} from '../publishRepository.js';

const FENCE = 'specs/004-fence';

/** A plan of spec-kit whose files link to each other in a circle. */
const FILES = {
  [`${FENCE}/spec.md`]: `# Feature Specification: Fence

**Created**: 2026-11-01

Keeps deer out[^1]. Built in [phase 1](tasks.md#phase-1); see \`tasks.md\` and \`spec.md\`.

## Requirements

<a id="height"></a>Two metres, as [gone](tasks.md#gone) says. Painted as in [colours](./colours.md).

[^1]: And hares.
`,
  [`${FENCE}/plan.md`]: `# Implementation Plan: Fence

See [the specification](spec.md), [its height](./spec.md#user-content-height) and [below](#requirements).

## Requirements

- A saw[^1]

[^1]: A sharp one.
`,
  [`${FENCE}/tasks.md`]: `# Tasks: Fence

By [the plan](plan.md#requirements).

## Phase 1

- [x] (2026-11-03) T001 Dig holes
- [ ] T002 Set posts
`,
  [`${FENCE}/research.md`]: `# Research

## Wood

**Decision**: Use oak.

**Rationale**: It lasts.
`,
  [`${FENCE}/contracts/gate.md`]:
    '# Gate\n\nAs drawn: ![the gate](gate.svg), with [hinges](hinges.txt), of [tasks](../tasks.md).\n\nIn `docs/none/gone.md`.\n',
  [`${FENCE}/contracts/gate.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  [`${FENCE}/contracts/hinges.txt`]: 'Two.\n',
  'docs/plans/paint.md': `# Paint

Once [the posts](../../specs/004-fence/tasks.md#phase-1) stand: \`specs/004-fence/research.md\`, [the fence](../../specs/004-fence/spec.md).

- [ ] Stir
`,
  'docs/guide.md': '# Guide\n',
};

async function publishFence(files: Record<string, string> = {}) {
  const published = await publishRepository({...FILES, ...files}, {pages: {'docs/guide.md': '/g'}});
  const pageOf = (path: string) => {
    const found = published.data.find(
      ({name, content}) =>
        name.endsWith('.plan.json') && (content as PlanPageSource).path.startsWith(path),
    );
    // As the page gets it.
    return JSON.parse(found?.encode?.() ?? '') as PlanPageData;
  };
  return {...published, pageOf, fence: pageOf(FENCE)};
}

const HOST = 'https://github.com/acme/garden/blob/HEAD';

function walk(elements: readonly BodyElement[], visit: (props: Record<string, unknown>) => void) {
  for (const element of elements) {
    if (typeof element === 'string') continue;
    const [, props, ...children] = element;
    visit(props);
    walk(children, visit);
  }
}

function valuesOf(elements: readonly BodyElement[], name: string): string[] {
  const values: string[] = [];
  walk(elements, (props) => {
    if (props[name] !== undefined) values.push(String(props[name]));
  });
  return values;
}

function partOf({parts}: PlanPageData, name: string) {
  const part = parts?.find((each) => each.name === name);
  if (!part) throw new Error(`There is no part ${name}.`);
  return part;
}

describe('the page of a plan of several files', () => {
  it('has them in order, each with its heading, its links and its table of contents', async () => {
    const {fence} = await publishFence();
    const {main, toc} = fence;
    const parts = fence.parts?.map(({body, ...rest}) => rest);
    expect({title: fence.title, main, toc, parts}).toMatchInlineSnapshot(`
      {
        "main": {
          "anchor": "spec.md",
          "kind": "spec",
          "lineUrl": "https://github.com/acme/garden/blob/HEAD/specs/004-fence/spec.md?plain=1#L{line}",
          "name": "spec.md",
          "sourceUrl": "https://github.com/acme/garden/blob/HEAD/specs/004-fence/spec.md",
          "title": "Feature Specification: Fence",
        },
        "parts": [
          {
            "anchor": "plan.md",
            "kind": "plan",
            "lineUrl": "https://github.com/acme/garden/blob/HEAD/specs/004-fence/plan.md?plain=1#L{line}",
            "name": "plan.md",
            "sourceUrl": "https://github.com/acme/garden/blob/HEAD/specs/004-fence/plan.md",
            "title": "Implementation Plan: Fence",
            "toc": [
              {
                "id": "plan.md--requirements",
                "level": 3,
                "value": "Requirements",
              },
            ],
          },
          {
            "anchor": "tasks.md",
            "kind": "tasks",
            "lineUrl": "https://github.com/acme/garden/blob/HEAD/specs/004-fence/tasks.md?plain=1#L{line}",
            "name": "tasks.md",
            "sourceUrl": "https://github.com/acme/garden/blob/HEAD/specs/004-fence/tasks.md",
            "title": "Tasks: Fence",
            "toc": [
              {
                "id": "tasks.md--phase-1",
                "level": 3,
                "value": "Phase 1",
              },
            ],
          },
          {
            "anchor": "research.md",
            "kind": "research",
            "lineUrl": "https://github.com/acme/garden/blob/HEAD/specs/004-fence/research.md?plain=1#L{line}",
            "name": "research.md",
            "sourceUrl": "https://github.com/acme/garden/blob/HEAD/specs/004-fence/research.md",
            "title": "Research",
            "toc": [
              {
                "id": "research.md--wood",
                "level": 3,
                "value": "Wood",
              },
            ],
          },
          {
            "anchor": "contracts.gate.md",
            "kind": "design",
            "lineUrl": "https://github.com/acme/garden/blob/HEAD/specs/004-fence/contracts/gate.md?plain=1#L{line}",
            "name": "contracts/gate.md",
            "sourceUrl": "https://github.com/acme/garden/blob/HEAD/specs/004-fence/contracts/gate.md",
            "title": "Gate",
            "toc": [],
          },
        ],
        "title": "Fence",
        "toc": [
          {
            "id": "requirements",
            "level": 3,
            "value": "Requirements",
          },
        ],
      }
    `);
  });

  it('gives every element an id that nothing else on the page has', async () => {
    const {fence} = await publishFence();
    const bodies = [fence.body, ...(fence.parts ?? []).map(({body}) => body)];
    const ids = bodies.flatMap((body) => valuesOf(body, 'id'));
    expect(ids).toEqual([...new Set(ids)]);
    const plan = partOf(fence, 'plan.md');
    expect(valuesOf(plan.body, 'id')).toEqual([
      'plan.md--implementation-plan-fence',
      'plan.md--requirements',
      'plan.md--plan-note-fnref-1',
      'plan.md--footnote-label',
      'plan.md--plan-note-fn-1',
    ]);
    expect(valuesOf(plan.body, 'aria-describedby')).toEqual(['plan.md--footnote-label']);
    expect(valuesOf(plan.body, 'href')).toEqual(
      expect.arrayContaining(['#plan.md--plan-note-fn-1', '#plan.md--plan-note-fnref-1']),
    );
  });

  it('leads from one file to another within itself', async () => {
    const {fence, findings} = await publishFence();
    expect(valuesOf(fence.body, 'href').slice(1)).toEqual([
      '#tasks.md--phase-1',
      '#tasks.md',
      '#tasks.md',
      '#plan-note-fnref-1',
    ]);
    expect(valuesOf(partOf(fence, 'plan.md').body, 'href').slice(0, 3)).toEqual([
      '#spec.md',
      '#user-content-height',
      '#plan.md--requirements',
    ]);
    expect(valuesOf(partOf(fence, 'tasks.md').body, 'href')).toEqual(['#plan.md--requirements']);
    expect(valuesOf(partOf(fence, 'contracts/gate.md').body, 'href').at(-1)).toBe('#tasks.md');
    const ofLinks = findings.filter(({rule}) => rule.startsWith('dead'));
    expect(ofLinks).toMatchObject([
      {rule: 'dead-reference', file: `${FENCE}/contracts/gate.md`, line: 5},
      {rule: 'dead-anchor', file: `${FENCE}/spec.md`, line: 9},
      {rule: 'dead-link', file: `${FENCE}/spec.md`, line: 9},
    ]);
    expect(fence.findings.map(({file, line, part}) => ({file, line, part}))).toEqual(
      expect.arrayContaining([
        {file: `${FENCE}/contracts/gate.md`, line: 5, part: 'contracts/gate.md'},
        {file: `${FENCE}/spec.md`, line: 9, part: 'spec.md'},
      ]),
    );
  });

  it('is where links of others to its files lead', async () => {
    const {pageOf} = await publishFence();
    const paint = pageOf('docs/plans/paint.md');
    expect(valuesOf(paint.body, 'href')).toEqual([
      '/plans/004-fence#tasks.md--phase-1',
      '/plans/004-fence#research.md',
      '/plans/004-fence',
    ]);
    expect(paint).not.toHaveProperty('main');
    expect(paint).not.toHaveProperty('parts');
  });

  it('shows files from the folder of each part, and none of its parts as an attachment', async () => {
    const {fence} = await publishFence();
    const gate = partOf(fence, 'contracts/gate.md');
    expect(valuesOf(gate.body, 'src')).toEqual(['asset:0']);
    expect(valuesOf(gate.body, 'href')[0]).toBe(`${HOST}/${FENCE}/contracts/hinges.txt`);
    // The image is seen in the text.
    expect(fence.attachments.map(({name}) => name)).toEqual(['contracts/hinges.txt']);
  });

  it('names the file of what is read, but for the main document', async () => {
    const {fence} = await publishFence();
    expect(fence.nextTask).toMatchObject({line: 8, part: 'tasks.md'});
    expect(fence.decisions).toMatchObject([{text: 'Use oak.', line: 5, part: 'research.md'}]);
    expect(fence.evidence).toContainEqual(
      expect.objectContaining({
        signal: 'checklist',
        part: 'tasks.md',
        line: 7,
        url: `${HOST}/${FENCE}/tasks.md?plain=1#L7`,
      }),
    );
    expect(fence.log).toEqual([
      {kind: 'started', at: '2026-11-01', line: 3},
      {
        kind: 'ticked',
        at: '2026-11-03',
        tasks: [{text: 'T001 Dig holes', line: 7, part: 'tasks.md'}],
      },
      expect.objectContaining({kind: 'gap'}),
    ]);
    expect(fence.referredToBy).toMatchObject([{label: 'Paint', group: 'plan'}]);
  });

  it('is found in the timeline by the line of each file', async () => {
    const {data} = await publishFence();
    const timeline = data.find(({name}) => name === 'timeline-all.json');
    const {plans, days} = (timeline?.content ?? {}) as TimelinePageProps;
    expect(plans.find(({slug}) => slug === '004-fence')?.parts).toEqual([
      {path: `${FENCE}/tasks.md`, lineUrl: `${HOST}/${FENCE}/tasks.md?plain=1#L{line}`},
    ]);
    expect(days.map(({lines}) => lines?.map(({line, part}) => [line, part]))).toEqual([
      [[7, 0]],
      [[3, undefined]],
    ]);
  });

  it('shows a part that is too large as text', async () => {
    const {fence} = await publishFence({[`${FENCE}/notes.md`]: `# N\n\n${'a'.repeat(2_000_000)}`});
    const notes = partOf(fence, 'notes.md');
    expect(notes.plainBody).toBe(true);
    expect(notes.bodyCut?.of).toBe(2_000_005);
    const [tag, , text] = notes.body[0] ?? [];
    expect(tag).toBe('pre');
    expect(String(text).length).toBeGreaterThan(10_000);
    expect(fence.findings).toContainEqual(
      expect.objectContaining({file: `${FENCE}/notes.md`, part: 'notes.md', line: 1}),
    );
  });
});

describe('the page of a change', () => {
  it('shows its metadata as code, and names the documents that its deltas change', async () => {
    const {data} = await publishRepository({
      'openspec/changes/archive/2026-11-05-add-gate/proposal.md':
        '## Why\n\nTo get in.\n\n## What\n\nBy `tasks.md`.\n',
      'openspec/changes/archive/2026-11-05-add-gate/tasks.md': '- [x] 1.1 Hang it\n',
      'openspec/changes/archive/2026-11-05-add-gate/specs/fence/spec.md':
        '# Fence\n\n## ADDED Requirements\n\nA gate.\n',
      'openspec/changes/archive/2026-11-05-add-gate/.openspec.yaml': 'schema: spec-driven\n',
      'openspec/specs/fence/spec.md': '# Fence\n',
    });
    const pages = data.flatMap(({name, content}) =>
      name.endsWith('.plan.json') ? [content as PlanPageSource] : [],
    );
    expect(pages).toHaveLength(1);
    const [page] = pages;
    expect(page?.parts?.map(({anchor, kind}) => [anchor, kind])).toEqual([
      ['tasks.md', 'tasks'],
      ['specs.fence.spec.md', 'delta'],
      ['.openspec.yaml', 'metadata'],
    ]);
    expect(page?.parts?.at(-1)?.body).toBe(
      '[["pre",{},["code",{"className":"language-yaml"},"schema: spec-driven\\n"]]]',
    );
    expect(page?.refersTo).toMatchObject([
      {label: 'openspec/specs/fence/spec.md', place: {line: 1, part: 'specs/fence/spec.md'}},
    ]);
  });
});
