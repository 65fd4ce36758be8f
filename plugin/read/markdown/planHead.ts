import type {Document, Section} from '../../model/document.js';
import {normalizeName} from './normalizeName.js';

/** Headings of a part of the plan: what stands there speaks of the part. */
const PART =
  /^(?:active |current |next )?(?:milestone|phase|step|stage|workstream|track|pr|task|session|slice|sprint|阶段|里程碑|フェーズ|マイルストーン)(?:$|[\s\d:#-])/u;

/** What a line says besides its first field: `Status: active | Owner: x`, `Status: active, Owner: x`. */
export const NEXT_FIELD =
  /(?:\s[|·•]\s{1,9}[^|·•:：]{1,30}|[,;，；]\s{1,9}(?!remaining|pending|next|except|open)\p{L}[^|·•:：,;]{0,30})[:：](?:\s.*)?$/isu;

/** A list of what follows; the plan's first words stand below it. */
const TABLE_OF_CONTENTS = /^(?:(?:table of )?contents|toc|目录|目次)$/u;

/** Whether a section is about a milestone, phase or other part of the plan. */
export function isPart(section: Section): boolean {
  return PART.test(normalizeName(section.name)) || /^\s*(?:step|phase) \d/i.test(section.name);
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
