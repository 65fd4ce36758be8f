import {describe, expect, it} from 'vitest';
import {readClosing} from '../../../plugin/read/status/closing.js';
import {readLog} from '../../../plugin/read/work/log.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function closingOf(markdown: string) {
  const document = await parseText(markdown);
  const closing = readClosing(document, readLog(document, NO_OPTIONS), NO_OPTIONS);
  return closing && [closing.status, closing.raw, closing.line];
}

describe('readClosing', () => {
  it.each([
    ['Plan complete.', 'completed'],
    ['Merged the branch. Closed the plan after the release.', 'completed'],
    ['All tasks are done; docs published.', 'completed'],
    ['ExecPlan cancelled, the vendor left.', 'abandoned'],
    ['The plan is paused until May.', 'blocked'],
    ['Marked this plan as completed.', 'completed'],
    ['Closed the gaps, and rollout plan marked complete.', 'completed'],
    ['Completed.', 'completed'],
    ['Completed 2026-02-03', 'completed'],
    ['Completed (2026-02-03) — every part is in.', 'completed'],
    ['Done. Nothing remains.', 'completed'],
    ['Superseded by another plan.', 'abandoned'],
    ['Blocked by the vendor.', 'blocked'],
    ['Paused: no vendor.', 'blocked'],
    ['计划已完成。', 'completed'],
  ])('takes %j of the latest entry for %s', async (text, status) => {
    const closing = await closingOf(
      `# A\n\n## Status\n- [2026-02-03 10:00 UTC] ${text}\n- [2026-02-01 10:00 UTC] Began.`,
    );
    expect(closing?.[0]).toBe(status);
    expect(closing?.[2]).toBe(4);
  });

  it.each([
    'Completed the parser.',
    'Milestone 1 complete.',
    'Done: the parser.',
    'Plan completed, review pending.',
    'Plan not complete.',
    'Closed the plan gap in the parser.',
    'Plan reviewed.',
    'Merged #123 (parser core).',
    'Merged in PR #12; starting the sender next.',
    'Merged on develop, next is step 3',
    'Merged to main.',
    'Completed 3 of 5 endpoints.',
    'Completed 5 endpoints.',
    'Completed 2026-02-03, next the lexer.',
    'Done. Next: the lexer.',
    'Done with the parser; next the lexer',
    'Dropped 2 endpoints from scope.',
    'Dropped: the cache.',
    'Dropped by 20 % after the cache.',
    'Deferred 2 polish items to the next plan.',
    'Deferred: two polish items.',
    'Blocked malformed input at the parser.',
    'Paused the worker during the migration.',
    'Cancelled orders keep their invoice.',
    'Archived 14 old files.',
    'Resolved #9',
    'Released 0.2.0-rc.1 for testing.',
    'Closed the review comments.',
    'Shipped behind a flag.',
    'Verified on staging.',
    'Plan completed and reviewed.',
    'Plan finished, approved by the owner.',
    'All milestones complete, but rollout flagged off.',
    'All tasks complete for phase 1.',
    'All work of the first phase is done.',
    'Explained how a plan is marked complete.',
  ])('takes nothing from %j', async (text) => {
    expect(await closingOf(`# A\n\n## Progress\n- [x] (2026-02-03 10:00Z) ${text}`)).toBeNull();
  });

  it('does not look at older or undated entries', async () => {
    expect(
      await closingOf(
        '# A\n\n## Progress\n- [x] (2026-02-01 10:00Z) Plan complete.\n- [x] (2026-02-03 10:00Z) Reopened for the index.',
      ),
    ).toBeNull();
    expect(await closingOf('# A\n\n## Progress\n- Plan complete.')).toBeNull();
  });

  it.each([
    ['Completed. Everything is in.', ['completed', 'Completed.', 5]],
    ['- Outcome: shipped on 2026-02-03.', ['completed', 'Outcome: shipped on 2026-02-03.', 5]],
    ['Paused: no vendor.', ['blocked', 'Paused: no vendor.', 5]],
    ['Completed the parser and the writer.', null],
    [
      'This plan is now complete and archived. It still fits.',
      ['completed', 'This plan is now complete and archived.', 5],
    ],
    ['In progress.', null],
    ['Merged the parser.', null],
    ['Dropped two endpoints.', null],
    ['The parser is done.', null],
  ])('reads the first item of outcomes: %j', async (text, expected) => {
    expect(await closingOf(`# A\n\n## Outcomes & Retrospective\n\n${text}`)).toEqual(expected);
  });

  it.each([
    ['## Follow-up\n\nNone.\n\n**This plan has been completed. Archive it.**', 'completed'],
    ['## Notes\n\nThe supported scope of this plan is now complete.', 'completed'],
    ['## Notes\n\nThis plan is superseded by b.md.', 'abandoned'],
  ])('takes the last words of %j for %s', async (markdown, status) => {
    expect((await closingOf(`# A\n\n${markdown}`))?.[0]).toBe(status);
  });

  it.each([
    '## Outcomes\n\nThe plan is complete when all parts are merged.',
    '## Outcomes\n\nThis plan is done only once both kilns are hot.',
    '## Notes\n\nThis plan is complete if the kiln holds.',
    '## Notes\n\nPlan completed pots by hand.',
    '## Validation\n\nAll tasks are done.',
  ])('takes no condition for an end in %j', async (markdown) => {
    expect(await closingOf(`# A\n\n${markdown}`)).toBeNull();
  });
});
