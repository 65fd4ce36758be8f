import {normalizeName} from './words.js';

/** Texts that stand where something is still to be written. */
const WHOLE = new Set([
  'pending',
  'tbd',
  'tba',
  'todo',
  'to do',
  'n/a',
  'na',
  'none',
  'none yet',
  'nothing yet',
  'not yet',
  'empty',
  'no entries',
  'no entries yet',
  'no decisions yet',
  'no surprises yet',
  'no discoveries yet',
  'no outcomes yet',
  'not started',
  'not started yet',
  'in progress',
  'wip',
  'coming soon',
  'placeholder',
  'initial',
  '待补',
  '待补充',
  '待定',
  '待填写',
  '暂无',
  '无',
  '未定',
  'なし',
  '未記入',
  '未着手',
  '記入予定',
  '未定義',
]);

/** Beginnings of a sentence that only announces text to come. */
const LEADING =
  /^(?:(?:pending|tbd|tba|todo)\b|to be (?:filled|completed|written|added|determined|recorded|updated|captured|documented)|will be (?:filled|recorded|added|completed|written|updated|captured|documented)|(?:fill|fill in|filled in|complete|record|update|capture|document|summari[sz]e|add|write)\b[^.]{0,80}\b(?:here|as (?:you|work|the|we|they|it|decisions|discoveries|implementation)|when|once|after|upon|at (?:the )?(?:end|completion|close|major)|during)\b|(?:none|nothing|no \w+(?: \w+)?) (?:yet|so far|recorded|recorded yet|noted|noted yet|to report)\b|(?:not|none) (?:yet )?(?:applicable|available|recorded|started|completed|known)\b(?! .{80})|待补|待填|暂无|尚未|未記入)/iu;

/**
 * Whether a text says nothing yet: `_pending_`, "None yet", "(record as work
 * proceeds)", "To be filled in at completion", 待补.
 */
export function isPlaceholder(text: string): boolean {
  const bare = text
    .replace(/[*_`~<>"“”]/g, '')
    .replace(/^[\s(（[—–-]+|[\s)）\].。…—–-]+$/gu, '')
    .trim();
  return bare === '' || WHOLE.has(normalizeName(bare)) || LEADING.test(bare);
}
