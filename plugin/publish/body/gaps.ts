import type {BodyElement, BodyProps} from '../props.js';
import {MAX_TEXT_NODE} from './longTexts.js';
import type {BodyTarget} from './renderBody.js';

/**
 * Elements as JSON, cut where a target is to be put in: `texts` has one more
 * item than `gaps`. A body is resolved on every build and written into a page as
 * text, so it is turned into text once, and kept as text.
 */
export interface GappedJson {
  texts: string[];
  gaps: Gap[];
}

/** What stands in a gap. */
export type Gap =
  /** The beginning of a link or an image, up to its first child; the text after it goes on with those. */
  | {target: number; tag: string; props: BodyProps}
  /** The whole of a code span or word that names something. */
  | {target: number; shown: BodyElement};

/** What becomes of a gap. */
export type Filling =
  /** A link or an image, or the dead one in its place. */
  | {tag: string; props: BodyProps; child?: string}
  /** Nothing is to be seen of it. */
  | null;

/** @param targets - of the placeholders in `elements`, by index */
export function cutGaps(
  elements: readonly BodyElement[],
  targets: readonly BodyTarget[],
): GappedJson {
  const texts: string[] = [];
  const gaps: Gap[] = [];
  let pieces: string[] = [];
  const cut = (gap: Gap) => {
    texts.push(pieces.join(''));
    gaps.push(gap);
    pieces = [];
  };
  const write = (element: BodyElement) => {
    if (typeof element === 'string') {
      pieces.push(JSON.stringify(element));
      return;
    }
    const [tag, props, shown] = element;
    const target = placeholderOf(tag, props);
    if (target !== null && targets[target]?.kind === 'reference' && shown !== undefined) {
      cut({target, shown});
      return;
    }
    if (target === null) pieces.push('[', JSON.stringify(tag), ',', propsJson(props));
    else cut({target, tag, props});
    for (let at = 2; at < element.length; at += 1) {
      pieces.push(',');
      write(element[at] as BodyElement);
    }
    pieces.push(']');
  };
  pieces.push('[');
  for (const [at, element] of elements.entries()) {
    if (at > 0) pieces.push(',');
    write(element);
  }
  pieces.push(']');
  texts.push(pieces.join(''));
  return {texts, gaps};
}

/** Most elements have no props. */
function propsJson(props: BodyProps): string {
  for (const _ in props) return JSON.stringify(props);
  return '{}';
}

/**
 * Puts the fillings into the gaps.
 *
 * @returns `JSON.stringify(BodyElement[])`
 */
export function fillGaps({texts, gaps}: GappedJson, fill: (gap: Gap) => Filling): string {
  const pieces = [texts[0] ?? '[]'];
  let joined = 0;
  for (const [at, gap] of gaps.entries()) {
    const after = texts[at + 1] ?? '';
    const filling = fill(gap);
    if (filling) {
      pieces.push(begin(filling, gap), after);
      joined = 0;
    } else if ('shown' in gap) joined = addShown(pieces, gap.shown, after, joined);
    else pieces.push(after);
  }
  return pieces.join('');
}

function begin({tag, props, child}: NonNullable<Filling>, gap: Gap): string {
  const shown = 'shown' in gap ? gap.shown : child;
  const head = `[${JSON.stringify(tag)},${JSON.stringify(props)}`;
  return (
    head + (shown === undefined ? '' : `,${JSON.stringify(shown)}`) + ('shown' in gap ? ']' : '')
  );
}

/**
 * Texts that a gap stood between become one again, unless that would be too long for browsers.
 *
 * @param joined - characters of the text that the last piece goes on with
 * @returns the same for the piece that is added
 */
function addShown(pieces: string[], shown: BodyElement, after: string, joined: number): number {
  const json = JSON.stringify(shown);
  const before = pieces.at(-1) ?? '';
  const length = lengthOfLastText(before, joined) + json.length;
  const isText = typeof shown === 'string' && length <= MAX_TEXT_NODE;
  const joinsBefore = isText && before.endsWith('",');
  const joinsAfter = isText && after.startsWith(',"');
  if (joinsBefore) pieces[pieces.length - 1] = before.slice(0, -2);
  const middle = json.slice(joinsBefore ? 1 : 0, joinsAfter ? -1 : undefined);
  pieces.push(middle + (joinsAfter ? after.slice(2) : after));
  return joinsAfter ? length : 0;
}

/** @param joined - of the text that the piece begins within */
function lengthOfLastText(piece: string, joined: number): number {
  if (!piece.endsWith('",')) return 0;
  const end = piece.length - 2;
  let start = piece.lastIndexOf('"', end - 1);
  while (start > 0 && isEscaped(piece, start)) start = piece.lastIndexOf('"', start - 1);
  return start === -1 ? joined + end : end - start;
}

function isEscaped(json: string, at: number): boolean {
  let slashes = 0;
  while (json[at - slashes - 1] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function placeholderOf(tag: string, props: BodyProps): number | null {
  if (tag !== 'a' && tag !== 'img') return null;
  const value = tag === 'img' ? props.src : props.href;
  return typeof value === 'string' && value.startsWith('link:') ? Number(value.slice(5)) : null;
}
