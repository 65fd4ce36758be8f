import type {Document, LineCounter} from 'yaml';
import {shorten} from '../../../lib/text/shorten.js';
import type {Finding} from '../../../model/finding.js';
import {yamlPackages} from './yamlPackages.js';

/** A line that starts something of its own: no deeper line, item, remark or closing bracket. */
const STARTS_KEY = /^[^\s#\]}-]|^-(?!\s)/;

/** More lines are no front matter that people wrote; the block is then read as a whole or not at all. */
const MAX_KEYS = 500;

/** Stands for a line that is left out: a blank one would add to what is limited before. */
const REMARK = '#';

/** Findings of one block; the last tells how many more there are. */
const MAX_FINDINGS = 10;

/** Shortened for a sentence. */
const MAX_SHOWN = 60;

/** A key with its value, down to the next key. */
interface Part {
  text: string;
  /** Of the file, 1-based. */
  line: number;
}

/** A part that cannot be read, or a key that was there before. */
interface Broken {
  part: Part;
  /** Why, and what to do. */
  message: string;
  line: number;
}

/**
 * Leaves out the lines of a YAML block that keep the others from being read: each
 * costs its own key, with a finding.
 *
 * @param yaml - what stands between the rules; as a whole it does not parse
 * @param file - for findings
 * @returns `null` where no line is to blame, or nothing would be left
 */
export function withoutBrokenLines(
  yaml: string,
  file: string,
): {kept: string; findings: Finding[]} | null {
  const parts = splitAtKeys(yaml);
  if (parts.length > MAX_KEYS) return null;
  const {broken, hasKeys} = findBroken(parts);
  if (!hasKeys || broken.length === 0) return null;
  const dropped = new Set(broken.map(({part}) => part));
  const kept = parts
    .map((part) => (dropped.has(part) ? part.text.replace(/^.*$/gm, REMARK) : part.text))
    .join('\n');
  return {kept, findings: toFindings(broken, file)};
}

/**
 * Parses YAML to plain data with lines; it never throws for what is no YAML. Keys may be there twice.
 *
 * @param lineCounter - learns where each line begins
 */
export function parseYaml(source: string, lineCounter: LineCounter): Document.Parsed {
  return yamlPackages().yaml.parseDocument(source, {
    lineCounter,
    schema: 'core',
    // Values are plain data, of which `!!timestamp` and others are none.
    resolveKnownTags: false,
    logLevel: 'silent',
    // Each key would be compared with each other one.
    uniqueKeys: false,
    // A message with its context takes a look at the whole text; there may be thousands.
    prettyErrors: false,
  });
}

/** Splits a block at its keys. What stands before the first one is a part, too. */
function splitAtKeys(yaml: string): Part[] {
  const parts: {lines: string[]; line: number}[] = [];
  // The opening rule is the first line of the file.
  yaml.split('\n').forEach((text, index) => {
    const last = parts.at(-1);
    if (last && !STARTS_KEY.test(text)) last.lines.push(text);
    else parts.push({lines: [text], line: index + 2});
  });
  return parts.map(({lines, line}) => ({text: lines.join('\n'), line}));
}

function findBroken(parts: readonly Part[]): {broken: Broken[]; hasKeys: boolean} {
  const {isMap, isScalar, LineCounter} = yamlPackages().yaml;
  const seen = new Map<string, number>();
  const broken = parts.flatMap((part, at): Broken[] => {
    const counter = new LineCounter();
    const {contents, errors} = parseYaml(part.text, counter);
    const [error] = errors;
    const shown = shorten(part.text.split('\n')[0]?.trim() ?? '', MAX_SHOWN);
    if (error) {
      const reason = error.message.split('\n')[0];
      const message = `“${shown}” cannot be read and is ignored: ${reason}. Put quotes around the value.`;
      return [{part, message, line: part.line + counter.linePos(error.pos[0]).line - 1}];
    }
    if (contents === null) return [];
    if (at === 0 && parts.length > 1 && /^[^\S\n]+\S/.test(part.text)) {
      const message = `“${shown}” is indented and is ignored. Remove the blanks before it.`;
      return [{part, message, line: part.line}];
    }
    const key = isMap(contents) ? contents.items[0]?.key : null;
    if (!isScalar(key)) {
      const message = `“${shown}” is not a “key: value” line and is ignored. Correct it, or remove it.`;
      return [{part, message, line: part.line}];
    }
    const first = seen.get(String(key.value));
    if (first === undefined) {
      seen.set(String(key.value), part.line);
      return [];
    }
    const message = `“${key.value}” is set in line ${first} already, and “${shown}” is ignored. Remove one of them.`;
    return [{part, message, line: part.line}];
  });
  return {broken, hasKeys: seen.size > 0};
}

function toFindings(broken: readonly Broken[], file: string): Finding[] {
  const more = broken.length - MAX_FINDINGS;
  return broken.slice(0, MAX_FINDINGS).map(({message, line}, index) => ({
    rule: 'front-matter',
    severity: 'warning',
    message:
      message.toWellFormed() +
      (more > 0 && index === MAX_FINDINGS - 1
        ? ` ${more} more lines below it cannot be read either.`
        : ''),
    file,
    line,
  }));
}
