/** All words and signs that the readers know, for the page “What is read as what”. */
import {MARKS, STATUS_OF_STATE} from '../../plugin/lexicon/boxMarks.js';
import {LANGUAGES} from '../../plugin/lexicon/languages.js';
import type {Lexicon, Names} from '../../plugin/lexicon/lexicon.js';
import {RELATIONS} from '../../plugin/vocabulary/relations.js';
import {SECTION_ROLES} from '../../plugin/vocabulary/sectionRoles.js';
import {list, table} from './markdown.js';
import {phraseTable} from './phrases.js';

type NamesOf = (lexicon: Lexicon) => Names | undefined;

/** What a word stands for, and where each language keeps its words for it. */
type Meanings = readonly (readonly [meaning: string, of: NamesOf])[];

const STATUSES = ['draft', 'active', 'blocked', 'completed', 'abandoned'] as const;

const byStatus = (of: (lexicon: Lexicon) => Lexicon['statuses']): Meanings =>
  STATUSES.map((status) => [status, (lexicon) => of(lexicon)?.[status]]);

/** The generated parts by name. */
export const WORD_TABLES: Readonly<Record<string, () => string>> = {
  'all signs': () =>
    table(
      ['sign', 'in a box', 'beside a part', 'beside a plan in a list', 'before a title', 'origin'],
      MARKS.flatMap(({marks, state, by, signs = [], ofPlan, isOnlySign}) =>
        marks.map((mark) => [
          `\`${mark || ' '}\``,
          isOnlySign ? '' : state,
          signs.includes('part') ? state : '',
          signs.includes('plan') ? (ofPlan ?? STATUS_OF_STATE.get(state) ?? '') : '',
          signs.includes('title') ? (ofPlan ?? STATUS_OF_STATE.get(state) ?? '') : '',
          by,
        ]),
      ),
    ),
  'all status words': () => words(byStatus(({statuses}) => statuses)),
  'all ordinary words': () => words([['only alone', ({ordinaryWords}) => ordinaryWords]]),
  'all list headings': () => words(byStatus(({listHeadings}) => listHeadings)),
  'all folders': () => words(byStatus(({folderStatuses}) => folderStatuses)),
  'all sections': () =>
    words(SECTION_ROLES.map((role) => [role, ({sections}) => sections?.[role]] as const)),
  'all fields': () =>
    words([
      ['status', ({fields}) => fields?.status],
      ['began', ({fields}) => fields?.started],
      ['changed', ({fields}) => fields?.updated],
      ['another state', ({fields}) => fields?.finished],
      ['a date anywhere', ({fields}) => fields?.dated],
      ['time zone', ({fields}) => fields?.timezone],
      ['owner', ({fields}) => fields?.owner],
      ['any other field', ({fields}) => fields?.other],
      ['column of statuses', ({columns}) => columns?.status],
      ['column of parts', ({columns}) => columns?.part],
    ]),
  'all relations': () =>
    words(RELATIONS.map((relation) => [relation, ({relations}) => relations?.[relation]] as const)),
  'all decisions': () =>
    words([
      ['decision', ({decisionLabels}) => decisionLabels?.text],
      ['rationale', ({decisionLabels}) => decisionLabels?.rationale],
      ['date', ({decisionLabels}) => decisionLabels?.when],
      ['author', ({decisionLabels}) => decisionLabels?.author],
    ]),
  'all phrases': phraseTable,
  'all placeholders': () => words([['still to be written', ({placeholders}) => placeholders]]),
  'all months': () =>
    words(
      Array.from(
        {length: 12},
        (_, at) => [String(at + 1), ({months}: Lexicon) => months?.[at]] as const,
      ),
    ),
};

/** A row for each meaning and language that has words for it. */
function words(meanings: Meanings): string {
  const rows = meanings.flatMap(([meaning, of]) =>
    Object.entries(LANGUAGES).flatMap(([tag, lexicon]) => {
      const known = of(lexicon) ?? [];
      return known.length > 0 ? [[meaning.replace('-', ' '), nameOf(tag), list(known)]] : [];
    }),
  );
  return table(['read as', 'language', 'words'], rows);
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames('en', {type: 'language'}).of(tag) ?? tag;
}
