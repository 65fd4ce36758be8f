import {LEXICON} from '../../lexicon/merged.js';
import type {ReadOptions, Section} from '../../model/document.js';
import type {Timestamp} from '../../model/finding.js';
import type {Decision} from '../../model/plan.js';
import type {Entry} from '../markdown/entries.js';
import {splitLabel} from '../markdown/labels.js';
import {linesOf, type TextLine} from '../markdown/lines.js';
import {firstTimestamp, leadingTimestamp, withoutLeadingTimestamp} from '../time/timestamps.js';
import {decidedEntries} from './decidedEntries.js';
import {
  addLine,
  type DecisionDraft,
  draftOfHeading,
  finishDraft,
  startDraft,
} from './decisionDraft.js';
import {cutAtLabels, decisionPart, opensDecision} from './decisionLabels.js';

/** An item with what is nested in it, or a paragraph; its lines are cut before labels. */
interface Unit {
  kind: Entry['kind'];
  lines: TextLine[];
  /** A line of it opens a decision. */
  isLabelled: boolean;
}

/** Items beside decisions that point elsewhere, or that a label of their own calls something else. */
const REMARK = new RegExp(
  `^(?:${LEXICON.phrases.remark})|^(?:[^\\s:：]{1,30} ){0,3}[^\\s:：]{1,30}(?::(?!\\S)|：)`,
  'iu',
);

/**
 * The decisions of a section with `Decision:` labels. All of the item, paragraph
 * or sub-section that holds the label belongs to the decision, its date before
 * the label too. Where items carry labels, an item without one is a decision too.
 *
 * @param group - a decision section and the sub-sections under it
 * @param isScattered - items without a label are about other things
 * @returns none where nothing is labelled
 */
export function labelledDecisions(
  group: readonly Section[],
  options: ReadOptions,
  isScattered = false,
): Decision[] {
  const parts = group.map((section) => ({section, units: unitsOf(section, options)}));
  const drafts = new Drafts(
    parts.some(({units}) => units.some((unit) => unit.kind === 'item' && unit.isLabelled)),
    isScattered,
    options,
  );
  let labelledDepth = 0;
  let found = false;
  for (const [index, {section, units}] of parts.entries()) {
    const title = headingLine(section);
    const opened = title && openedBy(title, options);
    const labelled = units.some((unit) => unit.isLabelled);
    found ||= labelled || Boolean(opened);
    if (labelled || opened) {
      drafts.startSection(section, labelled ? null : (opened ?? null), index > 0);
      if (index > 0) labelledDepth = Math.max(labelledDepth, section.depth);
    } else if (index > 0) {
      drafts.continueSection(section, section.depth <= labelledDepth, labelledDepth > 0);
    }
    for (const unit of units) drafts.add(unit);
  }
  return found ? drafts.finish() : [];
}

/**
 * Decisions with a label of their own, under whatever heading: what stands beside or below them is
 * about the topic of the heading, unless the heading itself is the decision.
 */
export function scatteredDecisions(sections: readonly Section[], options: ReadOptions): Decision[] {
  const groups: Section[][] = [];
  let isDecision = false;
  for (const section of sections) {
    const group = groups.at(-1);
    if (isDecision && group?.[0] && section.ancestors.includes(group[0])) {
      group.push(section);
    } else {
      const title = headingLine(section);
      isDecision = title !== undefined && openedBy(title, options) !== null;
      groups.push([section]);
    }
  }
  return groups.flatMap((group) => labelledDecisions(group, options, true));
}

/** Collects drafts; `current` takes the lines that come next. */
class Drafts {
  private readonly drafts: DecisionDraft[] = [];
  private current: DecisionDraft | null = null;
  /** Whether the label of `current` is still to come. */
  private isWaiting = false;
  private at: Timestamp | null = null;

  /** @param itemsDecide - top-level items are decisions, labelled or not */
  constructor(
    private readonly itemsDecide: boolean,
    private readonly isScattered: boolean,
    private readonly options: ReadOptions,
  ) {}

  startSection(section: Section, opened: DecisionDraft | null, isBelow: boolean): void {
    this.at = isBelow ? dateOfHeading(section, this.options) : null;
    if (opened) this.open({...opened, part: 'rationale'});
    else if (isBelow) this.wait(section.line, this.at);
  }

