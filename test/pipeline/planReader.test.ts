import {expect, it} from 'vitest';
import {bodiesOf, PortfolioReader} from '../../plugin/pipeline/planReader.js';
import {NO_OPTIONS} from '../read/parseText.js';

it('renders plans that share a file once, while the file stays the same', async () => {
  const text = '# Plans\n\n## Active Plans\n\n### Beds\n\n- [ ] Dig\n\n### Roof\n\n- [ ] Climb\n';
  const indexSources = [{path: 'PLANS.md', text, findings: []}];
  const sources = {
    planSources: [],
    units: new Map(),
    indexSources,
    listOnly: new Set<string>(),
  };
  const reader = await PortfolioReader.create(NO_OPTIONS, {
    bodies: {mermaid: false, rehypePlugins: []},
  });
  const bodies = bodiesOf(await reader.readPlans(sources));
  const again = bodiesOf(await reader.readPlans({...sources}));
  expect(bodies.size).toBe(2);
  for (const [key, body] of bodies) expect(again.get(key)).toBe(body);
});
