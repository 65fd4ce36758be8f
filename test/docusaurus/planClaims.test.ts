import {describe, expect, it} from 'vitest';
import {PlanClaims} from '../../plugin/docusaurus/planClaims.js';
import {openSpec} from '../../plugin/lexicon/families/openSpec.js';

const COLLECTED = {
  root: '/repo',
  planSources: ['docs/plans/a.md', 'docs/work/b.md'].map((path) => ({
    path,
    text: '',
    findings: [],
  })),
  units: new Map([
    [
      'docs/openspec/changes/dim/proposal.md',
      {
        family: openSpec,
        folder: 'docs/openspec/changes/dim',
        name: 'dim',
        shelf: null,
        date: null,
        files: (['proposal', 'design'] as const).map((stem) => ({
          path: `docs/openspec/changes/dim/${stem}.md`,
          name: `${stem}.md`,
          kind: stem === 'design' ? ('design' as const) : ('spec' as const),
          source: {path: `docs/openspec/changes/dim/${stem}.md`, text: '', findings: []},
        })),
      },
    ],
  ]),
  passedOver: [
    {path: 'docs/plans/TEMPLATE.md', reason: 'a template'},
    {path: 'docs/plans/README.md', reason: 'a README'},
  ],
};

const own = async () => ({frontMatter: {title: 'Own'}, content: 'Own text'});

/** What a plugin is told of a file that says `title: Own`. */
function parse(filePath: string, collect = async () => COLLECTED) {
  const claims = new PlanClaims(collect, '/plans');
  return claims.wrap(own)({filePath, fileContent: '', defaultParseFrontMatter: own});
}

const DRAFT = {frontMatter: {draft: true}, content: expect.stringContaining('[plans](/plans)')};
const OWN = {frontMatter: {title: 'Own'}, content: 'Own text'};

describe('what other plugins are told of a file', () => {
  it.each([
    ['a plan', '/repo/docs/plans/a.md'],
    ['an earlier version of a plan', '/repo/versioned_docs/version-1.0/work/b.md'],
    ['a part of a plan', '/repo/docs/openspec/changes/dim/design.md'],
    [
      'an earlier version of a part',
      '/repo/versioned_docs/version-1.0/openspec/changes/dim/design.md',
    ],
    [
      'an earlier version of a part of a plan that moved',
      '/repo/versioned_docs/version-1.0/openspec/changes/old/tasks.md',
    ],
    ['a translated plan', '/repo/i18n/fr/docusaurus-plugin-content-docs/current/plans/a.md'],
    ['an earlier version of a plan that moved', '/repo/versioned_docs/version-1.0/plans/old.md'],
  ])('is that %s is a draft', async (_, file) => {
    expect(await parse(file)).toMatchObject(DRAFT);
  });

  it.each([
    ['a doc', '/repo/docs/intro.md'],
    ['a README next to plans', '/repo/docs/plans/README.md'],
    ['an earlier version of a doc', '/repo/versioned_docs/version-1.0/intro.md'],
    ['a file outside of the repository', '/elsewhere/docs/plans/a.md'],
    ['a component', '/repo/docs/plans/a.jsx'],
  ])('is what it says itself, if it is %s', async (_, file) => {
    expect(await parse(file)).toEqual(OWN);
  });

  it('is that other files next to plans are no MDX', async () => {
    expect(await parse('/repo/docs/plans/TEMPLATE.md')).toEqual({
      frontMatter: {title: 'Own', mdx: {format: 'md'}},
      content: 'Own text',
    });
  });

  it('is what it says itself where this plugin cannot load', async () => {
    const fail = () => Promise.reject(new Error('no such folder'));
    expect(await parse('/repo/docs/plans/a.md', fail)).toEqual(OWN);
  });

  it('follows what is collected', async () => {
    const claims = new PlanClaims(async () => COLLECTED, '/plans');
    const hook = claims.wrap(own);
    const ask = (filePath: string) =>
      hook({filePath, fileContent: '', defaultParseFrontMatter: own});
    expect(await ask('/repo/docs/plans/new.md')).toEqual(OWN);
    const source = {path: 'docs/plans/new.md', text: '', findings: []};
    claims.update({...COLLECTED, planSources: [source]});
    expect(await ask('/repo/docs/plans/new.md')).toMatchObject(DRAFT);
    expect([...claims.plans]).toEqual(['/repo/docs/plans/new.md']);
  });
});
