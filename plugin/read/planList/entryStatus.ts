import type {Nodes, TableCell, TableRow} from 'mdast';
import type {Box} from '../../lexicon/boxes.js';
import {PLAN_SIGNS, STATUS_OF_STATE} from '../../lexicon/boxMarks.js';
import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import {trimEnd} from '../../lib/text/trim.js';
import type {ReadOptions} from '../../model/document.js';
import type {StatedStatus} from '../../model/status.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {linesOf} from '../markdown/lines.js';
import {foldSpace, plainText} from '../markdown/text.js';
import {statusOfPhrase} from '../status/phrase/statusOfPhrase.js';
import {statusOfStatement} from '../status/phrase/statusOfStatement.js';
import {statusColumnOf} from '../status/statusColumns.js';
import type {RowTarget} from './entryTarget.js';

/** What an entry itself says of its plan's status. */
export interface OwnStatus {
  status: StatedStatus;
  raw: string;
  /** Where a box says it. */
  box?: Box;
  /** It leads the row, right before the name. */
  leads?: true;
  /** A strike-through says it, and nothing else. */
  isStruck?: true;
}

type Options = Pick<ReadOptions, 'statuses'>;

const SIGN = `(${anyOf([...PLAN_SIGNS.keys()])})\\uFE0F?`;
const LEADING_SIGN = new RegExp(`^${SIGN}`, 'u');
const TRAILING_SIGN = new RegExp(`${SIGN}$`, 'u');
const ONLY_SIGN = new RegExp(`^${SIGN}$`, 'u');

