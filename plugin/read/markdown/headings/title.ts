import type {Heading, Root} from 'mdast';
import {withoutBox} from '../../../lexicon/boxes.js';
import {LEXICON} from '../../../lexicon/merged.js';
import {documentStem, standsForFolder} from '../../../lexicon/planFiles.js';
import {baseName, folderOf} from '../../../lib/paths.js';
import type {FrontMatter} from '../../../model/document.js';
import {valueOfKey} from '../frontMatter/frontMatterKeys.js';
import {foldSpace, lineOf, plainText} from '../text.js';
import {withoutFieldHeading} from './fieldHeadings.js';
import {isSectionName, roleOfName} from './sections.js';

const PREFIX = new RegExp(`^(?:${LEXICON.phrases.planTitle})\\s*(?::|：|—|–|\\s-)\\s*`, 'iu');

/** "Phase 1: Setup", below the first level: a part of a plan that has no title heading. */
const PART = new RegExp(
  `^(?:${LEXICON.phrases.part})\\s*(?:\\d|${LEXICON.phrases.numerals})`,
  'iu',
);

/** The heading that is the plan's title: the first one, unless it names a section. */
export function findTitleHeading(root: Root): Heading | null {
  const first = root.children
    .map(withoutFieldHeading)
    .find((node): node is Heading => node.type === 'heading');
  if (!first) return null;
  const text = plainText(first).trim();
  const isPart = first.depth > 1 && roleOfName(text) !== null && PART.test(text);
  return text === '' || isPart || isSectionName(text) ? null : first;
}

/**
 * The plan's title: its first heading, else front matter `title` or `name`,
 * else the file's name; without a leading "Plan:" or "ExecPlan:".
 */
export function readTitle(
  heading: Heading | null,
  frontMatter: FrontMatter,
  path: string,
): {text: string; line: number} {
  if (heading) {
    const text = cleanTitle(plainText(heading));
    if (text) return {text, line: lineOf(heading)};
  }
  for (const name of ['title', 'name']) {
    const found = valueOfKey(frontMatter.data, [name]);
    if (typeof found?.value === 'string') {
      return {text: cleanTitle(found.value), line: frontMatter.lineOf(found.key)};
    }
  }
  return {text: nameOfFile(path), line: 1};
}

/** A title without check box and a leading "Plan:". */
export function cleanTitle(text: string): string {
  const plain = withoutBox(foldSpace(text));
  return plain.replace(PREFIX, '').trim() || plain;
}

function nameOfFile(path: string): string {
  const folder = standsForFolder(path) ? baseName(folderOf(path)) : '';
  return folder || documentStem(path);
}
