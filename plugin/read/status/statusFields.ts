import {isStampOnly} from '../../lexicon/dateShapes.js';
import type {ReadOptions} from '../../model/document.js';
import {isCurrentField, isField, isFieldName} from '../markdown/headings/fieldNames.js';
import {splitLabel, withColon} from '../markdown/labels.js';
import type {TextLine} from '../markdown/lines.js';
import {isWork} from './drafting.js';
import {statusOfPhrase} from './phrase/statusOfPhrase.js';

/** Longer labels are what a sentence with a colon begins with. */
const LABEL_WORDS = 2;

/**
 * Whether an item of a Status section is a field, which tells nothing that happened: "Owner: Ann",
 * "Next: archive". "Parser: merged" and "Phase 2: in progress" tell of work.
 *
 * @param lines - of the item
 * @param isDated - a dated item is a field only where its value is the date: "Last updated: 2026-01-05"
 */
export function isStatusItem(
  [first]: readonly TextLine[],
  isDated: boolean,
  options: ReadOptions,
): boolean {
  const label = first ? splitLabel(withColon(first).text) : null;
  if (!label || label.key.split(' ').length > LABEL_WORDS) return false;
  const {key, value} = label;
  if (isDated) return isFieldName(key) && isStampOnly(value);
  if (isField(key) || isCurrentField(key) || statusOfPhrase(key, options) === 'draft') return true;
  const status = statusOfPhrase(value, options);
  return status !== 'completed' && status !== 'active' && !isWork(value);
}
