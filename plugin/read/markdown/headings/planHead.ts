import {LEXICON} from '../../../lexicon/merged.js';
import type {Document, Section} from '../../../model/document.js';
import {normalizeName} from './normalizeName.js';

/** Headings of a part of the plan: what stands there speaks of the part. */
const PART = new RegExp(
  `^(?:${LEXICON.phrases.part})(?:$|[\\s\\d:#-]|${LEXICON.phrases.numerals})`,
  'u',
);

/** What a line says besides its first field: `Status: active | Owner: x`, `Status: active, Owner: x`. */
export const NEXT_FIELD = new RegExp(
  `(?:\\s[|·•]\\s{1,9}[^|·•:：]{1,30}|[,;，；]\\s{1,9}(?!${LEXICON.phrases.notField})\\p{L}[^|·•:：,;]{0,30})[:：](?:\\s.*)?$`,
  'isu',
);

/** A list of what follows; the plan's first words stand below it. */
const TABLE_OF_CONTENTS = new RegExp(`^(?:${LEXICON.phrases.tableOfContents})$`, 'u');

/** Whether a section is about a milestone, phase or other part of the plan. */
export function isPart(section: Section): boolean {
  return PART.test(normalizeName(section.name));
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
