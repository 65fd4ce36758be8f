import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {extractSiteSourceCodeTranslations} from '@docusaurus/core/lib/server/translations/translationsExtractor.js';
import {describe, expect, it, vi} from 'vitest';

const THEME = fileURLToPath(new URL('../../theme/', import.meta.url));

const FILES = fs
  .readdirSync(THEME, {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => path.join(THEME, name));

/** Ids as they stand in the source: `id: 'theme…'` and `id="theme…"`. */
function findIds(): Set<string> {
  const text = FILES.map((file) => fs.readFileSync(file, 'utf8')).join('\n');
  return new Set(
    [...text.matchAll(/\bid(?:: '|=")(theme\.[\w.-]+)/g)].map((match) => match[1] ?? ''),
  );
}

it('`write-translations` finds every text of the theme, with a description', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const texts = await extractSiteSourceCodeTranslations({
    siteDir: THEME,
    plugins: [],
    extraSourceCodeFilePaths: FILES,
  });
  expect(warn.mock.calls).toEqual([]);
  expect(Object.keys(texts).sort()).toEqual([...findIds()].sort());
  for (const [id, {message, description}] of Object.entries(texts)) {
    expect(id).toMatch(/^theme\.execplans\./);
    expect(message).not.toBe('');
    expect(description).toBeTruthy();
  }
});

it('the case of letters and quotation marks are those of the translated texts', async () => {
  const texts = await extractSiteSourceCodeTranslations({
    siteDir: THEME,
    plugins: [],
    extraSourceCodeFilePaths: FILES,
  });
  const translatable = Object.values(texts)
    .flatMap(({message, description = ''}) => [message, description])
    .sort((a, b) => b.length - a.length);
  for (const file of FILES) {
    const code = fs.readFileSync(file, 'utf8').replace(/\/\*.*?\*\/|^ *\/\/.*$/gms, '');
    const rest = translatable.reduce((left, text) => left.replaceAll(text, ''), code);
    // What is said to the developer of a site is English.
    if (!file.endsWith('shield.ts')) expect(rest, file).not.toMatch(/[“”„«»「」]/);
    expect(rest, file).not.toMatch(/\.to(?:Locale)?(?:Lower|Upper)Case\(/);
  }
});

const LOCALES = path.join(THEME, 'locales');

/** What a text contains besides words: names of values. */
function valuesIn(message: string): string[] {
  return [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();
}

describe.each(fs.readdirSync(LOCALES))('the translation for %s', (locale) => {
  const file = path.join(LOCALES, locale, 'theme-execplans.json');
  const translated: Record<string, string> = JSON.parse(fs.readFileSync(file, 'utf8'));

  it('has every text, and no other', async () => {
    expect(Object.keys(translated)).toEqual([...findIds()].sort());
  });

  it('keeps the values and the plural forms of each text', async () => {
    const texts = await extractSiteSourceCodeTranslations({
      siteDir: THEME,
      plugins: [],
      extraSourceCodeFilePaths: FILES,
    });
    // Romance languages have one more form, for round millions.
    const rules = new Intl.PluralRules(locale);
    const forms = new Set(Array.from({length: 1000}, (_, count) => rules.select(count))).size;
    for (const [id, {message}] of Object.entries(texts)) {
      const text = translated[id] ?? '';
      expect(text, id).not.toBe('');
      const all = text.split('|');
      expect(all.length, id).toBe(message.includes('|') ? forms : 1);
      expect(valuesIn(all.at(-1) ?? ''), id).toEqual(valuesIn(message));
    }
  });
});
