import {describe, expect, it} from 'vitest';
import {readStated} from '../../../plugin/read/status/stated.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function statusIn(markdown: string) {
  return readStated(await parseText(markdown), NO_OPTIONS)?.status ?? null;
}

describe('the banner', () => {
  it.each([
    ['a bold line', '# Kiln\n\n**Done**', 'completed'],
    ['a line in italics', '# Kiln\n\n_Shipped via #31._', 'completed'],
    ['a quote', '# Kiln\n\n> **Paused:** no clay', 'blocked'],
    ['a quote with a reason', '# Kiln\n\n> **Deferred** to next year', 'blocked'],
    ['a word with a reason', '# Kiln\n\n> Retired 2026-02-03 at the potter’s request', 'abandoned'],
    ['what took over', '# Kiln\n\n> Ersetzt durch den Plan „Ofen“', 'abandoned'],
    ['what it waits for', '# Kiln\n\n> **Waiting for the potter**', 'blocked'],
    ['what it waits for in German', '# Ofen\n\n> **Wartet auf den Töpfer**', 'blocked'],
    ['a day and a way', '# Kiln\n\n*Merged 2026-02-03 via #31*', 'completed'],
    ['a dash', '# Kiln\n\n> Done — shipped as v3', 'completed'],
    ['brackets', '# Kiln\n\n**[COMPLETED]**', 'completed'],
    ['a label with a day', '# Kiln\n\n> **Status 2026-02-03:** completed', 'completed'],
    ['the end behind the archive', '# Kiln\n\n> Archived. Abandoned for the oven.', 'abandoned'],
    ['an order before it', '# Kiln\n\n> **Do not build.** Superseded by `oven.md`.', 'abandoned'],
    ['raw HTML', '# Kiln\n\n<p align="center"><b>SUPERSEDED</b> by the oven</p>', 'abandoned'],
    ['brackets of Chinese', '# 【已完成】窑\n\n文', 'completed'],
    ['capitals before a dash', '# DEPRECATED — Kiln\n\nText', 'abandoned'],
    ['an alert', '# Kiln\n\n> [!NOTE]\n> This plan is cancelled.', 'abandoned'],
    ['an alert with a label', '# Kiln\n\n> [!NOTE]\n> Update: on hold since May.', 'blocked'],
    ['a picture', '# Kiln\n\n🚧 Work in progress', 'active'],
    ['a line above the title', '> ⏸ On hold 2026-02-03 until spring.\n\n# Kiln', 'blocked'],
    [
      'a plain first sentence',
      '# Kiln\n\nAbandoned on 2026-02-03. Nobody fires pots.',
      'abandoned',
    ],
    ['an archive note', '# Kiln\n\n> Archived 2026-02-03 — merged.', 'completed'],
    ['an archive note that ends it', '# Kiln\n\n> Archived — superseded by b.md', 'abandoned'],
    ['an archive note that parks it', '# Kiln\n\n> Archived — parked until May', 'blocked'],
    ['German', '# Ofen\n\n> **Abgeschlossen** am 2026-02-03', 'completed'],
    ['a mark before the title', '# [WIP] Kiln', 'active'],
    ['a mark behind the title', '# Kiln (superseded by b.md)', 'abandoned'],
    ['a word behind the title', '# Kiln — DONE', 'completed'],
    ['a picture before the title', '# ✅ Kiln', 'completed'],
    ['a sentence', '# Kiln\n\n> This plan was completed on May 3, 2026 and is kept.', 'completed'],
    ['German', '# Ofen\n\n> Dieser Plan wurde am 3. Mai 2026 abgeschlossen.', 'completed'],
    ['Spanish', '# Horno\n\n> Este plan se completó el 3 de mayo de 2026.', 'completed'],
    ['Chinese', '# 窑\n\n> [!NOTE]\n> 本计划已于 2026-05-03 完成。', 'completed'],
    ['Japanese', '# 窯\n\n> この計画は2026年5月3日に中止しました。', 'abandoned'],
    ['Korean', '# 가마\n\n> 이 계획은 2026년 5월 3일에 완료되었습니다.', 'completed'],
    ['a Korean date', '# 가마\n\n> 완료: 2026. 5. 3. 두 번 구웠습니다', 'completed'],
    ['a Korean date in brackets', '# 가마\n\n> 완료 (2026. 5. 3.)', 'completed'],
    ['where it moved', '# Kiln\n\n**Moved to `docs/plans/oven.md`.**', 'abandoned'],
    ['capitals before the title', '# WIP: Kiln', 'active'],
    ['a shortcode before the title', '# :white_check_mark: Kiln', 'completed'],
    [
      'a later sentence that names the plan',
      '# Kiln\n\n> Kept for history. This plan is superseded by b.md.',
      'abandoned',
    ],
    [
      'a sentence behind a label',
      '# Kiln\n\n> **For agents:** This plan has been completed.',
      'completed',
    ],
    [
      'a later sentence about a part',
      '# Kiln\n\n> The flue in this plan is superseded by b.md.',
      null,
    ],
    [
      'capitals and how it ended',
      '# ARCHIVED: This plan has been superseded by b.md.',
      'abandoned',
    ],
    ['capitals and a name', '# ARCHIVED: Kiln', 'completed'],
    ['a title that is struck out', '# ~~Kiln~~', 'abandoned'],
  ])('is %s', async (_, markdown, status) => {
    expect(await statusIn(markdown)).toBe(status);
  });

  it.each([
    ['a change that went in', '# Kiln\n\n> Migrated to ESM in May.'],
    ['a thing in capitals', '# NEW: Kiln'],
    ['a comment', '# Kiln\n\n<!-- Superseded by x -->'],
    ['a thing in bold', '# Kiln\n\n**Dropped bricks** are swept up.'],
    ['a thing with a colon', '# Kiln\n\n> **Blocked by default:** the flue'],
    ['another word in capitals', '# API: done by Ada'],
    ['the plan of another day', '# Kiln\n\n> The plan of 2026-05-03 was the first.'],
    ['a warning', '# Kiln\n\n> [!WARNING]\n> Wait until the audit is complete.'],
    ['the plan that this one replaces', '# Kiln\n\n> Replaces the abandoned plan for an oven.'],
    ['things in the title', '# Blocked chimneys and retired kilns'],
    ['a thing behind the title', '# Kiln (open)'],
    ['a part that went in', '# Kiln\n\nMerged as #31 on main.'],
    ['what was done before', '# Kiln\n\n> Completed the door; the roof is next.'],
    ['a plain sentence that begins like a draft', '# Kiln\n\nProposed — by three potters.'],
    ['a quote further down', '# Kiln\n\n## Plan\n\nText.\n\n## Notes\n\n> **Done**'],
  ])('is not %s', async (_, markdown) => {
    expect(await statusIn(markdown)).toBeNull();
  });
});

