import {describe, expect, it} from 'vitest';
import type {PlanIndexProps} from '../../../plugin/publish/list/props.js';
import type {TimelinePageProps} from '../../../plugin/publish/timeline/props.js';
import {publishRepository} from '../publishRepository.js';

/** What the index and the timeline show of a repository. */
async function propsOf(files: Record<string, string>) {
  const {data} = await publishRepository(files);
  const contentOf = (start: string) =>
    data.find(({name}) => name.startsWith(start))?.content as unknown;
  return {
    index: contentOf('index') as PlanIndexProps,
    timeline: contentOf('timeline') as TimelinePageProps,
  };
}

const familiesOf = (rows: readonly {title: string; family?: string}[]) =>
  Object.fromEntries(rows.map(({title, family}) => [title, family]));

describe('the formats of plans', () => {
  it('are told where there are several, on the index and on the timeline', async () => {
    const {index, timeline} = await propsOf({
      'plans/beds.md': '# Beds\n\n- [x] (2026-11-20) Dig\n',
      '.kiro/specs/roof/tasks.md': '- [x] (2026-11-20) Climb\n',
      'openspec/changes/door/proposal.md': '# Door\n',
    });
    const labels = {execplan: 'ExecPlans', kiro: 'Kiro', openspec: 'OpenSpec'};
    expect(index.families).toEqual(labels);
    expect(timeline.families).toEqual(labels);
    const names = {Beds: 'execplan', roof: 'kiro', Door: 'openspec'};
    expect(familiesOf(index.rows)).toEqual(names);
    expect(familiesOf(timeline.plans)).toEqual(names);
  });

  it('are not told where there is one', async () => {
    const {index, timeline} = await propsOf({'.kiro/specs/roof/tasks.md': '- [ ] Climb\n'});
    expect(index.families).toBeUndefined();
    expect(timeline.families).toBeUndefined();
    expect(index.rows[0]).not.toHaveProperty('family');
  });
});

/** A task of Backlog.md, by its number and title. */
const task = (id: string, title: string, keys = '') => ({
  [`backlog/tasks/task-${id} - ${title}.md`]: `---\nid: task-${id}\ntitle: ${title}\n${keys}---\n`,
});

async function bundlesOf(files: Record<string, string>) {
  const {index} = await propsOf(files);
  return Object.fromEntries(index.rows.map(({title, bundle}) => [title, bundle]));
}

describe('small plans', () => {
  it('are bundled by milestone, by its name where a document tells it', async () => {
    const bundles = await bundlesOf({
      ...task('1', 'Dig', 'milestone: m-2\n'),
      ...task('2', 'Plant', 'milestone: Harvest\n'),
      'backlog/milestones/m-2 - first-bed.md': '---\nid: m-2\n---\n',
    });
    expect(bundles).toEqual({Dig: 'first bed', Plant: 'Harvest'});
  });

  it('are bundled with their parent, and with its milestone', async () => {
    const bundles = await bundlesOf({
      ...task('1', 'Beds'),
      ...task('1.1', 'Dig', 'parent_task_id: TASK-1\n'),
      ...task('1.1.1', 'Find the spade', 'parent_task_id: task-1.1\n'),
      ...task('2', 'Harvest', 'milestone: Autumn\n'),
      ...task('2.1', 'Pick', 'parent_task_id: task-2\n'),
    });
    expect(bundles).toEqual({
      Beds: 'Beds',
      Dig: 'Beds',
      'Find the spade': 'Beds',
      Harvest: 'Autumn',
      Pick: 'Autumn',
    });
  });

  it.each([
    ['themselves', 'task-1'],
    ['each other', 'task-2'],
    ['nobody', 'task-9'],
  ])('are bundled even if the parents are %s', async (_, parent) => {
    const bundles = await bundlesOf({
      ...task('1', 'Dig', `parent_task_id: ${parent}\n`),
      ...task('2', 'Plant', 'parent_task_id: task-1\n'),
    });
    expect(Object.keys(bundles)).toHaveLength(2);
    expect(bundles.Plant).toBeTypeOf('string');
  });

  it.each([
    [20, undefined],
    [21, ''],
  ])('that belong nowhere are bundled where they are many: %i', async (count, bundle) => {
    const files = Array.from({length: count}, (_, at) => task(`${at + 1}`, `Weed ${at + 1}`));
    const bundles = await bundlesOf({
      ...Object.assign({}, ...files),
      'plans/roof.md': '# Roof\n',
    });
    expect(new Set(Object.values(bundles))).toEqual(new Set([bundle, undefined]));
    expect(bundles.Roof).toBeUndefined();
  });

  it('are not folded where there are no other plans', async () => {
    const files = Array.from({length: 21}, (_, at) => task(`${at + 1}`, `Weed ${at + 1}`));
    const bundles = await bundlesOf(Object.assign({}, ...files));
    expect(new Set(Object.values(bundles))).toEqual(new Set([undefined]));
  });
});
