import type {Code} from 'mdast';
import {PROGRAMS, SHELLS} from '../../lexicon/programs.js';
import {lineOf} from '../markdown/text.js';

const PROMPT = /^\s*(?:\$|>|PS [^>]*>|%)\s+(?=\S)/;
const ASSIGNMENTS = /^(?:(?:env|export)\s+)?(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\S*)\s+)*/;
/** `./run`, `scripts/check.sh`: a program of the repository. */
const SCRIPT = /^(?:\.{1,2}\/[\w./-]+|[\w./-]+\.(?:sh|bash|ps1|cmd|bat))$/;

/** One command of a code block, with what the block shows of it. */
export interface BlockCommand {
  text: string;
  line: number;
  /** The comment behind it; empty for none. */
  comment: string;
  /** The lines between it and the next prompt; none where the block shows no prompts. */
  output: string[];
}

/** Letters of a command in which a comment is looked for. */
const MAX_COMMAND = 2000;

/** Whether a code span is a command to run, not a name, path or value. */
export function looksLikeCommand(code: string): boolean {
  const bare = code.replace(PROMPT, '').trim().replace(ASSIGNMENTS, '');
  const [program = '', ...args] = bare.split(/\s+/, 6);
  if (SCRIPT.test(program) && !/\.(?:ts|js|md|json|py)$/.test(program)) return true;
  const known = PROGRAMS.has(program.replace(/^.*\//, ''));
  if (known) return args.length > 0 || /^(?:make|pytest|tox|tsc|vitest|ctest|mypy)$/.test(program);
  return /^[a-z][\w.-]*$/.test(program) && args.some((arg) => /^--?[a-zA-Z][\w-]*/.test(arg));
}

/**
 * The commands of a code block with their lines: those after a prompt where the
 * block shows prompts, else every line. Continued lines are joined, lines of
 * comments and here-documents left out.
 */
export function commandsOfBlock(code: Code): BlockCommand[] {
  const shell = SHELLS.has((code.lang ?? '').toLowerCase());
  if (!shell && code.lang) return [];
  const lines = code.value.split('\n');
  const prompted = lines.some((line) => PROMPT.test(line) && looksLikeCommand(line));
  const first = firstLine(code, lines.length);
  const commands: {parts: string[]; line: number; output: string[]}[] = [];
  let until: string | null = null;
  let open: (typeof commands)[number] | null = null;
  for (const [index, raw] of lines.entries()) {
    if (until !== null) {
      if (raw.trim() === until) until = null;
      continue;
    }
    const text = raw.replace(PROMPT, '').trim();
    if (open) open.parts.push(text);
    else if (isCommand(raw, text, prompted, shell)) {
      open = {parts: [text], line: first + index, output: []};
      commands.push(open);
    } else if (prompted) commands.at(-1)?.output.push(raw);
    until = /<<-?\s*['"]?(\w+)['"]?/.exec(text)?.[1] ?? null;
    if (!text.endsWith('\\')) open = null;
  }
  return commands.map(({parts, line, output}) => {
    const [text, comment] = splitComment(joinContinued(parts));
    return {text, comment, line, output};
  });
}

/** A command and the shell comment behind it; `#` within quotes opens none. */
function splitComment(text: string): [command: string, comment: string] {
  for (const {index} of text.slice(0, MAX_COMMAND).matchAll(/\s#{1,3}\s/g)) {
    const before = text.slice(0, index);
    if (count(before, '"') % 2 === 0 && count(before, "'") % 2 === 0) {
      return [before.trimEnd(), text.slice(index).replace(/^[\s#]+/, '')];
    }
  }
  return [text, ''];
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

/** Lines of one command without the backslashes that continue them. */
function joinContinued(parts: readonly string[]): string {
  return parts
    .map((part, index) => (index < parts.length - 1 ? part.slice(0, -1).trim() : part))
    .join(' ');
}

function isCommand(raw: string, text: string, prompted: boolean, shell: boolean): boolean {
  if (text === '' || text.startsWith('#') || text.startsWith('//')) return false;
  if (prompted) return PROMPT.test(raw);
  return shell || looksLikeCommand(text);
}

/** Line of the block's first text: a fence takes a line of its own, indentation none. */
function firstLine(code: Code, lines: number): number {
  const start = lineOf(code);
  const end = code.position?.end.line ?? start;
  return end - start + 1 > lines ? start + 1 : start;
}
