import {trimEnd} from '../../lib/trim.js';
import {normalizeName} from '../markdown/normalizeName.js';

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

/** "To be filled in", "None recorded yet". */
const ANNOUNCED =
  /^(?:(?:pending|tbd|tba|todo)\b|(?:to|will) be (?:filled|completed|written|added|determined|recorded|updated|captured|documented)|(?:none|nothing|no \w+(?: \w+)?) (?:yet|so far|recorded|noted|to report)\b|(?:not|none) (?:yet )?(?:applicable|available|recorded|started|completed|known)\b(?! .{80})|待补|待填|暂无|尚未|未記入)/iu;

/**
 * "Record decisions here as work proceeds": an order to the writer that names
 * what the section is for and when. A decision such as "Write to both stores
 * during the migration" names no such thing.
 */
const ORDERED =
  /^(?:fill|fill in|complete|record|update|capture|document|summari[sz]e|add|write|note|list)\b(?=[^.]{0,120}\b(?:here|this section|outcomes?|retrospective|summary|lessons|decisions?|discover(?:y|ies)|surprises?|findings?|results?|learnings?|notes|entries|progress)\b)(?=[^.]{0,120}\b(?:here|as (?:you|work|the|we|they|it|decisions|discoveries|implementation)|when|once|after|upon|at (?:the )?(?:end|completion|close|major)|during)\b)/iu;

/**
 * Whether a text says nothing yet: `_pending_`, "None yet", "(record as work
 * proceeds)", "To be filled in at completion", 待补.
 */
export function isPlaceholder(text: string): boolean {
  const opened = text.replace(/[*_`~<>"“”]/g, '').replace(/^[\s(（[—–-]+/u, '');
  const bare = trimEnd(opened, /[\s)）\].。…—–-]/u);
  return (
    bare === '' || WHOLE.has(normalizeName(bare)) || ANNOUNCED.test(bare) || ORDERED.test(bare)
  );
}
