import fs from 'node:fs';
import path from 'node:path';
import {parseAst} from 'rolldown/parseAst';
import {expect, it} from 'vitest';
import withoutDescriptions from '../../../plugin/docusaurus/bundler/descriptionLoader.cjs';

const LIB = path.join(import.meta.dirname, '../../../lib');

/** The code that browsers get: all of the theme and of the client. */
const BUILT = ['theme', 'client'].flatMap((folder) =>
  fs
    .readdirSync(path.join(LIB, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(LIB, folder, name)),
);

it('browsers get the texts of the theme without what they say to translators', () => {
  const code = `
const LABEL = translate({
  id: "theme.execplans.status.active",
  message: "A description: \\"active\\"",
  description: "A \\"status\\" of a plan"
}, {description: count});
const node = <Translate id="theme.execplans.body.whole" description="Label of a link">Read it</Translate>;
const meta = <meta name="description" content={description} />;`;
  expect(withoutDescriptions(code)).toBe(`
const LABEL = translate({
  id: "theme.execplans.status.active",
  message: "A description: \\"active\\"",
  
}, {description: count});
const node = <Translate id="theme.execplans.body.whole" >Read it</Translate>;
const meta = <meta name="description" content={description} />;`);
});

it('leaves all that is built whole but for that', () => {
  expect(BUILT.length).toBeGreaterThan(30);
  let left = 0;
  for (const file of BUILT) {
    const code = fs.readFileSync(file, 'utf8');
    const without = withoutDescriptions(code);
    left += code.length - without.length;
    expect(() => parseAst(without, {lang: 'jsx'}), file).not.toThrow();
    expect(without.match(/theme\.execplans\.[\w.]+/g), file).toEqual(
      code.match(/theme\.execplans\.[\w.]+/g),
    );
  }
  expect(left).toBeGreaterThan(10_000);
});
