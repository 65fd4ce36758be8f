import {describe, expect, it} from 'vitest';
import type {BackLink, Link, PortfolioLinks} from '../../../plugin/model/links.js';
import type {Plan} from '../../../plugin/model/plan.js';
import type {Reference} from '../../../plugin/model/reference.js';
import type {ReferenceProp} from '../../../plugin/publish/plan/props.js';
import {toReferredToBy, toRefersTo} from '../../../plugin/publish/plan/referenceProps.js';
import {toShipments} from '../../../plugin/publish/plan/shipmentProps.js';
import {gardenPlans, gardenSite, reference, release, shipment} from '../linksInput.js';

const FENCE = 'plans/fence.md';
const GATE = {kind: 'plan', key: 'plans/gate.md'} as const;
const HEDGE = {kind: 'plan', key: 'plans/hedge.md'} as const;
const GARDEN = {kind: 'file', path: 'docs/garden.md', isFolder: false} as const;

async function planOf(key: string): Promise<{plan: Plan; plans: Plan[]}> {
  const plans = await gardenPlans();
  const plan = plans.find((candidate) => candidate.key === key);
  if (!plan) throw new Error(`No plan has the key ${key}.`);
  return {plan, plans};
}

async function refersTo(links: Link[], more: Partial<PortfolioLinks> = {}) {
  const {plan, plans} = await planOf(FENCE);
  return toRefersTo(plan, gardenSite(plans, {refersTo: new Map([[FENCE, links]]), ...more}));
}

async function referredToBy(key: string, links: BackLink[], more: Partial<PortfolioLinks> = {}) {
  const {plan, plans} = await planOf(key);
  return toReferredToBy(plan, gardenSite(plans, {referredToBy: new Map([[key, links]]), ...more}));
}

const words = ({group, relation, label, sentence, place, more}: ReferenceProp) =>
  [group, relation, label, `“${sentence}”`, place.line, more && `+${more}`]
    .filter(Boolean)
    .join(' ');

describe('what a plan refers to', () => {
  it('is one item per target, with the first mention that stands in a sentence', async () => {
    const links: Link[] = [
      {reference: reference('garden', {line: 3, sentence: ''}), target: GARDEN},
      {reference: reference('docs/garden.md', {line: 5}), target: GARDEN},
      {reference: reference('docs/garden.md', {line: 9}), target: GARDEN},
    ];
    expect((await refersTo(links)).map(words)).toEqual([
      'document The garden “See docs/garden.md.” 5 +2',
    ]);
  });

  it('has relations first, then groups, each in the order of the document', async () => {
    const url = 'https://example.org/wood';
    const hash = '0123456789abcdef';
    const at = (line: number, relation: Reference['relation'] = null) =>
      reference('x', {line, relation, sentence: 'x'});
    const links: Link[] = [
      {reference: at(1), target: {kind: 'url', url}},
      {reference: at(2), target: {kind: 'file', path: 'tools', isFolder: true}},
      {reference: at(3), target: {kind: 'commit', hash, repository: null}},
      {reference: at(4), target: {kind: 'commit', hash: hash.slice(0, 9), repository: null}},
      {reference: at(5), target: {kind: 'issue', number: '7', repository: 'other/yard'}},
      {reference: at(6), target: {kind: 'issue', number: '12', repository: null}},
      {reference: at(7), target: {kind: 'release', release: release('1.2.0', 4)}},
      {reference: at(8), target: GARDEN},
      {reference: at(9), target: HEDGE},
      {reference: at(10, 'depends-on'), target: GATE},
    ];
    expect((await refersTo(links)).map(words)).toEqual([
      'plan depends-on Gate “x” 10',
      'plan Hedge “x” 9',
      'document The garden “x” 8',
      'release 1.2.0 “x” 7',
      'issue other/yard#7 “x” 5',
      'issue #12 “x” 6',
      'commit 0123456 “x” 3 +1',
      'file tools/ “x” 2',
      'url https://example.org/wood “x” 1',
    ]);
  });

  it('says of a plan its status and where it is shown', async () => {
    expect(await refersTo([{reference: reference('gate'), target: GATE}])).toEqual([
      {
        group: 'plan',
        label: 'Gate',
        status: 'completed',
        href: '/plans/gate',
        sentence: 'See gate.',
        place: {line: 1},
      },
    ]);
  });

  it('says of a release that it was withdrawn', async () => {
    const target = {kind: 'release', release: release('1.2.0', 4, {yanked: true})} as const;
    const [item] = await refersTo([{reference: reference('1.2.0'), target}]);
    expect(item).toMatchObject({group: 'release', label: '1.2.0', yanked: true});
  });

  it('tells a source of truth from other documents', async () => {
    const links: Link[] = [{reference: reference('docs/garden.md'), target: GARDEN}];
    const [item] = await refersTo(links, {ssot: new Set(['docs/garden.md'])});
    expect(item?.group).toBe('source-of-truth');
  });

  it('shows the mention that states the relation, and each of two relations', async () => {
    const links: Link[] = [
      {reference: reference('gate', {line: 2}), target: GATE},
      {reference: reference('gate', {line: 4, relation: 'supersedes'}), target: GATE},
      {reference: reference('gate', {line: 6, relation: 'depends-on'}), target: GATE},
    ];
    expect((await refersTo(links)).map(words)).toEqual([
      'plan supersedes Gate “See gate.” 4 +1',
      'plan depends-on Gate “See gate.” 6',
    ]);
  });

  it('leaves out pages without a file and what leads nowhere, unless a field of the plan states a relation to it', async () => {
    const links: Link[] = [
      {reference: reference('/plans'), target: {kind: 'page', permalink: '/plans'}},
      {reference: reference('no/such.md'), target: null},
      {
        reference: reference('wall', {kind: 'name', relation: 'superseded-by', isField: true}),
        target: null,
      },
      {
        reference: reference('walls.view', {kind: 'name', relation: 'depends-on'}),
        target: null,
      },
      {
        reference: reference('src/walls', {kind: 'path', relation: 'depends-on'}),
        target: null,
      },
      {
        reference: reference('lost.md', {kind: 'path', relation: 'depends-on'}),
        target: null,
      },
    ];
    expect((await refersTo(links)).map(words)).toEqual([
      'plan superseded-by wall “See wall.” 1',
      'file depends-on lost.md “See lost.md.” 1',
    ]);
  });
});

