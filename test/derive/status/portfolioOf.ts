import {derivePortfolio} from '../../../plugin/derive/derivePortfolio.js';
import {FOLDER_STATUSES} from '../../../plugin/lexicon/folderStatuses.js';
import {readSource, type SourceKind} from '../../../plugin/pipeline/readSource.js';
import {createParser} from '../../../plugin/read/markdown/parser.js';
import {NO_OPTIONS} from '../../read/parseText.js';

const parser = createParser();

/** The portfolio of files by path; `PLANS.md` and READMEs are indexes, the rest plans. */
export async function portfolioOf(files: Readonly<Record<string, string>>) {
  const markdown = await parser;
  const read = Object.entries(files).map(([path, text]) => {
    const kind: SourceKind = /(?:PLANS|README)\.md$/.test(path) ? 'index' : 'plan';
    return readSource(kind, {path, text, findings: []}, markdown, NO_OPTIONS);
  });
  return derivePortfolio({
    plans: read.flatMap(({plans}) => plans.map(({plan}) => plan)),
    indexes: read.flatMap(({entries}) => entries),
    paths: new Set(Object.keys(files)),
    folders: new Map(Object.entries(FOLDER_STATUSES)),
    fileDates: new Map(),
    asOf: Date.UTC(2026, 5, 30),
    staleAfter: 14 * 86_400_000,
    findings: [],
  });
}
