import {existsSync, readdirSync} from 'node:fs';
import {expect, it} from 'vitest';
import {getSwizzleConfig} from '../../plugin/swizzle.cjs';

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = readdirSync(new URL('theme', ROOT), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !['styles', 'locales'].includes(entry.name))
  .map(({name}) => name);

const components = Object.entries(getSwizzleConfig().components);
const parts = components.filter(([name]) => name.includes('/'));

it('every component of the theme can be swizzled, and nothing else', () => {
  const allowed = components.filter(([, {actions}]) => actions.wrap !== 'forbidden');
  expect(allowed.map(([name]) => name)).toEqual([...FOLDERS].sort());
});

// Needs `npm run build`.
it('a part that pages do not load by its name cannot be swizzled', () => {
  const forbidden = {wrap: 'forbidden', eject: 'forbidden'};
  expect(Object.fromEntries(parts)).toMatchObject({
    'PlanFacts/Owners': {actions: forbidden},
    'PlanFacts/Connections': {actions: forbidden},
  });
  for (const [name, {actions}] of parts) {
    const isLoaded = ['.js', '/index.js'].some((end) =>
      existsSync(new URL(`lib/theme/${name}${end}`, ROOT)),
    );
    expect({name, isLoaded, actions}).toEqual({name, isLoaded: false, actions: forbidden});
  }
});

// Needs `npm run build`.
it('a part that other components load can be swizzled at your own risk', () => {
  expect(parts.map(([name]) => name)).not.toContain('PlanFacts/Tags');
});
