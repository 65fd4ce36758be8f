import type {ListItem, Root, Text} from 'mdast';
import type {TaskState} from '../../model/plan.js';
import {walk} from '../../read/markdown/walk.js';

/** States that GFM does not know and that therefore arrive as text. */
const CUSTOM: Readonly<Record<string, TaskState>> = {
  '~': 'partial',
  '/': 'partial',
  '-': 'dropped',
  '!': 'blocked',
};
const CUSTOM_BOX = /^\s*\[([~/!-])\](?=\s|$)/;

/**
 * Gives every task item a box, `['execplans-box', {state}]`. The theme draws and
 * names it: a checkbox of HTML has no such states, and its name must be translated.
 */
export function prepareBoxes(root: Root): void {
  walk(root, (node) => {
    if (node.type === 'listItem') prepareItem(node);
    return undefined;
  });
}

function prepareItem(item: ListItem): void {
  const state = takeState(item);
  if (!state) return;
  let [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') {
    paragraph = {type: 'paragraph', children: []};
    item.children.unshift(paragraph);
  }
  const [first] = paragraph.children;
  if (first?.type === 'text') first.value = ` ${first.value.trimStart()}`;
  else if (first) paragraph.children.unshift({type: 'text', value: ' '});
  paragraph.children.unshift(box(state));
  item.data = {...item.data, hProperties: {className: ['task-list-item']}};
}

function takeState(item: ListItem): TaskState | null {
  if (typeof item.checked === 'boolean') {
    const state = item.checked ? 'done' : 'open';
    item.checked = null;
    return state;
  }
  const [paragraph] = item.children;
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (first?.type !== 'text') return null;
  const match = CUSTOM_BOX.exec(first.value);
  if (!match) return null;
  first.value = first.value.slice(match[0].length);
  return CUSTOM[match[1] ?? ''] ?? null;
}

function box(state: TaskState): Text {
  return {
    type: 'text',
    value: '',
    data: {hName: 'execplans-box', hProperties: {state}, hChildren: []},
  };
}
