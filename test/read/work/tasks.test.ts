import {describe, expect, it} from 'vitest';
import {readTasks} from '../../../plugin/read/work/tasks.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function tasksOf(markdown: string) {
  return readTasks(await parseText(markdown), NO_OPTIONS);
}

describe('readTasks', () => {
  it.each([
    ['- [ ] open', 'open'],
    ['* [x] done', 'done'],
    ['1. [X] done', 'done'],
    ['- [~] partial', 'partial'],
    ['- [/] partial', 'partial'],
    ['- [-] dropped', 'dropped'],
    ['- [!] blocked', 'blocked'],
    ['> - [x] done', 'done'],
    ['## [ ] open', 'open'],
    ['- [ ] ~~dropped~~', 'dropped'],
    ['- [ ] ~~dropped~~\n  - no task', 'dropped'],
    ['- [x] ~~done~~', 'done'],
    ['| Step | State |\n| --- | --- |\n| dropped | [-] |', 'dropped'],
  ])('reads %j as %s', async (markdown, state) => {
    const tasks = await tasksOf(`# A plan\n\n${markdown}`);
    expect(tasks.map(({state, text}) => [state, text])).toEqual([[state, state]]);
  });

  it.each([
    ['a fenced block', '```\n- [ ] template\n```'],
    ['indented code', '    - [ ] template'],
    ['a code span', '- `[ ]` marks an open task'],
    ['a cell with a code span', '| Mark |\n| --- |\n| `[x]` |'],
    ['other brackets', '- [a] first'],
    ['an escaped bracket', '- \\[ ] first'],
    ['an escaped bracket of a heading', '## \\[x] first'],
    ['an escaped bracket of a cell', '| 🎉 日 |\n| --- |\n| \\[x] |'],
    ['a link', '- [x](https://example.org)'],
    ['a box in the middle', 'Tick [x] when ready.'],
  ])('finds no task in %s', async (_, markdown) => {
    expect(await tasksOf(`# A plan\n\n${markdown}`)).toEqual([]);
  });

  it('tells an escaped bracket from a box below front matter', async () => {
    const tasks = await tasksOf('---\nid: 1\n---\n\n\n- \\[~] example\n- [~] task\n');
    expect(tasks).toMatchObject([{text: 'task', line: 7}]);
  });

  it('keeps a task open of which only a part is struck out', async () => {
    expect(await tasksOf('- [ ] ~~old~~ new')).toMatchObject([{state: 'open'}]);
  });

  it('gives line, depth, section, role and stamp', async () => {
    const tasks = await tasksOf(
      [
        '---',
        'title: Cache',
        '---',
        '# Cache',
        '## Progress',
        '- [x] (2026-03-01 09:30Z) Measure the **baseline**',
        '  over two days',
        '  - [ ] `p95` only',
        '## Validation and Acceptance',
        '- [ ] Hit rate above 90 %',
        '## Follow-up',
        '- [ ] Warm the cache',
      ].join('\n'),
    );
    expect(tasks).toMatchObject([
      {
        text: 'Measure the baseline over two days',
        line: 6,
        depth: 0,
        role: 'work',
        section: 'Progress',
        at: {value: Date.UTC(2026, 2, 1, 9, 30), precision: 'minute', line: 6},
      },
      {text: 'p95 only', line: 8, depth: 1, role: 'work', at: null},
      {text: 'Hit rate above 90 %', role: 'validation'},
      {text: 'Warm the cache', role: 'follow-up'},
    ]);
  });

  it('reads todos of the front matter only where the body has no task', async () => {
    const todos = [
      '---',
      'todos:',
      '  - {content: Sketch, status: completed}',
      '  - {content: Build, status: in_progress}',
      '  - {content: Ship, status: pending}',
      '  - {content: Fax, status: cancelled}',
      '  - Draw',
      '  - ""',
      '  - 7',
      '---',
      '# A plan',
    ].join('\n');
    const states = (await tasksOf(todos)).map(({text, state, line}) => [text, state, line]);
    expect(states).toEqual([
      ['Sketch', 'done', 2],
      ['Build', 'partial', 2],
      ['Ship', 'open', 2],
      ['Fax', 'dropped', 2],
      ['Draw', 'open', 2],
    ]);
    expect((await tasksOf(`${todos}\n\n- [ ] Only this`)).map(({text}) => text)).toEqual([
      'Only this',
    ]);
  });

  it.each([
    ['{content: a, status: done}', 'done'],
    ['{content: a, status: Completed}', 'done'],
    ['{content: a, status: todo}', 'open'],
    ['{content: a, status: pending}', 'open'],
    ['{content: a, status: in-progress}', 'partial'],
    ['{content: a, status: on_hold}', 'blocked'],
    ['{content: a, status: blocked}', 'blocked'],
    ['{content: a, status: canceled}', 'dropped'],
    ['{content: a, status: someday}', 'open'],
    ['{content: a, status: 3}', 'open'],
    ['{content: a}', 'open'],
    ['{title: a, State: done}', 'done'],
    ['a', 'open'],
    ['"[x] a"', 'done'],
  ])('reads the todo %s as %s', async (todo, state) => {
    expect(await tasksOf(`---\nTodos:\n  - ${todo}\n---\n# A plan`)).toMatchObject([
      {text: 'a', state, line: 2},
    ]);
  });
});
