import {LEXICON} from '../../lexicon/merged.js';
import {anyOf} from '../../lexicon/patterns.js';
import {lowered} from '../../lib/text/lowered.js';
import type {ReferenceForm, Relation} from '../../model/reference.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';

const {phrases} = LEXICON;

const BY_LABEL = new Map(
  Object.entries(LEXICON.relations).flatMap(([relation, names]) =>
    names.map((name) => [name, relation as Relation] as const),
  ),
);

/** Longer texts are no labels. */
const MAX_LABEL = 60;

/** Words between the relation and what it names. */
const GAP = `(?:[\\s:：=*_(（「“"'\`\\[—–-]|${phrases.relationGap}){0,14}$`;

/** Words of a sentence right before what it names; more telling ones first. */
const BEFORE = Object.entries(LEXICON.relationPhrases).map(
  ([relation, words]) => [new RegExp(`(?:${words})${GAP}`, 'u'), relation as Relation] as const,
);

/** Whether a closer look is worth it. */
const ANY_LABEL = new RegExp(anyOf([...BY_LABEL.keys()]), 'u');
const ANY_WORDS = new RegExp(Object.values(LEXICON.relationPhrases).join('|'), 'u');
const NEGATED = new RegExp(`(?:${phrases.negated})[^.。]{0,24}$`, 'u');
const TRUTH_AFTER = new RegExp(`^(?:${phrases.truthAfter})`, 'u');

/** The relation that a label, a column or a heading states; `null` for any other. */
export function relationOfLabel(label: string): Relation | null {
  if (label.length > MAX_LABEL || !ANY_LABEL.test(lowered(label))) return null;
  return BY_LABEL.get(normalizeName(label)) ?? null;
}

/**
 * The relation that a sentence states to what it names.
 *
 * @param before - text of the sentence up to the reference, at most some words
 * @param after - what follows it
 */
export function relationOfWords(before: string, after: string): Relation | null {
  if (TRUTH_AFTER.test(lowered(after))) return 'source-of-truth';
  const words = lowered(before);
  if (!ANY_WORDS.test(words)) return null;
  for (const [pattern, relation] of BEFORE) {
    const match = pattern.exec(words);
    if (match) return NEGATED.test(words.slice(0, match.index)) ? null : relation;
  }
  return null;
}

/**
 * Plans do not supersede or wait for files of code, nor for web sites: there the
 * words tell of something else.
 */
export function mayRelate({kind, target}: ReferenceForm, relation: Relation): boolean {
  if (relation === 'source-of-truth') return kind !== 'version' && kind !== 'commit';
  if (kind === 'url') return relation === 'supersedes' || relation === 'superseded-by';
  return kind !== 'path' || /\.mdx?$|\/$|^[^.]*$/i.test(target);
}

const SHIPPED = new RegExp(
  `(?:${phrases.shipsWith})[\\s:：=*_(（\`—–-]*(?:(?:${phrases.shipsGap})[\\s:：=*_(\`-]*){0,4}$`,
  'iu',
);
const VERSION_LABEL = new RegExp(
  `^[\\s*_-]*(?:${phrases.versionLabel})\\s?[:：=|—][\\s*_\`]*$`,
  'iu',
);
const RELEASE_AFTER = new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:${phrases.versionAfter})`, 'iu');
const OF_ANOTHER = new RegExp(`^[^\\p{L}]{0,3}(?:${phrases.ofAnother})`, 'iu');

/** Whether a version is one that the plan ships with or aims at, not that of a dependency. */
export function isOwnVersion(before: string, after: string): boolean {
  if (OF_ANOTHER.test(after)) return false;
  return SHIPPED.test(before) || VERSION_LABEL.test(before) || RELEASE_AFTER.test(after);
}
