import type {Heading, ListItem, PhrasingContent, Root, TableCell, Text} from 'mdast';
import type {TaskState} from '../../model/plan.js';
import {leadingText} from '../../read/markdown/boxes.js';
import {walk} from '../../read/markdown/walk.js';

/**
 * Gives all that counts as a task a box, `['execplans-box', {state}]`. The theme draws and
 * names it: a checkbox of HTML has no such states, and its name must be translated.
 */
export function prepareBoxes(root: Root): void {
  walk(root, (node) => {
    if (node.type === 'listItem') prepareItem(node);
    else if (node.type === 'heading' || node.type === 'tableCell') prepareText(node);
    return undefined;
  });
}

function prepareItem(item: ListItem): void {
  const state = item.data?.box?.state ?? stateOfPlugin(item);
  if (!state) return;
  item.checked = null;
  let [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') {
    paragraph = {type: 'paragraph', children: []};
    item.children.unshift(paragraph);
  }
  draw(paragraph, state, item.data?.box?.raw ?? '');
  item.data = {...item.data, hProperties: {className: ['task-list-item']}};
}

/** Items that a remark plugin of the site made have only what GFM knows. */
function stateOfPlugin({checked}: ListItem): TaskState | null {
  if (typeof checked !== 'boolean') return null;
  return checked ? 'done' : 'open';
}

function prepareText(block: Heading | TableCell): void {
  const box = block.data?.box;
  if (box) draw(block, box.state, box.raw);
}

/** Puts the box before a text, in place of what the plan wrote. */
function draw(block: {children: PhrasingContent[]}, state: TaskState, raw: string): void {
  const text = leadingText(block);
  if (text) {
    const shown = text.value.trimStart();
    text.value = shown.startsWith(raw) ? shown.slice(raw.length).trimStart() : shown;
  }
  // `**[x]** text` leaves emphasis of nothing.
  if (text?.value === '' && isWrapper(block.children[0])) block.children.shift();
  const [first] = block.children;
  const isAlone = block.children.length === 1;
  if (first?.type === 'text')
    first.value = isAlone && first.value === '' ? '' : ` ${first.value.trimStart()}`;
  else if (first) block.children.unshift({type: 'text', value: ' '});
  block.children.unshift(box(state));
}

function isWrapper(node: PhrasingContent | undefined): boolean {
  return node !== undefined && 'children' in node && node.children.length === 1;
}

function box(state: TaskState): Text {
  return {
    type: 'text',
    value: '',
    data: {hName: 'execplans-box', hProperties: {state}, hChildren: []},
  };
}
