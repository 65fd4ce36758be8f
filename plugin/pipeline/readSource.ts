import type {Document, ReadOptions, Source} from '../model/document.js';
import type {Finding} from '../model/finding.js';
import type {IndexEntry, PlanDocument} from '../model/plan.js';
import {parseSource} from '../read/markdown/parseDocument.js';
import type {MarkdownParser} from '../read/markdown/parser.js';
import {readIndexEntries} from '../read/planList/indexEntries.js';
import {holdsOwnPlan, type SplitFile, splitPlans} from '../read/planList/splitPlans.js';
import {readPlan} from '../read/readPlan.js';
import {notRead, unreadDocument, unreadPlan} from '../read/unreadablePlan.js';

/**
 * What a file is read as: a file among plans; an index, which may hold plans too; or a list, an
 * index whose sections are not plans of this portfolio, or are read as plans already.
 */
export type SourceKind = 'plan' | 'index' | 'list';

/** A file as read, with the trees of its plans. */
export interface ReadContent {
  /** One for a file that is a plan, many for one that holds plans, none for a mere index. */
  plans: {plan: PlanDocument; document: Document}[];
  /** The plans that the file lists, its own included. */
  entries: IndexEntry[];
  /** Of a file that is no plan itself; those of a plan stand with it. */
  findings: Finding[];
}

/** One file that a parser, a plugin of the site or a reader fails on never stops the others. */
export function readSource(
  kind: SourceKind,
  source: Source,
  parser: MarkdownParser,
  options: ReadOptions,
): ReadContent {
  try {
    return READ[kind](parseSource(source, parser), options);
  } catch (error) {
    if (kind !== 'plan') {
      return {plans: [], entries: [], findings: [notRead(source.path, error)]};
    }
    const document = unreadDocument(source, error);
    return {plans: [{plan: unreadPlan(document), document}], entries: [], findings: []};
  }
}

const READ: Record<SourceKind, (document: Document, options: ReadOptions) => ReadContent> = {
  plan(document, options) {
    const file = splitPlans(document);
    return file.plans.length > 0 && !holdsOwnPlan(file)
      ? {...readSplit(file, options), findings: document.findings}
      : {plans: [toPlan(document, options)], entries: [], findings: []};
  },
  /** What collecting found wrong with an index is known already. */
  index: (document, options) => ({...readSplit(splitPlans(document), options), findings: []}),
  list: (document, options) => ({
    plans: [],
    entries: readIndexEntries(splitPlans(document).rest, options),
    findings: [],
  }),
};

function readSplit(
  {plans, entries, rest}: SplitFile,
  options: ReadOptions,
): Omit<ReadContent, 'findings'> {
  return {
    plans: plans.map((document) => toPlan(document, options)),
    entries: [...entries, ...readIndexEntries(rest, options)],
  };
}

function toPlan(document: Document, options: ReadOptions): ReadContent['plans'][number] {
  return {plan: readPlan(document, options), document};
}
