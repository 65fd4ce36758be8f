import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {extractSiteSourceCodeTranslations} from '@docusaurus/core/lib/server/translations/translationsExtractor.js';
import {expect, it, vi} from 'vitest';

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
