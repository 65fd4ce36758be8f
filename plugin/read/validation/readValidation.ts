import type {Nodes, Paragraph, RootContent} from 'mdast';
import {RESULT_SOURCE} from '../../lexicon/boxMarks.js';
import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Quote} from '../../model/finding.js';
import type {Validation, ValidationCommand} from '../../model/plan.js';
import {type Block, blocksOf, sentencesOf} from '../markdown/blocks.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {foldSpace, lineOf} from '../markdown/text.js';
import {NO_OPTIONS} from '../noOptions.js';
import {isPlaceholder} from '../status/placeholders.js';
import {leadingTimestamp, splitStamp} from '../time/timestamps.js';
import {outcomeOf, readOutput, readPromise, readRecorded} from './runResult.js';
import {type BlockCommand, commandsOfBlock, looksLikeCommand} from './shellCommands.js';
import {commandsOfTable} from './validationTable.js';

const {phrases, joins} = LEXICON;
const RESULT_SIGN = new RegExp(`^\\s*(${RESULT_SOURCE})`, 'u');
const ROLLBACK_SECTION = new RegExp(phrases.rollbackSection, 'u');
const RISK_SECTION = new RegExp(phrases.riskSection, 'u');
const ROLLBACK = new RegExp(phrases.rollback, 'iu');
const ROLLBACK_NOTE = new RegExp(`^(?:${phrases.rollbackNote})`, 'iu');

/** Sections that tell of runs that were made. */
const RECORD = new RegExp(phrases.record, 'u');

/** Words before a command that only lead to it: "Run", "Unit tests:". */
const LEAD_IN = new RegExp(`^(?:[^.;]{0,80}(?:${phrases.runs})\\s*:?|[^.;:]{0,40}:)?$`, 'iu');
const JOINER = new RegExp(
  `^(?:[,;、/+&]|&&|(?:, )?(?:${anyOf(joins.words)}|${phrases.andThen})|${anyOf(joins.signs)})?$`,
  'iu',
);
/** A line under a command that tells about it. */
const DETAIL = new RegExp(`^(?:${phrases.commandDetail})(?!\\p{L})[^:：]{0,20}[:：]`, 'iu');
/** A line before a block that shows what a run should print. */
const EXAMPLE = new RegExp(phrases.example, 'iu');
/** Notes about every command above them. */
const ABOUT_ALL = new RegExp(`^(?:${phrases.aboutAll})`, 'iu');
const EXPECT_NOTE = new RegExp(`^(?:${phrases.expectNote})`, 'iu');

/**
 * The commands that prove the plan, from sections about validation: code spans
 * that lead an item or paragraph, lines of shell blocks, rows of tables; each
 * with what it should show and what was recorded. Every recorded run is an
 * entry of its own. Notes about going back are apart.
 */
export function readValidation(document: Document, options: ReadOptions): Validation {
  const commands: ValidationCommand[] = [];
  const rollback: Quote[] = [];
  for (const section of document.sections) {
    if (isRollback(section)) addNotes(section, rollback);
    else if (isValidation(section)) readSection(section, options, commands, rollback);
  }
  return {commands, rollback};
}

/** Records under a validation section belong to it, whatever "Results" or "Log" is elsewhere. */
function isValidation({role, name, ancestors}: Section): boolean {
  const under = ancestors.some((ancestor) => ancestor.role === 'validation');
  return role === 'validation' || (under && RECORD.test(normalizeName(name)));
}

function isRollback({name, ancestors}: Section): boolean {
  return namesRollback(name) || ancestors.some((ancestor) => namesRollback(ancestor.name));
}

function namesRollback(name: string): boolean {
  const normal = normalizeName(name);
  // "Risks and mitigations" are risks.
  return ROLLBACK_SECTION.test(normal) && !RISK_SECTION.test(normal);
}

function addNotes(section: Section, rollback: Quote[]): void {
  for (const {text, line} of blocksOf(section.nodes)) {
    if (!isPlaceholder(text)) rollback.push({text, line});
  }
}

function readSection(
  section: Section,
  options: ReadOptions,
  commands: ValidationCommand[],
  rollback: Quote[],
): void {
  let latest: ValidationCommand[] = [];
  let announcement = '';
  const isRecord = RECORD.test(normalizeName(section.name));
  for (const part of blocksBelow(section.nodes)) {
    if ('block' in part) {
      const {block} = part;
      announcement = block.text;
      const found = commandsOfParagraph(block, isRecord, options);
      if (found.length > 0) {
        latest = found;
        for (const command of found) commands.push(command);
      } else if (!addDetail(block, latest, options)) {
        addRollback(block, rollback);
      }
    } else if (part.node.type === 'code') {
      const isExample = EXAMPLE.test(announcement);
      latest = commandsOfBlock(part.node).map((command) => commandOf(command, isExample));
      for (const command of latest) commands.push(command);
    } else if (part.node.type === 'table') {
      for (const command of commandsOfTable(part.node, options)) commands.push(command);
    }
  }
}

