import {expect, it} from 'vitest';
import type {DocumentLink, PortfolioLinks} from '../../../plugin/model/links.js';
import {createAboutData} from '../../../plugin/publish/about/aboutData.js';
import {gardenPlans, gardenSite, reference} from '../linksInput.js';

const DOC = 'docs/garden.md';

async function about(links: DocumentLink[], more: Partial<PortfolioLinks> = {}, path = DOC) {
  const plans = await gardenPlans();
  return createAboutData(gardenSite(plans, {documents: new Map([[path, links]]), ...more}));
}

function names(plan: string, line: number, sentence?: string): DocumentLink {
  const named = reference(DOC, {line, sentence: sentence ?? `${plan} changes it.`});
  return {plan: `plans/${plan}.md`, direction: 'names', reference: named};
}

function namedBy(plan: string, line: number): DocumentLink {
  return {...names(plan, line), direction: 'named-by'};
}

it('has every plan once, open ones first, then by their last activity', async () => {
  const data = await about([names('gate', 3), names('hedge', 4), names('fence', 5)]);
  expect(data.get(DOC)).toEqual({
    permalink: '/docs/garden',
    plans: [
      {
        title: 'Fence',
        permalink: '/plans/fence',
        status: 'active',
        at: '2026-11-20',
        sentence: 'fence changes it.',
        file: 'plans/fence.md',
        line: 5,
      },
      {
        title: 'Hedge',
        permalink: '/plans/hedge',
        status: 'draft',
        sentence: 'hedge changes it.',
        file: 'plans/hedge.md',
        line: 4,
      },
      {
        title: 'Gate',
        permalink: '/plans/gate',
        status: 'completed',
        at: '2026-11-01',
        sentence: 'gate changes it.',
        file: 'plans/gate.md',
        line: 3,
      },
    ],
  });
});

it('takes the words of the plan before those of the document, and a sentence before none', async () => {
  const links = [
    namedBy('fence', 50),
    names('fence', 2, ''),
    names('fence', 7),
    namedBy('gate', 60),
  ];
  expect((await about(links)).get(DOC)?.plans).toMatchObject([
    {title: 'Fence', file: 'plans/fence.md', line: 7},
    {title: 'Gate', isNamedHere: true, file: DOC, line: 60},
  ]);
});

it('takes the mention that states a relation before all others', async () => {
  const stated = names('fence', 2, 'source_of_truth: docs/garden.md');
  stated.reference.relation = 'source-of-truth';
  const data = await about([names('fence', 1), stated], {ssot: new Set([DOC])});
  expect(data.get(DOC)).toMatchObject({
    isSourceOfTruth: true,
    plans: [{line: 2, relation: 'source-of-truth'}],
  });
});

it('leaves out documents without a page, and plans that are not published', async () => {
  expect(await about([names('fence', 1)], {}, 'docs/secret.md')).toEqual(new Map());
  expect(await about([names('excluded', 1)])).toEqual(new Map());
});
