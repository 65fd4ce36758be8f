import type {List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast';
import {type Box, explainsBox, leadingBox} from '../../lexicon/boxes.js';
import {lineOf} from './text.js';

/** What leads a line that is meant as an item, but is none in Markdown: "a) ", "(1) ", "• ". */
const COUNTER = /^\s*(?:[•‣◦·–—▪●○■]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,3})[.)])\s+/iu;
const QUOTE = /^(?:\s*>)+/;
/** A box that no running text begins with. */
const PLAIN_BOX = /^[[［【][ xX✓✔✅☑][\]］】]/u;
const BOXES = /[[［【][^[\]［］【】]{0,3}[\]］】]\s/gu;
/** Few documents hold such a line. With the box first, a text without one is passed over at once. */
const HINT = /[[［【][ xX✓✔✅☑][\]］】](?<=^[^\n[［【|`]{1,12}...)/mu;

/**
 * Makes lists of the lines of paragraphs that are written as items with a box ("a) [x] Dig"),
 * which Markdown takes for running text. What stands before the first one stays a paragraph; a line
 * without a box goes on with the one above it.
 *
 * @param text - what the tree was parsed from
 */
export function listBoxedLines(root: Root, text: string): void {
  if (!HINT.test(text)) return;
  const lines = text.split('\n');
  const first = lineOf(root);
  listIn(root, (line) => lines[line - first] ?? '');
}

type SourceLine = (line: number) => string;

function listIn(parent: {children: RootContent[]}, sourceOf: SourceLine): void {
  parent.children = parent.children.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return splitParagraph(node, sourceOf);
    if (node.type === 'blockquote') listIn(node, sourceOf);
    return [node];
  });
}

/** A line of a paragraph, with the box that leads it. */
interface Line {
  children: PhrasingContent[];
  line: number;
  box: Box | null;
}

function splitParagraph(paragraph: Paragraph, sourceOf: SourceLine): RootContent[] {
  const {start, end} = paragraph.position ?? {};
  if (!start || !end) return [paragraph];
  const boxes = new Map<number, Box>();
  let isPlain = false;
  for (let line = start.line; line <= end.line; line++) {
    const source = sourceOf(line).replace(QUOTE, '');
    const said = source.replace(COUNTER, '');
    const box = said === source ? null : leadingBox(said);
    if (!box || (said.match(BOXES)?.length ?? 0) > 1) continue;
    boxes.set(line, box);
    isPlain ||= PLAIN_BOX.test(said) && !explainsBox(box, said.slice(box.raw.length));
  }
  return isPlain ? splitAt(paragraph, boxes) : [paragraph];
}

function splitAt(paragraph: Paragraph, boxes: ReadonlyMap<number, Box>): RootContent[] {
  const lines = linesOfParagraph(paragraph, boxes);
  const first = lines.findIndex(({box}) => box !== null);
  if (first < 0) return [paragraph];
  const items: Line[] = [];
  for (const line of lines.slice(first)) {
    const last = items.at(-1);
    if (line.box || !last) items.push(line);
    else last.children.push(newline(), ...line.children);
  }
  const before = lines
    .slice(0, first)
    .flatMap(({children}, at) => (at > 0 ? [newline(), ...children] : children));
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => toItem(item, paragraph)),
    position: positionFrom(paragraph, items[0]?.line),
  };
  return before.length > 0 ? [{...paragraph, children: before}, list] : [list];
}

function linesOfParagraph(paragraph: Paragraph, boxes: ReadonlyMap<number, Box>): Line[] {
  const lines: Line[] = [];
  const open = (line: number) => lines.push({children: [], line, box: boxes.get(line) ?? null});
  open(lineOf(paragraph));
  for (const child of paragraph.children) {
    const line = child.position?.start.line;
    if (line !== undefined && line > (lines.at(-1)?.line ?? line)) open(line);
    if (child.type === 'break') continue;
    if (child.type !== 'text') {
      lines.at(-1)?.children.push(child);
      continue;
    }
    for (const [at, value] of child.value.split('\n').entries()) {
      if (at > 0) open((lines.at(-1)?.line ?? 0) + 1);
      const last = lines.at(-1);
      const position = positionFrom(paragraph, last?.line);
      if (value !== '') last?.children.push({type: 'text', value, position});
    }
  }
  return lines;
}

function toItem({children, line}: Line, paragraph: Paragraph): ListItem {
  const [first, ...rest] = children;
  const shown: PhrasingContent[] =
    first?.type === 'text'
      ? [{...first, value: first.value.replace(COUNTER, '')}, ...rest]
      : children;
  const position = positionFrom(paragraph, line);
  return {
    type: 'listItem',
    spread: false,
    children: [{type: 'paragraph', children: shown, position}],
    position,
  };
}

function newline(): Text {
  return {type: 'text', value: '\n'};
}

/** The paragraph's place, from a line on. */
function positionFrom({position}: Paragraph, line: number | undefined): Paragraph['position'] {
  if (!position || line === undefined) return position;
  return {start: {line, column: 1}, end: position.end};
}
