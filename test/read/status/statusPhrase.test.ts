import {describe, expect, it} from 'vitest';
import {statusOfPhrase, statusOfStatement} from '../../../plugin/read/status/statusPhrase.js';
import {NO_OPTIONS} from '../parseText.js';

describe('statusOfPhrase', () => {
  it.each([
    ['Completed', 'completed'],
    ['✅ **Done** (2026-04-01)', 'completed'],
    ['`implemented` via PR #12', 'completed'],
    ['Fully shipped', 'completed'],
    ['all phases complete', 'completed'],
    ['Complete; review pending', 'active'],
    ['Implemented, not yet merged', 'active'],
    ['Complete except the docs', 'active'],
    ['Complete, no remaining work', 'completed'],
    ['Complete. Remaining ideas moved to another plan.', 'completed'],
    ['In progress (phase 2/4)', 'active'],
    ['in_progress', 'active'],
    ['in-flight', 'active'],
    ['Partially complete', 'active'],
    ['Ready for review', 'active'],
    ['Ready', 'draft'],
    ['Pending', 'draft'],
    ['Not started', 'draft'],
    ['not_implemented', 'draft'],
    ['Proposed', 'draft'],
    ['plan-only', 'draft'],
    ['On hold until May', 'blocked'],
    ['paused', 'blocked'],
    ['Superseded by the new plan', 'abandoned'],
    ['inactive (merged via PR #4)', 'completed'],
    ['historical', 'abandoned'],
    ['inactive', 'abandoned'],
    ['已完成', 'completed'],
    ['进行中（阶段二）', 'active'],
    ['待开始', 'draft'],
    ['已取消', 'abandoned'],
    ['暂停', 'blocked'],
    ['進行中', 'active'],
    ['完了', 'completed'],
    ['Completed; follow-ups remain in #44', 'completed'],
    ['Complete (remaining: none)', 'completed'],
    ['Completed with remaining risks documented', 'completed'],
    ['Completed 5/5', 'completed'],
    ['Completed, 5 of 5 phases', 'completed'],
    ['Done (100 %)', 'completed'],
    ['Complete, tests unchanged', 'completed'],
    ['Finished? yes', 'completed'],
    ['Released to production', 'completed'],
    ['Released v1.2', 'completed'],
    ['Live since May', 'completed'],
    ['Deployed', 'completed'],
    ['Fixed in #4', 'completed'],
    ['Verified', 'completed'],
    ['已完成于 2026-01-02', 'completed'],
    ['完了しました', 'completed'],
    ['Implemented, not merged', 'active'],
    ['Done (unmerged)', 'active'],
    ['Merged (partial)', 'active'],
    ['Completed (phase 1 of 3)', 'active'],
    ['Complete - Phase 1', 'active'],
    ['Completed, but reverted', 'active'],
    ['Delivered 2/5', 'active'],
    ['已完成 60%', 'active'],
    ['Merged to develop, rollout to production next week', 'active'],
    ['80% complete', 'active'],
    ['100% complete', 'completed'],
    ['Phase 1 complete; Phase 2 in progress', 'active'],
    ['Finished? no', 'active'],
    ['完了予定', 'active'],
    ['完了していない', 'active'],
    ['未完成', 'active'],
    ['基本完成', 'active'],
    ['Ready to ship', 'active'],
    ['Pending merge', 'active'],
    ['Resumed', 'active'],
    ['On track', 'active'],
    ["Closed - Won't Do", 'abandoned'],
    ['Closed (duplicate)', 'abandoned'],
    ['Closed as not planned', 'abandoned'],
    ['Closed, superseded by another', 'abandoned'],
    ['Completed, superseded later by another', 'completed'],
    ["Won't fix", 'abandoned'],
    ["Won't do", 'abandoned'],
    ['Retired', 'abandoned'],
    ['Replaced by another', 'abandoned'],
    ['Reverted', 'abandoned'],
    ['No longer needed', 'abandoned'],
    ['Not going to do', 'abandoned'],
    ['Stopped', 'abandoned'],
    ['Waiting on the vendor', 'blocked'],
    ['Waiting for access', 'blocked'],
    ['Approved', 'draft'],
    ['Accepted', 'draft'],
    ['Open', 'draft'],
    ['New', 'draft'],
    ['Scheduled for May', 'draft'],
  ])('%j tells %s', (text, status) => {
    expect(statusOfPhrase(text, NO_OPTIONS)).toBe(status);
  });

  it.each([
    // A part is done.
    ['Research complete', 'active'],
    ['Phase 2 done', 'active'],
    ['Completada la fase 3', 'active'],
    ['Concluída a primeira etapa', 'active'],
    ['Завершён этап 4', 'active'],
    // A share, with any preposition.
    ['Erledigt zu ca. 70 %', 'active'],
    ['Finalizado al 35 %', 'active'],
    ['Terminé à 20 %', 'active'],
    ['Выполнено на 15%', 'active'],
    ['zu 40 % fertig', 'active'],
    ['完了 30%', 'active'],
    ['Erledigt zu 100 %', 'completed'],
    ['Выполнено на 100%', 'completed'],
    ['Done, coverage 85%', 'completed'],
    // Nearly, half, not.
    ['beinahe erledigt', 'active'],
    ['Fatto a metà', 'active'],
    ['à moitié terminé', 'active'],
    ['наполовину выполнено', 'active'],
    ['거의 완료', 'active'],
    ['几乎完成', 'active'],
    ['ist noch nicht erledigt', 'active'],
    ['pas encore achevé', 'active'],
    ['완료되지 않았음', 'active'],
    ['完了していません', 'active'],
    // Ready is not done.
    ['Bereit zur Umsetzung', 'draft'],
    ['Pronto per partire', 'draft'],
    ['готова к запуску', 'draft'],
    ['Prête pour la revue', 'active'],
    ['Listo para revisar', 'active'],
    ['готово к проверке', 'active'],
    ['Actif depuis le 2026-02-03', 'active'],
    // What holds by now.
    ['Draft -> In review -> Shipped', 'completed'],
    ['Was paused, now in progress', 'active'],
    ['Moved into the roadmap', 'abandoned'],
    ['Merged into main', 'completed'],
    ['Closed without releasing', 'abandoned'],
    ['3/7 steps done', 'active'],
    ['7/7 steps done', 'completed'],
    ['OnHold', 'blocked'],
    ['Declined', 'abandoned'],
  ])('reads all of %j', (text, status) => {
    expect(statusOfPhrase(text, NO_OPTIONS)).toBe(status);
  });

  it.each([
    'plan + notes',
    'donec',
    'Unresolved',
    'green',
    'Done?',
    'Resolved to use another store',
    'Closed beta',
    'Released candidate',
    'Dropped to P3',
    'Live reload',
    'Open questions',
    'New parser',
    'Fixed width',
    'Active Directory',
    '完成解析器',
    '取消订阅功能',
    '80% of the budget',
  ])('keeps %j as a label', (text) => {
    expect(statusOfPhrase(text, NO_OPTIONS)).toBeNull();
  });

  it.each(['living', 'Stable', 'current', 'evergreen', '', ' — ', 'draft | active | done'])(
    'takes nothing from %j',
    (text) => {
      expect(statusOfPhrase(text, NO_OPTIONS)).toBeUndefined();
    },
  );

  it('asks the words of the user first', () => {
    const statuses = new Map([
      ['cooking', 'active'],
      ['done done', 'completed'],
      ['living', 'active'],
      ['done', 'active'],
    ] as const);
    expect(statusOfPhrase('Cooking since May', {statuses})).toBe('active');
    expect(statusOfPhrase('done', {statuses})).toBe('active');
    expect(statusOfPhrase('done-done', {statuses})).toBe('completed');
    expect(statusOfPhrase('living', {statuses})).toBe('active');
  });
});

describe('statusOfStatement', () => {
  it.each([
    ['Completed 2026-01-05 — every part is in', 'completed'],
    ['Done.', 'completed'],
    ['Merged in PR #4', 'completed'],
    ['Merged via #4', 'completed'],
    ['Completed the parser', null],
    ['Started work on the parser', null],
    ['Paused: waiting for the vendor', 'blocked'],
    ['Blocked by the vendor', 'blocked'],
  ])('%j → %s', (text, status) => {
    expect(statusOfStatement(text, NO_OPTIONS)).toBe(status);
  });
});
