import type {Element, Root as HastRoot} from 'hast';
import type {Root, RootContent} from 'mdast';
import {type State, toHast} from 'mdast-util-to-hast';
import type {PluggableList} from 'unified';
import {memoByObject} from '../../lib/memo.js';
import type {Finding} from '../../model/finding.js';
import type {ReferenceForm} from '../../model/reference.js';
import {anchorInPart} from '../../read/family/partAnchor.js';
import {walk} from '../../read/markdown/walk.js';
import type {CutTextProp, TocItemProp} from '../props.js';
import {prepareAdmonitions} from './admonitions.js';
import {prepareAlerts} from './alerts.js';
import {prepareBoxes} from './boxes.js';
import {codeHandler, htmlHandler, listItemHandler, tableRowHandler} from './handlers.js';
import {type HeadingId, prepareHeadings} from './headings.js';
import {beginningOf, splitLongText} from './longTexts.js';
import {repairNesting} from './nesting.js';
import {serializeBody} from './serialize.js';

/**
 * Of larger texts the beginning is shown as it is: rendering them helps no reader, slows every build,
 * and browsers take a minute to open such a page.
 */
export const MAX_TEXT_LENGTH = 1_000_000;
export const MAX_ELEMENTS = 50_000;
/** Characters of a rendered body, which may show a text many times: the address of a link, for example. */
export const MAX_BODY_SIZE = 2 * MAX_TEXT_LENGTH;
/** Characters of source text on a page. */
export const MAX_PLAIN_LENGTH = 200_000;

/** Begins every id that footnotes get; headings and raw HTML never make such ids. */
const FOOTNOTE_PREFIX = 'plan-note-';

/** What a link or an image of a body leads to, as the plan wrote it. */
export interface LinkTarget {
  kind: 'link' | 'image';
  /** Percent-encoded once. */
  url: string;
  /** It stands within another link. */
  isInLink?: true;
  line: number;
}

/** What a code span or a word of the text names. */
export interface ReferenceTarget {
  kind: 'reference';
  form: ReferenceForm;
  line: number;
}

export type BodyTarget = LinkTarget | ReferenceTarget;

/**
 * Where a target leads: a URL, an entry of the page's `assets`, or nowhere. An
 * unchecked URL is kept from the site's link checker, which fails builds.
 */
export type Resolution =
  | {href: string; unchecked?: boolean}
  | {asset: number}
  /** An image that is not loaded: a link to it is shown, or its text alone. */
  | {image: 'link' | 'omit'; href: string}
  /** Hidden where not even the address may be shown. */
  | {unresolved: true; isHidden?: boolean};

/** Where a reference leads; `dead` where what it names is surely missing, `null` where nobody knows. */
export type ReferenceResolution =
  | {href: string; unchecked?: boolean}
  | {asset: number}
  | {dead: true}
  | null;

/** A body before its links are resolved: plain data, fit for a cache. */
export interface RenderedBody {
  /**
   * `JSON.stringify(BodyElement[])`, since a text is kept for less than its elements: `link:<index>` stands
   * for the address of each of `links`, and an `a` around what may become a link.
   */
  json: string;
  links: BodyTarget[];
  toc: TocItemProp[];
  /** In document order; none of a plain body. */
  headings: HeadingId[];
  /** Every id of the body, the title's included. */
  ids: string[];
  findings: Finding[];
  /** The body is the plain source text, in one `pre`. */
  plain: boolean;
  /** How many characters of the source text are shown, where it is not all. */
  cut: CutTextProp | null;
  path: string;
  /** Text of the heading that the page shows as a title, and this body does not; `null` without one. */
  title: string | null;
  /** The part of the page that all ids belong to; empty for the page's main text. */
  part: string;
}

export interface BodyInput {
  /** GitHub-flavoured CommonMark; changed in place. */
  root: Root;
  /** Applies the remark plugins of the site. */
  transform?: (root: Root) => Promise<Root>;
  /** What `root` was parsed from: shown where rendering fails. */
  text: string;
  path: string;
  /** Line of the title's heading, which the page shows itself. */
  titleLine: number | null;
  /** Whether the site draws mermaid diagrams. */
  mermaid: boolean;
  rehypePlugins: PluggableList;
  /** Id of the part of the page that this is; ids are those of the text itself where it is left out. */
  part?: string;
  /** Levels that headings move down, because the page shows the text under a heading of its own. */
  shift?: number;
}

