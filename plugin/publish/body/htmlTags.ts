import {defaultSchema} from 'hast-util-sanitize';
import {words} from '../../lib/text/words.js';

/** A run of raw HTML, cut at its tags. Offsets do not survive; line ends do. */
export type Token =
  | {kind: 'text'; source: string}
  | {kind: 'tag'; source: string; role: 'start' | 'end' | 'void'; name: string; bare: boolean};

/** Of GitHub's tags: no form controls, and no sources of `picture`, which cannot be resolved. */
export const TAG_NAMES: readonly string[] = (defaultSchema.tagNames ?? []).filter(
  (name) => name !== 'input' && name !== 'source',
);
const KNOWN = new Set(TAG_NAMES);
/** Tags that only style: GitHub takes them out and leaves what they hold. */
const DROPPED = new Set(
  words('abbr big center cite dfn figcaption figure font mark nobr small source u wbr'),
);
const VOID = new Set(['br', 'hr', 'img']);
/** HTML closes these itself, `rp` and `rt` in `ruby` only. */
const IMPLIED_END = new Set(words('dd dt li p rp rt tbody td tfoot th thead tr'));
/** Deeper HTML overflows the stack of what walks the tree. */
const MAX_OPEN = 50;

// White space is spelled out: `\s` holds characters that HTML does not count as such.
// Bounds keep a hostile text from being scanned again and again.
const SPACE = '[ \\t\\n\\f\\r]';
const VALUE = `[^ \\t\\n\\f\\r"'=<>\`]{1,4000}|'[^']{0,4000}'|"[^"]{0,4000}"`;
const ATTRIBUTE = `${SPACE}+[a-z_:][a-z0-9_.:-]{0,100}(?:${SPACE}*=${SPACE}*(?:${VALUE}))?`;
const TAG = new RegExp(`<(/?)([a-z][a-z0-9-]{0,40})((?:${ATTRIBUTE}){0,20})${SPACE}*(/?)>`, 'iy');

/**
 * Cuts raw HTML at the tags that will be tags; all else stays visible as text:
 * unknown tags (`<epic-id>`), tags without a partner (`Vec<S>`), declarations.
 * Comments are taken out. The parser later sees nothing but known, complete
 * tags, so it reads the text exactly as it is read here.
 */
export function tokenize(html: string): Token[] {
  const tokens: Token[] = [];
  let text = '';
  let hasOpenComment = false;
  const flush = () => {
    if (text !== '') tokens.push({kind: 'text', source: text});
    text = '';
  };
  let at = 0;
  for (let next = html.indexOf('<'); next !== -1; next = html.indexOf('<', at)) {
    text += html.slice(at, next);
    at = next;
    if (!hasOpenComment && html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2);
      hasOpenComment = end === -1;
      if (end !== -1) {
        text += lineEnds(html.slice(at, end));
        at = end + 3;
        continue;
      }
    }
    const tag = matchTag(html, at);
    if (!tag) {
      text += '&lt;';
      at += 1;
      continue;
    }
    at += tag.length;
    if (tag.tokens.length === 0) continue;
    flush();
    tokens.push(...tag.tokens);
  }
  text += html.slice(at);
  flush();
  return tokens;
}

function matchTag(html: string, at: number): {length: number; tokens: Token[]} | null {
  TAG.lastIndex = at;
  const [source, slash, rawName = '', attributes, selfClosing] = TAG.exec(html) ?? [];
  if (source === undefined) return null;
  const name = rawName.toLowerCase();
  const bare = attributes === '';
  if (DROPPED.has(name)) return {length: source.length, tokens: []};
  if (!KNOWN.has(name) || (slash && VOID.has(name)) || (name === 'img' && bare)) return null;
  const tag = (role: 'start' | 'end' | 'void', text: string): Token => {
    return {kind: 'tag', source: text, role, name, bare};
  };
  if (slash) return {length: source.length, tokens: [tag('end', source)]};
  if (VOID.has(name)) return {length: source.length, tokens: [tag('void', source)]};
  const tokens = [tag('start', source)];
  if (selfClosing) tokens.push(tag('end', `</${name}>`));
  return {length: source.length, tokens};
}

function lineEnds(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

/** Turns tags without a partner, and tags that are nested too deeply, into text; in place. */
export function pairTags(tokens: Token[]): void {
  const open = new Map<string, number[]>();
  const unpaired = new Set<number>();
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'text' || token.role === 'void' || IMPLIED_END.has(token.name)) continue;
    const starts = open.get(token.name) ?? [];
    open.set(token.name, starts);
    if (token.role === 'start' && depth < MAX_OPEN) {
      starts.push(at);
      depth += 1;
    } else if (token.role === 'end' && starts.length > 0) {
      starts.pop();
      depth -= 1;
    } else {
      unpaired.add(at);
    }
  }
  for (const at of [...open.values(), [...unpaired]].flat()) {
    const token = tokens[at];
    if (token)
      tokens[at] = {
        kind: 'text',
        source: token.source.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
      };
  }
}

/** The text that a piece of raw HTML shows where nothing but text can stand. */
export function visibleText(html: string): string {
  return tokenize(html)
    .map((token) => (token.kind === 'text' ? unescapeHtml(token.source) : ''))
    .join('');
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function unescapeHtml(text: string): string {
  return text.replace(/&lt;/g, '<');
}
