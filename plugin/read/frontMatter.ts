import matter from 'gray-matter';
import {isMap, isScalar, LineCounter, parseDocument} from 'yaml';
import type {Finding, FrontMatter} from '../types.js';

const BLOCK = /^---[^\S\r\n]*([\w-]*)[^\S\r\n]*\r?\n(?:[\s\S]*?\r?\n)?---[^\S\r\n]*(?=\r?\n|$)/;

/** An alias may be used this often: enough for people, too few for a "billion laughs". */
const MAX_ALIASES = 100;

const NONE: FrontMatter = {data: {}, lineOf: () => 1};

/**
 * Reads the front matter of a text and blanks it out, so that the lines of what
 * follows stay the lines of the file. A block that does not parse is a finding
 * and is blanked too; a block that is no mapping (a rule, text, a rule) is text.
 * Dates stay strings: YAML's core schema knows none, and plans mix both forms.
 *
 * @param text - the whole file
 * @param path - for findings
 */
export function readFrontMatter(
  text: string,
  path: string,
): {frontMatter: FrontMatter; body: string; findings: Finding[]} {
  const block = BLOCK.exec(text)?.[0];
  if (block === undefined) return {frontMatter: NONE, body: text, findings: []};
  const body = block.replace(/[^\r\n]/g, '') + text.slice(block.length);
  const lines = new Map<string, number>();
  const engine = {parse: (yaml: string) => parseYaml(yaml, lines)};
  const refused = {parse: refuse};
  try {
    const {data} = matter(block, {
      engines: {yaml: engine, javascript: refused, js: refused, coffee: refused},
    });
    if (!isRecord(data)) return {frontMatter: NONE, body: text, findings: []};
    return {frontMatter: {data, lineOf: (key) => lines.get(key) ?? 1}, body, findings: []};
  } catch (error) {
    return {frontMatter: NONE, body, findings: [brokenFrontMatter(error, path)]};
  }
}

function parseYaml(yaml: string, lines: Map<string, number>): object {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {lineCounter: counter, schema: 'core', logLevel: 'silent'});
  const error = document.errors[0];
  if (error) {
    const line = error.linePos?.[0].line ?? 1;
    throw new FrontMatterError(
      error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '',
      line,
    );
  }
  if (isMap(document.contents)) {
    for (const {key} of document.contents.items) {
      if (isScalar(key) && key.range)
        lines.set(String(key.value), counter.linePos(key.range[0]).line);
    }
  }
  return document.toJS({maxAliasCount: MAX_ALIASES}) as object;
}

function refuse(): never {
  throw new FrontMatterError('front matter in a programming language is never run', 1);
}

class FrontMatterError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

function brokenFrontMatter(error: unknown, file: string): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: 'front-matter',
    severity: 'warning',
    message: `The front matter cannot be read: ${reason}. Write it as plain YAML, and quote values that hold “: ” or start with a special character; until then it is ignored.`,
    file,
    line: error instanceof FrontMatterError ? error.line : 1,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
