import {describe, expect, it} from 'vitest';
import {collect} from '../../plugin/collect/collect.js';
import {PortfolioReader} from '../../plugin/pipeline/planReader.js';
import {makeRepository} from '../collect/temporary.js';

const MANY = `# Plans

## Active Plans

- [Beds](plans/beds.md)

### [2026-01-05] Water the roof garden

**Status:** Completed

#### Progress

- [x] (2026-01-06 09:00Z) Lay the hose

### [2026-01-07] Count the bees

#### Progress

- [x] (2026-01-08 09:00Z) Buy a counter
- [ ] Count

## Completed Plans

### Count the bees

**Summary:** Counted once.
**Status:** Done
`;
const BEDS = '# Beds\n\n- [ ] Dig\n';

const NAMES = {include: ['**'], exclude: []};
const SETTINGS = {
  timezones: new Map(),
  statuses: new Map(),
  folders: new Map(),
  asOf: Date.UTC(2026, 0, 10),
  staleAfter: 14 * 86_400_000,
};

async function load(
  files: Record<string, string>,
  options: {path?: string[]; index?: string[]; include?: string[]} = {},
) {
  const root = makeRepository(files);
  const collected = await collect({...NAMES, siteDir: root, repositoryDir: '.', ...options});
  const reader = await PortfolioReader.create(SETTINGS);
  return {collected, reader, portfolio: await reader.derive(collected, new Map(), SETTINGS)};
}

describe('many plans in one file', () => {
  it('are plans of their own beside those in files', async () => {
    const {portfolio} = await load({'PLANS.md': MANY, 'plans/beds.md': BEDS});
    expect(
      portfolio.plans.map(({path, titleLine, slug, id, status}) => [
        path,
        titleLine,
        slug,
        id,
        status,
      ]),
    ).toEqual([
      ['plans/beds.md', 1, 'beds', 'plans/beds', 'draft'],
      ['PLANS.md', 7, 'water-the-roof-garden', 'PLANS#water-the-roof-garden', 'completed'],
      ['PLANS.md', 15, 'count-the-bees', 'PLANS#count-the-bees', 'active'],
      ['PLANS.md', 24, 'count-the-bees-2', 'PLANS#count-the-bees-2', 'completed'],
    ]);
  });

  it('are held against the heading they stand under', async () => {
    const {portfolio} = await load({'PLANS.md': MANY});
    const [roof, bees] = portfolio.plans;
    expect(roof?.evidence.find(({signal}) => signal === 'index')).toMatchObject({
      file: 'PLANS.md',
      line: 7,
      says: {code: 'listedUnder', values: {heading: 'Active Plans'}},
    });
    expect(roof?.conflicts.map(({says}) => says.code)).toEqual(['endedButListed']);
    expect(bees?.conflicts).toEqual([]);
  });

  it('take no status from the folder of their file', async () => {
    const {portfolio} = await load(
      {'plans/archive/list.md': MANY.replace('**Status:** Completed', '')},
      {path: ['plans/archive/list.md']},
    );
    const signals = portfolio.plans.flatMap(({evidence}) => evidence.map(({signal}) => signal));
    expect(portfolio.plans).toHaveLength(3);
    expect(signals).not.toContain('folder');
  });

  it.each([
    ['named as a file', {path: ['PLANS.md']}, 3],
    ['configured as an index', {path: ['plans'], index: ['PLANS.md']}, 4],
    ['outside the folders that are named', {path: ['plans']}, 1],
    ['not included', {include: ['plans/**']}, 1],
  ])('when their file is %s', async (_, options, count) => {
    const {portfolio} = await load({'PLANS.md': MANY, 'plans/beds.md': BEDS}, options);
    expect(portfolio.plans).toHaveLength(count);
  });

  it('are not read again while their file stays the same', async () => {
    const {collected, reader} = await load({'PLANS.md': MANY, 'plans/beds.md': BEDS});
    const before = await reader.readPlans(collected);
    const [source] = collected.indexSources;
    if (!source) throw new Error('PLANS.md was not collected');
    const changed = {...collected, indexSources: [{...source, text: `${MANY}\nMore.\n`}]};
    expect(await reader.readPlans({...collected})).toEqual(before);
    expect((await reader.readPlans(collected))[1]).toBe(before[1]);
    expect((await reader.readPlans(changed))[0]).toBe(before[0]);
    expect((await reader.readPlans(changed))[1]).not.toBe(before[1]);
  });

  it('leave a plan whole that only sorts its own work', async () => {
    const own =
      '# Roof\n\n## Active Plans\n\n### Beds\n\n- [ ] Dig\n\n## Progress\n\n- [x] Plan it\n';
    const {portfolio} = await load({'plans/roof.md': own});
    expect(portfolio.plans.map(({key}) => key)).toEqual(['plans/roof.md']);
  });
});

describe('an index with a Status column', () => {
  it('beats its heading, and the evidence quotes the cell', async () => {
    const table =
      '# Plans\n\n## Active Plans\n\n| Plan | Status |\n| --- | --- |\n| [Beds](plans/beds.md) | Paused |\n';
    const {portfolio} = await load({'PLANS.md': table, 'plans/beds.md': '# Beds\n\nDig.\n'});
    expect(portfolio.plans).toMatchObject([
      {status: 'blocked', evidence: [{says: {code: 'listedAs', values: {raw: 'Paused'}}, line: 7}]},
    ]);
  });
});
