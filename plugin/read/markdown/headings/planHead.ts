import {LEXICON} from '../../../lexicon/merged.js';
import type {Document, Section} from '../../../model/document.js';
import {isField} from './fieldNames.js';
import {normalizeName} from './normalizeName.js';

/** Headings of a part of the plan: what stands there speaks of the part. */
const PART = new RegExp(
  `^(?:${LEXICON.phrases.part})(?:$|[\\s\\d:#-]|${LEXICON.phrases.numerals})`,
  'u',
);

/** Such a part with its number, also as a letter or a numeral: "Phase 2", "Milestone B", "Step IV". */
const NUMBERED_PART = new RegExp(
  `^(?:(?:${LEXICON.phrases.part})[\\s#:-]*(?:[a-z]{0,3}[.-]?\\d|${LEXICON.phrases.numerals}|(?:[ivx]+|[a-z])(?![\\p{L}\\p{N}]))|.?(?:\\d|${LEXICON.phrases.numerals}))`,
  'u',
);

/** Another field of the same line: `Status: active | Reviewer: x`, `Status: active, Owner: x`. */
const NEXT_FIELD =
  /(?:\s[|·•]|([,;，；]))\s{1,9}((?:(?![.!?]\s)[^|·•:：,;，；。！？]){1,31})[:：](?=\s|$)/gu;

/**
 * The value of a field without the fields that its line goes on with. What follows a comma is one only
 * where its name is known, since it may as well be the rest of the sentence.
 */
export function withoutNextField(value: string): string {
  for (const {1: comma, 2: name = '', index} of value.matchAll(NEXT_FIELD)) {
    if (!comma || isField(name)) return value.slice(0, index);
  }
  return value;
}

/** A list of what follows; the plan's first words stand below it. */
const TABLE_OF_CONTENTS = new RegExp(`^(?:${LEXICON.phrases.tableOfContents})$`, 'u');

/** Whether a section is about a milestone, phase or other part of the plan. */
export function isPart(section: Section): boolean {
  return PART.test(normalizeName(section.name));
}

/** Whether a name is that of such a part, with its number: "Phase 1", but not "Phase overview". */
export function isNumberedPart(name: string): boolean {
  const normal = normalizeName(name);
  return PART.test(normal) && NUMBERED_PART.test(normal);
}

/**
 * The sections that speak of the plan as a whole: what stands before the first
 * section, the first section itself, and sections of metadata.
 */
export function headOf({sections}: Document): Section[] {
  const first = sections.find(
    ({heading, isTitle, name}) =>
      heading !== null && !isTitle && !TABLE_OF_CONTENTS.test(normalizeName(name)),
  );
  return sections.filter(
    (section) =>
      section.heading === null ||
      section.isTitle ||
      (section === first && !isPart(section)) ||
      (section.role === 'metadata' && !section.ancestors.some(isPart)),
  );
}