  /** A sub-section without a label: a decision like those beside it, or more of the one above. */
  continueSection(section: Section, isBeside: boolean, isInside: boolean): void {
    const title = headingLine(section)?.text ?? '';
    const names = decisionPart(splitLabel(`${title}:`)?.key ?? '') !== null;
    if (names && this.current) {
      addLine(this.current, {text: `${title}:`, line: section.line}, this.options);
    } else if (isBeside) {
      this.at = dateOfHeading(section, this.options);
      this.current = null;
      const draft = draftOfHeading(section, this.options);
      if (draft) this.open(draft);
    } else if (!isInside) {
      this.current = null;
    }
  }

  add({kind, isLabelled, lines: written}: Unit): void {
    let lines = written;
    const first = lines[0];
    if (!first) return;
    const at = leadingTimestamp(first.text, first.line, this.options) ?? this.at;
    if (isLabelled && !this.isWaiting) this.wait(first.line, at);
    if (!isLabelled && kind === 'item' && this.itemsDecide && this.isOwn(first)) {
      this.current = null;
      const text = withoutLeadingTimestamp(first.text, first.line, this.options);
      if (this.isScattered || REMARK.test(text)) return;
      lines = [{text, line: first.line}, ...lines.slice(1)];
      this.open(startDraft('', first.line, at));
    }
    for (const line of lines) {
      const opened = openedBy(line, this.options);
      if (opened) this.openAt(opened, at);
      else if (this.current) addLine(this.current, line, this.options);
    }
  }

  finish(): Decision[] {
    return this.drafts.flatMap((draft) => finishDraft(draft, this.options) ?? []);
  }

  /** Whether an item says something of its own, rather than a part of the decision before it. */
  private isOwn({text}: TextLine): boolean {
    return decisionPart(splitLabel(text)?.key ?? '') === null;
  }

  private wait(line: number, at: Timestamp | null): void {
    this.open({...startDraft('', line, at), part: 'other'});
    this.isWaiting = true;
  }

  private open(draft: DecisionDraft): void {
    this.drafts.push(draft);
    this.current = draft;
    this.isWaiting = false;
  }

  private openAt(opened: DecisionDraft, at: Timestamp | null): void {
    const waiting = this.isWaiting ? this.current : null;
    if (!waiting) {
      opened.at ??= at;
      this.open(opened);
      return;
    }
    Object.assign(waiting, {
      ...opened,
      rationale: [...waiting.rationale, ...opened.rationale],
      at: opened.at ?? waiting.at ?? at,
      author: opened.author ?? waiting.author,
    });
    this.isWaiting = false;
  }
}

function unitsOf({nodes}: Section, options: ReadOptions): Unit[] {
  const units: Unit[] = [];
  for (const {kind, depth, paragraphs} of decidedEntries(nodes)) {
    const lines = paragraphs
      .flat()
      .flatMap(({text, line}) => cutAtLabels(text).map((piece) => ({text: piece, line})));
    const isLabelled = lines.some((line) => openedBy(line, options) !== null);
    const last = units.at(-1);
    if (depth > 0 && last) {
      for (const line of lines) last.lines.push(line);
      last.isLabelled ||= isLabelled;
    } else {
      units.push({kind, lines, isLabelled});
    }
  }
  return units;
}

function headingLine({heading}: Section): TextLine | undefined {
  return heading ? linesOf(heading)[0] : undefined;
}

function dateOfHeading(section: Section, options: ReadOptions): Timestamp | null {
  const title = headingLine(section);
  return title ? firstTimestamp(title.text, title.line, options) : null;
}

/** The decision that a "Decision: …" line opens, its date before or in the label. */
function openedBy({text, line}: TextLine, options: ReadOptions): DecisionDraft | null {
  const leading = leadingTimestamp(text, line, options);
  const label = splitLabel(leading ? withoutLeadingTimestamp(text, line, options) : text);
  if (!label || !opensDecision(label.key, label.value)) return null;
  const at = leading ?? firstTimestamp(text.slice(0, -label.value.length), line, options);
  const draft = startDraft('', line, at);
  addLine(draft, {text: label.value, line}, options);
  return draft;
}
