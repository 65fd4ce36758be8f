import type {Root} from 'mdast';
import {withEmoji} from '../../lib/text/emoji.js';
import {walk} from './walk.js';

declare module 'mdast' {
  interface TextData {
    /** The text as written, where emoji stand for its shortcodes: GitHub makes ids of headings from it. */
    written?: string;
  }
}

/** Replaces emoji shortcodes in text as GitHub does, so that readers and pages see the same signs. */
export function showShortcodes(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'text') return undefined;
    const value = withEmoji(node.value);
    if (value === node.value) return undefined;
    node.data = {...node.data, written: node.value};
    node.value = value;
    return undefined;
  });
}
