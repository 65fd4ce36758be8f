import {expect, it} from 'vitest';
import {toDescription} from '../../../plugin/publish/plan/description.js';

const FIRST = 'People who sign in with a password stay signed in after an update of the server.';

it.each([
  ['a short summary as it is', 'Stay signed in.', 'Stay signed in.'],
  [
    'the sentences that fit',
    `${FIRST} Their sessions move to the database, e.g. at night. Afterwards the files of the old store are removed.`,
    `${FIRST} Their sessions move to the database, e.g. at night.`,
  ],
  [
    'the beginning where the first sentence is too long',
    `Sessions ${'move along '.repeat(20)}.`,
    `Sessions ${'move along '.repeat(13)}move…`,
  ],
  [
    'more than a first sentence that says nothing',
    `Sessions. ${'They move along '.repeat(12)}.`,
    `Sessions. ${'They move along '.repeat(9)}They…`,
  ],
  [
    'sentences without spaces between them',
    `${'会话迁移到数据库里'.repeat(8)}。${'旧文件被删除'.repeat(20)}。`,
    `${'会话迁移到数据库里'.repeat(8)}。`,
  ],
])('toDescription gives %s', (_, summary, description) => {
  expect(toDescription(summary)).toBe(description);
  expect(description.length).toBeLessThanOrEqual(160);
});
