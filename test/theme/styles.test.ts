import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';

const THEME = fileURLToPath(new URL('../../theme', import.meta.url));
const IMPORT = /^import styles from 'docusaurus-plugin-execplans\/styles\/(.+)';$/m;

/** Names of classes that a style sheet has rules for. */
function classesOf(css: string): Set<string> {
  const selectors = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/:global\([^)]*\)/g, '')
    .replace(/\{[^{}]*\}/g, '');
  return new Set(Array.from(selectors.matchAll(/\.([a-z]\w*)/gi), ([, name = '']) => name));
}

const components = readdirSync(THEME, {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(THEME, name), 'utf8'));

it.each(readdirSync(join(THEME, 'styles')))(
  '%s has the classes that its components name',
  (sheet) => {
    const importing = components.filter((source) => IMPORT.exec(source)?.[1] === sheet);
    const body = importing.map((source) => source.replace(IMPORT, '')).join('\n');
    const named = new Set(Array.from(body.matchAll(/\bstyles\.(\w+)/g), ([, name = '']) => name));
    const has = classesOf(readFileSync(join(THEME, 'styles', sheet), 'utf8'));

    expect([...named].filter((name) => !has.has(name))).toEqual([]);
    // A class that is chosen by a value, as in `styles[mark]`, is named nowhere.
    const unnamed = body.includes('styles[') ? [] : [...has].filter((name) => !named.has(name));
    expect({importing: importing.length > 0, unnamed}).toEqual({importing: true, unnamed: []});
  },
);
