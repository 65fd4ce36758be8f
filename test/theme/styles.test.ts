import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHEETS = readdirSync(join(ROOT, 'theme/styles'));

/** Classes that others give to elements: to what is hidden, tasks, footnotes and buttons. */
const FOREIGN = [
  'button-group',
  'contains-task-list',
  'disabled',
  'footnotes',
  'sr-only',
  'task-list-item',
];

/** Names of classes that a style sheet has rules for. */
function classesOf(css: string): string[] {
  const selectors = css.replace(/\/\*.*?\*\//gs, '').replace(/\{[^{}]*\}/g, '');
  const names = Array.from(selectors.matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name);
  return [...new Set(names)];
}

const sources = ['theme', 'plugin/publish']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'}).map((name) =>
      join(ROOT, folder, name),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const named = new Set(sources.match(/\bexecplans(?:-[\w-]+)?/g));
/** Beginnings of names whose end is a value: `execplans-status--` in `execplans-status--${status}`. */
const begun = Array.from(sources.matchAll(/\b(execplans-[\w-]*--)\$\{/g), ([, name = '']) => name);

describe.each(SHEETS)('%s', (sheet) => {
  const css = readFileSync(join(ROOT, 'theme/styles', sheet), 'utf8');
  const own = classesOf(css).filter((name) => !FOREIGN.includes(name));

  it('only has classes that no site has for something else', () => {
    expect(own.filter((name) => !/^execplans(?:-|$)/.test(name))).toEqual([]);
  });

  it('only has classes that components have', () => {
    const isNamed = (name: string) =>
      named.has(name) || begun.some((beginning) => name.startsWith(beginning));
    expect(own.filter((name) => !isNamed(name))).toEqual([]);
  });
});
