import type {ListItem, Nodes, Paragraph} from 'mdast';
import {NOT_HANDLES} from '../../lexicon/handles.js';
import {LEXICON} from '../../lexicon/merged.js';
import {anyOf, whole} from '../../lexicon/patterns.js';
import type {Document, Section} from '../../model/document.js';
import type {Owner} from '../../model/plan.js';
import {blocksOf} from '../markdown/blocks.js';
import {keyName} from '../markdown/frontMatter/frontMatterKeys.js';
import {fieldLinesOf} from '../markdown/headings/fieldTables.js';
import {headOf} from '../markdown/headings/planHead.js';
import {mayHold} from '../markdown/mayHold.js';
import {foldSpace} from '../markdown/text.js';
import {SKIP, STOP, walk} from '../markdown/walk.js';
import {NO_OPTIONS} from '../noOptions.js';
import {isPlaceholder} from '../status/placeholders.js';
import {splitStamp} from '../time/timestamps.js';

const {phrases, people} = LEXICON;
const OWNER = anyOf(LEXICON.fields.owner);
const KEYS: ReadonlySet<string> = new Set(LEXICON.fields.owner.map(keyName));
const LINE = new RegExp(
  `^(?:(?:${phrases.ofPlan})\\s+)?(?:${OWNER})(?:\\(s\\))?\\s*[:：]\\s*(\\S.*)$`,
  'iu',
);
/** What each of these keys holds. */
const ANY_KEY = new RegExp(OWNER, 'iu');
/** Where the next field of a line begins: `Status: active · Lead: x`. */
const FIELD_BREAK = /(?:^|\s)[|·•]\s+(?=[^|·•:：]{1,30}[:：])/u;
const IN_BRACKETS = new RegExp(
  `[([（]\\s*(?:${OWNER})\\s*[:：]\\s*([^()[\\]（）]{1,80})[)\\]）]`,
  'giu',
);
const LABEL_OR_HANDLE = new RegExp(`@|[([（][\\s*_]*(?:${OWNER})`, 'iu');
const NUMBERED = /^[ \t>*+-]*\d+[.)]/m;
/** What a name in brackets and a handle begin with; most items hold none of it. */
const MAY_NAME = /[@([（]/;
/** A handle: neither an e-mail address nor a package scope nor part of a path, nor a to-do tool's tag with a value. */
const HANDLE =
  /(?<![\w@.-]|(?<!@[\w-]{2,39})\/)@([A-Za-z][A-Za-z0-9-]{1,38})(?![\w@(-]|\/(?!@)|[.:]\w)/g;
/** Neither a sentence about ownership nor the number of an issue. */
const mayBeName = (name: string): boolean => name.length <= 60 && !/#\d|\d{3}|[()]/.test(name);

/** What a label of people says, anywhere in the document. */
const PERSON = new RegExp(
  `${whole(anyOf([...LEXICON.fields.owner, ...LEXICON.decisionLabels.author]))}(?:\\(s\\))?[*_]{0,3}\\s?:[*_ ]{0,4}([^\\n:：。]{1,120})`,
  'giu',
);
const NAME_STEP = /^([^—–()]{2,60}?)(?: ?\([^()]{1,60}\))? [—–-] (\S.*)$/u;
/** Words of a name at most; a role may take more. */
const NAME_WORDS = 3;
const ROLE_NAME_WORDS = 6;
const NOBODY = new RegExp(`^(?:${anyOf(people.nobody)}|-|—)$`, 'iu');
const AND = `(?:${anyOf(LEXICON.joins.words)}|&|\\+)`;
const BETWEEN_NAMES = new RegExp(` ?[,、，;；] ?| ${AND} `, 'u');
const BETWEEN_WORDS = new RegExp(` ${AND} |[ /]`, 'u');

const ROLES: ReadonlySet<string> = new Set(people.roles);
const NOT_NAMES: ReadonlySet<string> = new Set(people.notNames);
const VERBS: ReadonlySet<string> = new Set(people.verbs);
const NOUN = new RegExp(`(?:${phrases.nounEnding})$`, 'iu');

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
  const search: Search = {
    isInText: createWordSearch(document.text),
    isPerson: createNameSearch(document.text, [...plan.keys()]),
  };
  const steps = document.sections
    .filter((section) => STEP_ROLES.has(section.role) && maySayOwner(document, section))
    .flatMap((section) => stepOwners(section, search));
  return [...plan.values(), ...steps];
}

function frontMatterOwners({frontMatter}: Document): Owner[] {
  const named = Object.entries(frontMatter.data).filter(([key]) => KEYS.has(keyName(key)));
  return named.flatMap(([key, value]) =>
    ownersIn(value).map((name) => ({
      name,
      line: frontMatter.lineOf(key),
      step: null,
    })),
  );
}

function ownersIn(value: unknown): string[] {
  if (typeof value === 'string') return splitNames(value);
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => ownersIn(entry));
  if (typeof value === 'object' && value !== null && 'name' in value) return ownersIn(value.name);
  return [];
}

function splitNames(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(BETWEEN_NAMES)
    .map((name) => name.replace(/^@|(?<=\p{Ll}{2})\.$/gu, '').trim())
    .filter((name) => name !== '' && !isPlaceholder(name) && !NOBODY.test(name));
}

/** A quick look: a label or handle, or numbered steps that may begin with names. */
function maySayOwner(document: Document, section: Section): boolean {
  if (mayHold(document, section, LABEL_OR_HANDLE)) return true;
  return section.role === 'plan' && mayHold(document, section, NUMBERED);
}

function headOwners(document: Document): Owner[] {
  const sections = headOf(document).filter((section) => mayHold(document, section, ANY_KEY));
  return sections.flatMap(({nodes}) =>
    fieldLinesOf(nodes).flatMap(({text, line}) => {
      const values = text.split(FIELD_BREAK).map((field) => LINE.exec(field.trim())?.[1]);
      const names = values.flatMap((value) => (value ? splitNames(value) : []));
      return (names.every(mayBeName) ? names : []).map((name) => ({name, line, step: null}));
    }),
  );
}

type WordSearch = (word: string) => boolean;

interface Search {
  /** Whether the document holds a word (letters only), spelled just so. */
  isInText: WordSearch;
  /** Whether the document names the word as an owner, an author or a handle. */
  isPerson: WordSearch;
}

function stepOwners(section: Section, search: Search): Owner[] {
  const numbered = section.role === 'plan' ? numberedItems(section) : new Set<ListItem>();
  return blocksOf(section.nodes).flatMap((block): Owner[] => {
    if (!block.item) return [];
    const isNumbered = numbered.has(block.item) && !startsWithCode(block.node);
    if (!isNumbered && !MAY_NAME.test(block.text)) return [];
    const {rest} = splitStamp(block.text, block.line, NO_OPTIONS);
    const named = isNumbered ? nameStep(rest, search) : null;
    const bracketed = [...rest.matchAll(IN_BRACKETS)].flatMap(([, names = '']) =>
      splitNames(names),
    );
    // A name in brackets is the fuller word about the same person.
    const leading = named && bracketed.length === 0 ? [named.name] : [];
    const names = [...leading, ...bracketed, ...handlesIn(block.node)];
    const step = foldSpace((named?.step ?? rest).replace(IN_BRACKETS, ''));
    return [...new Set(names)].map((name) => ({name, line: block.line, step}));
  });
}

function numberedItems({nodes}: Section): Set<ListItem> {
  const items = new Set<ListItem>();
  for (const node of nodes) {
    walk(node, (list) => {
      if (list.type === 'list' && list.ordered) for (const item of list.children) items.add(item);
      return list.type === 'paragraph' ? SKIP : undefined;
    });
  }
  return items;
}

function startsWithCode(node: Paragraph): boolean {
  let code = false;
  walk(node, (child) => {
    if (child.type === 'inlineCode') code = true;
    return child.type === 'inlineCode' || child.type === 'text' ? STOP : undefined;
  });
  return code;
}

/** `Name — step`: a role or a name, then something to do. */
function nameStep(text: string, search: Search): {name: string; step: string} | null {
  const [, name = '', step = ''] = NAME_STEP.exec(text) ?? [];
  const words = name.split(BETWEEN_WORDS);
  const last = words.at(-1)?.toLowerCase() ?? '';
  const capitalised = words.filter((word) => /^\p{Lu}[\p{L}'.]*$/u.test(word)).length;
  if (ROLES.has(last) && words.length <= ROLE_NAME_WORDS) {
    // "Platform team": the role itself may be in lower case.
    return capitalised >= Math.max(1, words.length - 1) ? {name, step} : null;
  }
  if (words.length > NAME_WORDS || capitalised < words.length) return null;
  // Products and tools look like first names, so one word alone must be known.
  if (words.length === 1 && !search.isPerson(name)) return null;
  const verb = /^\p{L}+/u.exec(step)?.[0].toLowerCase() ?? '';
  return VERBS.has(verb) && words.every((word) => isName(word, search.isInText))
    ? {name, step}
    : null;
}

/** A word that the document also writes in lower case is no name. */
function isName(word: string, isInText: WordSearch): boolean {
  const lower = word.toLowerCase();
  if (NOT_NAMES.has(lower) || VERBS.has(lower) || NOUN.test(lower)) return false;
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

/** The words of names behind labels of people, and handles; collected once, where needed. */
function createNameSearch(text: string, owners: readonly string[]): WordSearch {
  let names: Set<string> | null = null;
  return (name) => {
    names ??= new Set(
      [
        ...owners,
        ...[...text.matchAll(PERSON)].map(([, person = '']) => person),
        ...[...text.matchAll(HANDLE)].map(([, handle = '']) => handle),
      ].flatMap((person) => person.toLowerCase().match(/\p{L}+/gu) ?? []),
    );
    return names.has(name.toLowerCase());
  };
}

function handlesIn(node: Nodes): string[] {
  const handles: string[] = [];
  walk(node, (child) => {
    if (child.type === 'link' || child.type === 'inlineCode') return SKIP;
    if (child.type !== 'text') return undefined;
    for (const [, handle = ''] of child.value.matchAll(HANDLE)) {
      if (!NOT_HANDLES.has(handle.toLowerCase())) handles.push(handle);
    }
    return undefined;
  });
  return handles;
}
