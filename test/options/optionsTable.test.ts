import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {OptionsSchema} from '../../plugin/options/options.cjs';

interface Described {
  keys: Record<string, {flags?: {default?: unknown}}>;
}

const rows = new Map(
  readFileSync(new URL('../../example-site/docs/options.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .map(([, option = '', type = '', value = '', meaning = '']) => [
      option.replaceAll('`', ''),
      {type, value, meaning},
    ]),
);

const described = OptionsSchema.describe() as Described;

describe('the options table in the docs', () => {
  it('has a row for every option and no other', () => {
    expect([...rows.keys()].sort()).toEqual(Object.keys(described.keys).sort());
  });

  it.each([...rows])('tells the default of `%s`', (option, {value}) => {
    const flags = described.keys[option]?.flags ?? {};
    if ('default' in flags) expect(value).toBe(`\`${JSON.stringify(flags.default)}\``);
    else expect(value).not.toMatch(/^`[["{\d]/);
  });
});
