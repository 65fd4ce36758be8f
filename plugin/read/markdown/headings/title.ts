import type {Heading, Root} from 'mdast';
import {withoutBox} from '../../../lexicon/boxes.js';
import {LEXICON} from '../../../lexicon/merged.js';
import {documentStem, namesItsFolder} from '../../../lexicon/planFiles.js';
import {baseName, folderOf} from '../../../lib/paths.js';
import {shorten} from '../../../lib/text/shorten.js';
import type {FrontMatter} from '../../../model/document.js';
import {valueOfKey} from '../frontMatter/frontMatterKeys.js';
import {foldSpace, headingText, lineOf, plainText} from '../text.js';
import {withoutFieldHeading} from './fieldHeadings.js';
import {readHtmlTitle} from './htmlTitle.js';
import {normalizeName} from './normalizeName.js';
import {isSectionName, roleOfName} from './sections.js';

const {phrases} = LEXICON;
const PREFIX = new RegExp(`^(?:${phrases.planTitle})\\s*(?::|：|—|–|\\s-)\\s*`, 'iu');
/** The same behind the name of the plan: "Pond — Implementation Plan". */
const SUFFIX = new RegExp(`\\s*(?::|：|—|–|\\s-\\s)\\s*(?:${phrases.planTitle})$`, 'iu');

/** "Phase 1: Setup": a part of a plan that has no title heading. */
const PART = new RegExp(`^(?:${phrases.part})\\s*(?:\\d|${phrases.numerals})`, 'iu');
/** "1. Setup", "§2 Setup". */
const NUMBERED = /^(?:§\s*\d|\d+(?:\.\d+)*[.):、]\s|\d+(?:\.\d+)+\s)/;
/** What says only what kind of document it is: "ExecPlan", "Table of contents". */
const KIND = new RegExp(`^(?:${phrases.planTitle}|${phrases.tableOfContents})$`, 'iu');
/** Which of a plan's files a document is, alone or before the name of the plan: "Tasks: Dig the pond". */
const KIND_PREFIX = new RegExp(`^(?:${phrases.partTitle})(?:\\s*(?::|：|—|–|\\s-)\\s*|$)`, 'iu');

/** Characters of a title: what is longer is a text that looks like one. */
const MAX_LENGTH = 300;

/** What names the plan, and the line where it stands. */
interface Title {
  text: string;
  line: number;
}

/**
 * The heading that is the plan's title: the first one, unless it names a section. One below the
 * first level gives way to the front matter's title and to a later heading of the first level;
 * and so does a first-level heading that is only the first of several numbered ones. One below the
 * first level is none either where the plan has begun above it: it names what comes next.
 *
 * @param hasOther - the front matter has a title
 */
export function findTitleHeading(root: Root, hasOther = false): Heading | null {
  const headings = root.children
    .map(withoutFieldHeading)
    .filter((node): node is Heading => node.type === 'heading');
  const [first] = headings;
  if (!first) return null;
  if (first.depth === 1 && isTitle(first, headings)) return first;
  if (hasOther) return null;
  if (first.depth === 1) return onlyOther(headings);
  const later = headings.find((heading) => heading.depth === 1);
  if (later) return isTitle(later, headings) ? later : null;
  return !isBelowText(first, root) && isTitle(first, headings) ? first : null;
}

/** Whether more stands above a heading than a paragraph and fields: a checklist, code, a text. */
function isBelowText(heading: Heading, {children}: Root): boolean {
  const above = children.filter((node) => lineOf(node) < lineOf(heading));
  const texts = above.filter(
    (node) => node.type === 'paragraph' && !/[:：]/u.test(plainText(node)),
  );
  return (
    texts.length > 1 ||
    above.some(
      (node) =>
        node.type === 'code' || (node.type === 'list' && node.children.some(({data}) => data?.box)),
    )
  );
}

/** The only other heading of the first level, where the first one names a section. */
function onlyOther(headings: readonly Heading[]): Heading | null {
  const [other, ...more] = headings.filter(({depth}) => depth === 1).slice(1);
  if (!other || more.length > 0 || roleOfName(headingText(other)) !== null) return null;
  return isTitle(other, headings) ? other : null;
}

function isTitle(heading: Heading, headings: readonly Heading[]): boolean {
  const text = headingText(heading).trim();
  if (text === '' || isSectionName(text) || KIND.test(normalizeName(text))) return false;
  if (heading.depth > 1 && roleOfName(text) !== null && PART.test(text)) return false;
  return ![NUMBERED, PART].some(
    (count) => count.test(text) && headings.some((other) => isCountedOn(heading, other, count)),
  );
}

/** Whether another heading of the same depth is counted, too. */
function isCountedOn(heading: Heading, other: Heading, count: RegExp): boolean {
  return other !== heading && other.depth === heading.depth && count.test(headingText(other));
}

/**
 * The plan's title: its title heading, also one in HTML, else front matter `title` or `name`,
 * else the name of the file, or of the folder that the file stands for; without "Plan:" or
 * "ExecPlan:" before it, or "— Implementation Plan" behind it.
 */
export function readTitle(
  heading: Heading | null,
  root: Root,
  frontMatter: FrontMatter,
  path: string,
): Title {
  const written = heading ? {text: headingText(heading), line: lineOf(heading)} : null;
  for (const title of [written, titleOfFrontMatter(frontMatter), readHtmlTitle(root)]) {
    const text = title ? withoutKind(cleanTitle(title.text), path) : '';
    if (title && text !== '') return {text: shorten(text, MAX_LENGTH), line: title.line};
  }
  return {text: nameOfFile(path), line: 1};
}

/** "Tasks: Dig the pond" in a `tasks.md`; empty where nothing else is said. */
function withoutKind(title: string, path: string): string {
  return namesItsFolder(path) ? title.replace(KIND_PREFIX, '').trim() : title;
}

/** Front matter `title` or `name`. */
export function titleOfFrontMatter({data, lineOf}: FrontMatter): Title | null {
  for (const name of ['title', 'name']) {
    const found = valueOfKey(data, [name]);
    if (typeof found?.value === 'string') return {text: found.value, line: lineOf(found.key)};
  }
  return null;
}

/** An id of the heading, as Docusaurus reads it. */
const HEADING_ID = /\s*\{(?:#[\w-]+|\/\* ?#[\w-]+ ?\*\/)\}$/;

/** A title without check box, id, and a leading "Plan:" or a trailing "— Plan". */
export function cleanTitle(text: string): string {
  const plain = withoutBox(foldSpace(text)).replace(HEADING_ID, '');
  const named = plain.replace(PREFIX, '').trim() || plain;
  return named.replace(SUFFIX, '').trim() || named;
}

function nameOfFile(path: string): string {
  const folder = namesItsFolder(path) ? baseName(folderOf(path)) : '';
  return folder || documentStem(path);
}
