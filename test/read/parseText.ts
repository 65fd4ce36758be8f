import type {Document, ReadOptions} from '../../plugin/model/document.js';
import {parseSource} from '../../plugin/read/markdown/parseDocument.js';
import {createParser} from '../../plugin/read/markdown/parser.js';

const parser = createParser();

/** What readers know when the user decided on nothing. */
export const NO_OPTIONS: ReadOptions = {timezones: new Map(), statuses: new Map()};

/** A document as the readers get it; `path` names the plan where that matters. */
export async function parseText(markdown: string, path = 'docs/plans/x.md'): Promise<Document> {
  return parseSource({path, text: markdown, findings: []}, await parser);
}
