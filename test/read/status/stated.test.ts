import {describe, expect, it} from 'vitest';
import {readStated} from '../../../plugin/read/status/stated.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function statedIn(markdown: string) {
  const stated = readStated(await parseText(markdown), NO_OPTIONS);
  return stated && [stated.status, stated.raw, stated.line];
}

describe('readStated', () => {
  it.each([
    ['front matter', '---\nstatus: in_progress\n---\n# A', ['active', 'in_progress', 2]],
    ['a line before the title', 'Status: Done\n\n# A', ['completed', 'Done', 1]],
    ['a bold line', '# A\n\n**Status:** Draft', ['draft', 'Draft', 3]],
    ['a colon outside', '# A\n\n**Status**: Draft', ['draft', 'Draft', 3]],
    [
      'a bold label with a full stop',
      '# A\n\n**Status.** Complete.',
      ['completed', 'Complete.', 3],
    ],
    ['a bold label with a dash', '# A\n\n- **Status** — Complete', ['completed', 'Complete', 3]],
    ['a label in italics', '# A\n\n> *Status —* On hold', ['blocked', 'On hold', 3]],
    [
      'such a label between others',
      '# A\n\n**Owner.** B\n**Status.** Complete, but\nreview pending\n**Date.** x',
      ['active', 'Complete, but review pending', 4],
    ],
    ['the line after a bold label', '# A\n\n**Status.**\nOn hold', ['blocked', 'On hold', 3]],
    ['a label in Chinese', '# A\n\n**状态。** 已完成', ['completed', '已完成', 3]],
    [
      'a line in a paragraph',
      '# A\n\nOwner: B\nStatus: On hold\nDate: x',
      ['blocked', 'On hold', 4],
    ],
    ['a hard break', '# A\n\nOwner: B  \nStatus: Active  \nTags: x', ['active', 'Active', 4]],
    ['a ticked choice', '# A\n\nStatus: [ ] Draft [ ] Active [x] Done', ['completed', 'Done', 3]],
    ['an item', '# A\n\n- 状态：`active`', ['active', 'active', 3]],
    ['a quote', '# A\n\n> **Status:** Complete', ['completed', 'Complete', 3]],
    ['fields in one line', '# A\n\nStatus: Active | Owner: B', ['active', 'Active', 3]],
    [
      'a field behind a comma',
      '# A\n\nStatus: Complete, Owner: B, pending review',
      ['completed', 'Complete', 3],
    ],
    [
      'a sentence after a comma, before what only looks like a field',
      '# A\n\nStatus: Complete, docs still open. Next: write them',
      ['active', 'Complete, docs still open. Next: write them', 3],
    ],
    [
      'a clause before such a sentence',
      '# A\n\nStatus: designed, not started. Sources: three forums',
      ['draft', 'designed, not started. Sources: three forums', 3],
    ],
    [
      'a clause that names what is pending',
      '# A\n\nStatus: Complete, tests: pending',
      ['active', 'Complete, tests: pending', 3],
    ],
    [
      'a sentence behind a bar',
      '# A\n\nStatus: Complete | docs still open. Next: write them',
      ['active', 'Complete | docs still open. Next: write them', 3],
    ],
    [
      'a sentence in a wrapped line',
      '# A\n\nStatus: Complete,\ndocs still open. Next: write them',
      ['active', 'Complete, docs still open. Next: write them', 3],
    ],
    [
      'a wrapped value',
      '# A\n\nStatus: Complete, but\nreview pending',
      ['active', 'Complete, but review pending', 3],
    ],
    [
      'a table row',
      '# A\n\n| Field | Value |\n| --- | --- |\n| Status | Paused |',
      ['blocked', 'Paused', 5],
    ],
    [
      'a footer',
      '# A\n\n## Steps\n\n1. Fire\n\n---\n\n**Status:** Ready for implementation',
      ['draft', 'Ready for implementation', 9],
    ],
    [
      'a heading with a dash',
      '# A\n\n## Execution status — fully executed\n\nSeven pots.',
      ['completed', 'fully executed', 3],
    ],
    [
      'an item that names the plan',
      '# A\n\n## Purpose\n\n- Pots are round now.\n- This plan is superseded by `b.md`.',
      ['abandoned', 'This plan is superseded by b.md.', 6],
    ],
    ['the first section', '# A\n\n## Purpose\n\nStatus: Draft', ['draft', 'Draft', 5]],
    [
      'a section of metadata',
      '# A\n\n## Goal\n\nGo.\n\n## Metadata\n\n- Status: Draft',
      ['draft', 'Draft', 9],
    ],
    ['front matter in capitals', '---\nStatus: Done\n---\n# A', ['completed', 'Done', 2]],
    ['a heading', '# A\n\n## Status: Completed\n\nText.', ['completed', 'Completed', 3]],
    [
      'a field behind another',
      '# A\n\nOwner: Ann Lee, Status: Done, Updated: 2026-01-02',
      ['completed', 'Done', 3],
    ],
    [
      'a field behind a sentence',
      '# A\n\nDate: 2026-01-02. Status: Done.',
      ['completed', 'Done.', 3],
    ],
    ['the line after its label', '# A\n\nStatus:\nDone', ['completed', 'Done', 3]],
    [
      'the first section after a table of contents',
      '# A\n\n## Table of Contents\n\n- x\n\n## Overview\n\nStatus: Done',
      ['completed', 'Done', 9],
    ],
    ['what is not struck', '# A\n\n**Status:** ~~Draft~~ Completed', ['completed', 'Completed', 3]],
    ['French', '# A\n\nStatut : Draft', ['draft', 'Draft', 3]],
    ['Spanish', '# A\n\nEstado: Draft', ['draft', 'Draft', 3]],
    [
      'a clause with a colon',
      '# A\n\nStatus: Complete, pending: review',
      ['active', 'Complete, pending: review', 3],
    ],
    [
      'a note about the plan',
      '# A\n\nThis plan was cancelled last week.',
      ['abandoned', 'This plan was cancelled last week.', 3],
    ],
    ['an unknown word', '# A\n\nStatus: simmering', [null, 'simmering', 3]],
    [
      'a Status section',
      '# A\n\n## Goal\n\nGo.\n\n## Status\n\nIn progress',
      ['active', 'In progress', 9],
    ],
    [
      'what a Status section calls current',
      '# A\n\n## Status\n\n- Current: Completed\n- Next: archive',
      ['completed', 'Completed', 5],
    ],
    [
      'such a field that wraps',
      '# A\n\n## Status\n\n- Current: Completed,\n  docs pending',
      ['active', 'Completed, docs pending', 5],
    ],
    [
      'a field behind others in a Status section',
      '# A\n\n## Goal\n\n## Status\n\n- Owner: B\n- **Overall** — On hold, see below',
      ['blocked', 'On hold, see below', 8],
    ],
    [
      'a status line behind others in a Status section',
      '# A\n\n## Goal\n\n## Status\n\n- Owner: B\n- Status: Done',
      ['completed', 'Done', 8],
    ],
    [
      'a table in a Status section',
      '# A\n\n## Status\n\n| Key | Value |\n| --- | --- |\n| Owner | B |\n| Current | Blocked |',
      ['blocked', 'Blocked', 8],
    ],
    ['German', '# A\n\n## Status\n\n- Aktuell: abgeschlossen', ['completed', 'abgeschlossen', 5]],
    [
      'the newest item of a Status section',
      '# A\n\n## Status\n- [2026-02-01 10:00 UTC] In progress.\n- [2026-02-03 10:00 UTC] Completed.',
      ['completed', 'Completed.', 5],
    ],
    [
      'a bold stamped item',
      '# A\n\n## Status\n- **Completed 2026-02-01** — all parts in.',
      ['completed', 'Completed 2026-02-01 — all parts in.', 4],
    ],
    [
      'a note',
      '# A\n\n> Superseded by `b.md`. See there.\n\n## Goal',
      ['abandoned', 'Superseded by b.md.', 3],
    ],
    [
      'the body, where front matter speaks of the document',
      '---\nstatus: living\n---\n# A\n\nStatus: Draft',
      ['draft', 'Draft', 6],
    ],
  ])('finds it in %s', async (_, markdown, expected) => {
    expect(await statedIn(markdown)).toEqual(expected);
  });

  it.each([
    ['a milestone', '# A\n\n## Goal\n\nGo.\n\n## Milestone 1\n\nStatus: Done'],
    ['a first section about a phase', '# A\n\n## Phase 1: Setup\n\nStatus: Done'],
    [
      'an entry that starts with a verb',
      '# A\n\n## Status\n- [2026-02-01 10:00 UTC] Completed the parser.',
    ],
    [
      'an entry about one merge',
      '# A\n\n## Status\n- [2026-05-20 10:00 UTC] Merged #12; starting the sender next.',
    ],
    ['an entry with an object', '# A\n\n## Status\n- [2026-05-20 10:00 UTC] Dropped 2 endpoints.'],
    ['a part', '# A\n\n## Status\n- [2026-02-01 10:00 UTC] Done: the parser.'],
    [
      'an older entry',
      '# A\n\n## Status\n- [2026-02-01 10:00 UTC] Done.\n- [2026-02-03 10:00 UTC] Reworked.',
    ],
    ['a sentence', '# A\n\nStatus. Complete.'],
    ['bold within a sentence', '# A\n\n**Status** of the pump — complete'],
    ['a bold label of another name', '# A\n\n**Status quo.** Complete.'],
    ['the current part', '# A\n\n## Status\n\n- Current: Phase 2 completed'],
    ['what is current elsewhere', '# A\n\n## Goal\n\nCurrent: blocked'],
    ['a part of a Status section', '# A\n\n## Status\n\n- Pump\n  - Status: Done'],
    ['prose', '# A\n\nThe status: see below, it is superseded sometimes.'],
    ['a list of other plans', '# A\n\nSuperseded plans are listed in docs/plans/index.md.'],
    ['a note about a thing', '# A\n\n> Cancelled orders keep their invoice'],
    ['a sentence with a comma', '# A\n\nWe read the file, status: done is one of its keys.'],
    ['a heading in a milestone', '# A\n\n## Goal\n\n## Milestone 1\n\n### Status: Done'],
    ['code', '# A\n\n```\nStatus: Done\n```'],
    ['a template', '# A\n\nStatus: draft | active | done'],
    ['a field of a thing', '# A\n\n- Depends on: api.md. Status: merged'],
    ['an issue', '# A\n\nTracking issue: #12, status: closed'],
    ['nothing', ''],
  ])('takes none from %s', async (_, markdown) => {
    expect(await statedIn(markdown)).toBeNull();
  });

  it('takes no status of one part among others for that of the plan', async () => {
    const parts = [
      '# A',
      '## V1.1 — Clay',
      '**Status:** Done',
      '## V1.2 — Kiln',
      '**Status:** Todo',
    ];
    expect(await statedIn(parts.join('\n\n'))).toBeNull();
  });

  it('takes no status line above a later heading for a footer', async () => {
    const text = '# A\n\n## B\n\nx\n\n## C\n\n---\n\nStatus: Done\n\n## D\n\ny';
    expect(await statedIn(text)).toBeNull();
  });

  it('takes no status of an item of a list for that of the plan', async () => {
    const items = '- [x] Clay\n  - Status: Done\n- Kiln\n  - Status: Done\n- [ ] Status: done';
    expect(await statedIn(`# A\n\n## Tasks\n\n${items}`)).toBeNull();
  });

  it('takes no footer for that of the plan where other parts have one', async () => {
    const part = '\n\nx\n\n---\n\n**Status:** Done';
    expect(await statedIn(`# A\n\n## B\n\ny\n\n## C${part}\n\n## D${part}`)).toBeNull();
  });
});
