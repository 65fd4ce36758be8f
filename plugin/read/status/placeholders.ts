import {LEXICON} from '../../lexicon/merged.js';
import {lowered} from '../../lib/text/lowered.js';
import {trimEnd} from '../../lib/text/trim.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';

/** Texts that stand where something is still to be written. */
const WHOLE = new Set(LEXICON.placeholders);
/** A longer text is none of them, unless most of it stands in brackets, which do not count. */
const MAX_WHOLE = 120;

/** "To be filled in", "None recorded yet". */
const ANNOUNCED = new RegExp(`^(?:${LEXICON.phrases.announced})`, 'u');

/** "Record decisions here as work proceeds": an order to the writer. */
const ORDERED = new RegExp(`^(?:${LEXICON.phrases.ordered})`, 'u');

/**
 * Whether a text says nothing yet: `_pending_`, "None yet", "(record as work
 * proceeds)", "To be filled in at completion".
 */
export function isPlaceholder(text: string): boolean {
  const opened = text.replace(/[*_`~<>"“”]/g, '').replace(/^[\s(（[—–-]+/u, '');
  const bare = trimEnd(opened, /[\s)）\].。…—–-]/u);
  const said = lowered(bare);
  const mayBeWhole = bare.length <= MAX_WHOLE || bare.includes('(');
  return (
    bare === '' ||
    (mayBeWhole && WHOLE.has(normalizeName(bare))) ||
    ANNOUNCED.test(said) ||
    ORDERED.test(said)
  );
}
