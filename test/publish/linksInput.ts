import type {PortfolioLinks} from '../../plugin/model/links.js';
import type {Plan} from '../../plugin/model/plan.js';
import type {Reference} from '../../plugin/model/reference.js';
import type {Release, Shipment} from '../../plugin/model/release.js';
import type {Site} from '../../plugin/publish/site.js';
import {plansOf} from '../derive/timeline/timelineInput.js';
import {NO_LINKS, NO_WORLD, siteOf} from './siteOf.js';

/** Three plans: `plans/fence.md` is active, `plans/gate.md` completed, `plans/hedge.md` a draft. */
export function gardenPlans(): Promise<Plan[]> {
  return plansOf({
    'plans/fence.md': '# Fence\n\n## Progress\n\n- [x] (2026-11-20) Dig\n- [ ] Set\n',
    'plans/gate.md': '---\nstatus: completed\n---\n# Gate\n\n## Progress\n\n- 2026-11-01 Hung.\n',
    'plans/hedge.md': '# Hedge\n\n- [ ] Plant\n',
  });
}

/** What a text names on a line, in a sentence. */
export function reference(
  raw: string,
  {line = 1, sentence = `See ${raw}.`, relation = null, ...form}: Partial<Reference> = {},
): Reference {
  return {
    kind: 'path',
    target: raw,
    anchor: null,
    targetLine: null,
    repository: null,
    raw,
    form: 'code',
    heading: '',
    line,
    sentence,
    relation,
    ...form,
  };
}

export function release(version: string, line: number, given: Partial<Release> = {}): Release {
  return {
    path: 'CHANGELOG.md',
    version,
    package: null,
    date: null,
    line,
    unreleased: false,
    yanked: false,
    entries: [],
    ...given,
  };
}

export function shipment(of: Release, text: string, signal: Shipment['by']['signal']): Shipment {
  const entry = {text, line: of.line + 2, kind: null, references: []};
  return {release: of, entry, by: {signal, value: 'plans/gate.md'}, planLine: null};
}

/** A site that shows plans and documents, and files nowhere. */
export function gardenSite(plans: readonly Plan[], links: Partial<PortfolioLinks>): Site {
  return siteOf(plans, {
    links: {...NO_LINKS, ...links},
    world: {
      ...NO_WORLD,
      pages: new Map([['docs/garden.md', '/docs/garden']]),
      titles: new Map([['docs/garden.md', 'The garden']]),
      plans: new Map(plans.map(({key, slug}) => [key, `/plans/${slug}`])),
      releaseHref: ({version}) => `/changelog#${version}`,
    },
  });
}
