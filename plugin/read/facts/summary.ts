import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import {lowered} from '../../lib/text/lowered.js';
import type {Document, Section} from '../../model/document.js';
import {type Block, blocksOf} from '../markdown/blocks.js';
import {valueOfKey} from '../markdown/frontMatter/frontMatterKeys.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {foldSpace} from '../markdown/text.js';
import {isPlaceholder} from '../status/placeholders.js';

const MAX_LENGTH = 240;

/** Sections with the role of a purpose that say what the plan is not, or how large. */
const NOT_SUMMARY = new RegExp(`^(?:${LEXICON.phrases.notSummary})`, 'u');

/** What a plan says of its own form, not of its purpose. */
const BOILERPLATE = new RegExp(LEXICON.phrases.boilerplate, 'u');

/** `Owner: x`, `Date: …`: fields, not prose. */
const FIELD = new RegExp(
  `^(?:(?:${LEXICON.phrases.ofPlan})\\s+)?(?:${anyOf(Object.values(LEXICON.fields).flat())})\\s*[:：]`,
  'u',
);

/** `Target phase: V2`: any short field. */
const SHORT_FIELD = /^[\p{L} ]{1,24}[:：]\s*\S{1,24}$/u;

/** Code, links and bold text. Two stars next to a word or a slash are of a power or a glob. */
const MARKS =
  /(?<!`)(`+)([^`]+)\1|!?\[([^[\]]*)\]\([^()]*\)|(?<![\w/])\*\*(?=[^\s/])([^*]+)(?<=[^\s/])\*\*(?![\w/])/g;

const FALLBACKS = ['summary', 'overview', 'description'];

/**
 * The purpose in one paragraph of plain text: the first paragraph or list item of
 * the purpose section, else of what stands before the first section, else what
 * the front matter says; cut at a word after about 240 characters.
 */
export function readSummary(document: Document): string | null {
  const purpose = document.sections.filter(
    ({role, name}) => role === 'purpose' && !NOT_SUMMARY.test(normalizeName(name)),
  );
  const lead = document.sections.filter(({heading, isTitle}) => heading === null || isTitle);
  const text = firstProse(purpose) ?? firstProse(lead) ?? fromFrontMatter(document);
  return text === null ? null : cut(text);
}

function firstProse(sections: readonly Section[]): string | null {
  for (const {nodes} of sections) {
    const found = blocksOf(nodes).find(isProse);
    if (found) return found.text;
  }
  return null;
}

function isProse({text}: Block): boolean {
  return (
    !isPlaceholder(text) &&
    !FIELD.test(lowered(text)) &&
    !SHORT_FIELD.test(text) &&
    !BOILERPLATE.test(text)
  );
}

function fromFrontMatter({frontMatter}: Document): string | null {
  const values = FALLBACKS.map((key) => valueOfKey(frontMatter.data, [key])?.value);
  const text = values.find((value): value is string => typeof value === 'string');
  return text && !isPlaceholder(text) ? foldSpace(withoutMarks(text)) : null;
}

/** Front matter is no Markdown, but people write as they do below it. */
function withoutMarks(text: string): string {
  return text.replace(MARKS, (_, _ticks, code?: string, link?: string, bold?: string) =>
    code === undefined ? withoutMarks(link ?? bold ?? '') : code,
  );
}

function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const start = text.slice(0, MAX_LENGTH);
  const space = start.lastIndexOf(' ');
  // Texts without spaces between words are cut where they are long enough.
  const end = space > MAX_LENGTH * 0.7 ? space : MAX_LENGTH;
  return `${start
    .slice(0, end)
    .toWellFormed()
    .replace(/[\s,;:.–—\uFFFD-]+$/u, '')}…`;
}
