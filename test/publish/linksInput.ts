import type {PortfolioLinks, Target} from '../../plugin/model/links.js';
import type {Plan} from '../../plugin/model/plan.js';
import type {Reference} from '../../plugin/model/reference.js';
import type {Release, Shipment} from '../../plugin/model/release.js';
import type {ReferenceContext} from '../../plugin/publish/plan/referenceProps.js';
import type {Site} from '../../plugin/publish/site.js';
import {plansOf} from '../derive/timeline/timelineInput.js';
import {WORLD} from './links/linkWorld.js';
import {siteOf} from './siteOf.js';

export const NO_LINKS: PortfolioLinks = {
  refersTo: new Map(),
  referredToBy: new Map(),
  documents: new Map(),
  shipments: new Map(),
  ssot: new Set(),
  dead: new Map(),
  findings: [],
};

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
export function contextOf(
  plans: readonly Plan[],
  links: Partial<PortfolioLinks>,
): ReferenceContext {
  const pages = new Map([['docs/garden.md', '/docs/garden']]);
  return {
    links: {...NO_LINKS, ...links},
    plans: new Map(plans.map((plan) => [plan.key, plan])),
    titles: new Map([['docs/garden.md', 'The garden']]),
    pages,
    hrefOf: (target) => hrefOf(target, pages),
    place: ({file, line}) => ({file, line}),
  };
}

/** The same as a site whose plans are at `/plans`. */
export function gardenSite(plans: readonly Plan[], links: Partial<PortfolioLinks>): Site {
  const context = contextOf(plans, links);
  return siteOf(plans, {...context, world: {...WORLD, sourceUrl: null, pages: context.pages}});
}

function hrefOf(target: Target, pages: ReadonlyMap<string, string>) {
  const href =
    target.kind === 'plan'
      ? `/plans/${target.key}`
      : target.kind === 'file'
        ? pages.get(target.path)
        : target.kind === 'release'
          ? `/changelog#${target.release.version}`
          : undefined;
  return href === undefined ? null : {href};
}
