import {expect, test} from 'vitest';
import {deriveLinks} from '../../../plugin/derive/links/deriveLinks.js';
import {linkBody} from '../../../plugin/publish/body/linkBody.js';
import {plansOf} from '../../derive/timeline/timelineInput.js';
import {shopRules, WORLD} from '../links/linkWorld.js';
import {parseElements, render} from './render.js';

/** By whether it is dead. */
const PLACES: Record<'alive' | 'dead', readonly string[]> = {
  alive: [
    '[a](../guide.md)',
    '[a](../../CHANGELOG.md#v120)',
    '[a](#places)',
    '[a](/tools)',
    '[a](/img/logo.png)',
    '![a](active/draw.svg)',
    '[a](https://example.org)',
    '[a](//example.org)',
    '[a](mailto:ada@example.org)',
    '`docs/guide.md`',
    '`no-plan-of-that-name`',
    'See docs/gone.txt.',
    '`docs/old.md` was removed.',
    '#12',
  ],
  dead: [
    '[a](guide.md)',
    '[a](gone.md)',
    '[a](secret.md)',
    '[a](../../../etc/passwd)',
    '[a](/nowhere)',
    '[a](#nowhere)',
    '[a]()',
    '[a](?plain=1)',
    '[a](javascript:alert)',
    '[a](file:///etc/passwd)',
    '[a](http:example)',
    '![a](gone.png)',
    '![a](active/page.html)',
    '`docs/gone.md`',
    'See docs/lost.md here.',
    'See `docs/plans/active/secret.md`.',
  ],
};

test.each([
  ['with', WORLD],
  ['without', {...WORLD, sourceHost: null, sourceUrl: null}],
])(
  'what is written is marked as dead if and only if a finding says so, %s a source host',
  async (_, world) => {
    const lines = ['# X', '## Places', ...PLACES.alive, ...PLACES.dead];
    const text = lines.join('\n\n');
    const rules = await shopRules(world);
    const body = await render(text);
    const plans = await plansOf({[body.path]: text});
    const {dead, findings} = deriveLinks({
      ...rules,
      plans,
      releases: [],
      documents: [],
      ssotPaths: [],
    });
    const linked = linkBody(body, {...rules, plan: body.path, dead: dead.get(body.path)});
    const marked = parseElements(linked.json)
      .slice(-PLACES.alive.length - PLACES.dead.length)
      .map((element) => JSON.stringify(element).includes('execplans-dead-link'));
    const reported = new Set([...findings, ...linked.findings].map(({line}) => line));
    const places = [...PLACES.alive, ...PLACES.dead];
    const told = places.map((_place, at) => reported.has(2 * (at + 2) + 1));
    expect(places.filter((_place, at) => marked[at] !== told[at])).toEqual([]);
    expect(places.filter((_place, at) => marked[at])).toEqual(PLACES.dead);
  },
);
