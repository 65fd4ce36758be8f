import type {Document, LineCounter} from 'yaml';
import {isRecord} from '../../../lib/isRecord.js';
import type {FrontMatter} from '../../../model/document.js';
import type {Finding} from '../../../model/finding.js';
import {flagsOf} from '../../facts/visibility.js';
import {parseYaml, withoutBrokenLines} from './frontMatterLines.js';
import {toWellFormed} from './wellFormed.js';
import {isTooDeep, MAX_LEVELS} from './yamlDepth.js';
import {yamlPackages} from './yamlPackages.js';

const BLOCK = /^---(?!-)[^\S\r\n]*([\w-]*)[^\S\r\n]*\r?\n([\s\S]*?\r?\n)?---[^\S\r\n]*(?=\r?\n|$)/;

/** A block that begins too late: other tools take it for text. */
const BLANK_LINES = /^(?:[^\S\r\n]*\r?\n)+(?=---)/;

/** Front matter of other tools, in TOML. */
const TOML_BLOCK = /^\+\+\+[^\S\r\n]*\r?\n(?:[\s\S]*?\r?\n)?\+\+\+[^\S\r\n]*(?=\r?\n|$)/;

/** Keys and values take far less; YAML parsers are slow on long text that is none. */
export const MAX_LENGTH = 50_000;

/**
 * gray-matter looks for remarks with a pattern that takes quadratic time where there is
 * much white space in a row.
 */
const MAX_SPACE = 200;

/** What may follow the opening line; JSON is YAML too. */
const LANGUAGES: ReadonlySet<string> = new Set(['', 'yaml', 'yml', 'json']);

/** An alias may be used this often: enough for people, too few for a "billion laughs". */
const MAX_ALIASES = 100;

const NONE: FrontMatter = {data: {}, lineOf: () => 1};

interface ReadText {
  frontMatter: FrontMatter;
  body: string;
  findings: Finding[];
}

/**
 * Reads the front matter of a text and blanks it out, so that the lines of what
 * follows stay the lines of the file. A line that does not parse costs its own
 * key, with a finding; a block that is no mapping (a rule, text, a rule) is text.
 * Dates stay strings: YAML's core schema knows none, and plans mix both forms.
 *
 * @param text - the whole file
 * @param path - for findings
 */
export function readFrontMatter(text: string, path: string): ReadText {
  const [block, language = '', yaml = ''] = BLOCK.exec(text) ?? [];
  if (block === undefined) return readLateBlock(text, path) ?? withoutToml(text, path);
  const body = blankOut(block, text);
  try {
    checkSize(yaml);
    if (!LANGUAGES.has(language.toLowerCase())) refuse(language);
    const {frontMatter, findings} = readLines(yaml, path);
    const isText = frontMatter === null && Object.keys(flagsOf(yaml)).length === 0;
    if (isText) return {frontMatter: NONE, body: text, findings};
    return {frontMatter: keepFlags(frontMatter ?? NONE, yaml), body, findings};
  } catch (error) {
    return {frontMatter: keepFlags(NONE, yaml), body, findings: [brokenFrontMatter(error, path)]};
  }
}

/** A draft must not be published because another line of its front matter is broken. */
function keepFlags({data, lineOf}: FrontMatter, block: string): FrontMatter {
  return {data: {...flagsOf(block), ...data}, lineOf};
}

/** The block as a whole, else without the lines that keep it from being read. */
function readLines(
  yaml: string,
  path: string,
): {frontMatter: FrontMatter | null; findings: Finding[]} {
  try {
    return {frontMatter: readYaml(yaml), findings: []};
  } catch (error) {
    const rest = withoutBrokenLines(yaml, path);
    if (rest === null) throw error;
    return {frontMatter: readYaml(rest.kept), findings: rest.findings};
  }
}

/** A block below blank lines is read where it surely is one: it has keys. */
function readLateBlock(text: string, path: string): ReadText | null {
  const [blank] = BLANK_LINES.exec(text) ?? [];
  if (blank === undefined || !BLOCK.test(text.slice(blank.length))) return null;
  const {frontMatter, body, findings} = readFrontMatter(text.slice(blank.length), path);
  if (Object.keys(frontMatter.data).length === 0) return null;
  const above = blank.split('\n').length - 1;
  const late: Finding = {
    rule: 'front-matter',
    severity: 'warning',
    message:
      'The front matter starts below a blank line, where other tools do not find it. Move “---” to the first line.',
    file: path,
    line: above + 1,
  };
  const lineOf = (key: string) => frontMatter.lineOf(key) + above;
  const shifted = findings.map((finding) => ({...finding, line: finding.line + above}));
  return {
    frontMatter: {data: frontMatter.data, lineOf},
    body: blank + body,
    findings: [late, ...shifted],
  };
}

