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
    const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
    for (const [id, {message}] of Object.entries(texts)) {
      const text = translated[id] ?? '';
      expect(text, id).not.toBe('');
      const forms = text.split('|');
      expect(forms.length, id).toBeLessThanOrEqual(
        message.includes('|') ? pluralCategories.length : 1,
      );
      // Languages without plural forms have one text for all numbers.
      for (const form of forms.slice(-1)) expect(valuesIn(form), id).toEqual(valuesIn(message));
    }
  });
});
