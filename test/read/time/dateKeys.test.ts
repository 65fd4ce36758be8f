import {describe, expect, test} from 'vitest';
import {lifeMoment, promisesDate} from '../../../plugin/read/time/dateKeys.js';

describe('the moment that a field states', () => {
  test.each([
    ['started', 'created created_at createdAt date_created dateCreated creation-date Created_On'],
    ['started', 'started start_date startDate date date-started'],
    ['updated', 'updated last_updated lastUpdated updated-at date_modified lastEdited'],
    ['finished', 'completed completed_at date_completed finished_at archived_date closedOn'],
    ['finished', 'completion_date date_finished'],
    [
      'started',
      '生成日 作成日時 タスク生成日 计划创建日期 작성일시 rédigé_le gerado_em составлено',
    ],
    ['updated', '최종_갱신 마지막_갱신 최근_업데이트 上次更新 última_revisión'],
    ['updated', '最終更新日時 文書更新日 最后更新时间 마지막_수정일 última_modificación'],
    ['started', 'erstellt_am начато fecha_de_inicio'],
    [
      null,
      '締切日 リリース予定日 契約終了日 日 生成日数 title due due_date target_date deadline status synced_at last_synced review_date at',
    ],
  ])('%s: %s', (moment, keys) => {
    const moments = keys.split(' ').map((key) => [key, lifeMoment(key)]);
    expect(moments).toEqual(keys.split(' ').map((key) => [key, moment]));
  });
});

test.each([
  ['created', true],
  ['updated', true],
  ['completed_at', true],
  ['completed', false],
  ['merged', false],
  ['due_date', false],
])('%s promises a date: %s', (key, promises) => {
  expect(promisesDate(key)).toBe(promises);
});