const INVERSES: [stated: Reference['relation'], seen: Reference['relation'] | undefined][] = [
  ['supersedes', 'superseded-by'],
  ['superseded-by', 'supersedes'],
  ['depends-on', 'blocks'],
  ['blocks', 'depends-on'],
  ['child-of', 'parent-of'],
  ['parent-of', 'child-of'],
  ['source-of-truth', undefined],
  [null, undefined],
];

describe('what refers to a plan', () => {
  it.each(INVERSES)('of a plan that states %s: %s', async (relation, seen) => {
    const from = {kind: 'plan', key: FENCE} as const;
    const [item] = await referredToBy(GATE.key, [
      {from, reference: reference('gate', {line: 8, relation})},
    ]);
    expect(item).toMatchObject({label: 'Fence', status: 'active', place: {file: FENCE, line: 8}});
    expect(item?.relation).toBe(seen);
  });

  it('names a document by its title, also one that the site does not publish', async () => {
    const links: BackLink[] = [
      {
        from: {kind: 'document', path: 'docs/garden.md', title: 'The garden'},
        reference: reference('gate', {line: 30}),
      },
      {
        from: {kind: 'document', path: 'SSOT.md', title: 'Truth'},
        reference: reference('gate', {line: 4}),
      },
    ];
    expect(await referredToBy(GATE.key, links, {ssot: new Set(['SSOT.md'])})).toMatchObject([
      {group: 'source-of-truth', label: 'Truth', place: {file: 'SSOT.md', line: 4}},
      {
        group: 'document',
        label: 'The garden',
        href: '/docs/garden',
        place: {file: 'docs/garden.md'},
      },
    ]);
  });
});

it('the releases of a plan have the text of the entry and how it was matched', async () => {
  const {plan, plans} = await planOf(GATE.key);
  const date = {
    value: Date.UTC(2026, 0, 5),
    precision: 'day',
    zone: 'none',
    raw: '2026-01-05',
    line: 8,
  } as const;
  const shipments = [
    shipment(release('Unreleased', 3, {unreleased: true}), 'The gate squeaks less.', 'path'),
    {...shipment(release('1.2.0', 8, {date}), '', 'version'), entry: null},
  ];
  const site = gardenSite(plans, {shipments: new Map([[GATE.key, shipments]])});
  expect(toShipments(plan, site)).toEqual([
    {
      version: 'Unreleased',
      unreleased: true,
      href: '/changelog#Unreleased',
      text: 'The gate squeaks less.',
      says: {code: 'entryNamesPath', values: {value: 'plans/gate.md'}},
      file: 'CHANGELOG.md',
      line: 5,
    },
    {
      version: '1.2.0',
      at: '2026-01-05',
      href: '/changelog#1.2.0',
      says: {code: 'planNamesVersion', values: {value: 'plans/gate.md'}},
      file: 'CHANGELOG.md',
      line: 8,
    },
  ]);
});
