/** The one table of the marks and words that stand in a box, and of the signs that need none. */
import type {TaskState} from '../model/plan.js';
import type {StatedStatus} from '../model/status.js';
import {LEXICON} from './merged.js';

/** The marks that GFM knows. */
export const GFM_MARKS = ' xX';

/** Signs that say "done" wherever they stand: in a box, in a cell, behind a title. */
export const DONE_SIGNS: readonly string[] = ['✓', '✔', '✅', '☑', '🗸', '🗹'];

/** Signs that say "failed" or "not done". */
const FAILED_SIGNS: readonly string[] = ['✗', '✘', '✖', '❌'];

/**
 * Where a sign tells a state without brackets: before or behind a part of a plan, beside a plan in a
 * list, before the title of a plan.
 */
type Place = 'part' | 'plan' | 'title';

interface Row {
  state: TaskState;
  marks: readonly string[];
  /** Who writes it so. */
  by: string;
  /** Colored circles and the like say different things beside plans, and pictures adorn titles. */
  signs?: readonly Place[];
  /** What it says of a plan, if that is not what its state says. */
  ofPlan?: StatedStatus;
  /** It is no mark in a box. */
  isOnlySign?: true;
}

/**
 * What each mark means, and where it comes from. The documentation shows the marks of each state
 * in this order.
 */
export const MARKS: readonly Row[] = [
  {state: 'open', marks: [''], by: 'GFM'},
  {state: 'done', marks: ['x', 'X'], by: 'GFM'},
  {state: 'done', marks: DONE_SIGNS, by: 'hand: a tick', signs: ['part', 'plan', 'title']},
  {state: 'done', marks: ['🟢'], by: 'hand', signs: ['part']},
  {state: 'done', marks: ['🏁', '🎉'], by: 'hand', signs: ['plan'], isOnlySign: true},
  {state: 'done', marks: ['√', 'v', 'V'], by: 'hand: what looks like a tick'},
  {state: 'done', marks: ['ｘ', 'Ｘ', 'х', 'Х'], by: 'keyboards: full-width and Cyrillic x'},
  {state: 'partial', marks: ['~'], by: 'plans of agents'},
  {state: 'partial', marks: ['/'], by: 'Obsidian Tasks: in progress'},
  {state: 'partial', marks: ['@'], by: '[x]it!: ongoing'},
  {state: 'partial', marks: ['.'], by: 'VimWiki: begun'},
  {state: 'partial', marks: ['¼', '⅓', '½', '⅔', '¾'], by: 'hand: a share'},
  {state: 'partial', marks: ['⏳', '⌛', '🔄'], by: 'hand', signs: ['part', 'plan']},
  {state: 'partial', marks: ['🚧'], by: 'hand', signs: ['part', 'plan', 'title']},
  {state: 'partial', marks: ['🟡', '🟠', '🔵'], by: 'hand', signs: ['part']},
  {state: 'partial', marks: '🏗 🔨 🛠 ▶'.split(' '), by: 'hand', signs: ['plan'], isOnlySign: true},
  {state: 'dropped', marks: ['-'], by: 'Obsidian Tasks: cancelled; VimWiki: rejected'},
  {state: 'dropped', marks: ['n/a', 'N/A'], by: 'hand: not applicable'},
  {state: 'dropped', marks: ['🗑'], by: 'hand', signs: ['plan'], isOnlySign: true},
  {state: 'blocked', marks: ['!'], by: 'plans of agents'},
  {state: 'blocked', marks: ['⏸'], by: 'hand', signs: ['part', 'plan', 'title']},
  {state: 'blocked', marks: ['🛑', '⛔', '🚫'], by: 'hand', signs: ['plan'], isOnlySign: true},
  {
    state: 'open',
    marks: '□ ☐ ⬜ ◻ ◽ ▢ 🔲 🔳'.split(' '),
    by: 'hand: an empty box',
    signs: ['part', 'plan'],
  },
  {state: 'open', marks: ['⚪', '○', '◯'], by: 'hand: an empty circle', signs: ['part']},
  // A part that failed is still to be done; a plan is not.
  {
    state: 'open',
    marks: FAILED_SIGNS,
    by: 'hand: not done',
    signs: ['part', 'plan'],
    ofPlan: 'abandoned',
  },
  {state: 'open', marks: ['🔜', '🔴'], by: 'hand: not done', signs: ['part']},
  {state: 'open', marks: ['📝', '💡', '📋'], by: 'hand', signs: ['plan'], isOnlySign: true},
  {state: 'open', marks: ['_'], by: 'hand: a blank to fill in'},
  {state: 'open', marks: ['>', '<'], by: 'Obsidian Minimal: forwarded, scheduled'},
  {state: 'open', marks: ['?', '*', '"'], by: 'Obsidian Minimal: question, important, quote'},
];

