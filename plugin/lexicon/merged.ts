import {SECTION_ROLES} from '../vocabulary/sectionRoles.js';
import {en} from './languages/en.js';
import {LANGUAGES} from './languages.js';
import type {DecisionPart, Lexicon, Names, Pattern} from './lexicon.js';
import {eitherOf, withoutAccents} from './patterns.js';
import type {Phrases} from './phrases.js';

/** The order in which the words of a list's heading are looked for: "Cancelled plans (done)". */
const STATUS_ORDER = ['abandoned', 'completed', 'blocked', 'draft', 'active'] as const;

/** The order in which a plan that moved is looked for. */
const FOLDER_ORDER = ['completed', 'active', 'blocked', 'abandoned', 'draft'] as const;
const DECISION_PARTS = ['text', 'rationale', 'when', 'author', 'other'] as const;
const RELATIONS = [
  'superseded-by',
  'supersedes',
  'depends-on',
  'blocks',
  'child-of',
  'parent-of',
  'source-of-truth',
] as const;
const MONTHS = 12;
/** English has every phrase. */
const PHRASES = Object.keys(en.phrases) as (keyof Phrases)[];

/** All languages in one: every list is there, every pattern is one source. */
export type MergedLexicon = ReturnType<typeof mergeLexicons>;

/**
 * Merges lexicons into one. Lists are appended, with each word once and its form without accents;
 * the alternatives of patterns are joined with `|`; a pattern that no language has matches nothing.
 *
 * @param lexicons - the words of the first one come first in every list
 */
export function mergeLexicons(lexicons: readonly Lexicon[]) {
  const taken = new Set(lexicons.flatMap(({plainWords = []}) => plainWords));
  const withPlain = (words: Names): Names => [
    ...words,
    ...words.map(withoutAccents).filter((word) => !taken.has(word)),
  ];
  const list = (of: (lexicon: Lexicon) => Names | undefined): Names => [
    ...new Set(lexicons.flatMap((lexicon) => withPlain(of(lexicon) ?? []))),
  ];
  const pattern = (of: (lexicon: Lexicon) => Pattern | undefined): string =>
    eitherOf(lexicons.flatMap((lexicon) => of(lexicon) ?? []));
  const lists = <Key extends string>(
    keys: readonly Key[],
    of: (lexicon: Lexicon) => Partial<Readonly<Record<Key, Names>>> | undefined,
  ) => record(keys, (key) => list((lexicon) => of(lexicon)?.[key]));

  return {
    sections: lists(SECTION_ROLES, ({sections}) => sections),
    joins: lists(['words', 'signs'], ({joins}) => joins),
    statuses: lists(STATUS_ORDER, ({statuses}) => statuses),
    documentWords: list(({documentWords}) => documentWords),
    fillers: list(({fillers}) => fillers),
    nearlyWords: list(({nearlyWords}) => nearlyWords),
    notWords: list(({notWords}) => notWords),
    ordinaryWords: list(({ordinaryWords}) => ordinaryWords),
    agreedWords: list(({agreedWords}) => agreedWords),
    closingWords: list(({closingWords}) => closingWords),
    pastWords: list(({pastWords}) => pastWords),
    listHeadings: firstOfEachWord(
      lexicons.flatMap(({listHeadings = {}}) =>
        STATUS_ORDER.flatMap((status) =>
          withPlain(listHeadings[status] ?? []).map((word) => ({word, status})),
        ),
      ),
    ),
    listFillers: list(({listFillers}) => listFillers),
    folderStatuses: lists(FOLDER_ORDER, ({folderStatuses}) => folderStatuses),
    placeholders: list(({placeholders}) => placeholders),
    fields: lists(
      [
        'status',
        'started',
        'updated',
        'finished',
        'current',
        'dateWords',
        'homographs',
        'timezone',
        'dated',
        'owner',
        'other',
      ],
      ({fields}) => fields,
    ),
    columns: lists(
      ['status', 'part', 'command', 'expected', 'result', 'at'],
      ({columns}) => columns,
    ),
    decisionLabels: lists<DecisionPart>(DECISION_PARTS, ({decisionLabels}) => decisionLabels),
    relations: lists(RELATIONS, ({relations}) => relations),
    relationPhrases: record(RELATIONS, (relation) =>
      pattern(({relationPhrases}) => relationPhrases?.[relation]),
    ),
    legends: list(({legends}) => legends),
    restHeadings: list(({restHeadings}) => restHeadings),
    outOfScope: list(({outOfScope}) => outOfScope),
    releaseWords: lists(['unreleased', 'groups'], ({releaseWords}) => releaseWords),
    /** Every name of a month → its number, 1 to 12. */
    months: new Map(
      lexicons
        .flatMap(({months = []}) =>
          months
            .slice(0, MONTHS)
            .flatMap((spellings, index) =>
              withPlain(spellings).map((spelling) => [spelling, index + 1] as const),
            ),
        )
        // The first language wins.
        .reverse(),
    ),
    /** Name of a time zone → minutes east of UTC. */
    zones: Object.fromEntries(lexicons.flatMap(({zones = {}}) => Object.entries(zones))),
    leadWords: list(({leadWords}) => leadWords),
    people: lists(['roles', 'notNames', 'verbs', 'nobody'], ({people}) => people),
    phrases: record(PHRASES, (name) => pattern(({phrases}) => phrases?.[name])),
  };
}

/** The words that the readers know. */
export const LEXICON: MergedLexicon = mergeLexicons(Object.values(LANGUAGES));

function firstOfEachWord<Entry extends {word: string}>(entries: readonly Entry[]): Entry[] {
  const known = new Set<string>();
  return entries.filter(({word}) => !known.has(word) && known.add(word));
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  of: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}
