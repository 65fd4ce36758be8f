import {describe, expect, it} from 'vitest';
import {type AttentionList, listAttention} from '../../../client/filters/attention.js';
import type {PlanRowProp, RowNote} from '../../../plugin/publish/list/props.js';
import type {Message} from '../../../plugin/vocabulary/messages.js';
import {row} from '../rows.js';

const conflict = (code: Message['code'], values: Message['values'] = {}): RowNote => ({
  kind: 'conflict',
  says: {code, values},
});
const STALLED: RowNote = {kind: 'stalled', days: 20, open: 1, next: null};
const FILED = conflict('endedButFiled', {status: 'completed', folder: 'active'});

const rows = (count: number, note: RowNote, name: string): PlanRowProp[] =>
  Array.from({length: count}, (_, at) => row(`${name} ${at + 1}`, {attention: true, note}));

const names = (items: AttentionList['first']) =>
  items.map((item) => ('rows' in item ? [item.kind, item.where, item.rows.length] : item.title));

describe('listAttention', () => {
  it('makes one line of a reason that many plans share, housekeeping last', () => {
    const {first, rest} = listAttention([
      ...rows(39, FILED, 'Filed'),
      ...rows(
        3,
        conflict('endedButFiled', {status: 'completed', folder: 'wip'}),
        'Filed elsewhere',
      ),
      ...rows(12, STALLED, 'Quiet'),
    ]);
    expect(names(first)).toEqual([
      ['stalled', '', 12],
      ['endedButFiled', 'active', 39],
      ['endedButFiled', 'wip', 3],
    ]);
    expect(rest).toEqual([]);
  });

  it('lists two plans with one reason by themselves', () => {
    const {first} = listAttention([...rows(1, FILED, 'Filed'), ...rows(2, STALLED, 'Quiet')]);
    expect(names(first)).toEqual(['Quiet 1', 'Quiet 2', 'Filed 1']);
  });

  it('puts what holds work up before contradictions, and these before housekeeping', () => {
    const notes: RowNote[] = [
      FILED,
      conflict('endedButListed', {status: 'completed', heading: 'Now'}),
      {kind: 'ready-to-close', says: {code: 'noOutcomes', values: {}}},
      conflict('endedWithOpenTasks', {status: 'completed', open: 1, total: 2}),
      conflict('endedButStated', {status: 'completed', raw: 'Active'}),
      STALLED,
      {kind: 'blocked', text: null, file: 'plans/a.md', line: 1},
      {kind: 'error', message: 'Broken'},
    ];
    const {first, rest} = listAttention(notes.flatMap((note) => rows(3, note, 'Plan')));
    expect(names([...first, ...rest]).map(([kind]) => kind)).toEqual([
      'error',
      'blocked',
      'stalled',
      'endedButStated',
      'endedWithOpenTasks',
      'ready-to-close',
      'endedButListed',
      'endedButFiled',
    ]);
  });

  it('keeps a plan whose reason it does not know', () => {
    const [item] = listAttention(rows(3, conflict('listedAs', {raw: 'x'}), 'Odd')).first;
    expect(names(item ? [item] : [])).toEqual([['conflict', '', 3]]);
  });

  it('leaves room for what is active, and loses nothing', () => {
    const many = Object.entries({
      stalled: STALLED,
      blocked: {kind: 'blocked', text: null, file: 'plans/a.md', line: 1} as const,
      stated: conflict('endedButStated', {status: 'completed', raw: 'Active'}),
      filed: FILED,
    }).flatMap(([name, note]) => rows(2, note, name));
    const {first, rest} = listAttention(many);
    expect(names(first)).toEqual(['blocked 1', 'blocked 2', 'stalled 1']);
    expect(names(rest)).toEqual(['stalled 2', 'stated 1', 'stated 2', 'filed 1', 'filed 2']);
  });

  it('shows at least one plan, however long its title', () => {
    const {first, rest} = listAttention(rows(2, STALLED, 'Long '.repeat(100)));
    expect([first.length, rest.length]).toEqual([1, 1]);
  });
});