/** What the words of a status say in a box; and the other way round, what a box says of a plan. */
const STATE_OF_STATUS: Readonly<Record<StatedStatus, TaskState>> = {
  completed: 'done',
  active: 'partial',
  draft: 'open',
  blocked: 'blocked',
  abandoned: 'dropped',
};
export const STATUS_OF_STATE: ReadonlyMap<TaskState, StatedStatus> = new Map(
  Object.entries(STATE_OF_STATUS).map(([status, state]) => [state, status as StatedStatus]),
);

/** What a mark says in a box. */
export const STATES = tableOf(
  ({isOnlySign}) => !isOnlySign,
  ({state}) => state,
);
/** What a sign says of a part of a plan. */
export const SIGN_STATES = tableOf(
  ({signs}) => signs?.includes('part') ?? false,
  ({state}) => state,
);
/** What a sign says of a plan beside its name in a list, and before its title. */
export const PLAN_SIGNS = tableOf(({signs}) => signs?.includes('plan') ?? false, statusOfRow);
export const TITLE_SIGNS = tableOf(({signs}) => signs?.includes('title') ?? false, statusOfRow);

function statusOfRow({state, ofPlan}: Row): StatedStatus | undefined {
  return ofPlan ?? STATUS_OF_STATE.get(state);
}

function tableOf<Said>(
  isIn: (row: Row) => boolean,
  saidBy: (row: Row) => Said | undefined,
): ReadonlyMap<string, Said> {
  return new Map(
    MARKS.filter(isIn).flatMap((row) => {
      const said = saidBy(row);
      return said === undefined ? [] : row.marks.map((mark) => [mark, said] as const);
    }),
  );
}

/** Sources of patterns (flag `u`): of any sign of a state; of those of a run that passed or failed. */
export const SIGN_SOURCE = [...SIGN_STATES.keys()].join('|');
export const PASSED_SOURCE = DONE_SIGNS.join('|');
export const FAILED_SOURCE = FAILED_SIGNS.join('|');
export const RESULT_SOURCE = `${PASSED_SOURCE}|${FAILED_SOURCE}`;

/** Logseq's and Org's words, which lead an item without brackets. */
export const KEYWORDS: ReadonlyMap<string, TaskState> = new Map<string, TaskState>([
  ['DONE', 'done'],
  ['TODO', 'open'],
  ['LATER', 'open'],
  ['DOING', 'partial'],
  ['NOW', 'partial'],
  ['IN-PROGRESS', 'partial'],
  ['WAIT', 'blocked'],
  ['WAITING', 'blocked'],
  ['CANCELED', 'dropped'],
  ['CANCELLED', 'dropped'],
]);

/** Words in a box, in lower case. */
export const WORDS: ReadonlyMap<string, TaskState> = new Map([
  ...[...KEYWORDS].map(([word, state]): [string, TaskState] => [word.toLowerCase(), state]),
  ...Object.entries(LEXICON.statuses).flatMap(([status, words]) =>
    words.map((word): [string, TaskState] => [word, STATE_OF_STATUS[status as StatedStatus]]),
  ),
]);

/** Words that are also said of things, so that they are boxes only beside others. */
export const LABELS: ReadonlySet<string> = new Set([
  ...LEXICON.ordinaryWords,
  ...LEXICON.statuses.abandoned,
  ...LEXICON.statuses.blocked,
  ...['later', 'now', 'wait', 'waiting'],
]);
