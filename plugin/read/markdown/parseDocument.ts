import {mayHoldShortcode} from '../../lib/text/emoji.js';
import type {Document, Source} from '../../model/document.js';
import {readVisibility} from '../facts/visibility.js';
import {markBoxes} from './boxes.js';
import {readFrontMatter} from './frontMatter/frontMatter.js';
import {hideReferences, showReferences} from './guards/characterReferences.js';
import {breakDeepLines, limitDepth} from './guards/depth.js';
import {hideMarks, showMarks} from './guards/longLines.js';
import {limitTables} from './guards/wideTables.js';
import {readSections} from './headings/sections.js';
import {findTitleHeading, readTitle, titleOfFrontMatter} from './headings/title.js';
import {listBoxedLines} from './lineBoxes.js';
import type {MarkdownParser} from './parser.js';
import {showShortcodes} from './shortcodes.js';

/**
 * One source to one document: front matter, tree, title and sections. Every
 * reader works on the result; the text is parsed only here.
 */
export function parseSource(source: Source, parser: MarkdownParser): Document {
  // Not every parser takes a line end of Windows for one everywhere.
  const text = source.text.replace(/\r\n?/g, '\n').toWellFormed();
  const {frontMatter, body, findings} = readFrontMatter(text, source.path);
  const references = hideReferences(body);
  const marks = hideMarks(references.text);
  const root = parser.parse(breakDeepLines(marks.text));
  const limits = [
    ...limitDepth(root, body, source.path),
    ...showReferences(root, references.lines, source.path),
    ...showMarks(root, body, marks.lines, source.path),
  ];
  limitTables(root);
  if (mayHoldShortcode(body)) showShortcodes(root);
  listBoxedLines(root, body);
  markBoxes(root, body, source.path);
  const heading = findTitleHeading(root, titleOfFrontMatter(frontMatter) !== null);
  return {
    path: source.path,
    key: source.path,
    text: body,
    root,
    frontMatter,
    visibility: readVisibility(frontMatter.data),
    title: readTitle(heading, root, frontMatter, source.path),
    sections: readSections(root, heading),
    findings: [...source.findings, ...findings, ...limits],
  };
}
