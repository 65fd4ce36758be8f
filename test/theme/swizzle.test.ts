import {readdirSync} from 'node:fs';
import {expect, it} from 'vitest';
import {getSwizzleConfig} from '../../plugin/swizzle.cjs';

const FOLDERS = readdirSync(new URL('../../theme', import.meta.url), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !['styles', 'locales'].includes(entry.name))
  .map(({name}) => name);

it('every component of the theme can be swizzled, and nothing else', () => {
  const names = Object.keys(getSwizzleConfig().components);
  expect(names).toEqual([...FOLDERS].sort());
});
