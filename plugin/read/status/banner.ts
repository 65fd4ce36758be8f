import type {Heading, Nodes, RootContent} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Stated} from '../../model/plan.js';
import type {StatedStatus} from '../../model/status.js';
import {isEnded} from '../../vocabulary/statuses.js';
import {blocksOf, sentencesOf} from '../markdown/blocks.js';
import {lineOf, plainText} from '../markdown/text.js';
import {statusOfBanner, statusOfBareStatement} from './statusPhrase.js';

/** How many blocks under the title may be its banner: fields may stand before it. */
const BLOCKS = 3;
/** The first line of GitHub's alerts. */
const ALERT = /^\[![a-z]+\]\s*/i;
const NOTE = new RegExp(`^(?:${LEXICON.phrases.noteLabel})\\s*[:：]\\s*`, 'iu');
const PICTURE = /^\p{Extended_Pictographic}/u;
/** `[DONE] Title`, `(WIP) Title`. */
const LEADING_MARK = /^\s*(?:\[([^[\]]{2,40})\]|\(([^()]{2,40})\))\s+\S/u;
/** `Title [done]`, `Title (superseded by x)`, `Title — BLOCKED`. */
const TRAILING_MARK = /\S\s*(?:\[([^[\]]+)\]|\(([^()]+)\)|\s[—–-]\s*([^—–-]+))\s*$/u;
/** Pictures that say of a title what state the plan is in. */
const PICTURES: ReadonlyMap<string, StatedStatus> = new Map([
  ['✅', 'completed'],
  ['✔', 'completed'],
  ['☑', 'completed'],
  ['⏸', 'blocked'],
  ['🚧', 'active'],
]);

/**
 * What is set apart at the top to tell the state of the plan: a mark of the title, else a quote, an
 * alert, or a paragraph right above or below it that is nothing but a status with its date and
 * reason. `null` where there is none.
 */
export function readBanner(document: Document, options: ReadOptions): Stated | null {
  const title = document.sections.find(({isTitle}) => isTitle);
  const lead = document.sections.find(({heading}) => heading === null);
  return (
    titleMark(title?.heading ?? null, options) ??
    bannerIn(lead, options) ??
    bannerIn(title, options)
  );
}

function bannerIn(section: Section | undefined, options: ReadOptions): Stated | null {
  for (const node of section?.nodes.slice(0, BLOCKS) ?? []) {
    if (node.type !== 'paragraph' && node.type !== 'blockquote') continue;
    const [block] = blocksOf([node]);
    if (!block) continue;
    const text = block.text.replace(ALERT, '');
    const raw = sentencesOf(text)[0] ?? text;
    const said = text.replace(/^[^\p{L}\p{N}]+/u, '').replace(NOTE, '');
    const status = isSetApart(node, text)
      ? statusOfBanner(said, options)
      : endOf(statusOfBareStatement(said, options));
    if (status) return {status, raw, line: block.line};
  }
  return null;
}

/** A plain first sentence may begin like a draft or like work that goes on: it tells only ends. */
function endOf(status: StatedStatus | null): StatedStatus | null {
  return status === 'blocked' || (status && isEnded(status)) ? status : null;
}

/** In a quote, behind a picture, or begun in bold or italics. */
function isSetApart(node: RootContent, text: string): boolean {
  const [first] = node.type === 'paragraph' ? node.children : [];
  const isStressed = first?.type === 'strong' || first?.type === 'emphasis';
  return node.type === 'blockquote' || isStressed || PICTURE.test(text);
}

function titleMark(heading: Heading | null, options: ReadOptions): Stated | null {
  if (!heading) return null;
  const text = plainText(heading);
  const line = lineOf(heading);
  if (heading.children.every(isStruck)) return {status: 'abandoned', raw: `~~${text}~~`, line};
  const picture = PICTURES.get(/^\P{L}/u.exec(text)?.[0] ?? '');
  if (picture) return {status: picture, raw: text, line};
  for (const pattern of [LEADING_MARK, TRAILING_MARK]) {
    const raw = pattern.exec(text)?.slice(1).find(Boolean)?.trim();
    const status = raw && !isOrdinary(raw) ? statusOfBanner(raw, options) : null;
    if (raw && status) return {status, raw, line};
  }
  return null;
}

function isStruck(node: Nodes): boolean {
  return node.type === 'delete' || (node.type === 'text' && node.value.trim() === '');
}

/** "Menu (open)" names a thing, "Menu (OPEN)" tells its state. */
function isOrdinary(mark: string): boolean {
  return LEXICON.ordinaryWords.includes(mark.toLowerCase()) && mark !== mark.toUpperCase();
}
