/** The rules and the words of the page, each from the data that the code uses. */
import {unexplainedTasks} from '../../plugin/derive/status/openTasks.js';
import {RULES} from '../../plugin/derive/status/rules.js';
import {MARKS} from '../../plugin/lexicon/boxMarks.js';
import {DATE_SHAPES} from '../../plugin/lexicon/dateShapes.js';
import {LANGUAGES} from '../../plugin/lexicon/languages.js';
import {LEXICON} from '../../plugin/lexicon/merged.js';
import {withoutAccents} from '../../plugin/lexicon/patterns.js';
import type {StatedStatus, Status} from '../../plugin/model/status.js';
import {DEFAULT_OPTIONS} from '../../plugin/options/options.cjs';
import {statusOfPhrase} from '../../plugin/read/status/phrase/statusOfPhrase.js';
import {isPlaceholder} from '../../plugin/read/status/placeholders.js';
import {findTimestamps, formatTimestamp} from '../../plugin/read/time/timestamps.js';
import {AMBIGUOUS_ZONES, ZONES} from '../../plugin/read/time/timezones.js';
import {SECTION_ROLES} from '../../plugin/vocabulary/sectionRoles.js';
import {details, escapeText, list, table} from './markdown.js';

const STATED: readonly StatedStatus[] = ['draft', 'active', 'blocked', 'completed', 'abandoned'];

/** What each status means, in the order of a plan's life. */
const MEANINGS: Record<Status, string> = {
  draft: 'written, but not started',
  active: 'started, and something remains to be done',
  stalled: 'active, but without activity for more than {days} days (the `staleAfter` option)',
  blocked: 'waiting for something, or put aside',
  completed: 'the work is done',
  abandoned: 'given up, or superseded by another plan',
  untracked: 'no evidence of its status',
};

/** Values of status lines that show how words are weighed. */
const PHRASES = [
  'In progress (phase 2/3)',
  'Completed 2026-05-04, PR #12',
  'Completed, review pending',
  'Done, nothing remaining',
  'Partially complete',
  'Ready for review',
  'Ready',
  'Blocked: waits for the new keys',
  'Historical',
  'Historical: all parts merged',
  'Living document',
  'draft | active | done',
  'In QA',
];

/** The states of a task, in the order of a plan's life. */
const TASK_STATES = ['open', 'partial', 'blocked', 'done', 'dropped'];

/** Times of every form. */
const TIMES = [
  '2026-06-01 10:15',
  '2026-06-01 10:15 UTC',
  '2026-06-01T10:15:30Z',
  '20260601T101530Z',
  '2026-06-01 10:15 +02:00',
  '2026-06-01 10:15 UTC+2',
  '2026-06-01, 3:15 pm (PDT)',
  '2026-06-01 10:15 America/New_York',
  'June 1, 2026 at 10:15',
];

/** Candidates; the page shows those that the code recognizes. */
const PLACEHOLDERS = [
  '_pending_',
  'TBD',
  'None yet',
  'N/A',
  'To be filled in at completion.',
  '(record decisions as work proceeds)',
  '待补',
  '未記入',
];
const EXPLANATIONS = [
  'deferred',
  'optional',
  'moved',
  'follow-up',
  'out of scope',
  'n/a',
  'not needed',
  'superseded',
  'skipped',
  'later',
  'nice to have',
  'tracked in',
  '推迟',
  '可选',
];

