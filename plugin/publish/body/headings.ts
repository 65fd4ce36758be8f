import GithubSlugger from 'github-slugger';
import type {Heading, Nodes, PhrasingContent, Root} from 'mdast';
import {toString as stringify} from 'mdast-util-to-string';
import {findTitleHeading} from '../../read/markdown/headings/title.js';
import {lineOf} from '../../read/markdown/text.js';
import {SKIP, walk} from '../../read/markdown/walk.js';
import type {TocItemProp} from '../props.js';
import {escapeHtml, visibleText} from './htmlTags.js';

/** Longer explicit ids are no ids; keeps Docusaurus' pattern from running over huge headings. */
const MAX_EXPLICIT_ID = 200;

/** `{#id}` at the end of a heading, as Docusaurus reads it. */
export const EXPLICIT_ID = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;

const TOC_LEVELS = {min: 2, max: 3};

/** A heading of the text with the id that it has on the page. */
export interface HeadingId {
  id: string;
  line: number;
}

/**
 * Gives headings the ids that Docusaurus gives them, or the next one where it is taken, takes out
 * the title (the page shows it) and lists the rest for the table of contents. The page has the
 * only h1 of Markdown: from the first other h1 on, all headings move down one level, so that the
 * outline keeps its shape.
 *
 * @param shift - levels that all headings move down besides
 * @returns the title with its id, as links to it stay possible; and the ids of all headings, the
 *   title's included
 */
export function prepareHeadings(
  root: Root,
  titleLine: number | null,
  shift = 0,
): {toc: TocItemProp[]; title: {id: string; text: string} | null; headings: HeadingId[]} {
  const found = findTitleHeading(root);
  const title = found && lineOf(found) === titleLine ? found : null;
  const slugs = new GithubSlugger();
  slugs.slug('footnote-label');
  const unique = createUnique();
  const toc: TocItemProp[] = [];
  const headings: HeadingId[] = [];
  let titleOnPage: {id: string; text: string} | null = null;
  let down = shift;
  const prepare = (heading: Heading) => {
    const id = unique(
      takeExplicitId(heading) ?? (slugs.slug(writtenText(heading)) || slugs.slug('section')),
    );
    headings.push({id, line: lineOf(heading)});
    if (heading === title) {
      titleOnPage = {id, text: headingText(heading)};
      return;
    }
    if (heading.depth === 1) down = shift + 1;
    heading.depth = Math.min(heading.depth + down, 6) as Heading['depth'];
    heading.data = {...heading.data, hProperties: {...heading.data?.hProperties, id}};
    const value = toTocValue(heading).trim();
    if (heading.depth >= TOC_LEVELS.min && heading.depth <= TOC_LEVELS.max && value !== '') {
      toc.push({value, id, level: heading.depth});
    }
  };
  walk(root, (node) => {
    if (node.type !== 'heading') return undefined;
    prepare(node);
    return SKIP;
  });
  if (title) root.children = root.children.filter((node) => node !== title);
  return {toc, title: titleOnPage, headings};
}

/** The same id once, and then with a number that makes it another. */
function createUnique(): (id: string) => string {
  const repeats = new Map<string, number>();
  return (id) => {
    let number = repeats.get(id) ?? 0;
    let own = id;
    for (; repeats.has(own); number += 1) own = `${id}-${number + 1}`;
    repeats.set(id, number);
    repeats.set(own, repeats.get(own) ?? 0);
    return own;
  };
}

/** What a heading shows. */
export function headingText(heading: Heading): string {
  return heading.children.some(({type}) => type !== 'html')
    ? stringify(heading, {includeHtml: false})
    : stringify(heading);
}

/** What the id of a heading is made from: GitHub takes the names of its emoji. */
function writtenText(heading: Heading): string {
  const children = heading.children.map(
    (node): PhrasingContent =>
      node.type === 'text' && node.data?.written ? {...node, value: node.data.written} : node,
  );
  return headingText({...heading, children});
}

/** An id that is set by a remark plugin, or written as `{#id}` or `<!-- #id -->` at the end. */
function takeExplicitId(heading: Heading): string | null {
  const own = heading.data?.hProperties?.id;
  if (typeof own === 'string' && own !== '') return own;
  const last = heading.children.at(-1);
  if (last?.type === 'html') {
    const comment = /^<!--\s*#([^\s>]+)/.exec(last.value)?.[1];
    if (!comment) return null;
    heading.children.pop();
    trimTextEnd(heading.children.at(-1));
    return comment;
  }
  if (last?.type !== 'text' || !last.value.endsWith('}')) return null;
  const [written = '', name] = EXPLICIT_ID.exec(last.value.slice(-MAX_EXPLICIT_ID)) ?? [];
  const id = name?.trim();
  if (!id) return null;
  last.value = last.value.slice(0, -written.length);
  if (last.value === '') heading.children.pop();
  return id;
}

function trimTextEnd(node: PhrasingContent | undefined): void {
  if (node?.type === 'text') node.value = node.value.trimEnd();
}

const TOC_TAGS: Readonly<Record<string, string>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
};

/** HTML of a heading as Docusaurus' TOC expects it; everything the plan wrote is escaped. */
function toTocValue(node: Nodes): string {
  if (node.type === 'text') return escapeHtml(node.value);
  if (node.type === 'inlineCode') return `<code>${escapeHtml(node.value)}</code>`;
  if (node.type === 'html') return escapeHtml(visibleText(node.value));
  if (!('children' in node)) return '';
  const content = node.children.map(toTocValue).join('');
  const tag = TOC_TAGS[node.type];
  return tag ? `<${tag}>${content}</${tag}>` : content;
}