type Part = {block: Block} | {node: RootContent};

/** Paragraphs, code blocks and tables in document order, wherever they stand. */
function blocksBelow(nodes: readonly RootContent[]): Part[] {
  const parts: (Part & {line: number})[] = blocksOf(nodes).map((block) => ({
    block,
    line: block.line,
  }));
  const visit = (node: RootContent): void => {
    if (node.type === 'code' || node.type === 'table') parts.push({node, line: lineOf(node)});
    else if ('children' in node && node.type !== 'paragraph')
      for (const child of node.children) visit(child as RootContent);
  };
  for (const node of nodes) visit(node);
  return parts.sort((a, b) => a.line - b.line);
}

/** @param isExample - the output is what a run should show, not what one showed */
function commandOf(command: BlockCommand, isExample: boolean): ValidationCommand {
  const {text, line, comment, output} = command;
  const shown = readOutput(output);
  const promise = readPromise(comment);
  return isExample
    ? {
        command: text,
        expected: promise ?? shown.result,
        result: null,
        outcome: null,
        at: null,
        line,
      }
    : {command: text, expected: promise, ...shown, at: null, line};
}

/** @param inRecord - the section tells of runs that were made */
function commandsOfParagraph(
  block: Block,
  inRecord: boolean,
  options: ReadOptions,
): ValidationCommand[] {
  const {commands, rest} = leadingCommands(block.node);
  if (commands.length === 0) return [];
  const at = leadingTimestamp(block.text, block.line, options);
  const isRecord = at !== null || inRecord;
  const recorded = readRecorded(rest, block.line, options, isRecord);
  const emoji = RESULT_SIGN.exec(block.text)?.[1];
  const ticked = block.item?.data?.box?.state === 'done' ? 'passed' : null;
  const outcome = recorded.outcome ?? (emoji ? outcomeOf(emoji) : ticked);
  // In a dated or marked record, what stands behind the command is what came of it.
  const past = (isRecord || emoji !== undefined) && recorded.result === null;
  return commands.map(({text, line}) => ({
    command: text,
    ...recorded,
    ...(past ? {expected: null, result: recorded.expected} : {}),
    outcome: past ? (outcomeOf(recorded.expected ?? '') ?? outcome) : outcome,
    at: at ?? recorded.at,
    line,
  }));
}

/** The code spans that lead a paragraph, where they are commands, and the text behind these. */
function leadingCommands(node: Paragraph): {commands: Quote[]; rest: string} {
  const children = node.children.flatMap((child) =>
    child.type === 'strong' || child.type === 'emphasis' ? child.children : [child],
  );
  const commands: Quote[] = [];
  let index = 0;
  let between = '';
  for (; index < children.length; index++) {
    const child = children[index];
    if (!child) break;
    if (child.type !== 'inlineCode') {
      between += plainOf(child);
      continue;
    }
    const leads =
      commands.length === 0 ? isLeadIn(between, lineOf(node)) : JOINER.test(between.trim());
    if (!leads || !looksLikeCommand(child.value)) break;
    commands.push({text: child.value.trim(), line: lineOf(child)});
    between = '';
  }
  if (commands.length === 0) return {commands, rest: ''};
  return {commands, rest: foldSpace(between + children.slice(index).map(plainOf).join(''))};
}

/** Longer texts are prose that mentions a command. */
const LEAD_IN_LENGTH = 200;

function isLeadIn(text: string, line: number): boolean {
  if (text.length > LEAD_IN_LENGTH) return false;
  const {rest} = splitStamp(text, line, NO_OPTIONS);
  const bare = rest.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[\s"“(*_]+$/u, '');
  return LEAD_IN.test(bare);
}

/** Text of an inline node with its white space, which `plainText` would trim. */
function plainOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainOf(child)).join('') : '';
}

/**
 * "Expected: …" and "Result: …" under a command, "Expect …" after a block of
 * commands: of those it is about the last, unless it says of how many.
 */
function addDetail(block: Block, latest: ValidationCommand[], options: ReadOptions): boolean {
  if (latest.length === 0) return false;
  const isNote = EXPECT_NOTE.test(block.text);
  if (!isNote && !DETAIL.test(block.text)) return false;
  const recorded = readRecorded(block.text, block.line, options, true);
  const isBlock = new Set(latest.map(({line}) => line)).size > 1;
  for (const command of isBlock && !ABOUT_ALL.test(block.text) ? latest.slice(-1) : latest) {
    command.expected ??= recorded.expected;
    command.result ??= recorded.result;
    command.outcome ??= recorded.outcome;
    command.at ??= recorded.at;
  }
  return true;
}

function addRollback({text, line}: Block, rollback: Quote[]): void {
  if (ROLLBACK_NOTE.test(text)) {
    rollback.push({text, line});
    return;
  }
  for (const sentence of sentencesOf(text)) {
    if (ROLLBACK.test(sentence)) rollback.push({text: sentence, line});
  }
}
