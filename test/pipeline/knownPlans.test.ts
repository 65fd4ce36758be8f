import {expect, test} from 'vitest';
import {derivePortfolio, type PortfolioInput} from '../../plugin/derive/derivePortfolio.js';
import {readIndexEntries} from '../../plugin/read/planList/indexEntries.js';
import {readPlan} from '../../plugin/read/readPlan.js';
import {AS_OF, DAY} from '../derive/timeline/timelineInput.js';
import {NO_OPTIONS, parseText} from '../read/parseText.js';

const TEXT = '# A\n\n## Progress\n\n- [x] (2026-11-01 10:00Z) Dig\n- [ ] Build\n';

const BASE: PortfolioInput = {
  plans: [],
  indexes: [],
  paths: new Set(['plans/a.md', 'plans/b.md', 'PLANS.md']),
  folders: new Map(),
  fileDates: new Map(),
  asOf: AS_OF,
  staleAfter: 30 * DAY,
  findings: [],
};

test('a plan that is known is derived again only when something it is derived from changed', async () => {
  const a = readPlan(await parseText(TEXT, 'plans/a.md'), NO_OPTIONS);
  const b = readPlan(await parseText(TEXT.replace('# A', '# B'), 'plans/b.md'), NO_OPTIONS);
  const edited = readPlan(await parseText(TEXT.replace('[ ]', '[x]'), 'plans/a.md'), NO_OPTIONS);
  const listed = readIndexEntries(
    await parseText('## Paused Plans\n\n- [A](plans/a.md)\n', 'PLANS.md'),
  );
  const base = {...BASE, plans: [a, b]};
  const first = derivePortfolio(base).plans;
  const changes: [Partial<PortfolioInput>, isKnown: boolean[]][] = [
    [{}, [true, true]],
    [{plans: [edited, b]}, [false, true]],
    [{indexes: listed}, [false, true]],
    [{fileDates: new Map([['plans/a.md', {created: 0, changed: DAY}]])}, [false, true]],
    [{asOf: AS_OF + DAY}, [false, false]],
    [{staleAfter: DAY}, [false, false]],
    [{folders: new Map([['plans', 'blocked']])}, [false, false]],
  ];
  for (const [change, isKnown] of changes) {
    const before = derivePortfolio(base).plans;
    const again = derivePortfolio({...base, ...change});
    expect(again.plans.map((plan, at) => plan === before[at])).toEqual(isKnown);
    // Nothing is known of copies.
    const plans = structuredClone(change.plans ?? base.plans);
    expect(again).toEqual(derivePortfolio({...base, ...change, plans}));
  }
  expect(derivePortfolio(base).plans).toEqual(first);
});

test('names are given anew when a plan comes, goes or gets another slug', async () => {
  const read = async (file: string, head = '') =>
    readPlan(await parseText(`${head}${TEXT}`, file), NO_OPTIONS);
  const [a, b] = [await read('plans/x/beds.md'), await read('plans/y/beds.md')];
  const named = await read('plans/y/beds.md', '---\nslug: roses\n---\n');
  const slugsOf = (plans: PortfolioInput['plans']) =>
    derivePortfolio({...BASE, plans}).plans.map(({slug}) => slug);
  const both = slugsOf([a, b]);
  expect(new Set(both).size).toBe(2);
  expect(slugsOf([a, named])).toEqual(['beds', 'roses']);
  expect(slugsOf([a])).toEqual(['beds']);
  expect(slugsOf([a, b])).toEqual(both);
});
