import {describe, expect, it, vi} from 'vitest';
import {collect} from '../../../plugin/collect/collect.js';
import type {ReferenceForm} from '../../../plugin/model/reference.js';
import {PortfolioReader} from '../../../plugin/pipeline/planReader.js';
import {Linker, type LinkingInput} from '../../../plugin/publish/links/linker.js';
import {makeFolder, writeFiles} from '../../collect/temporary.js';

const FILES = {
  'plans/lantern.md': '# Lantern\n\nIt changes `docs/intro.md`.\n\n- [ ] Light it\n',
  'PLANS.md': '# Plans\n\n## Active\n\n- [Lantern](plans/lantern.md)\n',
  'docs/intro.md': '# Intro\n\nSee [the plan](../plans/lantern.md).\n',
  'docs/other.md': '# Other\n\nNothing of interest.\n',
  'SSOT.md': '# The truth\n',
  'i18n/fr/docs/intro.md': '# Introduction\n\nVoir [le plan](../plans/lantern.md).\n',
};

const DOCUMENTS = ['docs/intro.md', 'docs/other.md', 'PLANS.md', 'plans/lantern.md'].map(
  (file) => ({
    path: file,
    file,
  }),
);

const PATH_FORM: ReferenceForm = {
  kind: 'path',
  target: 'docs/new.md',
  anchor: null,
  targetLine: null,
  repository: null,
  raw: 'docs/new.md',
};

async function load(files: Record<string, string> = FILES) {
  const root = makeFolder(files);
  const settings = {
    timezones: new Map(),
    statuses: new Map(),
    folders: new Map(),
    asOf: Date.UTC(2026, 10, 20),
    staleAfter: 14 * 86_400_000,
  };
  const reader = await PortfolioReader.create(settings);
  const collected = await collect({
    siteDir: root,
    repositoryDir: '.',
    include: ['**'],
    exclude: [],
  });
  const input: LinkingInput = {
    collected,
    portfolio: await reader.derive(collected, new Map(), settings),
    releases: reader.readReleases(collected),
  };
  const parse = vi.spyOn(reader.parser, 'parse');
  const linker = new Linker(reader.parser, undefined);
  return {root, input, linker, parse};
}

describe('linking plans and documents', () => {
  it('links them both ways', async () => {
    const {linker, input} = await load();
    const {links} = await linker.link(input, DOCUMENTS);
    const directions = links.documents.get('docs/intro.md')?.map(({direction}) => direction);
    expect(directions?.sort()).toEqual(['named-by', 'names']);
    expect(links.documents.has('docs/other.md')).toBe(false);
  });

  it('links plans of one file by the headings that they link', async () => {
    const text = [
      '# Plans\n\n## Active\n\n### [2026-01-05] Beds',
      'Supersedes [the roof](#2026-01-04-the-roof). Depends on [its progress](#progress) and [itself](#beds).',
      '#### Progress\n\n- [x] Dig\n\n### [2026-01-04] The roof\n\n#### Progress\n\n- [ ] Climb\n',
    ].join('\n\n');
    const {linker, input} = await load({'todo/PLANS.md': text});
    const {links} = await linker.link(input, []);
    expect(links.refersTo.get('todo/PLANS.md#beds')).toMatchObject([
      {target: {kind: 'plan', key: 'todo/PLANS.md#the-roof'}, reference: {relation: 'supersedes'}},
    ]);
    expect(links.referredToBy.get('todo/PLANS.md#the-roof')).toMatchObject([
      {from: {kind: 'plan', key: 'todo/PLANS.md#beds'}},
    ]);
    expect(links.findings).toEqual([]);
  });

  it('takes an index for no document that names plans', async () => {
    const {linker, input} = await load();
    const {links} = await linker.link(input, DOCUMENTS);
    const from = links.referredToBy.get('plans/lantern.md')?.map((link) => link.from);
    expect(from).toEqual([{kind: 'document', path: 'docs/intro.md', title: 'Intro'}]);
  });

  it('shows plans on an unlisted document, but leads nobody to it', async () => {
    const text = '---\nunlisted: true\n---\n# Intro\n\nSee [the plan](../plans/lantern.md).\n';
    const {linker, input} = await load({...FILES, 'docs/intro.md': text});
    const {links} = await linker.link(input, DOCUMENTS);
    expect(links.documents.get('docs/intro.md')).toHaveLength(2);
    expect(links.referredToBy.get('plans/lantern.md')).toBeUndefined();
  });

  it('parses only documents that may name a plan, and sources of truth', async () => {
    const {linker, input, parse} = await load();
    await linker.link(input, DOCUMENTS);
    const parsed = parse.mock.calls.map(([text]) => text.split('\n')[0]);
    expect(parsed.sort()).toEqual(['# Intro', '# The truth']);
  });

  it('takes a translation for the document it translates', async () => {
    const {linker, input} = await load();
    const {links} = await linker.link(input, [
      {path: 'docs/intro.md', file: 'i18n/fr/docs/intro.md'},
    ]);
    const from = links.referredToBy.get('plans/lantern.md')?.map((link) => link.from);
    expect(from).toEqual([{kind: 'document', path: 'docs/intro.md', title: 'Introduction'}]);
  });

  it('takes a document for the one it translates as soon as that is there', async () => {
    const {linker, input} = await load();
    const file = 'i18n/fr/docs/intro.md';
    await linker.link(input, [{path: file, file}]);
    const {links} = await linker.link(input, [{path: 'docs/intro.md', file}]);
    const from = links.referredToBy.get('plans/lantern.md')?.map((link) => link.from);
    expect(from).toMatchObject([{path: 'docs/intro.md'}]);
  });

  it('does nothing again while nothing changes', async () => {
    const {root, linker, input, parse} = await load();
    const before = await linker.link(input, DOCUMENTS);
    parse.mockClear();
    expect(await linker.link(input, DOCUMENTS)).toBe(before);
    expect(parse).not.toHaveBeenCalled();
    writeFiles(root, {'docs/other.md': '# Other\n\nThe lantern (`plans/lantern.md`) shines.\n'});
    const after = await linker.link(input, DOCUMENTS);
    expect(parse).toHaveBeenCalledOnce();
    expect(after.links.documents.has('docs/other.md')).toBe(true);
  });

  it('knows a document that was written after the plans were read', async () => {
    const {root, linker, input} = await load();
    const before = await linker.link(input, DOCUMENTS);
    expect(before.links.documents.has('docs/new.md')).toBe(false);
    writeFiles(root, {'docs/new.md': '# New\n\nSee [the plan](../plans/lantern.md).\n'});
    const published = [...DOCUMENTS, {path: 'docs/new.md', file: 'docs/new.md'}];
    const after = await linker.link(input, published);
    expect(after.links.documents.has('docs/new.md')).toBe(true);
    expect(after.findTarget(PATH_FORM, 'plans/lantern.md')).toMatchObject({path: 'docs/new.md'});
  });

  it('goes on where a document cannot be parsed', async () => {
    const {linker, input, parse} = await load();
    parse.mockImplementationOnce(() => {
      throw new Error('of a plugin');
    });
    const {links} = await linker.link(input, DOCUMENTS);
    expect(links.ssot).toContain('SSOT.md');
  });
});