function withoutToml(text: string, path: string): ReadText {
  const [block] = TOML_BLOCK.exec(text) ?? [];
  if (block === undefined) return {frontMatter: NONE, body: text, findings: []};
  const error = new FrontMatterError('it is TOML (between “+++”), not YAML', 1);
  return {
    frontMatter: keepFlags(NONE, block),
    body: blankOut(block, text),
    findings: [brokenFrontMatter(error, path)],
  };
}

/** The text with only the line ends of the block it opens with. */
function blankOut(block: string, text: string): string {
  return block.replace(/[^\r\n]/g, '') + text.slice(block.length);
}

function checkSize(yaml: string): void {
  if (yaml.length > MAX_LENGTH) {
    throw new FrontMatterError(`it is longer than ${MAX_LENGTH} characters`, 1);
  }
  if (yaml.trim() !== '' && yaml.split(/\S+/).some((space) => space.length > MAX_SPACE)) {
    throw new FrontMatterError(`it has more than ${MAX_SPACE} whitespace characters in a row`, 1);
  }
  if (isTooDeep(yaml)) {
    throw new FrontMatterError(`its values are nested more than ${MAX_LEVELS} levels deep`, 1);
  }
}

/**
 * Hands a block to gray-matter, with `yaml` as the only engine: it knows lines, and limits
 * aliases. The block goes without the name of its language, so that no other engine can run, and
 * with options, since without them gray-matter gives all who ask for a text the same object.
 *
 * @returns `null` where the block is no mapping
 */
function readYaml(yaml: string): FrontMatter | null {
  if (yaml.trim() === '') return NONE;
  const {matter, yaml: packages} = yamlPackages();
  const counter = new packages.LineCounter();
  const {data: document} = matter(`---\n${yaml}---\n`, {
    // The line of the closing rule holds nothing else.
    delimiters: ['---', '---\n'],
    engines: {yaml: (source) => parseYaml(source, counter)},
  });
  // A block of remarks is not handed to the engine.
  if (!(document instanceof packages.Document)) return NONE;
  const error = document.errors[0];
  if (error) {
    throw new FrontMatterError(
      error.message.split('\n')[0] ?? '',
      counter.linePos(error.pos[0]).line,
    );
  }
  const value: unknown = document.toJS({maxAliasCount: MAX_ALIASES}) ?? {};
  if (!isTree(value, []))
    throw new FrontMatterError('an alias refers to a value that contains it', 1);
  const data = toWellFormed(value);
  if (!isRecord(data)) return null;
  const lines = linesOfKeys(document, counter);
  return {data, lineOf: (key) => lines.get(key) ?? 1};
}

/** @throws where a key is there twice */
function linesOfKeys({contents}: Document, counter: LineCounter): Map<string, number> {
  const {isMap, isScalar} = yamlPackages().yaml;
  const lines = new Map<string, number>();
  for (const {key} of isMap(contents) ? contents.items : []) {
    if (!isScalar(key) || !key.range) continue;
    const name = String(key.value).toWellFormed();
    const {line} = counter.linePos(key.range[0]);
    if (lines.has(name)) throw new FrontMatterError(`“${name}” is set twice`, line);
    lines.set(name, line);
  }
  return lines;
}

/** Whether no value holds itself: what reads it later would not end. */
function isTree(value: unknown, above: readonly unknown[]): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (above.includes(value)) return false;
  return Object.values(value).every((item) => isTree(item, [...above, value]));
}

function refuse(language: string): never {
  throw new FrontMatterError(
    `the language “${language}” is not supported, and front matter is never executed`,
    1,
  );
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
    message: `The front matter cannot be read and is ignored: ${reason}. Use plain YAML between “---”, and quote values that contain “: ” or start with a special character.`,
    file,
    line: error instanceof FrontMatterError ? error.line : 1,
  };
}
