import {expect, it} from 'vitest';
import {publishRepository} from '../../publish/publishRepository.js';

const PLANS = {
  'plans/lanternkit.md': '# Lantern kit\n',
  'plans/cache.md': '# Cache\n',
  'plans/dark-mode.md': '# Dark mode\n',
  'plans/store.md': '# Store\n',
  'src/store.ts': '',
};

it.each([
  ['`dark-mode` and `lanternkit`', ['dark-mode', 'lanternkit']],
  ['See plan dark-mode.', ['dark-mode']],
  ['We want dark-mode, not a lanternkit.', []],
  ['Uses the `cache` and the `store`.', []],
  ['See the plan `cache` and plan: `store`.', ['cache', 'store']],
  ['This plan dark-mode-less.', []],
])('%s names %j', async (text, slugs) => {
  const {site} = await publishRepository({...PLANS, 'plans/a.md': `# A\n\n${text}\n`});
  const targets = (site.links.refersTo.get('plans/a.md') ?? []).map(({target}) => target);
  const keys = targets.flatMap((target) => (target?.kind === 'plan' ? target.key : []));
  expect(keys.sort()).toEqual(slugs.map((slug) => `plans/${slug}.md`));
});

it('an entry of a changelog names a plan by its exact slug', async () => {
  const changelog = '# Changelog\n\n## 1.0.0\n\n- Added `dark-mode` and a `store`\n';
  const {site} = await publishRepository({...PLANS, 'CHANGELOG.md': changelog});
  expect([...site.links.shipments.keys()]).toEqual(['plans/dark-mode.md']);
});
