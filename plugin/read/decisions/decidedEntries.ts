import type {RootContent} from 'mdast';
import {type Entry, entriesOf} from '../markdown/entries.js';

/** The entries of a decision section, without tasks that are not done and what is nested in them. */
export function decidedEntries(nodes: readonly RootContent[]): Entry[] {
  let isOpen = false;
  return entriesOf(nodes).filter(({item, depth}) => {
    const state = item?.data?.box?.state ?? 'done';
    if (depth === 0) isOpen = state !== 'done';
    return !isOpen;
  });
}
