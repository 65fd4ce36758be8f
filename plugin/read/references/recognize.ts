import {COMMON_WORDS} from '../../lexicon/commonWords.js';
import {remember} from '../../lib/remember.js';
import type {ReferenceForm} from '../../model/reference.js';
import {makeForm, pathOfCode, pathOfWord} from './recognizePath.js';
import {referenceOfUrl} from './recognizeUrl.js';
import {
  BEFORE_HASH,
  BEFORE_ORDINAL,
  BEFORE_VERSION,
  LIST_JOINT,
  STANDARDS,
} from './referenceTables.js';

export {referenceOfUrl} from './recognizeUrl.js';

/** A form within a text: half-open, in UTF-16 units. */
export interface FoundForm {
  form: ReferenceForm;
  start: number;
  end: number;
}

/** Longer code spans and words are data. */
const MAX_LENGTH = 400;
/** How much of the text before a word is looked at. */
const LOOK_BACK = 32;

const ISSUE =
  /^(?:(?:pr|pull request|issue|mr)\s?)?(?:(?<name>[\w.-]{1,60}\/[\w.-]{1,100})|gh)?(?:#|(?<=^gh)-)(?<number>[1-9]\d{0,6})$/i;
/** `#333333` is a colour far more often than one of the few repositories with so many issues. */
const COLOR = /^#\d{6}$/;
/** Nothing in a document has more of a kind; `Phase #381` is an issue. */
const ORDINAL = /^#\d{1,2}$/;
const HASH = /^(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}$|^[0-9a-f]{40}$/;
const REVISION = /^(?:(?<name>[\w.-]{1,60}\/[\w.-]{1,100})|[\w.-]{1,100})@(?<hash>[0-9a-f]{7,40})$/;
const NUMBERS = '\\d{1,6}(?:\\.\\d{1,6}){1,3}(?:[-+][0-9A-Za-z][0-9A-Za-z.+-]{0,60})?';
const MARKED_VERSION = new RegExp(`^v(${NUMBERS})$`, 'i');
const BARE_VERSION = new RegExp(`^(${NUMBERS})$`);
/** `add-login-flow`, `FR-0007`, `2026-01-05-foo`. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_.]*(?:-[\p{L}\p{N}_.]+)+$/u;
/** A slug of one word. */
const WORD_SLUG = /^[a-z][a-z0-9]{1,40}$/;
const SLUG = /^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,8}$/;
/** A word without hyphen or digit may be a verb: "this plan replaces". */
const AFTER_PLAN =
  /\b(?:exec)?plan:?\s{1,3}["“‘]?((?=[a-z]*[-\d])[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){0,5})(?![\w/-]|\.\w)/gi;
const ID = /^([A-Z][A-Z0-9]{1,9})-\d{1,6}(?:-[\w-]{1,100})?$/;
const DATED_NAME = /^\d{4}-\d{2}-\d{2}[-_][a-z][\w-]{1,100}$/i;

/**
 * What a code span names; `null` for code, commands and words. Of kind `name`
 * is what could be the id or slug of a plan, or a path that has neither
 * extension nor slash at its end.
 *
 * @param code - the text between the backticks
 */
export function referenceOfCode(code: string): ReferenceForm | null {
  return formOfCode(code.trim());
}

/** Readers and bodies ask for the same spans, and plans write the same ones over and over. */
const formOfCode = remember((text: string): ReferenceForm | null => {
  if (text === '' || text.length > MAX_LENGTH) return null;
  if (/^https?:\/\//i.test(text)) return urlOfCode(text);
  return (
    issueOf(text) ??
    commitOf(text) ??
    versionForm(text, MARKED_VERSION) ??
    pathOfCode(text) ??
    nameForm(text)
  );
});

function urlOfCode(text: string): ReferenceForm | null {
  return /[\s*{}<>$|…]/.test(text) ? null : referenceOfUrl(text);
}

function issueOf(text: string): ReferenceForm | null {
  if (!text.includes('#') && !/^gh-/i.test(text)) return null;
  if (COLOR.test(text)) return null;
  const {number, name = null} = ISSUE.exec(text)?.groups ?? {};
  return number === undefined ? null : makeForm('issue', number, text, {repository: name});
}

function commitOf(text: string): ReferenceForm | null {
  if (HASH.test(text)) return makeForm('commit', text, text);
  if (!text.includes('@')) return null;
  const {hash, name = null} = REVISION.exec(text)?.groups ?? {};
  return hash !== undefined && HASH.test(hash)
    ? makeForm('commit', hash, text, {repository: name})
    : null;
}

function versionForm(text: string, pattern: RegExp): ReferenceForm | null {
  const version = pattern.exec(text)?.[1];
  return version === undefined ? null : makeForm('version', version, text);
}

function nameForm(text: string): ReferenceForm | null {
  const isName = (NAME.test(text) && /\p{L}/u.test(text)) || isTellingWord(text);
  return isName ? makeForm('name', text, text, {slug: 'alone'}) : null;
}

/** Whether a single word is likelier the slug of a plan than a word of code or a number. */
function isTellingWord(text: string): boolean {
  return WORD_SLUG.test(text) && !COMMON_WORDS.has(text) && !/^[\da-f]+$/.test(text);
}

/** What a code span names that the words before it call a plan: its slug, however common a word. */
export function slugOfCode(code: string): ReferenceForm | null {
  return SLUG.test(code) ? makeForm('name', code, code, {slug: 'plan'}) : null;
}

/**
 * What the words after "plan" may be the slug of: `the plan lanternkit`. Not what `referencesOfText`
 * finds: this is asked of the text of a block, in which code and links are masked.
 */
export function slugsAfterPlan(text: string): FoundForm[] {
  return [...text.matchAll(AFTER_PLAN)].map((match) => {
    const [whole, slug = ''] = match;
    const end = match.index + whole.length;
    const form = makeForm('name', slug, slug, {slug: 'alone'});
    return {form, start: end - slug.length, end};
  });
}

/** What every form in running text holds. */
const TRIGGER = /[/#\d]/g;
/** By code unit whether a word of running text is made of it; a look-up is faster than a pattern. */
const WORD_LETTERS: readonly boolean[] = Array.from({length: 128}, (_, code) =>
  /[\w./#@:~%+?=&\\-]/.test(String.fromCharCode(code)),
);
const LETTER = /[\p{L}\p{N}]/u;
/** Punctuation around a word. */
const OPENING = new Set(':=+?&@%');
const CLOSING = new Set('.:?=&@%+~\\-');
/** Next to a word they tell that it is a part of a pattern: `docs/<name>/a.md`. */
const BEFORE_PART = new Set('*>}$…');
const AFTER_PART = new Set('*<{$…');

/** Whether a text holds a letter that all names hold; a quick look before `referencesOfText`. */
export function mayNameSomething(text: string): boolean {
  TRIGGER.lastIndex = 0;
  return TRIGGER.test(text);
}

/** What plain text names, in order, without overlap. Takes time in proportion to the text. */
export function referencesOfText(text: string): FoundForm[] {
  const found: FoundForm[] = [];
  let from = 0;
  TRIGGER.lastIndex = 0;
  while (TRIGGER.test(text)) {
    let end = TRIGGER.lastIndex;
    let start = end - 1;
    while (start > from && WORD_LETTERS[text.charCodeAt(start - 1)]) start -= 1;
    while (end < text.length && WORD_LETTERS[text.charCodeAt(end)]) end += 1;
    addWord(text, start, end, found);
    from = end;
    TRIGGER.lastIndex = end;
  }
  return found;
}

/** Adds what the word between `start` and `end` names, else what its parts between slashes name. */
function addWord(text: string, start: number, end: number, found: FoundForm[]): void {
  if (start > 0 && BEFORE_PART.has(text.charAt(start - 1))) return;
  if (end < text.length && AFTER_PART.has(text.charAt(end))) return;
  // The rest of a path whose folder has other letters (`docs/é/a.md`) is no path of the root.
  if (start > 0 && text.charAt(start) === '/' && LETTER.test(text.charAt(start - 1))) return;
  const [first, last] = bare(text, start, end);
  if (last - first < 2 || last - first > MAX_LENGTH) return;
  const form = formOfWord(text, first, last, found.at(-1));
  if (form) {
    found.push({form, start: first, end: last});
    return;
  }
  const word = text.slice(first, last);
  if (!word.includes('/') || word.includes('//')) return;
  let at = first;
  for (const part of word.split('/')) {
    const stop = at + part.length;
    const named = part.length > 1 ? formOfWord(text, at, stop, found.at(-1)) : null;
    if (named) found.push({form: named, start: at, end: stop});
    at = stop + 1;
  }
}

/** Bounds of a word without the punctuation around it. */
function bare(text: string, start: number, end: number): [number, number] {
  let [first, last] = [start, end];
  while (first < last && OPENING.has(text.charAt(first))) first += 1;
  while (last > first && CLOSING.has(text.charAt(last - 1))) last -= 1;
  return [first, last];
}

/** What a word may name, which the words around it decide. Plans repeat theirs: dates, numbers, issues. */
const formOfWordAlone = remember(
  (word: string): ReferenceForm | null =>
    issueOf(word) ??
    pathOfWord(word) ??
    versionForm(word, MARKED_VERSION) ??
    planIdOf(word) ??
    commitOf(word) ??
    versionForm(word, BARE_VERSION),
);

function formOfWord(
  text: string,
  start: number,
  end: number,
  previous: FoundForm | undefined,
): ReferenceForm | null {
  const word = text.slice(start, end);
  if (/^https?:\/\//i.test(word)) return referenceOfUrl(word);
  const form = formOfWordAlone(word);
  if (!form) return null;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (form.kind === 'issue') return ORDINAL.test(word) && BEFORE_ORDINAL.test(before) ? null : form;
  if (form.kind === 'version')
    return BARE_VERSION.test(word) && !BEFORE_VERSION.test(before) ? null : form;
  if (form.kind !== 'commit') return form;
  const isNamed =
    BEFORE_HASH.test(before) ||
    (before.endsWith('(') && text.charAt(end) === ')') ||
    (start === 0 && text.charAt(end) === ':');
  return isNamed || word.includes('@') || goesOn('commit', text, start, previous) ? form : null;
}

/** Whether a word is the next of a list, as in "commits a1b2c3d and b2c3d4e". */
function goesOn(
  kind: ReferenceForm['kind'],
  text: string,
  start: number,
  previous: FoundForm | undefined,
): boolean {
  if (previous?.form.kind !== kind || start - previous.end > 6) return false;
  return LIST_JOINT.test(text.slice(previous.end, start));
}

function planIdOf(word: string): ReferenceForm | null {
  const letters = ID.exec(word)?.[1];
  const isId = letters !== undefined && !STANDARDS.has(letters);
  return isId || DATED_NAME.test(word) ? makeForm('name', word, word) : null;
}
