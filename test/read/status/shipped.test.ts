import {describe, expect, it} from 'vitest';
import {readShipped} from '../../../plugin/read/status/shipped.js';
import {parseText} from '../parseText.js';

describe('readShipped', () => {
  it.each([
    ['## Plan of Work\n\nMerged as #12.', 5],
    ['## Milestones\n\n1. Parser\n\n   **Shipped** in PR #12', 7],
    ['## Progress\n\n- [x] Completed via #12', 5],
    ['## Purpose\n\nFaster.\nLanded 2026-02-01 in #12', 6],
    ['已合并 PR #12', 3],
  ])('finds a line in %j', async (markdown, line) => {
    expect((await readShippedIn(markdown))?.line).toBe(line);
  });

  it.each([
    '## Context\n\nMerged as #12.',
    '## Decision Log\n\n- Merged as #12.',
    '## Progress\n\n- [ ] Merged as #12',
    '## Progress\n\nWill be merged as #12.',
    '## Progress\n\nMerged.',
    '## Progress\n\nCompleted the survey. See #12.',
    '## Progress\n\n    Merged as #12',
  ])('passes over %j', async (markdown) => {
    expect(await readShippedIn(markdown)).toBeNull();
  });
});

async function readShippedIn(markdown: string) {
  return readShipped(await parseText(`# A\n\n${markdown}`));
}
