import {expect, test} from 'vitest';
import {
  derivePortfolio,
  type KnownPlans,
  type PortfolioInput,
} from '../../plugin/derive/derivePortfolio.js';
import {readIndexEntries} from '../../plugin/read/planList/indexEntries.js';
import {readPlan} from '../../plugin/read/readPlan.js';
import {AS_OF, DAY} from '../derive/timeline/timelineInput.js';
import {NO_OPTIONS, parseText} from '../read/parseText.js';

const TEXT = '# A\n\n## Progress\n\n- [x] (2026-11-01 10:00Z) Dig\n- [ ] Build\n';

test('a plan that is known is derived again only when something it is derived from changed', async () => {
  const a = readPlan(await parseText(TEXT, 'plans/a.md'), NO_OPTIONS);
  const b = readPlan(await parseText(TEXT.replace('# A', '# B'), 'plans/b.md'), NO_OPTIONS);
  const edited = readPlan(await parseText(TEXT.replace('[ ]', '[x]'), 'plans/a.md'), NO_OPTIONS);
  const listed = readIndexEntries(
    await parseText('## Paused Plans\n\n- [A](plans/a.md)\n', 'PLANS.md'),
  );
  const base: PortfolioInput = {
    plans: [a, b],
    indexes: [],
    paths: new Set(['plans/a.md', 'plans/b.md', 'PLANS.md']),
    folders: new Map(),
    fileDates: new Map(),
    asOf: AS_OF,
    staleAfter: 30 * DAY,
    findings: [],
  };
  const known: KnownPlans = new WeakMap();
  const first = derivePortfolio({...base, known}).plans;
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
    derivePortfolio({...base, known});
    const again = derivePortfolio({...base, ...change, known});
    expect(again).toEqual(derivePortfolio({...base, ...change}));
    derivePortfolio({...base, known});
    const before = derivePortfolio({...base, known}).plans;
    const after = derivePortfolio({...base, ...change, known}).plans;
    expect(after.map((plan, at) => plan === before[at])).toEqual(isKnown);
  }
  expect(derivePortfolio({...base, known}).plans).toEqual(first);
});
