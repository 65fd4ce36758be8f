import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../plugin/lexicon/languages.js';
import type {Lexicon} from '../../plugin/lexicon/lexicon.js';
import {LEXICON} from '../../plugin/lexicon/merged.js';
import {checkLexicon} from './checkLexicon.js';

const PLUGIN = new URL('../../plugin/', import.meta.url);

describe('the languages', () => {
  it.each(Object.entries(LANGUAGES))('%s has words that the readers find', (tag, lexicon) => {
    expect(checkLexicon(tag, lexicon)).toEqual([]);
  });

  it('agree on what each word means', () => {
    const {sections, statuses, decisionLabels, relations} = LEXICON;
    expect(checkLexicon('all', {sections, statuses, decisionLabels, relations})).toEqual([]);
  });

  it('are merged to these words', async () => {
    const {months, ...words} = LEXICON;
    const text = JSON.stringify({...words, months: Object.fromEntries(months)}, null, 1);
    await expect(text).toMatchFileSnapshot('words.snap');
  });

  it('have all the words: no other file of the plugin holds any of scripts but Latin', () => {
    const files = readdirSync(PLUGIN, {recursive: true, encoding: 'utf8'})
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.c?ts$/.test(file) && !/^(?:lexicon|dist|node_modules)\//.test(file));
    const found = files.filter((file) =>
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]/u.test(
        readFileSync(new URL(file, PLUGIN), 'utf8'),
      ),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});

describe('checkLexicon', () => {
  it.each<[string, Lexicon, string]>([
    [
      'a pattern that does not compile',
      {phrases: {until: 'do('}},
      'xx.ts: phrases.until: “do(” is no pattern',
    ],
    ['an offset in hours', {zones: {XXT: 2}}, 'xx.ts: zones: “XXT” has an offset that no zone has'],
    ['one of several', {phrases: {until: ['do', '[']}}, 'xx.ts: phrases.until: “[” is no pattern'],
    [
      'a pattern of a relation',
      {relationPhrases: {blocks: '*'}},
      'xx.ts: relationPhrases.blocks: “*” is no pattern',
    ],
    [
      'a pattern that captures',
      {phrases: {until: '(do)'}},
      'xx.ts: phrases.until: “(do)” captures',
    ],
    [
      'a pattern with \\b',
      {phrases: {until: '\\bdo'}},
      'xx.ts: phrases.until: “\\bdo” has \\b instead of (?<!\\w), (?!\\w) or whole()',
    ],
    [
      'a pattern that matches everything',
      {phrases: {until: 'do|'}},
      'xx.ts: phrases.until: “do|” matches “”',
    ],
    [
      'a word of two statuses',
      {statuses: {completed: ['fin'], abandoned: ['fin']}},
      'xx.ts: statuses.abandoned: “fin” stands in statuses.completed, too',
    ],
    [
      'a name of two sections',
      {sections: {plan: ['celo'], purpose: ['celo']}},
      'xx.ts: sections.purpose: “celo” stands in sections.plan, too',
    ],
    [
      'a capital letter',
      {sections: {plan: ['Celo']}},
      'xx.ts: sections.plan: “Celo” is never found; write “celo”',
    ],
    [
      'a colon',
      {fields: {status: ['stato:']}},
      'xx.ts: fields.status: “stato:” is never found; write “stato”',
    ],
    [
      'an ampersand',
      {sections: {plan: ['a & b']}},
      'xx.ts: sections.plan: “a & b” is never found; write “a and b”',
    ],
    [
      'a hyphen in a status',
      {statuses: {active: ['en-cours']}},
      'xx.ts: statuses.active: “en-cours” is never found; write “en cours”',
    ],
    [
      'blanks around a slash',
      {fields: {dated: ['dato / autoro']}},
      'xx.ts: fields.dated: “dato / autoro” is never found; write “dato/autoro”',
    ],
    ['an empty word', {placeholders: ['']}, 'xx.ts: placeholders: an empty word'],
    ['a year too short', {months: [['januaro']]}, 'xx.ts: months: 1 instead of 12'],
  ])('reports %s', (_, lexicon, problem) => {
    expect(checkLexicon('xx', lexicon)).toEqual([expect.stringContaining(problem)]);
  });
});
