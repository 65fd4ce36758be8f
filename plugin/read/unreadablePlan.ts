import type {Code} from 'mdast';
import type {Document, Source} from '../model/document.js';
import type {Finding} from '../model/finding.js';
import type {PlanDocument} from '../model/plan.js';
import {flagsOf, readVisibility} from './facts/visibility.js';
import {readSections} from './markdown/headings/sections.js';
import {NO_OPTIONS} from './noOptions.js';
import {readPlan} from './readPlan.js';

/** Rule of the finding for a file that could not be read. */
const NOT_READ = 'not-read';

/**
 * Stands for a file that could not be read: it shows the text as it is, under
 * the file's path.
 *
 * @param error - what reading threw
 */
export function unreadDocument(source: Source, error: unknown): Document {
  const {path, text} = source;
  const shown: Code = {type: 'code', value: text, position: positionOf(text)};
  const root: Document['root'] = {type: 'root', children: [shown], position: positionOf(text)};
  return {
    path,
    key: path,
    text,
    root,
    frontMatter: {data: {}, lineOf: () => 1},
    visibility: readVisibility(flagsOf(text.split(/^---\s*$/m, 3)[1] ?? '')),
    title: {text: path, line: 1},
    sections: readSections(root, null),
    findings: [...source.findings, notRead(path, error)],
  };
}

/** The plan of a file that could not be read: it has a row and a page, and the facts of an empty file. */
export function unreadPlan(document: Document): PlanDocument {
  const root: Document['root'] = {type: 'root', children: []};
  const empty = {...document, text: '', root, sections: readSections(root, null)};
  return {...readPlan(empty, NO_OPTIONS), findings: document.findings};
}

/** Whether the plan stands for a file that could not be read. */
export function isUnread({findings}: Pick<PlanDocument, 'findings'>): boolean {
  return findings.some(({rule}) => rule === NOT_READ);
}

/** @param error - what reading threw */
export function notRead(file: string, error: unknown): Finding {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  return {
    rule: NOT_READ,
    severity: 'error',
    message: `The file could not be read: ${reason}. Its text is shown as it is, and its status is unknown. Check the remark plugins of the site; if the file fails without them too, report it as a bug of docusaurus-plugin-execplans.`,
    file,
    line: 1,
  };
}

function positionOf(text: string): Code['position'] {
  const lines = text.split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return {
    start: {line: 1, column: 1, offset: 0},
    end: {line: lines.length, column, offset: text.length},
  };
}
