import {afterEach, describe, expect, it, vi} from 'vitest';
import {drawLines, type Edge} from '../../../plugin/publish/plan/connectionLines.js';
import type {
  ConnectedPlanProp,
  ConnectionsProp,
  PlanPageSource,
} from '../../../plugin/publish/plan/props.js';
import {publishRepository} from '../publishRepository.js';

/** Publishes plans with the front matter that is given by their titles. @returns finds a drawing by title */
async function publishPlans(plans: Record<string, string>) {
  const {data} = await publishRepository(
    Object.fromEntries(
      Object.entries(plans).map(([title, fields]) => [
        `plans/${title.toLowerCase()}.md`,
        `---\nowner: Ada\n${fields}\n---\n# ${title}\n\n- [ ] Begin\n`,
      ]),
    ),
  );
  return (title: string): ConnectionsProp | undefined =>
    data
      .map(({content}) => content as PlanPageSource)
      .find((page) => page.title === title && 'referredToBy' in page)?.connections;
}

const words = ({relation, title}: ConnectedPlanProp) => `${relation} ${title}`;

/** `depends-on 1,2→0`, by rows. */
const linesOf = (lines: ConnectionsProp['lines']) =>
  lines.map(({relation, from, to}) => {
    const rows = (ends: number[]) => ends.map(Math.floor).sort().join(',');
    return `${relation} ${rows(from)}→${rows(to)}`;
  });

afterEach(() => vi.unstubAllEnvs());

describe('how a plan connects', () => {
  it('is left out where it is related to no other', async () => {
    const connectionsOf = await publishPlans({
      Lamp: 'related: [plans/shade.md]',
      Shade: 'source_of_truth: plans/lamp.md\ndepends_on: [plans/nowhere.md, "#12"]',
    });
    expect(connectionsOf('Lamp')).toBeUndefined();
    expect(connectionsOf('Shade')).toBeUndefined();
  });

  it('has what a plan follows above it, and what follows it below, from both ends', async () => {
    const connectionsOf = await publishPlans({
      Hub: 'depends_on: [plans/power.md]\nparent: plans/house.md\nsupersedes: plans/bridge.md',
      Power: 'status: completed',
      House: 'subtasks: [plans/hub.md]',
      Bridge: '',
      Lamp: 'blocked_by: plans/hub.md',
      Mesh: 'supersedes: plans/hub.md',
      Radio: 'part_of: plans/hub.md',
    });
    const hub = connectionsOf('Hub');
    expect(hub?.above.map(words)).toEqual([
      'child-of House',
      'supersedes Bridge',
      'depends-on Power',
    ]);
    expect(hub?.below.map(words)).toEqual(['blocks Lamp', 'superseded-by Mesh', 'parent-of Radio']);
    expect(hub?.above.at(-1)).toMatchObject({status: 'completed', permalink: '/plans/power'});
    expect(linesOf(hub?.lines ?? [])).toEqual([
      'child-of 3→0',
      'depends-on 3→2',
      'supersedes 3→1',
      'depends-on 4→3',
      'supersedes 5→3',
      'child-of 6→3',
    ]);
    expect(hub).not.toHaveProperty('more');
  });

  it('shows how the others are related to each other', async () => {
    const connectionsOf = await publishPlans({
      Hub: 'depends_on: [plans/power.md, plans/radio.md]',
      Power: '',
      Radio: 'depends_on: plans/power.md',
    });
    expect(linesOf(connectionsOf('Hub')?.lines ?? [])).toEqual([
      'depends-on 1→0',
      'depends-on 2→0,1',
    ]);
  });

  it('draws a ring as it is', async () => {
    const connectionsOf = await publishPlans({
      Hen: 'depends_on: plans/egg.md',
      Egg: 'depends_on: plans/hen.md',
    });
    const hen = connectionsOf('Hen');
    expect([...(hen?.above ?? []), ...(hen?.below ?? [])].map(words)).toEqual(['depends-on Egg']);
    expect(linesOf(hen?.lines ?? []).sort()).toEqual(['depends-on 0→1', 'depends-on 1→0']);
  });

  it('shows some of each kind where they are many, and their number', async () => {
    const parts = Array.from({length: 30}, (_, at) => [`Part${at}`, 'parent: plans/hub.md']);
    const connectionsOf = await publishPlans({
      Hub: 'depends_on: plans/power.md',
      Power: '',
      ...Object.fromEntries(parts),
    });
    const hub = connectionsOf('Hub');
    expect(hub?.above.map(words)).toEqual(['depends-on Power']);
    expect(hub?.below).toHaveLength(11);
    expect(hub?.more).toBe(19);
    expect(hub?.lines).toHaveLength(2);
  });

  it('names no plan that is in no list', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const connectionsOf = await publishPlans({
      Hub: 'depends_on: [plans/power.md, plans/radio.md]',
      Power: 'unlisted: true',
      Radio: 'depends_on: plans/power.md',
    });
    expect(connectionsOf('Hub')?.above.map(words)).toEqual(['depends-on Radio']);
    expect(linesOf(connectionsOf('Hub')?.lines ?? [])).toEqual(['depends-on 1→0']);
  });
});

describe('the lines of a drawing', () => {
  const edge = (from: number, to: number): Edge => ({relation: 'depends-on', from, to});

  it('keep apart where they pass each other, and run side by side where they do not', () => {
    const lanes = (edges: Edge[]) => drawLines(edges, 9).map(({lane}) => lane);
    expect(lanes([edge(1, 0), edge(3, 2)])).toEqual([0, 0]);
    expect(lanes([edge(3, 0), edge(2, 1)])).toEqual([1, 0]);
    expect(lanes([edge(2, 0), edge(3, 1)])).toEqual([0, 1]);
  });

  it('end at heights of their own', () => {
    const drawn = drawLines([edge(1, 0), edge(2, 1), edge(3, 1)], 1);
    const heights = drawn.flatMap(({from, to}) => [...from, ...to]);
    expect(new Set(heights).size).toBe(heights.length);
    expect(heights.every((height) => height % 1 > 0)).toBe(true);
  });
});
