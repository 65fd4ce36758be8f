import type {Document} from '../model/document.js';
import type {Finding} from '../model/finding.js';
import {isWholeFile} from './planList/sectionKeys.js';

/** Bytes; pages of such files are slow to open. */
const LONG_FILE = 300_000;

/**
 * What is wrong with a file as a whole: nothing in it, no heading, or far more
 * than a plan. It is read and published all the same.
 */
export function findBadInput(document: Document): Finding[] {
  if (!isWholeFile(document)) return [];
  const findings: Finding[] = [];
  const add = (rule: string, severity: Finding['severity'], message: string) =>
    findings.push({rule, severity, message, file: document.path, line: 1});
  if (document.text.trim() === '') {
    add(
      'empty-plan',
      'warning',
      'The file has no text, or only front matter. Write the plan, delete the file, or exclude it with the `exclude` option.',
    );
  } else if (document.sections.every(({heading}) => heading === null)) {
    add(
      'no-heading',
      'info',
      'The file has no top-level heading, so its sections cannot be recognized. Start it with “# Title”, and give each section a heading.',
    );
  }
  // A letter takes three bytes at most, and encoding takes a copy of the text.
  const mayBeLong = document.text.length * 3 > LONG_FILE;
  const bytes = mayBeLong ? new TextEncoder().encode(document.text).length : 0;
  if (bytes > LONG_FILE) {
    add(
      'long-file',
      'info',
      `The file is ${Math.ceil((bytes + 1) / 1000)} kB, more than ${LONG_FILE / 1000} kB, which makes its page slow. Move logs and output to separate files, and link to them.`,
    );
  }
  return findings;
}
