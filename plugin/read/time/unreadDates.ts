import {isMonthOnly} from '../../lexicon/dateShapes.js';
import {LEXICON} from '../../lexicon/merged.js';
import type {Document, ReadOptions} from '../../model/document.js';
import {fieldLinesOf} from '../markdown/headings/fieldTables.js';
import {splitLabel} from '../markdown/labels.js';
import {isPlaceholder} from '../status/placeholders.js';
import {promisesDate} from './dateKeys.js';
import {type StampProblem, scanStamps} from './scanTimestamps.js';

const HOMOGRAPHS: ReadonlySet<string> = new Set(LEXICON.fields.homographs);
/** Longer values are prose behind a word that is also the name of a field. */
const MAX_VALUE = 40;

/**
 * Fields of front matter and of the head that promise a date and hold something else: `created: soon`.
 * A placeholder is nothing yet.
 */
export function unreadDates(document: Document, options: ReadOptions): StampProblem[] {
  const {data, lineOf} = document.frontMatter;
  const keys = Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? unreadDate(key, String(value), lineOf(key), options)
      : [],
  );
  return [
    ...keys,
    ...datedHead(document).flatMap((section) => unreadLines(section.nodes, options)),
  ];
}

/** What stands before the first section, and sections of metadata. */
function datedHead({sections}: Document): Document['sections'] {
  const first = sections.findIndex(({heading, isTitle}) => heading !== null && !isTitle);
  return sections.filter(({role}, at) => first === -1 || at < first || role === 'metadata');
}

function unreadLines(
  nodes: Document['sections'][number]['nodes'],
  options: ReadOptions,
): StampProblem[] {
  return fieldLinesOf(nodes).flatMap(({text, line}) =>
    text.split(/[|·•;；]/u).flatMap((part) => {
      const label = splitLabel(part);
      if (!label || HOMOGRAPHS.has(label.key) || label.value.length > MAX_VALUE) return [];
      return unreadDate(label.key, label.value, line, options);
    }),
  );
}

function unreadDate(
  key: string,
  value: string,
  line: number,
  options: ReadOptions,
): StampProblem[] {
  if (!promisesDate(key) || value.trim() === '' || isPlaceholder(value)) return [];
  const {stamps, problems} = scanStamps(value, line, options);
  if (stamps.length > 0 || problems.length > 0) return [];
  const kind = isMonthOnly(value) ? 'no-day' : 'unread-date';
  return [{kind, raw: `${key}: ${value}`, meanings: null, line, start: 0}];
}
