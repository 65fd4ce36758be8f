import type {Nodes} from 'mdast';
import type {Reference, ReferenceForm} from '../../model/reference.js';
import {lineOf} from '../markdown/text.js';
import {
  type FoundForm,
  mayNameSomething,
  referenceOfCode,
  referenceOfUrl,
  referencesOfText,
  slugOfCode,
  slugsAfterPlan,
} from './recognize.js';

/** A form at its place in a block. */
export interface PlacedForm {
  form: Reference['form'];
  named: ReferenceForm;
  /** Half-open, in UTF-16 units of the block's text. */
  start: number;
  end: number;
  line: number;
}

/** A paragraph, a heading or a table's row: its text without Markdown, and what it names. */
export interface NamingBlock {
  text: string;
  /** In order, without overlap. */
  forms: PlacedForm[];
  /** Where each of its nodes begins. */
  starts: number[];
}

/** URLs of link definitions by identifier. */
export type Definitions = ReadonlyMap<string, string>;

/** Stands for letters of code and links, so that they are not read as text, too. */
const MASK = '\uFFFC';
/** Between the cells of a row. */
const CELL_JOINT = ' — ';
/** A code span that may be a version: the words before it tell. */
const BARE_VERSION = /^\d+(?:\.\d+){1,3}(?:-[\w.]+)?$/;
const WORDS_BEFORE = 32;
/** Words before a code span that say what it is. */
const PLAN = /plan:?\s/i;
const CALLED_PLAN = /\bplan[:\s]+["“‘(]?$/i;

interface TextRun {
  start: number;
  line: number;
  lastLine: number;
}

interface State {
  /** Pieces of the text, none empty: as a whole it is too long to be asked for again and again. */
  pieces: string[];
  length: number;
  /** Where code and links stand. */
  masked: {start: number; end: number}[];
  runs: TextRun[];
  /** Whether any of the text may name something. */
  mayName: boolean;
  forms: PlacedForm[];
  definitions: Definitions;
}

/** What blocks of text name; several are cells of one row. */
export function readNamingBlock(nodes: readonly Nodes[], definitions: Definitions): NamingBlock {
  const state: State = {
    pieces: [],
    length: 0,
    masked: [],
    runs: [],
    mayName: false,
    forms: [],
    definitions,
  };
  const starts = nodes.map((node, index) => {
    if (index > 0) addText(CELL_JOINT, state);
    const start = state.length;
    collectParts(node, state);
    return start;
  });
  const text = state.pieces.join('');
  const {forms, mayName} = state;
  const others = forms.length;
  if (mayName) addTextForms(text, state);
  if (others > 0 && forms.length > others) forms.sort((a, b) => a.start - b.start);
  return {text, forms, starts};
}

function collectParts(node: Nodes, state: State): void {
  switch (node.type) {
    case 'text':
      state.runs.push({
        start: state.length,
        line: lineOf(node),
        lastLine: node.position?.end.line ?? lineOf(node),
      });
      addText(node.value, state);
      state.mayName ||= mayNameSomething(node.value) || PLAN.test(node.value);
      break;
    case 'inlineCode':
      addForm('code', node.value, formOfCode(node.value, state), lineOf(node), state);
      break;
    case 'link':
      addForm('link', textOfNode(node), referenceOfUrl(node.url), lineOf(node), state);
      break;
    case 'linkReference': {
      const url = state.definitions.get(node.identifier);
      const named = url === undefined ? null : referenceOfUrl(url);
      addForm('link', textOfNode(node), named, lineOf(node), state);
      break;
    }
    case 'break':
      addText('\n', state);
      break;
    default:
      if ('children' in node) for (const child of node.children) collectParts(child, state);
  }
}

function addText(text: string, state: State): void {
  if (text === '') return;
  state.pieces.push(text);
  state.length += text.length;
}

/** The last letters of the text. */
function lastPiece({pieces}: State): string {
  let words = '';
  for (let at = pieces.length - 1; at >= 0 && words.length < WORDS_BEFORE; at--) {
    words = (pieces[at] ?? '').slice(-WORDS_BEFORE) + words;
  }
  return words.slice(-WORDS_BEFORE);
}

function addForm(
  form: PlacedForm['form'],
  text: string,
  named: ReferenceForm | null,
  line: number,
  state: State,
): void {
  const start = state.length;
  addText(text, state);
  const end = state.length;
  state.masked.push({start, end});
  if (named) state.forms.push({form, named, start, end, line});
}

/** What a code span names; a bare version only after words that make it one. */
function formOfCode(code: string, state: State): ReferenceForm | null {
  const named = referenceOfCode(code);
  if ((named === null || named.slug) && CALLED_PLAN.test(lastPiece(state)))
    return slugOfCode(code) ?? named;
  if (named || !BARE_VERSION.test(code)) return named;
  const words = lastPiece(state);
  return referencesOfText(words + code).find(({start}) => start === words.length)?.form ?? null;
}

function textOfNode(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => textOfNode(child)).join('') : '';
}

/** Adds what the text between code and links names. */
function addTextForms(text: string, {masked, runs, forms}: State): void {
  const plain = maskAll(text, masked);
  let run = 0;
  let from = 0;
  let line = 1;
  for (const {form, start, end} of textForms(plain)) {
    while (run < runs.length && (runs[run]?.start ?? 0) <= start) {
      from = runs[run]?.start ?? 0;
      line = runs[run]?.line ?? 1;
      run += 1;
    }
    line += plain.slice(from, start).split('\n').length - 1;
    from = start;
    const last = runs[run - 1]?.lastLine ?? line;
    forms.push({form: 'text', named: form, start, end, line: Math.min(line, last)});
  }
}

/** In order, without overlap: what a text names, and the slugs of plans between that. */
function textForms(text: string): FoundForm[] {
  const found = referencesOfText(text);
  if (!PLAN.test(text)) return found;
  const all = [...found, ...slugsAfterPlan(text)].sort((a, b) => a.start - b.start);
  let last = 0;
  return all.filter(({start, end}) => {
    const isFree = start >= last;
    if (isFree) last = end;
    return isFree;
  });
}

function maskAll(text: string, masked: State['masked']): string {
  if (masked.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const {start, end} of masked) {
    parts.push(text.slice(from, start), MASK.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
