import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';

const PLUGIN = fileURLToPath(new URL('../plugin', import.meta.url));
const PAGE = new URL('../example-site/docs/findings.md', import.meta.url);

const source = readdirSync(PLUGIN, {recursive: true})
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join(PLUGIN, name), 'utf8'))
  .join('\n');
const documented = [...readFileSync(PAGE, 'utf8').matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(
  ([, rule]) => rule,
);

it('the docs list every rule of a finding', () => {
  // With a severity: evidence and logs have kinds of their own.
  const literal =
    /\brule: '([a-z0-9-]+)'|\breport\(\s*'([a-z-]+)'|'((?!error'|warning')[a-z-]+)',\s*'(?:error|warning|info)'/g;
  const rules = new Set(
    [...source.matchAll(literal)].map(
      ([, rule, reported, added]) => rule ?? reported ?? added ?? '',
    ),
  );
  expect(rules.size).toBeGreaterThan(20);
  expect([...rules].filter((rule) => !documented.includes(rule))).toEqual([]);
});

it('the docs list no rule that does not exist', () => {
  // Names of rules may be put together, as of dead links and images.
  const exists = (rule = '') => source.includes(`'${rule}'`) || /^dead-(?:link|image)$/.test(rule);
  expect(documented.filter((rule) => !exists(rule))).toEqual([]);
});
