/** The parts of a decision; `other` is said of it too, but is shown nowhere. */
export type DecisionPart = 'text' | 'rationale' | 'when' | 'author' | 'other';

/** Labels and table columns by the part they name, in the form of `splitLabel` keys. */
const NAMES: Record<DecisionPart, readonly string[]> = {
  text: ['decision', 'decided', 'chosen', 'choice', '决策', '决定', '決定', '決定事項', '决策内容'],
  rationale: [
    'rationale',
    'rationale/impact',
    'reason',
    'reasons',
    'reasoning',
    'why',
    'justification',
    '理由',
    '原因',
    '依据',
    '根拠',
  ],
  when: [
    'date/author',
    'author/date',
    'date',
    'date and author',
    'when',
    'decided on',
    'timestamp',
    'time',
    '日期',
    '日期/作者',
    '作者/日期',
    '时间',
    '日付',
    '日時',
    '日付/著者',
    '日付/担当',
  ],
  author: [
    'author',
    'authors',
    'owner',
    'by',
    'decided by',
    'decision maker',
    'who',
    '作者',
    '负责人',
    '決定者',
    '著者',
    '担当',
  ],
  other: [
    'alternatives',
    'alternatives considered',
    'alternative',
    'options',
    'options considered',
    'rejected',
    'impact',
    'implications',
    'consequences',
    'trade-offs',
    'tradeoffs',
    'trade-off',
    'tradeoff',
    'context',
    'evidence',
    'status',
    'scope',
    'follow-up',
    'references',
    'files',
    '影响',
    '备选方案',
    '影響',
    '代替案',
  ],
};

const PARTS = new Map<string, DecisionPart>();
for (const part of ['text', 'rationale', 'when', 'author', 'other'] as const) {
  for (const name of NAMES[part]) PARTS.set(name, part);
}

/** Labels that open a decision: "Decision", "Decision 3", "Decision D-3", "Decided". */
const OPENING = /^(?:decided|(?:decision|决策|决定|決定|決定事項)(?:\s*#?\s*[a-z]{0,3}-?\d+)?)$/u;
const DATE_ONLY = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[^\p{L}]*$/u;

/** A key as prose writes it: "Date / Author", "Decided by"; CJK as it is. */
const asWritten = (name: string): string =>
  name
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())
    .replace(/[a-z](?<=[/ -].)/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
    .replace('/', '\\s?[/／]\\s?');

/** Longer names first, so that "Date/Author" is not cut at "Author". */
const keysOf = (...parts: DecisionPart[]): string =>
  parts
    .flatMap((part) => NAMES[part])
    .map(asWritten)
    .sort((a, b) => b.length - a.length)
    .join('|');

/**
 * Where a part follows in the same line, "Decision: x. Rationale: y. Date/Author: z":
 * any label behind the end of a sentence, a signature behind a number, and those
 * that prose never ends with behind any word.
 */
const INNER_LABEL = new RegExp(
  [
    `(?<=[.。;；!?！？])\\s*(?=(?:${keysOf('text', 'rationale', 'when', 'author', 'other')})\\s?[:：])`,
    `(?<=\\d[Z)]?)\\s+(?=(?:${keysOf('when', 'author')})\\s?[:：])`,
    '\\s(?=(?:Rationale|Reason|Why|Date\\s?/\\s?Author|Author\\s?/\\s?Date)\\s?:|理由[:：])',
  ].join('|'),
  'u',
);

/**
 * The part that a label or a table's column names; `null` for words that name none.
 *
 * @param value - what the label says: "Decided: 2026-03-22" tells when
 */
export function decisionPart(key: string, value = ''): DecisionPart | null {
  if (key === 'decided' && DATE_ONLY.test(value)) return 'when';
  return PARTS.get(key) ?? null;
}

/** Whether a label opens a decision. */
export function opensDecision(key: string, value: string): boolean {
  return OPENING.test(key) && decisionPart(key, value) !== 'when';
}

/** A line cut before the labels inside it. */
export function cutAtLabels(text: string): string[] {
  return /[:：]/.test(text) ? text.split(INNER_LABEL) : [text];
}