describe('a key of front matter', () => {
  it.each([
    ['completed: 2026-02-03', 'completed'],
    ['status: [paused]', 'blocked'],
    ['status:\n  state: paused', 'blocked'],
    ['finished_at: 2026-02-03', 'completed'],
    ['done: true', 'completed'],
    ['cancelled: true', 'abandoned'],
    ['superseded_by: b.md', 'abandoned'],
    ['draft: true', 'draft'],
  ])('tells in "%s"', async (line, status) => {
    expect(await statusIn(`---\n${line}\n---\n\n# Kiln`)).toBe(status);
  });

  it.each([
    'done: false',
    'completed: 3',
    'completed: soon',
    'completed: 2026-02-30',
    'superseded_by:',
    'published: true',
  ])('tells nothing in "%s"', async (line) => {
    expect(await statusIn(`---\n${line}\n---\n\n# Kiln`)).toBeNull();
  });
});

describe('the head', () => {
  it.each([
    [
      'names the fields in a row',
      '# K\n\n| Status | Owner |\n| - | - |\n| Paused | Ann |',
      'blocked',
    ],
    ['lists them in a column', '# K\n\n| Status | Paused |\n| - | - |\n| Owner | Ann |', 'blocked'],
    [
      'is overridden by a later line',
      '# K\n\n## Status\n\nAccepted\n\nSuperceded by [9](9.md)',
      'abandoned',
    ],
    ['goes on with prose', '# K\n\n## Status\n\nAccepted\n\nIt was superseded before.', 'draft'],
  ])('%s', async (_, markdown, status) => {
    expect(await statusIn(markdown)).toBe(status);
  });
});
