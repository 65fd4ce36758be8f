import type {Heading, Paragraph, RootContent} from 'mdast';
import {splitLabel} from '../labels.js';
import {linesOf} from '../lines.js';
import {isField} from './fieldNames.js';

/**
 * Fields of the head right above a rule ("Status: Blocked", "---") are a heading to Markdown;
 * they are meant, and read, as the paragraph that they look like. Of other nodes nothing changes.
 */
export function withoutFieldHeading(node: RootContent): RootContent {
  if (node.type !== 'heading' || !isFieldHeading(node)) return node;
  const {children, position} = node;
  return {type: 'paragraph', children, ...(position && {position})} satisfies Paragraph;
}

/** Whether every line of an underlined heading is a field, and one of them is known. */
function isFieldHeading(heading: Heading): boolean {
  const {start, end} = heading.position ?? {};
  if (heading.depth !== 2 || !start || !end || start.line === end.line) return false;
  const labels = linesOf(heading).map(({text}) => splitLabel(text));
  return (
    labels.every((label) => label !== null && label.value !== '') &&
    labels.some((label) => label !== null && isField(label.key))
  );
}