/** Lines of an entry that may be its fields. */
const MAX_FIELDS = 8;
/** Longer texts describe the plan. */
const MAX_STATEMENT = 60;
const LABEL = new RegExp(`^(?:${anyOf(LEXICON.fields.status)})\\s*[:：]\\s*`, 'iu');
/** "Done: [a](a.md)"; not "Blocked by [a](a.md)". */
const BEFORE = /^[\s([*_]*(.+?)\s*(?:[:：—–|)\]]|\s-)[\s*_]*$/u;
/** "DONE [a](a.md)"; in small letters it would be a verb. */
const CAPITALS = /^[\p{Lu} -]{2,30}$/u;
/** "Design: gauge.md" names the design, and says nothing of a status. */
const DOCUMENT_KIND = new RegExp(
  `^[\\s*_]*(?:${LEXICON.phrases.documentKind})[\\s*_]*[:：][\\s*_]*$`,
  'iu',
);
/** What parts an entry's name from what is said of it. */
const AFTER = /^[\s*_~]*(?:[—–:：|·•→(（[]|--?\s)[\s*_([（]*(\S.*)$/su;
const LAST_BRACKETS = /[([（]([^()[\]（）]+)[)\]）][.\s]*$/u;
const ORDINARY: ReadonlySet<string> = new Set(LEXICON.ordinaryWords);

/** What the box before an entry says. */
export function statusOfBox(box: Box | undefined): OwnStatus | null {
  const status = box && STATUS_OF_STATE.get(box.state);
  return status ? {status, raw: `[${box.mark || ' '}]`, box} : null;
}

/**
 * What is said of a plan beside its name: a word behind a dash or in brackets, a sign, a
 * strike-through. Where nothing is, `null`.
 */
export function statusBeside(
  {
    before,
    after,
    emphasized,
    isStruck,
  }: Pick<RowTarget, 'before' | 'after' | 'emphasized' | 'isStruck'>,
  options: Options,
): OwnStatus | null {
  return (
    statusAfter(after, options) ??
    statusInSentences(emphasized, options) ??
    statusBefore(before, options) ??
    (isStruck
      ? (statusOfWords(after, options) ?? {status: 'abandoned', raw: '~~', isStruck: true})
      : null)
  );
}

function statusAfter(text: string, options: Options): OwnStatus | null {
  const after = foldSpace(text);
  const [, said = ''] = AFTER.exec(after) ?? [];
  const statement = said.split(/[)\]）]|\s[—–-]\s|[;|·•]|\.\s/u, 1)[0] ?? '';
  const bracketed = LAST_BRACKETS.exec(after)?.[1] ?? '';
  return signIn(after) ?? statusOfWords(statement, options) ?? statusOfWords(bracketed, options);
}

/** "— first design. **Shipped** — facts moved": the first sentence that opens with a status. */
function statusInSentences(openings: readonly string[], options: Options): OwnStatus | null {
  for (const opening of openings) {
    const said = statusOfWords(opening, options);
    if (said) return said;
  }
  return null;
}

function statusBefore(text: string, options: Options): OwnStatus | null {
  const before = foldSpace(text);
  if (DOCUMENT_KIND.test(before)) return null;
  const said = BEFORE.exec(before)?.[1] ?? CAPITALS.exec(before)?.[0] ?? '';
  const own = signIn(before) ?? statusOfWords(said, options);
  return own && {...own, leads: true};
}

/** What a field of status below the name says: "Status: done", in a line or an item of its own. */
export function statusOfField(nodes: readonly Nodes[], options: Options): OwnStatus | null {
  const blocks = nodes.flatMap((node): Nodes[] =>
    node.type === 'list' ? node.children.flatMap(({children}) => children) : [node],
  );
  const field = linesOf(blocks)
    .slice(0, MAX_FIELDS)
    .find(({text}) => LABEL.test(text.trim()));
  if (!field) return null;
  const raw = foldSpace(field.text).replace(LABEL, '');
  const sign = PLAN_SIGNS.get(ONLY_SIGN.exec(raw)?.[1] ?? '');
  const status = sign ?? statusOfPhrase(raw, options);
  return status ? {status, raw, leads: true} : null;
}

function statusOfWords(text: string, options: Options): OwnStatus | null {
  const raw = foldSpace(text.replace(/[*_`]/g, ''));
  const words = raw.replace(LABEL, '');
  const sign = signIn(words);
  if (sign) return sign;
  if (words === '' || words.length > MAX_STATEMENT) return null;
  // "New, faster search" and "Open: the gate" describe.
  const [, first = ''] = /^(\p{L}+)\s*[,:：]/u.exec(words) ?? [];
  if (ORDINARY.has(first.toLowerCase())) return null;
  const status = statusOfStatement(words, options);
  return status && {status, raw};
}

/** A sign at either end of a text. */
function signIn(text: string): OwnStatus | null {
  const words = trimEnd(text.replace(/^[\s—–:：|·•(（[-]+/u, ''), /[\s)\]）.]/u);
  const sign = LEADING_SIGN.exec(words)?.[1] ?? TRAILING_SIGN.exec(words)?.[1] ?? '';
  const status = PLAN_SIGNS.get(sign);
  return status ? {status, raw: sign} : null;
}

/**
 * The column of a table whose cells tell the status of their rows: by its name, else the one
 * without a name in which every cell tells one; -1 where there is none.
 */
export function statusColumn([head, ...rows]: readonly TableRow[], options: Options): number {
  const names = head?.children.map((cell) => normalizeName(plainText(cell))) ?? [];
  const named = statusColumnOf(names);
  if (named !== -1) return named;
  return names.findIndex(
    (name, at) =>
      !/\p{L}/u.test(name) &&
      rows.length > 0 &&
      rows.every((row) => statusOfCell(row.children[at], options) !== null),
  );
}

/** What a cell of such a column says. */
export function statusOfCell(cell: TableCell | undefined, options: Options): OwnStatus | null {
  if (!cell) return null;
  // What is struck out held before.
  const kept = cell.children.filter(({type}) => type !== 'delete');
  const raw = foldSpace(plainText(kept)) || plainText(cell);
  const sign = PLAN_SIGNS.get(ONLY_SIGN.exec(raw)?.[1] ?? '');
  const status = sign ?? statusOfPhrase(raw, options);
  return status ? {status, raw} : null;
}

/** What the ends of a heading say that names a plan. */
export function statusOfHeading(heading: Nodes, options: Options): OwnStatus | null {
  const text = plainText(heading);
  return signIn(text) ?? statusOfWords(LAST_BRACKETS.exec(text)?.[1] ?? '', options);
}
