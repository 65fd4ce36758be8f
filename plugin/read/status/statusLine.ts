import type {Nodes, Paragraph, RootContent, TableCell} from 'mdast';
import {BOX_SOURCE, leadingBox} from '../../lexicon/boxes.js';
import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import type {ReadOptions, Section} from '../../model/document.js';
import type {Stated} from '../../model/plan.js';
import {isField} from '../markdown/headings/fieldNames.js';
import {fieldLine, fieldsOfTable} from '../markdown/headings/fieldTables.js';
import {withoutNextField} from '../markdown/headings/planHead.js';
import {splitLabel, withColon} from '../markdown/labels.js';
import {linesOf, type TextLine} from '../markdown/lines.js';
import {foldSpace} from '../markdown/text.js';
import {statusOfPhrase} from './phrase/statusOfPhrase.js';
import {statusOfStatement} from './phrase/statusOfStatement.js';

const NAMES = `(?:${anyOf(LEXICON.fields.status)})`;
/** What every status line holds. */
export const STATUS_NAME = new RegExp(NAMES, 'iu');
const OF_PLAN = `(?:(?:${LEXICON.phrases.ofPlan})\\s+)?`;
const LABEL = new RegExp(`^${OF_PLAN}${NAMES}\\s*[:：]\\s*(\\S.*)$`, 'iu');
/** What a Status section calls the same: "Current: blocked". */
const CURRENT = `(?:${anyOf(LEXICON.fields.current)})`;
const CURRENT_LABEL = new RegExp(`^${CURRENT}\\s*[:：]\\s*(\\S.*)$`, 'iu');
const LABEL_CELL = new RegExp(`^(?:${OF_PLAN}${NAMES}|${CURRENT})\\s*[:：]?$`, 'iu');
/** A label whose value stands in the next line. */
const LABEL_ALONE = new RegExp(`^${OF_PLAN}${NAMES}\\s*[:：]$`, 'iu');
/** `Owner: Ann, Status: done`: the field behind another one. */
const LATER_FIELD = new RegExp(`([,;|·•，；.。])\\s{1,9}(${OF_PLAN}${NAMES}\\s*[:：].*)$`, 'iu');
/** A box and the words behind it. */
const CHOICE = new RegExp(`(${BOX_SOURCE})\\s*([^[［【|/·•]+)`, 'gu');
const FIELD = /^[^\s:：,.][^:：,.]{0,30}[:：]\s/u;

/** What a line begins with that does not go on with the one above it. */
const KEY = /^[^\s:：](?:(?![.!?。]\s)[^:：]){0,30}[:：]/u;

/** The status line of these blocks, or `null`. */
export function statusLine(nodes: readonly RootContent[], options: ReadOptions): Stated | null {
  for (const {text, line} of nodes.flatMap((node) => labelLines(node))) {
    const field = FIELD.test(text) && !LABEL.test(text) ? laterField(text) : text;
    const value = withoutNextField((field && LABEL.exec(field)?.[1]) ?? '');
    const stated = value ? toStated(chosenOf(value), line, options) : null;
    if (stated) return stated;
  }
  return null;
}

/** The status behind another field of the same line; behind a comma or a sentence only if it is one of the plan. */
function laterField(text: string): string | undefined {
  const [, sign = '', field] = LATER_FIELD.exec(text) ?? [];
  const isOfPlan = /[|·•]/u.test(sign) || isField(splitLabel(text)?.key ?? '');
  return isOfPlan ? field : undefined;
}

/** What a line or heading says behind the label of the plan's status; `null` without such a label. */
export function statusValue(text: string): string | null {
  return LABEL.exec(text)?.[1] ?? null;
}

/** "Current: blocked", behind "Owner: Ann". */
export function currentLine(nodes: readonly RootContent[], options: ReadOptions): Stated | null {
  for (const {text, line} of nodes.flatMap((node) => labelLines(node))) {
    const raw = withoutNextField(CURRENT_LABEL.exec(text)?.[1] ?? '');
    const status = statusOfStatement(raw, options);
    if (status) return {status, raw, line};
  }
  return null;
}

/** Whether a section has a status line. */
export function hasStatusLine({nodes}: Section): boolean {
  return nodes.flatMap((node) => labelLines(node)).some(({text}) => LABEL.test(text));
}

/** The status that a value states; `null` for one that says nothing of the work. */
export function toStated(text: string, line: number, options: ReadOptions): Stated | null {
  const raw = foldSpace(text);
  const status = statusOfPhrase(raw, options);
  return status === undefined ? null : {status, raw, line};
}

/** Of "[ ] Draft [x] Done" the choice that is ticked, if one is; other texts as they are. */
function chosenOf(value: string): string {
  const choices = [...value.matchAll(CHOICE)];
  if (choices.length < 2) return value;
  const chosen = choices.filter(([, box = '']) => leadingBox(box)?.state === 'done');
  return chosen.length === 1 ? (chosen[0]?.[2] ?? '') : '';
}

/** Lines of paragraphs and fields of tables, the latter as `key: value`. */
function labelLines(node: Nodes): TextLine[] {
  if (node.type === 'paragraph') {
    const lines = linesOf(withoutStruck(node)).map(withColon);
    return lines.flatMap(({text, line}, index) =>
      // A value that wraps goes on in the next line, until that has a key of its own.
      [LABEL, LABEL_ALONE, CURRENT_LABEL].some((label) => label.test(text))
        ? [{text: joinWrapped(text, lines, index), line}]
        : [{text, line}],
    );
  }
  if (node.type === 'table') {
    return fieldsOfTable(node)
      .filter(({key}) => LABEL_CELL.test(key))
      .map((field) => fieldLine({...field, cell: withoutStruck(field.cell)}));
  }
  if (node.type === 'listItem') {
    // What hangs on an item, or on its box, speaks of that.
    const own = node.data?.box ? [] : node.children.filter(({type}) => type !== 'list');
    return own.flatMap((child) => labelLines(child));
  }
  return 'children' in node ? node.children.flatMap((child) => labelLines(child)) : [];
}

/** What is struck through holds no more. */
export function withoutStruck<Node extends Paragraph | TableCell>(node: Node): Node {
  const isStruck = ({type}: {type: string}) => type === 'delete';
  return node.children.some(isStruck)
    ? {...node, children: node.children.filter((child) => !isStruck(child))}
    : node;
}

function joinWrapped(text: string, lines: readonly {text: string}[], index: number): string {
  const joined = [text];
  for (let at = index + 1; at < lines.length; at++) {
    const next = lines[at]?.text ?? '';
    if (KEY.test(next) || LABEL.test(next)) break;
    joined.push(next);
  }
  return joined.join(' ');
}
