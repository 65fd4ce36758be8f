/** What the name of a section, or the line over a list, says of the marks below it. */
import type {Nodes} from 'mdast';
import {LEXICON} from '../../lexicon/merged.js';
import type {SectionRole} from '../../model/document.js';
import type {TaskRole} from '../../model/plan.js';
import {normalizeName} from '../markdown/headings/normalizeName.js';
import {roleOfName} from '../markdown/headings/sections.js';
import {plainText} from '../markdown/text.js';
import {saidAtEnd} from './markSigns.js';

export type LabelRole = Exclude<TaskRole, 'work' | 'optional'>;

const LEGENDS: ReadonlySet<string> = new Set(LEXICON.legends);
const TRAITS = new RegExp(`^(?:${LEXICON.phrases.traits})$`, 'u');

/** Whether the marks below a name are explained there, not made. */
export function isLegend(name: string): boolean {
  return LEGENDS.has(normalizeName(name));
}

/**
 * Whether the signs below a name tell what is good or bad about something: "Benefits", "Pros", but
 * not "Features (done)".
 */
export function listsTraits(name: string): boolean {
  return TRAITS.test(normalizeName(name)) && saidAtEnd(name) === null;
}

/** Whether what is ticked in a section is a check that passed or a question that was answered, not work. */
export function isCheckRole(role: SectionRole | null): role is LabelRole {
  return role === 'validation' || role === 'follow-up';
}

/** The text of a line over a list: it is bold as a whole, or ends with a colon; empty for others. */
export function labelOver(node: Nodes | undefined): string {
  if (node?.type !== 'paragraph') return '';
  const text = plainText(node);
  const isBold = node.children.length === 1 && node.children[0]?.type === 'strong';
  return isBold || /[:：]$/u.test(text) ? text : '';
}

/** What a label says of the tasks and marks below it. */
export function roleOfLabel(label: string): LabelRole | null {
  const role = roleOfName(label);
  return isCheckRole(role) ? role : null;
}
