import type {PlanRowProp} from 'execplans/publish/list/props.js';

/**
 * Why plans need attention, the most urgent first: what holds work up, then what contradicts
 * itself, then housekeeping. With the value of a conflict that plans of one line share.
 */
const KINDS = {
  error: null,
  blocked: null,
  stalled: null,
  endedButStated: null,
  statedActiveButDone: null,
  endedWithOpenTasks: null,
  filedButDerived: 'folder',
  listedTwice: null,
  conflict: null,
  'ready-to-close': null,
  endedButListed: 'heading',
  endedButListedAs: null,
  endedButFiled: 'folder',
} as const;

export type AttentionKind = keyof typeof KINDS;

/** Plans that need attention for the same reason. */
export interface AttentionFold {
  kind: AttentionKind;
  /** The folder or heading that all of them have in common; empty for other kinds. */
  where: string;
  rows: PlanRowProp[];
}

export interface AttentionList {
  /** As much as leaves room on the first screen for what is active. */
  first: (PlanRowProp | AttentionFold)[];
  rest: (PlanRowProp | AttentionFold)[];
}

/** As few plans as these with one reason are listed one by one. */
const MAX_APART = 2;
/** Lines of text that come before what is active. */
const MAX_LINES = 6;
/** Characters of a title on a line. */
const LINE = 60;

/** @param rows - in the order that plans with the same reason have */
export function listAttention(rows: readonly PlanRowProp[]): AttentionList {
  const folds = new Map<string, AttentionFold>();
  for (const row of rows) {
    const reason = reasonOf(row);
    const key = `${reason.kind} ${reason.where}`;
    const fold = folds.get(key) ?? {...reason, rows: []};
    fold.rows.push(row);
    folds.set(key, fold);
  }
  const kinds = Object.keys(KINDS);
  const items = [...folds.values()]
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .flatMap((fold): (PlanRowProp | AttentionFold)[] =>
      fold.rows.length > MAX_APART ? [fold] : fold.rows,
    );
  const count = countFitting(items);
  return {first: items.slice(0, count), rest: items.slice(count)};
}

function reasonOf({note}: PlanRowProp): Pick<AttentionFold, 'kind' | 'where'> {
  if (note?.kind === 'conflict') {
    const {code, values} = note.says;
    if (!isKind(code)) return {kind: 'conflict', where: ''};
    const shared = KINDS[code];
    return {kind: code, where: shared === null ? '' : String(values[shared] ?? '')};
  }
  return {kind: note && isKind(note.kind) ? note.kind : 'conflict', where: ''};
}

function isKind(name: string): name is AttentionKind {
  return Object.hasOwn(KINDS, name);
}

/** How many of the items fit; all but one are not worth a fold. */
function countFitting(items: AttentionList['first']): number {
  let lines = 0;
  const end = items.findIndex((item) => {
    lines += 'rows' in item ? 1 : 1 + Math.ceil(item.title.length / LINE);
    return lines > MAX_LINES;
  });
  return end === -1 ? items.length : Math.max(end, 1);
}
