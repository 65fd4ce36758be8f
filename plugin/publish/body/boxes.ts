import type {Heading, ListItem, PhrasingContent, Root, TableCell, Text} from 'mdast';
import type {Box} from '../../lexicon/boxes.js';
import type {TaskState} from '../../model/plan.js';
import {leadingCheckbox, leadingText} from '../../read/markdown/boxes.js';
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
  draw(paragraph, state, item.data?.box);
  item.data = {...item.data, hProperties: {className: ['task-list-item']}};
}

/** Items that a remark plugin of the site made have only what GFM knows. */
function stateOfPlugin({checked}: ListItem): TaskState | null {
  if (typeof checked !== 'boolean') return null;
  return checked ? 'done' : 'open';
}

function prepareText(block: Heading | TableCell): void {
  const box = block.data?.box;
  if (box) draw(block, box.state, box);
}

/** Puts the box before a text, in place of what the plan wrote. */
function draw(block: {children: PhrasingContent[]}, state: TaskState, written?: Box): void {
  const html = leadingCheckbox(block);
  if (html) block.children.splice(block.children.indexOf(html), 1);
  if (written?.isWithin) cutWithin(block, written.raw);
  else if (written?.isBehind) cutEnd(block, written.raw);
  else cutStart(block, written?.raw ?? '');
  const [first] = block.children;
  const isAlone = block.children.length === 1;
  if (first?.type === 'text')
    first.value = isAlone && first.value === '' ? '' : ` ${first.value.trimStart()}`;
  else if (first) block.children.unshift({type: 'text', value: ' '});
  block.children.unshift(box(state));
}

function cutStart(block: {children: PhrasingContent[]}, raw: string): void {
  const text = leadingText(block);
  if (text) {
    const shown = text.value.trimStart();
    text.value = shown.startsWith(raw) ? shown.slice(raw.length).trimStart() : shown;
  }
  // `**[x]** text` leaves emphasis of nothing.
  if (text?.value === '' && isWrapper(block.children[0])) block.children.shift();
}

function cutWithin({children}: {children: PhrasingContent[]}, raw: string): void {
  const text = children.find((child) => child.type === 'text' && child.value.includes(raw));
  if (text?.type === 'text') text.value = text.value.replace(raw, '').replace(/ {2,}/, ' ');
}

function cutEnd({children}: {children: PhrasingContent[]}, raw: string): void {
  const last = children.at(-1);
  if (last?.type !== 'text') return;
  const shown = last.value.trimEnd();
  if (shown.endsWith(raw)) last.value = shown.slice(0, -raw.length).trimEnd();
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
