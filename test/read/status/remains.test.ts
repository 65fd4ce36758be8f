import {describe, expect, it} from 'vitest';
import {readRemains} from '../../../plugin/read/status/remains.js';
import {readLog} from '../../../plugin/read/work/log.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function remainsIn(markdown: string) {
  const document = await parseText(`# A\n\n${markdown}`);
  return readRemains(document, readLog(document, NO_OPTIONS));
}

describe('readRemains', () => {
  it.each([
    'The only remaining step is the merge.',
    'Remaining work: push the tag.',
    'Final validation is still pending.',
    'The merge remains blocked.',
    'Remaining: the last oven.',
    'What remains is the flue.',
    'Two steps are left.',
    'We still need to fire it.',
    'The PR is awaiting review.',
    'Restarbeiten: der Zug.',
    'Publication remains the only unfinished step.',
    'The change is not yet merged.',
    'The code is in, but not yet merged.',
    'The final validation has not yet been run.',
    'Awaiting review.',
    'Publication is the last open step.',
    'Left the release notes for the next contributor to finish.',
    'Left the script for the next on-call engineer to complete.',
    'The device runs remained blocked.',
    'Release closure still depends on a device check.',
    '剩余工作：发布。',
  ])('finds %j', async (sentence) => {
    const expected = {text: sentence, line: 5};
    expect(await remainsIn(`## Outcomes\n\nIt is fast. ${sentence}`)).toEqual(expected);
  });

  it.each([
    'Remaining work: none.',
    'Remaining: nothing.',
    'What remains is a warm kiln.',
    'The remaining tests all passed.',
    'Verbleibende Arbeiten: keine.',
    'No validation remains pending.',
    'The parser remains a pure function.',
    'Backward compatibility remains required.',
    'The remaining work is out of scope.',
    'Follow-up: the migration is still pending.',
    'Future validation is still pending.',
    'Deferred: the rollout remains blocked.',
    'Remaining cleanup work is tracked in the backlog.',
    'Users now see items awaiting review in the queue.',
    'The list shows orders pending approval.',
    'The dashboard is not yet published to customers, by design.',
    'Drafts that are not yet published stay hidden.',
    'The next contributor finds the tests on the left.',
    'The parser handles what remains of the line.',
  ])('passes over %j', async (sentence) => {
    expect(await remainsIn(`## Outcomes\n\n${sentence}`)).toBeNull();
  });

  it('reads the latest progress entry, not older ones', async () => {
    const older = '- [x] (2026-02-01 10:00Z) Built. Review is still pending.';
    const newer = '- [x] (2026-02-03 10:00Z) Reviewed.';
    expect(await remainsIn(`## Progress\n\n${older}`)).toEqual({
      text: 'Review is still pending.',
      line: 5,
    });
    expect(await remainsIn(`## Progress\n\n${older}\n${newer}`)).toBeNull();
  });

  it('reads validation evidence, not the validation plan', async () => {
    const text = 'The release is still pending.';
    expect(await remainsIn(`## Validation\n\n${text}`)).toBeNull();
    expect(await remainsIn(`## Validation\n\n### Evidence\n\n${text}`)).toEqual({text, line: 7});
  });

  it('says what a lone heading line announces', async () => {
    expect(await remainsIn('## Outcomes\n\nRemaining work:\n\n- Push the tag.')).toEqual({
      text: 'Remaining work: Push the tag.',
      line: 5,
    });
    expect(await remainsIn('## Outcomes\n\nRemaining work:\n\n- None.')).toBeNull();
  });
});
