import {LEXICON} from '../../lexicon/merged.js';
import {shorten} from '../../lib/text/shorten.js';
import type {Document, ReadOptions, Section} from '../../model/document.js';
import type {Decision, PartKind, PlanDocument} from '../../model/plan.js';
import {answeredQuestions} from '../decisions/answeredQuestions.js';
import {scatteredDecisions} from '../decisions/labelledDecisions.js';
import {titleOfFrontMatter} from '../markdown/headings/title.js';
import {foldSpace} from '../markdown/text.js';
import {readPlan} from '../readPlan.js';
import {DECIDES_ANYWHERE, onlyFactsOf, tells} from './partFacts.js';

const {partTitle} = LEXICON.phrases;
const PREFIX = new RegExp(`^(?:${partTitle})\\s*(?::|：|—|–|\\s-)\\s*`, 'iu');
const ONLY_KIND = new RegExp(`^(?:${partTitle})$`, 'iu');

/** Findings about a document as a plan of its own. */
const OF_WHOLE_PLANS: ReadonlySet<string> = new Set(['empty-plan', 'no-heading']);
/** Findings about what only a document of work is read for. */
const OF_WORK: ReadonlySet<string> = new Set(['unknown-box']);

/**
 * One file of a plan of a family: the facts that count of its kind, and none else.
 *
 * @returns a plan as `readPlan` reads it; its title is empty where the file only says what kind of
 *   document it is
 */
export function readPart(document: Document, kind: PartKind, options: ReadOptions): PlanDocument {
  if (kind === 'main') return readPlan(document, options);
  const isLog = kind === 'journal';
  const plan = readPlan(isLog ? asProgress(document) : document, options);
  const decisions = decisionsOf(document, kind, plan, options);
  const findings = plan.findings.filter(
    ({rule}) => !OF_WHOLE_PLANS.has(rule) && (tells(kind, 'work') || !OF_WORK.has(rule)),
  );
  const title = partTitleOf(document);
  const said = (kind === 'step' ? objectiveOf(document) : null) ?? plan.summary;
  const summary = isLog ? null : said;
  return onlyFactsOf(kind, {...plan, title, summary, decisions, findings});
}

/** The document of a log: what stands under no section of its own is progress. */
function asProgress(document: Document): Document {
  const copies = new Map<Section, Section>();
  for (const section of document.sections) {
    const ancestors = section.ancestors.map((above) => copies.get(above) ?? above);
    copies.set(section, {...section, ancestors, role: section.role ?? 'progress'});
  }
  return {...document, sections: [...copies.values()]};
}

function decisionsOf(
  {sections}: Document,
  kind: PartKind,
  {decisions}: PlanDocument,
  options: ReadOptions,
): Decision[] {
  if (kind === 'spec') return [...decisions, ...answeredQuestions(sections, options)];
  const isElsewhere = decisions.length === 0 && DECIDES_ANYWHERE.has(kind);
  return isElsewhere ? scatteredDecisions(sections, options) : decisions;
}

/** The first sentence of what is in the tag that tools write into plans for agents. */
const OBJECTIVE = /<objective>\s*(\S.*)/i;
const FIRST_SENTENCE = /^.+?[.!?](?=\s|$)/u;
const MAX_OBJECTIVE = 160;

function objectiveOf({text}: Document): string | null {
  const [, line] = OBJECTIVE.exec(text) ?? [];
  if (line === undefined || line.startsWith('<')) return null;
  const plain = foldSpace(line.replace(/[*_`]|<[^>]*>/g, ''));
  return shorten(FIRST_SENTENCE.exec(plain)?.[0] ?? plain, MAX_OBJECTIVE);
}

/** What a file calls the plan: by its first heading of the first level, else by its front matter. */
function partTitleOf(document: Document): string {
  const heading = document.sections.find(({isTitle}) => isTitle);
  const written =
    heading && heading.depth <= 1
      ? document.title.text
      : (titleOfFrontMatter(document.frontMatter)?.text ?? '');
  const text = written.replace(PREFIX, '').trim();
  return ONLY_KIND.test(text) ? '' : text;
}
