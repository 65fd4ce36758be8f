import type {ListItem, Nodes, Paragraph} from 'mdast';
import {EXIT, SKIP, visit} from 'unist-util-visit';
import type {Document, Owner, Section} from '../types.js';
import {blocksOf} from './blocks.js';
import {headOf, NEXT_FIELD} from './head.js';
import {NO_OPTIONS, splitStamp} from './leading.js';
import {linesOf} from './lines.js';
import {NOT_HANDLES, NOT_NAME_ENDING, NOT_NAMES, ROLE_WORDS, STEP_VERBS} from './ownerNames.js';
import {isPlaceholder} from './placeholders.js';

const KEYS = ['owner', 'owners', 'authors', 'assignee', 'assignees'];
const LINE =
  /^(?:plan )?(?:owners?|assignees?|authors?|dri|负责人|作者|担当者?|オーナー)(?:\(s\))?\s*[:：]\s*(\S.*)$/iu;
const IN_BRACKETS =
  /[([（]\s*(?:owners?|assignees?|负责人|担当)\s*[:：]\s*([^()[\]（）]{1,80})[)\]）]/giu;
/** A handle: neither an e-mail address nor a package scope nor part of a path. */
const HANDLE = /(?<![\w@/.-])@([A-Za-z][A-Za-z0-9-]{1,38})(?![\w/@-]|\.\w)/g;
const NAME_STEP = /^([^—–()]{2,60}?)(?: ?\([^()]{1,60}\))? [—–-] (\S.*)$/u;
/** Words of a name at most; a role may take more. */
const NAME_WORDS = 3;
const ROLE_NAME_WORDS = 6;
const NOBODY = /^(?:unassigned|nobody|open|unknown|-|—)$/iu;

/** A word of prose: not part of a path, an address or a compound. */
const WORD = /(?<![\p{L}@/.-])\p{L}+(?![\p{L}@/-])/gu;

/** Sections whose items are steps. */
const STEP_ROLES = new Set<Section['role']>(['plan', 'progress', 'follow-up', 'status']);

/**
 * Who owns the plan (front matter, `Owner:` lines in the head) and who owns its
 * steps (`1. Name — step`, `(owner: x)`, `@x`). A doubtful name is none: no owner
 * is better than a wrong one.
 */
export function readOwners(document: Document): Owner[] {
  const owners = [...frontMatterOwners(document), ...headOwners(document)];
  const plan = new Map<string, Owner>();
  for (const owner of owners) if (!plan.has(owner.name)) plan.set(owner.name, owner);
  const isInText = createWordSearch(document.text);
  const steps = document.sections
    .filter(({role}) => STEP_ROLES.has(role))
    .flatMap((section) => stepOwners(section, isInText));
  return [...plan.values(), ...steps];
}

function frontMatterOwners({frontMatter}: Document): Owner[] {
  return KEYS.flatMap((key) =>
    namesIn(frontMatter.data[key]).map((name) => ({
      name,
      line: frontMatter.lineOf(key),
      step: null,
    })),
  );
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return splitNames(value);
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => namesIn(entry));
  if (typeof value === 'object' && value !== null && 'name' in value) return namesIn(value.name);
  return [];
}

function splitNames(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/ ?[,、，;；] ?| (?:and|&|\+) /u)
    .map((name) => name.replace(/^@/, '').trim())
    .filter((name) => name !== '' && !isPlaceholder(name) && !NOBODY.test(name));
}

function headOwners(document: Document): Owner[] {
  return headOf(document).flatMap(({nodes}) =>
    blocksOf(nodes).flatMap(({node}) =>
      linesOf(node).flatMap(({text, line}) => {
        const value = LINE.exec(text)?.[1]?.replace(NEXT_FIELD, '');
        const names = value ? splitNames(value) : [];
        // A long value is a sentence about ownership, not a list of names.
        return names.filter((name) => name.length <= 60).map((name) => ({name, line, step: null}));
      }),
    ),
  );
}

/** Whether a text holds a word (letters only), spelled just so. */
type WordSearch = (word: string) => boolean;

function stepOwners(section: Section, isInText: WordSearch): Owner[] {
  const numbered = section.role === 'plan' ? numberedItems(section) : new Set<ListItem>();
  return blocksOf(section.nodes).flatMap((block): Owner[] => {
    if (!block.item) return [];
    const {rest} = splitStamp(block.text, block.line, NO_OPTIONS);
    const isNumbered = numbered.has(block.item) && !startsWithCode(block.node);
    const named = isNumbered ? nameStep(rest, isInText) : null;
    const bracketed = [...rest.matchAll(IN_BRACKETS)].flatMap(([, names = '']) =>
      splitNames(names),
    );
    const names = [...(named ? [named.name] : []), ...bracketed, ...handlesIn(block.node)];
    const step = (named?.step ?? rest).replace(IN_BRACKETS, '').replace(/\s+/g, ' ').trim();
    return [...new Set(names)].map((name) => ({name, line: block.line, step}));
  });
}

function numberedItems({nodes}: Section): Set<ListItem> {
  const items = new Set<ListItem>();
  for (const node of nodes) {
    visit(node, 'list', (list) => {
      if (list.ordered) for (const item of list.children) items.add(item);
    });
  }
  return items;
}

function startsWithCode(node: Paragraph): boolean {
  let code = false;
  visit(node, (child) => {
    if (child.type === 'inlineCode') code = true;
    return child.type === 'inlineCode' || child.type === 'text' ? EXIT : undefined;
  });
  return code;
}

/** `Name — step`: a role or a name, then something to do. */
function nameStep(text: string, isInText: WordSearch): {name: string; step: string} | null {
  const [, name = '', step = ''] = NAME_STEP.exec(text) ?? [];
  const words = name.split(/ (?:and|&|\+) |[ /]/);
  const last = words.at(-1)?.toLowerCase() ?? '';
  const capitalised = words.filter((word) => /^\p{Lu}[\p{L}'.]*$/u.test(word)).length;
  if (ROLE_WORDS.has(last) && words.length <= ROLE_NAME_WORDS) {
    // "Platform team": the role itself may be in lower case.
    return capitalised >= Math.max(1, words.length - 1) ? {name, step} : null;
  }
  if (words.length > NAME_WORDS || capitalised < words.length) return null;
  const verb = /^\p{L}+/u.exec(step)?.[0].toLowerCase() ?? '';
  return STEP_VERBS.has(verb) && words.every((word) => isName(word, isInText))
    ? {name, step}
    : null;
}

/** A word that the document also writes in lower case is no name. */
function isName(word: string, isInText: WordSearch): boolean {
  const lower = word.toLowerCase();
  if (NOT_NAMES.has(lower) || STEP_VERBS.has(lower) || NOT_NAME_ENDING.test(lower)) return false;
  return !isInText(lower.replace(/[^\p{L}]/gu, ''));
}

/** The words are collected once, and only where a step is to be looked at. */
function createWordSearch(text: string): WordSearch {
  let words: Set<string> | null = null;
  return (word) => {
    words ??= new Set(text.match(WORD));
    return words.has(word);
  };
}

function handlesIn(node: Nodes): string[] {
  const handles: string[] = [];
  visit(node, (child) => {
    if (child.type === 'link' || child.type === 'inlineCode') return SKIP;
    if (child.type !== 'text') return;
    for (const [, handle = ''] of child.value.matchAll(HANDLE)) {
      if (!NOT_HANDLES.has(handle.toLowerCase())) handles.push(handle);
    }
    return;
  });
  return handles;
}
