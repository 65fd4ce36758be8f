import {describe, expect, it} from 'vitest';
import {readOwners} from '../../../plugin/read/facts/owners.js';
import {parseText} from '../parseText.js';

async function ownersIn(markdown: string) {
  return readOwners(await parseText(markdown)).map(({name, line, step}) => [name, line, step]);
}

describe('readOwners', () => {
  it.each([
    ['---\nowner: Ada\n---\n# A', [['Ada', 2, null]]],
    [
      '---\nowners: [Ada, "@grace"]\n---\n# A',
      [
        ['Ada', 2, null],
        ['grace', 2, null],
      ],
    ],
    ['---\nauthors:\n  - name: Ada\n    url: x\n---\n# A', [['Ada', 2, null]]],
    [
      '---\nassignee: Ada, Grace\n---\n# A',
      [
        ['Ada', 2, null],
        ['Grace', 2, null],
      ],
    ],
    ['---\nauthors: []\nowner: TBD\n---\n# A', []],
    ['---\nowner: {team: x}\n---\n# A', []],
    [
      '# A\n\n**Owner:** Ada and Grace\nStatus: x',
      [
        ['Ada', 3, null],
        ['Grace', 3, null],
      ],
    ],
    ['# A\n\n- Owners: @ada | Status: x', [['ada', 3, null]]],
    ['# A\n\n**Owner.** Ada Lovelace.', [['Ada Lovelace', 3, null]]],
    ['# A\n\n**Owner** — Ada', [['Ada', 3, null]]],
    ['# A\n\nOwner. Ada', []],
    ['# A\n\n**Status:** active · **Lead:** @maria-g', [['maria-g', 3, null]]],
    ['# A\n\n· **Lead:** @maria-g', [['maria-g', 3, null]]],
    ['# A\n\nLead: T12 (see #123, merged)', []],
    ['# A\n\nResponsable : Ada', [['Ada', 3, null]]],
    ['# A\n\nVerantwortlich: Ada', [['Ada', 3, null]]],
    ['---\nOwner: Kim\n---\n# A', [['Kim', 2, null]]],
    ['# A\n\n负责人：小明', [['小明', 3, null]]],
    ['# A\n\nOwner: unassigned', []],
    ['# A\n\n**State:** open<br>**Owner:** Ada<br/>**Created:** 2026-01-05', [['Ada', 3, null]]],
    ['# A\n\n| Owner | Status |\n| --- | --- |\n| Ada | done |', [['Ada', 5, null]]],
    ['# A\n\n| Field | Value |\n| --- | --- |\n| **Owner** | Ada |', [['Ada', 5, null]]],
    ['# A\n\n| Owner | Status |\n| --- | --- |\n| Ada | done |\n| Kim | open |', []],
    ['# A\n\n**Status:** open\n**Owner:** Ada\n---\n\n## Plan', [['Ada', 4, null]]],
    ['# A\n\n## Goal\n\nGo.\n\n## Step\n\nOwner: Ada', []],
    ['---\nowner: Ada\n---\n# A\n\nOwner: Ada', [['Ada', 2, null]]],
  ])('owners of the plan in %j', async (markdown, expected) => {
    expect(await ownersIn(markdown)).toEqual(expected);
  });

  it.each([
    [
      '1. Ada — write the parser\n\n## Decision Log\n\n- Author: Ada',
      [['Ada', 5, 'write the parser']],
    ],
    ['1. **Priya** - test it (owner: Priya N.)', [['Priya N.', 5, 'test it']]],
    ['1. Coordinator AI — draft the plan', [['Coordinator AI', 5, 'draft the plan']]],
    [
      '1. Documentation Lead — refresh the guides',
      [['Documentation Lead', 5, 'refresh the guides']],
    ],
    ['1. Ada Lovelace – Build the index', [['Ada Lovelace', 5, 'Build the index']]],
    ['1. **Docs Team** — whatever it takes', [['Docs Team', 5, 'whatever it takes']]],
    ['1. Release Engineer — tag it', [['Release Engineer', 5, 'tag it']]],
    ['1. Platform team — roll out', [['Platform team', 5, 'roll out']]],
    ['1. Search & API Specialist (`search`) — index', [['Search & API Specialist', 5, 'index']]],
    ['1. Build the index (owner: Grace)', [['Grace', 5, 'Build the index']]],
    ['- [ ] Build the index @grace', [['grace', 5, 'Build the index @grace']]],
    [
      '- Ask @ada, then @grace.',
      [
        ['ada', 5, 'Ask @ada, then @grace.'],
        ['grace', 5, 'Ask @ada, then @grace.'],
      ],
    ],
  ])('owner of the step %j', async (item, expected) => {
    expect(await ownersIn(`# A\n\n## Plan of Work\n\n${item}`)).toEqual(expected);
  });

  it.each([
    '1. Stripe — create the account.',
    '1. Kubernetes — write the manifests.',
    '1. Ada — write the parser',
    '1. Parser — write it',
    '1. Inventory — list the files',
    '1. Data Model — define the tables',
    '1. Testing — run the suite',
    '1. `Ada` — write the parser',
    '1. Ada — the parser is slow',
    '1. Widget — add it\n2. Ship every widget',
    '- Ada — write the parser',
    '1. Build the index (see: Grace)',
    '- Mail ada@example.org',
    '- Install @scope/pkg and @scope/other',
    '- Glaze the window @done(2026-01-05) @due(2026-02-01 10:00) @est(2h)',
    '- Glaze the window @high @today @due:2026-02-01',
    '- Use `@ada` and @deprecated',
    '- [@ada](https://example.org)',
  ])('none in %j', async (item) => {
    expect(await ownersIn(`# A\n\n## Plan of Work\n\n${item}`)).toEqual([]);
  });

  it('does not take names from decisions or context', async () => {
    const markdown =
      '# A\n\n## Context\n\n1. Ada — write the parser\n\n## Decision Log\n\n- @ada said so';
    expect(await ownersIn(markdown)).toEqual([]);
  });
});
