import type {Root} from 'mdast';
import {ownValue} from '../../../lib/ownValue.js';
import {foldSpace, lineOf} from '../text.js';

const HEADING = /<h1(?:\s[^<>]{0,1000})?>([\s\S]{1,1000}?)<\/h1\s*>/i;
const TAG = /<\/?[a-z][^<>]*>/gi;
const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** The first-level heading that a document writes in HTML; its line is that of the tag. */
export function readHtmlTitle({children}: Root): {text: string; line: number} | null {
  for (const node of children) {
    if (node.type !== 'html') continue;
    const found = HEADING.exec(node.value);
    const text = foldSpace(
      (found?.[1] ?? '')
        .replace(TAG, '')
        .replace(/&[a-z#0-9]+;/gi, (name) => ownValue(REFERENCES, name) ?? name),
    );
    if (!found || text === '') continue;
    const before = node.value.slice(0, found.index).split('\n').length - 1;
    return {text, line: lineOf(node) + before};
  }
  return null;
}