/**
 * Renders a plan as GitHub renders it, to elements for the site's
 * MDXComponents. Raw HTML is sanitised before the plugins of the site run.
 * Never throws: what cannot be rendered becomes plain source text with a finding.
 */
export async function renderBody(input: BodyInput): Promise<RenderedBody> {
  if (input.text.length > MAX_TEXT_LENGTH) {
    return plainBody(input, 'body-size', `is longer than ${MAX_TEXT_LENGTH} characters`);
  }
  try {
    return await renderTree(input);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return plainBody(input, 'body-failed', `could not be rendered (${reason})`);
  }
}

async function renderTree(input: BodyInput): Promise<RenderedBody> {
  const root = input.transform ? await input.transform(input.root) : input.root;
  const {part = '', path} = input;
  const {title, ...found} = prepareHeadings(root, input.titleLine, input.shift);
  prepareAlerts(root);
  if (input.text.includes(':::')) prepareAdmonitions(root);
  prepareBoxes(root);
  const tree = toTree(root, input.mermaid);
  if (holdsHtml(tree)) {
    // The parser of HTML takes longer to load than a plan takes to render.
    const {replaceHtml} = await import('./html.js');
    replaceHtml(tree);
    repairNesting(tree);
  }
  const onPage = (id: string) => anchorInPart(part, id);
  const rendered = await runPlugins(tree, input);
  const {elements, links, ids, count, size} = serializeBody(rendered, title?.id ?? null, onPage);
  if (count > MAX_ELEMENTS) {
    return plainBody(input, 'body-size', `has more than ${MAX_ELEMENTS} elements`);
  }
  if (size > MAX_BODY_SIZE) {
    return plainBody(input, 'body-size', `shows more than ${MAX_BODY_SIZE} characters`);
  }
  const toc = found.toc.map((item) => ({...item, id: onPage(item.id)}));
  const headings = found.headings.map(({id, line}) => ({id: onPage(id), line}));
  const text = title?.text ?? null;
  return {
    json: JSON.stringify(elements),
    links,
    toc,
    headings,
    ids,
    findings: [],
    plain: false,
    cut: null,
    path,
    title: text,
    part,
  };
}

/**
 * `toHast` looks through what it gets for definitions, in a way that takes as long as reading it.
 * So it gets the definitions alone, and the whole tree by a handler.
 */
function toTree(root: Root, mermaid: boolean): HastRoot {
  const definitions: RootContent[] = [];
  walk(root, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
    return undefined;
  });
  return toHast(
    {type: 'root', children: definitions},
    {
      allowDangerousHtml: true,
      clobberPrefix: FOOTNOTE_PREFIX,
      handlers: {
        code: codeHandler(mermaid),
        html: htmlHandler,
        listItem: listItemHandler(),
        tableRow: tableRowHandler(),
        root: (state: State) => state.wrap(state.all(root)),
      },
    },
  ) as HastRoot;
}

function holdsHtml({children}: HastRoot | Element): boolean {
  return children.some(
    (child) => child.type === 'raw' || (child.type === 'element' && holdsHtml(child)),
  );
}

/** Making a processor takes longer than most bodies; the list of a site stays the same. */
const processorOf = memoByObject(async (plugins: PluggableList) => {
  const {unified} = await import('unified');
  return unified().use(plugins).freeze();
});

async function runPlugins(tree: HastRoot, input: BodyInput): Promise<HastRoot> {
  const {rehypePlugins, path, text} = input;
  if (rehypePlugins.length === 0) return tree;
  return (await (await processorOf(rehypePlugins)).run(tree, {path, value: text})) as HastRoot;
}

function plainBody({text, path, part = ''}: BodyInput, rule: string, wrong: string): RenderedBody {
  const mend =
    rule === 'body-size'
      ? 'Split the plan, or move generated content to a separate file.'
      : 'Fix the plan, or the remark or rehype plugin that fails on it.';
  const shown = beginningOf(text, MAX_PLAIN_LENGTH);
  const isCut = shown.length < text.length;
  const what = isCut
    ? `the first ${shown.length} characters of its source text are`
    : 'its source text is';
  return {
    json: JSON.stringify([['pre', {}, ...splitLongText(shown)]]),
    links: [],
    toc: [],
    headings: [],
    ids: [],
    findings: [
      {
        rule,
        severity: 'warning',
        message: `The plan ${wrong}, so ${what} shown. ${mend}`,
        file: path,
        line: 1,
      },
    ],
    plain: true,
    cut: isCut ? {shown: shown.length, of: text.length} : null,
    path,
    title: null,
    part,
  };
}
