import type {PhrasingContent} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import {lowered} from '../../lib/text/lowered.js';
import {isEmphasis, plainText} from './text.js';

/** What follows a struck-out text as a note about it: a bracket, a dash, a full stop. */
const NOTE = /^(?:[([{（［【—–:：.。;；!]|-(?!>))/u;
const LABEL_END = /[:：]$/u;
const COLON = /^\s?[:：]/u;
/** Signs before a reason why the text is struck out. */
const LEAD = /^(?:[,，→⇒\s]|[-=]>)+/u;
const ARROW = '^[,\\s]*(?:[→⇒]|[-=]>)\\s*';
const ONLY_ARROW = new RegExp(`${ARROW}$`, 'u');
/** Behind an arrow: an issue, a pull request or an id, "#12", "P-2". */
const ELSEWHERE = new RegExp(`${ARROW}(?:#\\d+|\\p{Lu}{1,9}-?\\d+)[.)]?$`, 'u');
const EXPLAINED = new RegExp(`^(?:${LEXICON.phrases.explainedOpen})`, 'u');

/**
 * Whether the text of a block is struck out: all of it, or all but a note behind it. “~~red~~
 * blue door” is not, and no more is “~~red door~~ → blue door”; “~~red door~~ → P-2” is.
 *
 * @param raw - the box that leads the block, as written
 */
export function isStruckOut({children}: {children: PhrasingContent[]}, raw = ''): boolean {
  const isBefore = ({type}: PhrasingContent, text: string) =>
    type === 'html' || (type === 'text' && (text === '' || text === raw));
  const at = children.findIndex((child) => !isBefore(child, plainText(child)));
  if (children[at]?.type !== 'delete') return false;
  const rest = children.slice(at).findIndex((child) => child.type !== 'delete' && !isBlank(child));
  const behind = rest < 0 ? [] : children.slice(at + rest);
  const note = plainText(behind);
  return (
    note === '' ||
    NOTE.test(note) ||
    hasLabel(behind) ||
    ELSEWHERE.test(note.trimEnd()) ||
    leadsToLink(behind) ||
    EXPLAINED.test(lowered(note.replace(LEAD, '')))
  );
}

/** "~~old~~ **Reverted:** why". */
function hasLabel([first, second]: readonly PhrasingContent[]): boolean {
  if (!isEmphasis(first)) return false;
  return LABEL_END.test(plainText(first)) || (second?.type === 'text' && COLON.test(second.value));
}

/** "~~old~~ → [the other plan](b.md)", and nothing more. */
function leadsToLink(nodes: readonly PhrasingContent[]): boolean {
  const [arrow, link, ...rest] = nodes.filter((node) => !isBlank(node));
  return (
    rest.length === 0 &&
    arrow?.type === 'text' &&
    ONLY_ARROW.test(arrow.value) &&
    (link?.type === 'link' || link?.type === 'linkReference')
  );
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
