import {expect, test} from 'vitest';
import {GALLERY} from './gallery.js';
import {EXECPLANS, run} from './support/run.js';

interface Listed {
  path: string;
  slug: string;
  status: string;
  evidence: unknown[];
  conflicts: unknown[];
}

interface List {
  asOf: string;
  plans: Listed[];
  findings: {rule: string; file: string}[];
}

const {stdout} = await run(process.execPath, [
  EXECPLANS,
  'list',
  'example-site/gallery',
  '--as-of',
  '2026-11-22',
  '--json',
]);
const {plans, asOf, findings}: List = JSON.parse(stdout);

test('the command lists every plan of the gallery and nothing else', () => {
  expect(plans.map(({slug}) => slug).sort()).toEqual(GALLERY.map(({slug}) => slug).sort());
  expect(asOf).toMatch(/^2026-11-22T23:59/);
});

test.each(GALLERY)('$slug is $status: $shows', ({slug, status, conflicts = 0, rule}) => {
  const plan = plans.find((candidate) => candidate.slug === slug);
  expect(plan?.status).toBe(status);
  expect(plan?.conflicts).toHaveLength(conflicts);
  expect(plan?.evidence).not.toHaveLength(0);
  if (rule) {
    expect(findings).toContainEqual(expect.objectContaining({rule, file: plan?.path}));
  }
});
