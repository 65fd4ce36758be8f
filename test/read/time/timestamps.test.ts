import {describe, expect, test} from 'vitest';
import type {Timestamp} from '../../../plugin/model/finding.js';
import {scanStamps} from '../../../plugin/read/time/scanTimestamps.js';
import {
  earliest,
  findTimestamps,
  formatTimestamp,
  latest,
  leadingTimestamp,
  leadingTimestamps,
  stampFindings,
  trailingTimestamp,
  withoutLeadingTimestamp,
} from '../../../plugin/read/time/timestamps.js';
import {NO_OPTIONS} from '../parseText.js';

/** The only guard: quadratic time would take minutes. */
const TIMEOUT = 30_000;

function found(text: string): string {
  return findTimestamps(text, 1, NO_OPTIONS)
    .map((stamp) => `${formatTimestamp(stamp)} ${stamp.zone}`)
    .join(', ');
}

describe('forms', () => {
  test.each([
    ['[2026-06-01 10:15 UTC] text', '2026-06-01T10:15Z utc'],
    ['(2026-06-01 10:15Z) text', '2026-06-01T10:15Z utc'],
    ['2026-06-01T10:15Z', '2026-06-01T10:15Z utc'],
    ['2026-06-01T10:15:30Z', '2026-06-01T10:15:30Z utc'],
    ['2026-06-01T10:15:30.987Z', '2026-06-01T10:15:30Z utc'],
    ['2026-06-01T10:15:30+02:00', '2026-06-01T08:15:30Z offset'],
    ['2026-06-01 10:15 +0900', '2026-06-01T01:15Z offset'],
    ['2026-06-01 10:15+09:00', '2026-06-01T01:15Z offset'],
    ['2026-06-01 22:15 -03:30', '2026-06-02T01:45Z offset'],
    ['2026-06-01 10:15 UTC+8', '2026-06-01T02:15Z offset'],
    ['2026-06-01', '2026-06-01 none'],
    ['**2026-01-05**', '2026-01-05 none'],
    ['2026-06-01 10:15', '2026-06-01T10:15Z none'],
    ['2026-06-01 10:15 PR merged', '2026-06-01T10:15Z none'],
    ['2026-06-01 10:15 +5:45', '2026-06-01T04:30Z offset'],
    ['(2026-06-01 10:15 +7)', '2026-06-01T03:15Z offset'],
    ['2026-06-01 10:15 +7 tests', '2026-06-01T10:15Z none'],
    ['2026-06-01T10:15-03', '2026-06-01T13:15Z offset'],
    ['2026-06-01 10:15 MESZ', '2026-06-01T08:15Z named'],
    ['2026-06-01 10:15 МСК', '2026-06-01T07:15Z named'],
    ['2026-06-01 10:15 北京时间', '2026-06-01T02:15Z named'],
    ['2026年6月1日 下午3:45', '2026-06-01T15:45Z none'],
    ['2026년 6월 1일 오전 12시 05분', '2026-06-01T00:05Z none'],
    ['2026年6月1号', '2026-06-01 none'],
    ['1 to 3 June 2026', '2026-06-01 none, 2026-06-03 none'],
    ['1.–3.06.2026', '2026-06-01 none, 2026-06-03 none'],
    ['1 al 3 de junio de 2026', '2026-06-01 none, 2026-06-03 none'],
    ['pnpm 13.06.2026', ''],
    ['Last test 13.06.2026', '2026-06-13 none'],
    ['2026-06-01 10:15-10:45', '2026-06-01T10:15Z none'],
    ['2026-06-01 10:15 EST', '2026-06-01T15:15Z named'],
    ['2026-06-01 20:15 PDT', '2026-06-02T03:15Z named'],
    ['2026-05-04 23:35 JST', '2026-05-04T14:35Z named'],
    ['2026-05-04 23:35 America/New_York', '2026-05-05T03:35Z named'],
    ['2026-01-04 23:35 America/New_York', '2026-01-05T04:35Z named'],
    ['2026-03-08 01:59 America/New_York', '2026-03-08T06:59Z named'],
    ['2026-03-08 03:00 America/New_York', '2026-03-08T07:00Z named'],
    ['2026-03-09 10:00 (Asia/Tokyo)', '2026-03-09T01:00Z named'],
    ['(2026-07-15 America/New_York) text', '2026-07-15 named'],
    ['2026-05-04 23:35 Nowhere/Land', '2026-05-04T23:35Z none'],
    ['Jan 5, 2026', '2026-01-05 none'],
    ['January 5th, 2026 at 3:45 PM ET', '2026-01-05T20:45Z named'],
    ['5 January 2026', '2026-01-05 none'],
    ['2026/07/15', '2026-07-15 none'],
    ['2026年7月15日', '2026-07-15 none'],
    ['2026年7月15日 10:15 JST', '2026-07-15T01:15Z named'],
    ['已于2026-04-22合入', '2026-04-22 none'],
    ['from 2026-01-05 to 2026-01-07.', '2026-01-05 none, 2026-01-07 none'],
    ['2199-01-01 and 2099-01-01', '2099-01-01 none'],
    ['1st of June 2026', '2026-06-01 none'],
    ['1 giugno 2026', '2026-06-01 none'],
    ['13-06-2026', '2026-06-13 none'],
    ['2026 06 01 painted', '2026-06-01 none'],
    ['2026-06-01..2026-06-03', '2026-06-01 none, 2026-06-03 none'],
    ['2026-06-01..03', '2026-06-01 none, 2026-06-03 none'],
    ['2026-06-01–3: painted', '2026-06-01 none, 2026-06-03 none'],
    ['2026-06-01–10:15', '2026-06-01 none'],
    ['2026-06-01 – 3 tests', '2026-06-01 none'],
    ['2026-06-01..2026-07-03', '2026-06-01 none, 2026-07-03 none'],
    ['June 1–3, 2026', '2026-06-01 none, 2026-06-03 none'],
    ['1-3 June 2026', '2026-06-01 none, 2026-06-03 none'],
    ['2026-06-01 10h15', '2026-06-01T10:15Z none'],
    ['2026年6月1日 10時15分', '2026-06-01T10:15Z none'],
    ['2026-06-01 (Mon) 10:15 UTC', '2026-06-01T10:15Z utc'],
    ['2026-06-01 Mon 10:15', '2026-06-01T10:15Z none'],
    ['2026-06-01 ~10:15 UTC', '2026-06-01T10:15Z utc'],
    ['2026-06-01 JST, 10:15', '2026-06-01 named'],
    ['2026-06-01T24:00Z', '2026-06-02T00:00Z utc'],
    ['2026-06-01 10:15 +05', '2026-06-01T05:15Z offset'],
    ['20260601T101530Z', '2026-06-01T10:15:30Z utc'],
    ['Mon, 01 Jun 2026 10:15:30 +0200', '2026-06-01T08:15:30Z offset'],
    ['Mon Jun  1 10:15:30 2026 +0200', '2026-06-01T08:15:30Z offset'],
    ['Mon Jun  1 10:15:30 UTC 2026', '2026-06-01T10:15:30Z utc'],
    ['２０２６年６月１日', '2026-06-01 none'],
    ['Completed 2026.06.01', '2026-06-01 none'],
    ['(2026.06.01) painted', '2026-06-01 none'],
    ['Updated: 2026.06.01 ~ 2026.06.03', '2026-06-01 none, 2026-06-03 none'],
    ['fertig am 1.6.2026', '2026-06-01 none'],
    ['2026.06.01', '2026-06-01 none'],
    ['2026. 6. 1. 배포', '2026-06-01 none'],
    ['2026년 6월 1일', '2026-06-01 none'],
    ['２０２６年６月１日', '2026-06-01 none'],
    ['２０２６／０６／０１　１０：１５', '2026-06-01T10:15Z none'],
    ['2026−06−01', '2026-06-01 none'],
    ['13.06.2026', '2026-06-13 none'],
    ['1. 6. 2026', '2026-06-01 none'],
    ['13/06/2026', '2026-06-13 none'],
    ['06/13/2026', '2026-06-13 none'],
    ['06/06/2026', '2026-06-06 none'],
    ['1. June 2026', '2026-06-01 none'],
    ['1-Jun-2026', '2026-06-01 none'],
    ['(20260601) text', '2026-06-01 none'],
    ['- [x] 20260601 text', '2026-06-01 none'],
    ['20260601T101530Z', '2026-06-01T10:15:30Z utc'],
    ['Mon Jun 1 10:15:30 2026 +0200', '2026-06-01T08:15:30Z offset'],
    ['Mon Jun  1 10:15:30 CEST 2026', '2026-06-01T08:15:30Z named'],
    ['Mon, 1 Jun 2026 10:15:30 +0200', '2026-06-01T08:15:30Z offset'],
    ['2026-06-01/2026-06-03', '2026-06-01 none, 2026-06-03 none'],
    ['2026-06-01T10:00Z/2026-06-01T11:00Z', '2026-06-01T10:00Z utc, 2026-06-01T11:00Z utc'],
    ['2026-06-01T24:00Z', '2026-06-02T00:00Z utc'],
    ['2026-06-01 10:15 +09', '2026-06-01T01:15Z offset'],
    ['2026-06-01 10:15 -07', '2026-06-01T17:15Z offset'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    '0016/17/18',
    '2016/17/18',
    'v2026-01-05',
    '1.2026-01-05',
    '12026-01-05',
    '2026-01-051',
    '2026-01-05-foo.md',
    '2026-01-05.md',
    'plans/2026/07/15/x',
    '2026/07/15/x',
    'https://example.org/2026-01-05/post',
    'EP-2026-01-05-001',
    'id_2026-01-05',
    '2026.1.5',
    'Release 2026.01.05-001',
    'scales:2026.01.05',
    'Use brushes 2026.01.05',
    'Moved from 2024.03.01 to 2024.11.02',
    'brushes==2026.01.05',
    'version 3.2.2026',
    '2 days ago 3 2026',
    'The key set 3 2026',
    'bench-03-04-2026',
    'see 20260601',
    '(20261345)',
    '(202606011)',
    'May 2026',
    '1889-01-05',
  ])('refuses the look-alike %s', (text) => {
    expect(scanStamps(text, 1, NO_OPTIONS)).toEqual({stamps: [], problems: []});
  });

  test('knows its place and spelling', () => {
    const text = 'done (2026-06-01 10:15Z) at last';
    const [stamp] = findTimestamps(text, 7, NO_OPTIONS);
    expect(stamp).toMatchObject({raw: '2026-06-01 10:15Z', line: 7, precision: 'minute'});
    expect(text.slice(stamp?.start, stamp?.end)).toBe(stamp?.raw);
  });

  test('the user decides what an abbreviation means', () => {
    const options = {...NO_OPTIONS, timezones: new Map([['CST', -360]])};
    const {stamps, problems} = scanStamps('2026-06-01 10:15 CST', 1, options);
    expect(stamps.map(formatTimestamp)).toEqual(['2026-06-01T16:15Z']);
    expect(problems).toEqual([]);
  });

  test.each([
    ['2026-01-05 10:15 Some/Where ', true],
    ['((((', false],
    ['January ', false],
    ['1 Jan ', false],
    ['          ', false],
    ['2026', false],
    ['20260601 ', true],
    ['2026-06-01/', true],
    ['２０', false],
    ['1.6.', false],
  ])('long lines of %j take linear time', {timeout: TIMEOUT}, (part, isStamp) => {
    const text = part.repeat(1_000_000 / part.length);
    expect(findTimestamps(text, 1, NO_OPTIONS).length > 0).toBe(isStamp);
    expect(withoutLeadingTimestamp(text, 1, NO_OPTIONS).trim() !== text.trim()).toBe(isStamp);
  });
});

describe('problems', () => {
  test.each([
    '2026-02-30',
    '2026-13-01',
    '2026-02-30 10:00Z',
    '2026-06-01 25:10',
    '30 February 2026',
  ])('%s is reported and ignored', (text) => {
    const {stamps, problems} = scanStamps(text, 3, NO_OPTIONS);
    expect(stamps).toEqual([]);
    expect(problems).toMatchObject([{kind: 'impossible', raw: text, line: 3}]);
  });

  test.each(['1970-01-01', '1970-01-01 00:00Z', '31 December 1989'])(
    '%s lies before anything that a plan could tell of',
    (text) => {
      const {stamps, problems} = scanStamps(text, 3, NO_OPTIONS);
      expect(stamps).toEqual([]);
      expect(problems).toMatchObject([{kind: 'too-old', raw: text, line: 3}]);
    },
  );

  test.each(['03/04/2026', '12/01/2026 10:15', '03-04-2026'])(
    '%s has two meanings, so it has none',
    (text) => {
      const {stamps, problems} = scanStamps(text, 3, NO_OPTIONS);
      expect(stamps).toEqual([]);
      expect(problems).toMatchObject([{kind: 'ambiguous-date', raw: text, line: 3}]);
      expect(stampFindings(problems, 'a.md')).toMatchObject([{rule: 'ambiguous-date', line: 3}]);
    },
  );

  test('a zone that nobody knows is reported, and a word behind a clock is no zone', () => {
    const {stamps, problems} = scanStamps('(2026-06-01 10:15 QXT) text', 3, NO_OPTIONS);
    expect(stamps.map(formatTimestamp)).toEqual(['2026-06-01T10:15Z']);
    expect(stampFindings(problems, 'a.md')).toMatchObject([{rule: 'unknown-timezone', line: 3}]);
    expect(scanStamps('2026-06-01 10:15 PR merged', 3, NO_OPTIONS).problems).toEqual([]);
  });

  test('an ambiguous zone is taken with its default and reported once per name', () => {
    const scans = [
      scanStamps('2026-06-01 10:15 CST', 3, NO_OPTIONS),
      scanStamps('2026-06-01 11:15 CST', 4, NO_OPTIONS),
      scanStamps('2026-06-01 10:15 IST', 5, NO_OPTIONS),
    ];
    expect(scans.flatMap(({stamps}) => stamps).map(formatTimestamp)).toEqual([
      '2026-06-01T02:15Z',
      '2026-06-01T03:15Z',
      '2026-06-01T04:45Z',
    ]);
    const findings = stampFindings(
      scans.flatMap(({problems}) => problems),
      'a.md',
    );
    expect(findings).toMatchObject([
      {rule: 'ambiguous-timezone', file: 'a.md', line: 3},
      {rule: 'ambiguous-timezone', file: 'a.md', line: 5},
    ]);
    expect(findings[0]?.message).toMatch(/“CST”.*timezones/);
  });
});

describe('leading', () => {
  test.each([
    ['[2026-01-05 10:20 UTC] Text here', '2026-01-05T10:20Z', 'Text here'],
    ['(2026-01-05 10:20Z) Text here', '2026-01-05T10:20Z', 'Text here'],
    ['[~] (2026-01-05 10:20Z) Text here', '2026-01-05T10:20Z', 'Text here'],
    ['✅ 2026-01-05: Text here', '2026-01-05', 'Text here'],
    ['2026-01-05T10:20Z — Text here', '2026-01-05T10:20Z', 'Text here'],
    ['Landed 2026-01-05: text', '2026-01-05', 'Landed: text'],
    ['Shipped on 2026-01-05', '2026-01-05', 'Shipped'],
    ['已完成 2026-01-05', '2026-01-05', '已完成'],
  ])('%s', (text, at, rest) => {
    const stamp = leadingTimestamp(text, 1, NO_OPTIONS);
    expect(stamp && formatTimestamp(stamp)).toBe(at);
    expect(withoutLeadingTimestamp(text, 1, NO_OPTIONS)).toBe(rest);
  });

  test.each([
    'Due 2026-01-05',
    'Text 2026-01-05',
    'The parser landed 2026-01-05',
    '',
    '[x] no stamp',
  ])('nothing leads in “%s”', (text) => {
    expect(leadingTimestamp(text, 1, NO_OPTIONS)).toBeNull();
  });

  test('a span leads with both its ends', () => {
    const stamps = leadingTimestamps('Landed 2026-04-26 → 2026-04-27. Text', 1, NO_OPTIONS);
    expect(stamps.map(formatTimestamp)).toEqual(['2026-04-26', '2026-04-27']);
  });
});

describe('trailing', () => {
  test.each([
    ['Sand the planks, done 2026-01-05', '2026-01-05'],
    ['Sand the planks (2026-01-05 10:15Z).', '2026-01-05T10:15Z'],
    ['Sand the planks @done(2026-01-05)', '2026-01-05'],
    ['Sand the planks ✅ 2026-01-05', '2026-01-05'],
  ])('%s', (text, at) => {
    const stamp = trailingTimestamp(text, 1, NO_OPTIONS);
    expect(stamp && formatTimestamp(stamp)).toBe(at);
  });

  test.each([
    'Sand the planks by 2026-01-05',
    'Sand the planks 📅 2026-01-05',
    'Since 2026-01-05 the planks are dry',
    'Sand the planks',
  ])('nothing ends “%s”', (text) => {
    expect(trailingTimestamp(text, 1, NO_OPTIONS)).toBeNull();
  });
});

describe('earliest and latest', () => {
  const stamps = (...texts: string[]): Timestamp[] =>
    texts.flatMap((text) => findTimestamps(text, 1, NO_OPTIONS));
  test.each([
    {of: [], first: null, last: null},
    {of: ['2026-01-05'], first: '2026-01-05', last: '2026-01-05'},
    {
      of: ['2026-01-06 09:00Z', '2026-01-05', '2026-01-05 23:00Z', '2026-01-06'],
      first: '2026-01-05T23:00Z',
      last: '2026-01-06T09:00Z',
    },
    {
      of: ['2026-01-07', '2026-01-05 10:00Z', '2026-01-05 10:00:30Z'],
      first: '2026-01-05T10:00Z',
      last: '2026-01-07',
    },
    {of: ['2026-01-06 01:00 JST', '2026-01-06'], first: '2026-01-05T16:00Z', last: '2026-01-06'},
  ])('of $of', ({of, first, last}) => {
    const [least, most] = [earliest(stamps(...of)), latest(stamps(...of))];
    expect(least && formatTimestamp(least)).toBe(first);
    expect(most && formatTimestamp(most)).toBe(last);
  });
});

describe('what a stamp lacks', () => {
  test.each([
    ['2026-06-01 10:15 QXT: rope', ['unknown-zone']],
    ['Updated: 2026-06-01 10:15 QXT', ['unknown-zone']],
    ['2026-06-01 10:15 SET the mast', []],
    ['2026-06-01 10:15 TEST', []],
    ['2026-06-01 10:15 API — done', []],
    ['31/04/2026', ['impossible']],
    ['2016/17/18', []],
  ])('%s', (text, kinds) => {
    const {problems} = scanStamps(text, 1, NO_OPTIONS);
    expect(problems.map(({kind}) => kind)).toEqual(kinds);
  });
});

test('two dots part the ends of a span', () => {
  for (const span of ['2026-06-01..2026-06-03', '2026-06-01..03', '2026-06-01–3']) {
    const stamps = leadingTimestamps(`${span} Hung the sails`, 1, NO_OPTIONS);
    expect(stamps.map(formatTimestamp)).toEqual(['2026-06-01', '2026-06-03']);
  }
});
