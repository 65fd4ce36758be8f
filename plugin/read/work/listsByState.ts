import type {RootContent} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import {addTo} from '../../lib/groups.js';
import type {Section} from '../../model/document.js';
import type {Mark} from '../../model/plan.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {plainText} from '../markdown/text.js';
import {DONE_WORDS} from '../status/phrase/words.js';
import {isUnwritten} from '../status/unwritten.js';
import {rankKey} from './markedHeadings.js';

const REST: ReadonlySet<string> = new Set(LEXICON.restHeadings);
/** Sections in which such lists are about other things than the work: what the plan found, wants, checks. */
const ELSEWHERE = new Set<Section['role']>(['purpose', 'outcomes', 'validation']);

/**
 * Two lists that only their headings tell apart, one of what is done and one of what is still to do:
 * "Implemented" beside "Next". Each is a mark; lists of tasks speak for themselves.
 *
 * @param sections - in document order
 */
export function listsByState(sections: readonly Section[]): Mark[] {
  const byRank = new Map<string, {done: boolean; section: Section}[]>();
  for (const section of sections) {
    const name = normalizeName(section.name);
    const done = DONE_WORDS.has(name);
    if ((!done && !REST.has(name)) || ELSEWHERE.has(section.role)) continue;
    if (!section.heading || !section.nodes.some(isWrittenList)) continue;
    addTo(byRank, rankKey(section), {done, section});
  }
  return [...byRank.values()]
    .filter((lists) => new Set(lists.map(({done}) => done)).size > 1)
    .flat()
    .filter(({section}) => !section.nodes.some(holdsTasks))
    .map(({done, section: {name, line}}): Mark => ({done, kind: 'heading', text: name, line}));
}

function isWrittenList(node: RootContent): boolean {
  return node.type === 'list' && node.children.some((item) => !isUnwritten(plainText(item), false));
}

function holdsTasks(node: RootContent): boolean {
  return node.type === 'list' && node.children.some(({data}) => data?.box);
}
