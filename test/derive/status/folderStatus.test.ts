import {describe, expect, it} from 'vitest';
import {folderStatus} from '../../../plugin/derive/status/folderStatus.js';
import {FOLDER_STATUSES} from '../../../plugin/lexicon/folderStatuses.js';

const FOLDERS = new Map(Object.entries(FOLDER_STATUSES));

describe('folderStatus', () => {
  it.each([
    ['plans/active/x.md', 'active', 'active'],
    ['docs/exec-plans/Completed/2026/x.md', 'Completed', 'completed'],
    ['plans/archive/plans/x.md', 'archive', 'completed'],
    ['plans/active/paused/x.md', 'paused', 'blocked'],
    ['archive/plans/x.md', 'archive', 'completed'],
    ['docs/archived/exec-plans/x.md', 'archived', 'completed'],
    ['archive/plans/cancelled/x.md', 'cancelled', 'abandoned'],
    ['work/items/done/x.md', 'done', 'completed'],
    ['plans/02_Completed/x.md', '02_Completed', 'completed'],
    ['plans/_archive/x.md', '_archive', 'completed'],
    ['docs/archived-plans/x.md', 'archived-plans', 'completed'],
    ['completed_exec_plans/x.md', 'completed_exec_plans', 'completed'],
    ['docs/plans_archive/x.md', 'plans_archive', 'completed'],
    ['exec-plans-done/x.md', 'exec-plans-done', 'completed'],
    ['plans/rejected/x.md', 'rejected', 'abandoned'],
    ['plans/On Hold/x.md', 'On Hold', 'blocked'],
  ])('%s: filed under %s/, so %s', (path, folder, status) => {
    expect(folderStatus(path, FOLDERS)).toEqual({folder, status});
  });

  it.each([
    'plans/x.md',
    'docs/current/plans/x.md',
    'apps/active/plans/x.md',
    'archive/web/plans/x.md',
    'plans/todo/x.md',
    'active.md',
    'implementation-plans/x.md',
    'plans-2026/x.md',
    'plans/completed-work-notes/x.md',
  ])('%s: tells nothing', (path) => {
    expect(folderStatus(path, FOLDERS)).toBeNull();
  });

  it('takes the names of the user', () => {
    expect(folderStatus('plans/icebox/x.md', new Map([['icebox', 'blocked']]))).toEqual({
      folder: 'icebox',
      status: 'blocked',
    });
  });
});
