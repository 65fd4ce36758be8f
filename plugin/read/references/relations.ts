import type {ReferenceForm, Relation} from '../../model/reference.js';
import {normalizeName} from '../markdown/normalizeName.js';

/** Names of labels, columns and sections that list what the plan relates to; as `normalizeName` spells them. */
const LABELS: Readonly<Record<Relation, readonly string[]>> = {
  supersedes: [
    'supersedes',
    'replaces',
    'obsoletes',
    'successor of',
    'successor to',
    '取代',
    '替代',
    '後継元',
  ],
  'superseded-by': [
    'superseded by',
    'replaced by',
    'obsoleted by',
    'succeeded by',
    'successor',
    '被取代',
    '被替代',
    '后继',
    '後継',
    '置き換え先',
  ],
  'depends-on': [
    'depends on',
    'dependencies',
    'dependency',
    'plan dependencies',
    'blocked by',
    'blocked on',
    'builds on',
    'builds upon',
    'requires',
    'prerequisite',
    'prerequisites',
    'waits for',
    '依赖',
    '依赖于',
    '依赖项',
    '前置条件',
    '前置依赖',
    '依存',
    '依存先',
    '依存関係',
    '前提条件',
  ],
  blocks: ['blocks', 'blocking', 'unblocks', 'required by', 'ブロック対象'],
  'source-of-truth': [
    'source of truth',
    'sources of truth',
    'single source of truth',
    'ssot',
    '单一事实来源',
    '唯一事实来源',
    '事实来源',
    '信頼できる唯一の情報源',
    '正本',
  ],
};

const BY_LABEL = new Map(
  Object.entries(LABELS).flatMap(([relation, names]) =>
    names.map((name) => [name, relation as Relation] as const),
  ),
);

/** Longer texts are no labels. */
const MAX_LABEL = 60;

/** Words between the relation and what it names. */
const GAP =
  '(?:[\\s:：=*_(（「“"\'`\\[—–-]|\\b(?:the|a|an|this|that|both|plan|plans|execplan|exec|issue|issues|pr|prs|pull|request|doc|docs|document|file|spec|work|from|in|at|is|are|was|remains|stays|lives|existing|earlier|previous|older|newer|follow-up|parent|for)\\b){0,14}$';

/** Words of a sentence right before what it names; more telling ones first. */
const BEFORE: readonly [RegExp, Relation][] = (
  [
    ['(?:superseded|replaced|obsoleted|succeeded) by|被取代|后继|後継', 'superseded-by'],
    [
      '\\b(?:supersed(?:es|ing)|replaces|obsoletes|successor (?:of|to))|(?<!被)(?:取代|替代)了?',
      'supersedes',
    ],
    [
      '\\b(?:depends (?:up)?on|depending on|dependent on|dependency on|blocked (?:by|on)|builds (?:up)?on|built on top of|waits (?:for|on)|waiting (?:for|on)|prerequisites?:?|requires)|依赖于?|前置(?:条件|依赖)?|依存(?:先|関係)?|前提条件?',
      'depends-on',
    ],
    ['(?<!un)\\b(?:un)?blocks(?: on)?|\\brequired by', 'blocks'],
    ['\\bsources? of truth|\\bSSOT\\b|事实来源|情報源|正本', 'source-of-truth'],
  ] as const
).map(([words, relation]) => [new RegExp(`(?:${words})${GAP}`, 'iu'), relation]);

/** Whether a look at the tables above is worth it. */
const ANY =
  /supersed|replace|obsolet|succe|depend|block|build|built|wait|prereq|requir|truth|ssot|取代|替代|后继|後継|依赖|前置|依存|前提|事实来源|情報源|正本|置き換え|ブロック/i;
const NEGATED =
  /(?:\b(?:not|no longer|never|neither|nor|cannot|without|if|unless)\b|n['’]t\b|不|没有)[^.。]{0,24}$/iu;
const TRUTH_AFTER =
  /^[^\p{L}]{0,4}(?:\([^()]{0,60}\)\s)?(?:is|are|as|remains?|stays?|becomes?)\b[^.;,]{0,30}\b(?:source of truth|SSOT)\b|^[^\p{L}]{0,4}(?:是|作为|为)[^。，]{0,10}事实来源/iu;

/** The relation that a label, a column or a heading states; `null` for any other. */
export function relationOfLabel(label: string): Relation | null {
  if (label.length > MAX_LABEL || !ANY.test(label)) return null;
  return BY_LABEL.get(normalizeName(label)) ?? null;
}

/**
 * The relation that a sentence states to what it names.
 *
 * @param before - text of the sentence up to the reference, at most some words
 * @param after - what follows it
 */
export function relationOfWords(before: string, after: string): Relation | null {
  if (/truth|ssot|事实来源/i.test(after) && TRUTH_AFTER.test(after) && !/\bnot\b/.test(after))
    return 'source-of-truth';
  if (!ANY.test(before)) return null;
  for (const [pattern, relation] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return NEGATED.test(before.slice(0, match.index)) ? null : relation;
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

const SHIPPED =
  /(?:\b(?:release|releases|released|shipped|ships|shipping|ship|landed|lands|targets?|targeted|targeting|milestone|planned for|scheduled for|included in|available in|published|target version|fix version|shipped version)\b|发布|发版|目标版本|上线|リリース|対象バージョン)[\s:：=*_(（`—–-]*(?:\b(?:in|as|with|for|at|to|into|by|version|release|the|is|a)\b[\s:：=*_(`-]*){0,4}$/iu;
const VERSION_LABEL = /^[\s*_-]*(?:release|target|milestone|版本|バージョン)\s?[:：=|—][\s*_`]*$/iu;
const RELEASE_AFTER = /^[^\p{L}\p{N}]{0,3}\b(?:release|milestone|shipped|landed|went out)\b/iu;

/** Whether a version is one that the plan ships with or aims at, not that of a dependency. */
export function isOwnVersion(before: string, after: string): boolean {
  if (/^[^\p{L}]{0,3}of\s/u.test(after)) return false;
  return SHIPPED.test(before) || VERSION_LABEL.test(before) || RELEASE_AFTER.test(after);
}
