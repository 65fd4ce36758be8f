import type {Heading, Root, RootContent} from 'mdast';
import {DONE_SIGNS} from '../../lexicon/boxMarks.js';
import type {Document, Section} from '../../model/document.js';
import {readSections} from '../markdown/headings/sections.js';
import {cleanTitle} from '../markdown/headings/title.js';
import {lineOf} from '../markdown/text.js';
import {walk} from '../markdown/walk.js';
import {NO_OPTIONS} from '../noOptions.js';
import {leadingTimestamp, withoutLeadingTimestamp} from '../time/timestamps.js';
import {createSectionKeys} from './sectionKeys.js';

/** A sign of being done behind a title belongs to the index, not to the title. */
const SIGNS: ReadonlySet<string> = new Set([...DONE_SIGNS, ' ', '\uFE0F']);

/**
 * Makes a document of a section: its title gets depth 1, its sections start at
 * depth 2, and lines stay those of the file. What is the same for the whole file is
 * prepared once.
 *
 * @returns a function of a section and its place among the file's sections;
 * `null` for a section without heading
 */
export function createSlicer(file: Document): (section: Section, at: number) => Document | null {
  const keyOf = createSectionKeys(file.path);
  // Most files hold no plans to slice.
  let lines: string[] | null = null;
  const definitions = file.root.children.filter(
    (node) => node.type === 'definition' || node.type === 'footnoteDefinition',
  );
  return (section, at) => {
    const {heading} = section;
    if (!heading) return null;
    const title: Heading = {...heading, depth: 1};
    const nodes = nodesUnder(at, file.sections).map((node) =>
      node.type === 'heading' ? relevel(node, heading.depth) : node,
    );
    while (nodes.at(-1)?.type === 'thematicBreak') nodes.pop();
    const end = nodes.at(-1)?.position?.end ?? heading.position?.end;
    const root: Root = {
      type: 'root',
      children: [title, ...nodes, ...referenced(definitions, nodes)],
      position: heading.position && end && {start: heading.position.start, end},
    };
    const line = lineOf(heading);
    lines ??= file.text.split('\n');
    const text = titleOfSlice(section);
    return {
      path: file.path,
      key: keyOf(text),
      text: lines.slice(line - 1, end?.line ?? line).join('\n'),
      root,
      frontMatter: {data: {}, lineOf: () => line},
      visibility: file.visibility,
      title: {text, line},
      sections: readSections(root, title),
      findings: [],
    };
  };
}

/** The heading of a section without the date that leads it; as it is where none does. */
export function undatedName({name, line}: Section): string {
  return leadingTimestamp(name, line, NO_OPTIONS)
    ? withoutLeadingTimestamp(name, line, NO_OPTIONS)
    : name;
}

function titleOfSlice(section: Section): string {
  return withoutSigns(cleanTitle(undatedName(section))) || section.name;
}

function withoutSigns(title: string): string {
  let end = title.length;
  while (SIGNS.has(title.charAt(end - 1))) end -= 1;
  return title.slice(0, end);
}

/** What stands between a heading and the next one that is no deeper. */
function nodesUnder(at: number, sections: readonly Section[]): RootContent[] {
  const section = sections[at];
  if (!section) return [];
  const nodes = [...section.nodes];
  for (let next = at + 1; next < sections.length; next++) {
    const below = sections[next];
    if (!below?.heading || !below.ancestors.includes(section)) break;
    nodes.push(below.heading, ...below.nodes);
  }
  return nodes;
}

function relevel(heading: Heading, titleDepth: number): Heading {
  return {...heading, depth: Math.max(2, heading.depth - titleDepth + 1) as Heading['depth']};
}

/** Link and footnote definitions count in the whole file, wherever they stand. */
function referenced(
  definitions: readonly RootContent[],
  nodes: readonly RootContent[],
): RootContent[] {
  if (definitions.length === 0) return [];
  const own = new Set(nodes);
  const named = new Set<string>();
  walk({type: 'root', children: [...nodes]}, (node) => {
    if (/Reference$/.test(node.type) && 'identifier' in node) named.add(node.identifier);
    return undefined;
  });
  return definitions
    .filter((node) => 'identifier' in node && named.has(node.identifier) && !own.has(node))
    .map((node) => structuredClone(node));
}
