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

/** Labels that open a decision: "Decision", "Decision 3", "Decision D-3". */
const OPENING = /^(?:decision|决策|决定|決定|決定事項)(?:\s*#?\s*[a-z]{0,3}-?\d+)?$/u;

/** Where a part follows in the same line: "Decision: x. Rationale: y. Date/Author: z". */
const INNER_LABEL =
  /\s(?=(?:Rationale|Reason|Why|Date\s?\/\s?Author|Author\s?\/\s?Date)\s?:|理由[:：])/u;

/** The part that a label or a table's column names; `null` for words that name none. */
export function decisionPart(key: string): DecisionPart | null {
  return PARTS.get(key) ?? null;
}

/** Whether a label opens a decision. */
export function opensDecision(key: string): boolean {
  return OPENING.test(key);
}

/** A line cut before the labels inside it. */
export function cutAtLabels(text: string): string[] {
  return text.split(INNER_LABEL);
}
