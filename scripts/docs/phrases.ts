/** What readers look for in running text, for the page “What is read as what”. */
import {readFileSync} from 'node:fs';
import {LANGUAGES} from '../../plugin/lexicon/languages.js';
import {NEVER} from '../../plugin/lexicon/patterns.js';
import type {Phrases} from '../../plugin/lexicon/phrases.js';
import {escapeText, table} from './markdown.js';

const SOURCE = new URL('../../plugin/lexicon/phrases.ts', import.meta.url);
const COMMENT = /\/\*\*\s*([\s\S]*?)\s*\*\//;

/** A row for each phrase and language, with the comment of the phrase. */
export function phraseTable(): string {
  const rows = [...meanings()].flatMap(([name, meaning]) =>
    Object.entries(LANGUAGES).flatMap(([tag, {phrases}]) => {
      const known = [phrases?.[name] ?? []].flat().filter((source) => source !== NEVER);
      const patterns = known.map((source) => `\`${readable(source)}\``).join('<br/>');
      return known.length > 0 ? [[escapeText(meaning), nameOf(tag), patterns]] : [];
    }),
  );
  return table(['looked for', 'language', 'pattern'], rows);
}

/** What each phrase is, from the comments of their type; one without a comment shares that above it. */
function meanings(): Map<keyof Phrases, string> {
  const found = new Map<keyof Phrases, string>();
  const type = readFileSync(SOURCE, 'utf8').split('export interface Phrases {')[1] ?? '';
  let meaning = '';
  for (const [text, name = ''] of type.matchAll(
    /(?:\/\*\*[\s\S]*?\*\/\s*)?^ {2}(\w+): string;/gm,
  )) {
    meaning = COMMENT.exec(text)?.[1]?.replace(/\s*\n\s*\*\s*/g, ' ') ?? meaning;
    found.set(name as keyof Phrases, meaning);
  }
  return found;
}

/** A pattern without what only sets words apart, in a cell of a table. */
function readable(source: string): string {
  return source
    .replace(/\(\?<?!(?:\\w|\[\\p\{L\}\\p\{N\}_\])\)|\(\?=\\w\)/g, '')
    .replaceAll('(?:', '(')
    .replaceAll('`', '\\x60')
    .replaceAll('|', '\\|');
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames('en', {type: 'language'}).of(tag) ?? tag;
}
