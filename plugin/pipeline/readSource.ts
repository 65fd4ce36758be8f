import type {Document, ReadOptions, Source} from '../model/document.js';
import type {Finding} from '../model/finding.js';
import type {IndexEntry, PartKind, PlanDocument} from '../model/plan.js';
import {parseMetadata} from '../read/family/parseMetadata.js';
import {readPart} from '../read/family/readPart.js';
import {omitSections} from '../read/markdown/headings/omitSections.js';
import {parseSource} from '../read/markdown/parseDocument.js';
import type {MarkdownParser} from '../read/markdown/parser.js';
import {readIndexEntries} from '../read/planList/indexEntries.js';
import {readOverviewEntries} from '../read/planList/overviewEntries.js';
import {holdsOwnPlan, type SplitFile, splitPlans} from '../read/planList/splitPlans.js';
import {readPlan} from '../read/readPlan.js';
import {notRead, unreadDocument, unreadPlan} from '../read/unreadablePlan.js';

/**
 * What a file is read as: a file among plans; an index, which may hold plans too; a list, an
 * index whose sections are not plans of this portfolio, or are read as plans already; or a part of
 * a plan, its main document included.
 */
export type SourceKind = 'plan' | 'index' | 'list' | 'part';

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
  kind: Exclude<SourceKind, 'part'>,
  source: Source,
  parser: MarkdownParser,
  options: ReadOptions,
): ReadContent {
  try {
    return READ[kind](parseAllowed(source, parser, options), options);
  } catch (error) {
    if (kind !== 'plan') {
      return {plans: [], entries: [], findings: [notRead(source.path, error)]};
    }
    return onePlan(unread(source, error));
  }
}

/** A file of a plan of several files, the main document or another: always one. */
export function readPartSource(
  kind: PartKind,
  source: Source,
  parser: MarkdownParser,
  options: ReadOptions,
): ReadContent {
  try {
    const document =
      kind === 'metadata' ? parseMetadata(source) : parseAllowed(source, parser, options);
    return onePlan({plan: readPart(document, kind, options), document});
  } catch (error) {
    return onePlan(unread(source, error));
  }
}

/** Without the sections that the user leaves out. */
function parseAllowed(source: Source, parser: MarkdownParser, options: ReadOptions): Document {
  return omitSections(parseSource(source, parser), options.omitSections ?? new Set());
}

function unread(source: Source, error: unknown): ReadContent['plans'][number] {
  const document = unreadDocument(source, error);
  return {plan: unreadPlan(document), document};
}

function onePlan(plan: ReadContent['plans'][number]): ReadContent {
  return {plans: [plan], entries: [], findings: []};
}

type Reader = (document: Document, options: ReadOptions) => ReadContent;

const READ: Record<Exclude<SourceKind, 'part'>, Reader> = {
  plan(document, options) {
    const file = splitPlans(document);
    return file.plans.length > 0 && !holdsOwnPlan(file)
      ? {...readSplit(file, options), findings: document.findings}
      : {
          ...onePlan(toPlan(document, options)),
          entries: readOverviewEntries(document, options),
        };
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
