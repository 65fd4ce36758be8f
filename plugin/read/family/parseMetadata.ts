import type {Code, Root} from 'mdast';
import type {Document, Source} from '../../model/document.js';
import type {Finding} from '../../model/finding.js';
import {readVisibility} from '../facts/visibility.js';
import {readFrontMatter} from '../markdown/frontMatter/frontMatter.js';
import {readSections} from '../markdown/headings/sections.js';

/**
 * A file of metadata (JSON, which is YAML too, or YAML) as a document: its keys are read as front
 * matter is, and its text is shown as code.
 */
export function parseMetadata({path, text, findings}: Source): Document {
  const plain = text.replace(/\r\n?/g, '\n').trimEnd();
  const read = readFrontMatter(`---\n${plain}\n---\n`, path);
  const code: Code = {type: 'code', lang: /\.json$/i.test(path) ? 'json' : 'yaml', value: plain};
  const root: Root = {type: 'root', children: [code]};
  const {data, lineOf} = read.frontMatter;
  // The line that opens front matter is not in the file.
  const above = (line: number) => Math.max(1, line - 1);
  return {
    path,
    key: path,
    text: plain,
    root,
    frontMatter: {data, lineOf: (key) => above(lineOf(key))},
    visibility: readVisibility(data),
    title: {text: '', line: 1},
    sections: readSections({type: 'root', children: []}, null),
    findings: [
      ...findings,
      ...read.findings.map((finding) => ({
        ...finding,
        rule: 'metadata',
        message: finding.message
          .replace(/^The front matter/, 'The file')
          .replace(
            /Use plain YAML between “---”, and quote .*$/,
            'Correct it, or delete the file.',
          ),
        line: above(finding.line),
      })),
      ...(read.findings.length === 0 && !holdsKeys(data, plain) ? [withoutKeys(path)] : []),
    ],
  };
}

/** An empty file, a file of comments and an empty object say nothing, which is not wrong. */
function holdsKeys(data: Record<string, unknown>, text: string): boolean {
  return Object.keys(data).length > 0 || /^[\s{}]*$/.test(text.replace(/^[ \t]*#.*$/gm, ''));
}

function withoutKeys(file: string): Finding {
  return {
    rule: 'metadata',
    severity: 'warning',
    message:
      'The file has no keys, so nothing is read from it. Write an object of keys and values, or delete the file.',
    file,
    line: 1,
  };
}
