import {describe, expect, it} from 'vitest';
import {readTasks} from '../../../plugin/read/work/tasks.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function tasksOf(markdown: string) {
  return readTasks(await parseText(markdown), NO_OPTIONS).tasks;
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
    ['- [✓] done', 'done'],
    ['- [✔️] done', 'done'],
    ['- [✅] done', 'done'],
    ['- [√] done', 'done'],
    ['- [☑] done', 'done'],
    ['- [v] done', 'done'],
    ['- [ｘ] done', 'done'],
    ['- [х] done', 'done'],
    ['- [ X] done', 'done'],
    ['- [x ] done', 'done'],
    ['- [\u00A0x\u00A0] done', 'done'],
    ['- [x]done', 'done'],
    ['- [✔]done', 'done'],
    ['- [ x ]done', 'done'],
    ['- [x\u200B] done', 'done'],
    ['- [\u2060✓\uFEFF] done', 'done'],
    ['- [\u200B] open', 'open'],
    ['- [\u200B~\u200D] partial', 'partial'],
    ['- [\u200B&] open', 'open'],
    ['- [done] done', 'done'],
    ['- [WIP] partial', 'partial'],
    ['- [TODO] open', 'open'],
    ['- [n/a] dropped', 'dropped'],
    ['- [0%] open', 'open'],
    ['- [40 %] partial', 'partial'],
    ['- [100%] done', 'done'],
    ['- [->] open', 'open'],
    ['- <input type="checkbox" checked> done', 'done'],
    ["- <INPUT disabled type='checkbox'> open", 'open'],
    ['- done [x]', 'done'],
    ['- [ ]open', 'open'],
    ['- [] open', 'open'],
    ['- [  ] open', 'open'],
    ['- [\u00A0] open', 'open'],
    ['- [x]* done', 'done'],
    ['- [>] open', 'open'],
    ['- [<] open', 'open'],
    ['- [?] open', 'open'],
    ['- [✗] open', 'open'],
    ['- [🚧] partial', 'partial'],
    ['- [⏸️] blocked', 'blocked'],
    ['- [✓] ~~done~~', 'done'],
    ['- [?] ~~dropped~~', 'dropped'],
    ['- ~~[ ] dropped~~', 'dropped'],
    ['- **[x]** done', 'done'],
    ['- **[x] done**', 'done'],
    ['- *[~]* partial', 'partial'],
    ['1. [✓] done', 'done'],
    ['## **[x]** done', 'done'],
    ['> ## [~] partial', 'partial'],
    ['| Step | State |\n| --- | --- |\n| done | [✓] |', 'done'],
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
    ['a field', '- Done: [x]\n- 完了： [ ]'],
    ['a label', '- [P] T005 may go on beside T004\n- [LOW] first'],
    ['a label in bold', '- **[⚠️] first**'],
    ['a source', '- [1] first\n- [12] second'],
    ['a source beside boxes', '- [x](a.md)\n- [1] first'],
    ['a footnote', '- [^1] first\n\n[^1]: note'],
    ['a footnote that is not defined', '- [^1] first'],
    ['a reference link', '- [?] first\n\n[?]: https://example.org'],
    ['an omission', '- [...] first\n- […] second'],
    ['a word', '- [Risk] first'],
    ['a long sign', '- [----] first'],
    ['an item of nothing but a box', '- [~]\n- [✓]\n- [ ]'],
    [
      'an unknown mark outside lists',
      '[&] first\n\n## [&] second\n\n| A |\n| --- |\n| [&] third |',
    ],
    ['an escaped unknown mark', '- \\[&] first'],
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

  it.each([
    [
      '<ul>\n<li><input type="checkbox" checked> Dig</li>\n<li><input type=checkbox>Line</li>\n</ul>',
    ],
    [
      '<ol>\n\n<li>\n<input checked disabled type="checkbox"/> <b>Dig</b></li>\n\n<li><input type="checkbox"> Line',
    ],
    ['<input type="checkbox" checked> Dig<br>\n<input type="checkbox"> Line'],
    ['> <p><input type="CHECKBOX" checked> Dig</p><p><input type="checkbox"> Line</p>'],
  ])('reads the boxes of raw HTML: %j', async (html) => {
    const tasks = await tasksOf(`# Pond\n\n${html}`);
    expect(tasks.map(({state, text}) => [state, text])).toEqual([
      ['done', 'Dig'],
      ['open', 'Line'],
    ]);
  });

  it.each([
    '<!-- <li><input type="checkbox"> Dig</li> -->',
    '<pre><input type="checkbox"> Dig</pre>',
    '<ul><li><input type="radio"> Dig</li></ul>',
    '<ul><li><input type="checkbox"></li></ul>',
    'Write <input type="checkbox"> for a box.',
  ])('reads no box of %j', async (html) => {
    expect(await tasksOf(`# Pond\n\n${html}`)).toEqual([]);
  });

  it('counts the lines of boxes in HTML from the top of the file', async () => {
    const tasks = await tasksOf('# Pond\n\n<ul>\n<li>\n<input type=checkbox> Dig</li>\n</ul>');
    expect(tasks.map(({line}) => line)).toEqual([5]);
  });

  it('keeps a task open of which only a part is struck out', async () => {
    expect(await tasksOf('- [ ] ~~old~~ new')).toMatchObject([{state: 'open'}]);
  });

  it('takes a single letter or a share for a mark in a checklist only', async () => {
    const tasks = await tasksOf('- [x] a\n- [w] b\n- [P] c\n- [2/3] d\n\n* [w] no\n* [2/3] no');
    expect(tasks.map(({state, text}) => [state, text])).toEqual([
      ['done', 'a'],
      ['open', 'b'],
      ['open', 'c'],
      ['open', 'd'],
    ]);
  });

  it.each(['API', 'UI', 'qa', 'a', 'A', 'docs', 'P1', 'M-2', '3', 'Risk', 'RFC 9'])(
    'takes [%s] beside boxes for a label',
    async (label) => {
      const tasks = await tasksOf(`- [x] Dig\n- [${label}] Say why\n- [ ] Sow`);
      expect(tasks.map(({text}) => text)).toEqual(['Dig', 'Sow']);
    },
  );

  it('takes words that are also said of things for boxes in a checklist only', async () => {
    const tasks = await tasksOf(
      '- [x] a\n- [blocked] b\n- [later] c\n\n* [later] no\n* [fixed] no',
    );
    expect(tasks.map(({state, text}) => [state, text])).toEqual([
      ['done', 'a'],
      ['blocked', 'b'],
      ['open', 'c'],
    ]);
  });

  it.each([
    ['in round brackets', '- (x) Dig\n- ( ) Sow'],
    ['behind the text', '- Dig [x]\n- Sow [ ]'],
    ['with an omission beside a tick', '- [x] Dig\n- [...] Sow'],
    ['with an answer beside a tick', '- [x] Dig\n- [no] Sow'],
    ['in bold with an unknown mark', '- **[x]** Dig\n- **[%%]** Sow'],
    ['of lines that are no list', '(1) [x] Dig\n(2) [ ] Sow'],
    ['of lines behind a text', 'To do:\n• [x] Dig\n• [ ] Sow'],
    ['behind one text and before another', '- [x] Dig\n- Sow [ ]'],
    ['in words of Logseq and Org', '- DONE Dig\n- TODO Sow'],
    ['in bold with the text', '- **[x] Dig**\n- **[ ] Sow**'],
    ['in wide brackets', '- 【x】 Dig\n- ［ ］ Sow'],
  ])('reads boxes %s', async (_, list) => {
    const tasks = await tasksOf(list);
    expect(tasks.map(({state, text}) => [state, text])).toEqual([
      ['done', 'Dig'],
      ['open', 'Sow'],
    ]);
  });

  it('keeps what an item is called before its box', async () => {
    const tasks = await tasksOf(
      '- 1.1 [x] Dig\n- 1.2 [ ] Sow\n\n* **P1** [x] Rake\n* **P2** [?] Reap',
    );
    expect(tasks.map(({state, text}) => [state, text])).toEqual([
      ['done', '1.1 Dig'],
      ['open', '1.2 Sow'],
      ['done', 'P1 Rake'],
      ['open', 'P2 Reap'],
    ]);
  });

  it('reads boxes behind several headings', async () => {
    const tasks = await tasksOf('# Bed\n\n## Dig [x]\n\n## Sow [ ]');
    expect(tasks.map(({state, text}) => [state, text])).toEqual([
      ['done', 'Dig'],
      ['open', 'Sow'],
    ]);
  });

  it.each([
    ['a legend', '- [x] done\n- [ ] = open\n- [~] in progress'],
    ['a choice', 'a) [x] yes [ ] no'],
    ['a line of running text', '[x] Dig\n[ ] Sow'],
    ['one heading with a box', '## Dig [x]'],
  ])('takes %s for no tasks', async (_, text) => {
    expect(await tasksOf(text)).toEqual([]);
  });

  it('drops what is struck out with a note behind it', async () => {
    const tasks = await tasksOf(
      '- [ ] ~~Dig~~ (the bed is soft)\n- [ ] ~~Rake~~ — out of scope\n- [ ] ~~Sow~~ plant beans',
    );
    expect(tasks.map(({state}) => state)).toEqual(['dropped', 'dropped', 'open']);
  });

  it.each([
    ['~~Dig~~ **Reverted:** too wet', 'dropped'],
    ['~~Dig~~ *Dropped*: too wet', 'dropped'],
    ['~~Dig~~ **Rake** instead', 'open'],
    ['~~Dig~~ **Rake**', 'open'],
    ['~~Dig~~ → **P-2**', 'dropped'],
    ['~~Dig~~ -> #12', 'dropped'],
    ['~~Dig~~ → [the pond](pond.md)', 'dropped'],
    ['~~Dig~~ → rake', 'open'],
    ['~~Dig~~ → [rake](pond.md) and sow', 'open'],
  ])('reads what stands behind a struck-out text: %s', async (text, state) => {
    expect((await tasksOf(`- [ ] ${text}`)).map((task) => task.state)).toEqual([state]);
  });

  it('takes the day behind a checked task from before its tags', async () => {
    const tasks = await tasksOf(
      '- [x] Dig @done(2026-05-03) @high #pond\n- [x] Dig 2026-05-03 twice',
    );
    expect(tasks.map(({at}) => at?.raw)).toEqual(['2026-05-03', undefined]);
  });

  it('takes an open task with the star of Kiro for optional', async () => {
    expect(await tasksOf('- [ ]* Test it\n- [x]* Test that\n- [ ] Build')).toMatchObject([
      {text: 'Test it', state: 'open', role: 'optional'},
      {text: 'Test that', state: 'done', role: 'work'},
      {text: 'Build', role: 'work'},
    ]);
  });

  it.each([
    ['a bold line', '**Definition of Done**\n\n- [ ] Flooded', 'validation'],
    ['a line with a colon', 'Qualitätscheckliste:\n- [ ] Flooded', 'validation'],
    ['an item', '- Review gate:\n  - [ ] Flooded', 'validation'],
    ['what comes later', '**Follow-ups:**\n\n- [ ] Flooded', 'follow-up'],
    ['a sentence', 'See the definition of done.\n\n- [ ] Flooded', 'work'],
    ['a line further up', '**Definition of Done**\n\nAs ever.\n\n- [ ] Flooded', 'work'],
    ['another label', '**Water**\n\n- [ ] Flooded', 'work'],
  ])('takes the role from %s over its list', async (_, markdown, role) => {
    const [task] = await tasksOf(`# Pond\n\n## Tasks\n\n${markdown}`);
    expect(task?.role).toBe(role);
  });

  it('reports an unknown mark once, and known ones never', async () => {
    const text = '# A plan\n\n- [&] a\n- [x] b\n- [?] c\n- [w] d\n- [&] e\n';
    const {findings} = readTasks(await parseText(text), NO_OPTIONS);
    expect(findings).toEqual([
      {
        rule: 'unknown-box',
        severity: 'warning',
        message: expect.stringMatching(
          /^“\[&\]” is not a known checkbox, so the 2 items .*\[x\] for done/,
        ),
        file: 'docs/plans/x.md',
        line: 3,
      },
      {
        rule: 'unknown-box',
        severity: 'warning',
        message: expect.stringMatching(/^“\[w\]” is not a known checkbox, so the item /),
        file: 'docs/plans/x.md',
        line: 6,
      },
    ]);
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

  it('reads a box that was written into a heading with its bullet', async () => {
    expect(await tasksOf('# A plan\n\n## - [x] 1. Dig\n\n## * [ ] 2. Line')).toMatchObject([
      {text: '1. Dig', state: 'done', line: 3, section: '- [x] 1. Dig'},
      {text: '2. Line', state: 'open', line: 5},
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

  it.each([
    ['a section', '## Legend\n\n- [ ] Not started\n- [x] Done\n\n## Steps\n\n- [ ] Fire it'],
    ['a label', '## Steps\n\nLegend:\n\n- [ ] Not started\n- [x] Done\n\nNow:\n\n- [ ] Fire it'],
    ['a bold label in German', '**Legende**\n\n- [ ] offen\n- [x] fertig\n\n# A\n\n- [ ] Fire it'],
  ])('takes no box of a legend for a task, below %s', async (_, markdown) => {
    expect((await tasksOf(`# A\n\n${markdown}`)).map(({text}) => text)).toEqual(['Fire it']);
  });
});