/** The generated parts by name. */
export const TABLES: Readonly<Record<string, () => string>> = {
  statuses: () =>
    table(
      ['status', 'meaning'],
      Object.entries(MEANINGS).map(([status, meaning]) => [
        status,
        meaning.replace('{days}', String(DEFAULT_OPTIONS.staleAfter)),
      ]),
    ),

  rules: () => RULES.map(({sentence}, index) => `${index + 1}. ${escapeText(sentence)}`).join('\n'),

  'status words': () =>
    [
      table(
        ['status', 'words at the start of a status line'],
        STATED.map((status) => [status, list(LANGUAGES.en?.statuses?.[status] ?? [])]),
      ),
      details(
        'Status words of other languages',
        table(
          ['language', 'status', 'words'],
          Object.entries(LANGUAGES).flatMap(([tag, {statuses = {}}]) =>
            STATED.flatMap((status) =>
              tag === 'en' || !statuses[status]
                ? []
                : [[nameOf(tag), status, list(statuses[status])]],
            ),
          ),
        ),
      ),
    ].join('\n\n'),

  boxes: () =>
    table(
      ['state', 'boxes'],
      TASK_STATES.map((state) => [
        state,
        MARKS.filter((row) => row.state === state && !row.isOnlySign)
          .flatMap(({marks}) => marks.map((mark) => `\`[${mark || ' '}]\``))
          .join(', '),
      ]),
    ),

  'date forms': () =>
    stampTable(
      'date',
      DATE_SHAPES.map(({example}) => example),
    ),

  'time forms': () => stampTable('date and time', TIMES),

  'document words': () =>
    `These words are about the document, not about the work, and do not decide the status: ${list(LEXICON.documentWords)}.`,

  fillers: () =>
    `These words can come before the status word: ${list([...LEXICON.fillers].sort())}.`,

  'status lines': () =>
    table(
      ['status line', 'read as'],
      PHRASES.map((phrase) => {
        const status = statusOfPhrase(phrase, {
          statuses: new Map(Object.entries(DEFAULT_OPTIONS.statuses)),
        });
        const unknown = status === null ? 'a label: shown, but not a status' : 'nothing';
        return [escapeText(phrase), status ?? unknown];
      }),
    ),

  folders: () =>
    table(
      ['status', 'folders'],
      STATED.map((status) => [
        status,
        LEXICON.folderStatuses[status].map((name) => `\`${name}/\``).join(', '),
      ]),
    ),

  'index headings': () =>
    details(
      'Words in the heading of a list',
      table(
        ['status', 'words in a heading'],
        STATED.map((status) => [
          status,
          listAccented(
            LEXICON.listHeadings.filter((told) => told.status === status).map(({word}) => word),
          ),
        ]),
      ),
    ),

  sections: () =>
    details(
      'Section names',
      table(
        ['role', 'names'],
        SECTION_ROLES.map((role) => [role.replace('-', ' '), listAccented(LEXICON.sections[role])]),
      ),
    ),

  placeholders: () =>
    `Placeholders for text that is still to be written do not count. Examples: ${PLACEHOLDERS.filter(
      isPlaceholder,
    )
      .map((text) => `“${escapeText(text)}”`)
      .join(', ')}.`,

  explanations: () =>
    `An open task, or the heading above it, can say why the task is open. Examples: ${list(
      EXPLANATIONS.filter(explains),
    )}.`,

  'date keys': () =>
    details(
      'Keys that state a date',
      table(
        ['where', 'keys'],
        [
          ['front matter or head: when the plan began', listAccented(LEXICON.fields.started)],
          ['front matter or head: another date of the plan', listAccented(LEXICON.fields.updated)],
          ['a line anywhere in the plan', listAccented(LEXICON.fields.dated)],
        ],
      ),
    ),

  'lead words': () =>
    details(
      'Words that can come before the timestamp of an entry',
      listAccented(LEXICON.leadWords),
    ),

  'ambiguous zones': () =>
    table(
      ['name', 'default', 'possible meanings'],
      Object.entries(AMBIGUOUS_ZONES).map(([name, {offset, meanings}]) => [
        name,
        formatOffset(offset),
        escapeText(meanings),
      ]),
    ),

  zones: () =>
    `These names are not ambiguous: ${Object.entries(ZONES)
      .map(([name, zone]) => `${name} (${escapeText(zoneMeaning(zone))})`)
      .join(', ')}.`,
};

/**
 * Timestamps beside what they are read as.
 *
 * @throws where one is not understood
 */
function stampTable(kind: string, examples: readonly string[]): string {
  const rows = examples.map((example) => {
    const [found] = findTimestamps(example, 1, {timezones: new Map(), statuses: new Map()});
    if (found?.raw !== example) throw new Error(`“${example}” is not read as a ${kind}.`);
    return [`\`${example}\``, `\`${formatTimestamp(found)}\``];
  });
  return table([kind, 'read as'], rows);
}

/** Like `list`, without the forms that only leave out the accents of another word. */
function listAccented(words: readonly string[]): string {
  const own = new Set(Object.values(LANGUAGES).flatMap(({plainWords = []}) => plainWords));
  const plain = new Set(words.map(withoutAccents).filter((word, index) => word !== words[index]));
  return list(words.filter((word) => own.has(word) || !plain.has(word)));
}

/** @param text - of an open task */
function explains(text: string): boolean {
  return (
    unexplainedTasks([
      {state: 'open', text, line: 1, depth: 0, role: 'work', section: '', at: null},
    ]).length === 0
  );
}

/** @param tag - of a language */
function nameOf(tag: string): string {
  return new Intl.DisplayNames('en', {type: 'language'}).of(tag) ?? tag;
}

/** @param zone - minutes east of UTC, or the IANA zone whose rules decide */
function zoneMeaning(zone: number | string): string {
  return typeof zone === 'number' ? formatOffset(zone) : `as ${zone}`;
}

/** @param minutes - east of UTC */
function formatOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}
