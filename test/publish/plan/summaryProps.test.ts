import {describe, expect, it} from 'vitest';
import {summaryProps} from '../../../plugin/publish/plan/summaryProps.js';
import {plansOf} from '../../derive/timeline/timelineInput.js';

async function summaryOf(text: string, path = 'plans/shed.md') {
  const [plan] = await plansOf({[path]: `# Shed\n\n${text}`});
  if (!plan) throw new Error('There is no plan.');
  return {status: plan.status, ...summaryProps(plan)};
}

const FINISHED = `Status: Completed

## Progress

- [x] 2026-11-20 Set the posts
- [-] Paint the door: the wood needs no paint
- [ ] Hang a bell

## Validation

- [ ] Slam the door ten times

## Deferred

- [ ] A second window

## Follow-up

- [ ] A path to the shed

## Outcomes & Retrospective

The shed stands and is dry.

- Two planks are left.
`;

describe('the summary of a finished plan', () => {
  it('tells its outcomes', async () => {
    const {delivered} = await summaryOf(FINISHED);
    expect(delivered).toEqual([
      {text: 'The shed stands and is dry.', line: 25},
      {text: 'Two planks are left.', line: 27},
    ]);
  });

  it('tells what was not done, and why', async () => {
    const {undone} = await summaryOf(FINISHED);
    expect(undone).toEqual([
      {kind: 'dropped', text: 'Paint the door: the wood needs no paint', line: 8},
      {kind: 'open', text: 'Hang a bell', line: 9},
      {kind: 'validation', text: 'Slam the door ten times', line: 13},
      {kind: 'follow-up', text: 'A second window', line: 17},
      {kind: 'follow-up', text: 'A path to the shed', line: 21},
    ]);
  });

  it('counts its tasks by kind, without dropped ones', async () => {
    const {taskCounts} = await summaryOf(FINISHED);
    expect(taskCounts).toEqual([
      {role: 'work', done: 1, total: 2},
      {role: 'validation', done: 0, total: 1},
      {role: 'follow-up', done: 0, total: 2},
    ]);
  });

  it('names the section of a task that only its section explains', async () => {
    const {undone} = await summaryOf(`Status: Completed

## Progress

- [x] 2026-11-20 Set the posts

## Moved to the next plan

- [ ] A second window
- [ ] A roof garden (optional)
`);
    expect(undone).toEqual([
      {kind: 'deferred', text: 'A second window', line: 11, section: 'Moved to the next plan'},
      expect.not.objectContaining({section: expect.anything()}),
    ]);
  });
});

describe('the summary of a plan', () => {
  it('quotes the sentence that tells its status, and does not repeat it among the outcomes', async () => {
    const {status, quote, delivered} = await summaryOf(`## Progress

- [x] 2026-11-20 Set the posts

## Outcomes & Retrospective

- The plan is complete, with a door and a window.
- Two planks are left.
`);
    expect(status).toBe('completed');
    expect(quote).toEqual({
      text: 'The plan is complete, with a door and a window.',
      line: 9,
    });
    expect(delivered.map(({text}) => text)).toEqual(['Two planks are left.']);
  });

  it('quotes its banner', async () => {
    const {quote} = await summaryOf(
      '> This plan was completed on 2026-11-20 and is kept for reference.\n\n- [x] Dig\n',
    );
    expect(quote).toEqual({
      text: 'This plan was completed on 2026-11-20 and is kept for reference.',
      line: 3,
    });
  });

  it('quotes no status of a word or two', async () => {
    const {quote} = await summaryOf('Status: In progress\n\n## Progress\n\n- [ ] Dig');
    expect(quote).toBeUndefined();
  });

  it('quotes no sentence about another status than it has', async () => {
    const {status, quote} = await summaryOf(`Status: Active, and waiting for the wood to dry

## Progress

- [ ] Dig
`);
    expect([status, quote]).toEqual(['draft', undefined]);
  });

  it('says that a plan is ready to close, and what for', async () => {
    const {readyToClose, delivered, undone} = await summaryOf(`Status: Active

## Progress

- [x] 2026-11-20 Set the posts
`);
    expect(readyToClose).toEqual({code: 'noOutcomes', values: {}});
    expect([delivered, undone]).toEqual([[], []]);
  });

  it('leaves out the kinds of tasks if there is only one', async () => {
    const {taskCounts} = await summaryOf('## Progress\n\n- [x] Dig\n- [ ] Build\n');
    expect(taskCounts).toBeUndefined();
  });
});
