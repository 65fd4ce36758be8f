import {expect, it} from 'vitest';
import {ChangelogRenderer} from '../../../plugin/publish/changelog/changelogRenderer.js';
import {createPermalinks} from '../../../plugin/publish/permalinks.js';
import {readChangelog} from '../../../plugin/read/changelog/readChangelog.js';
import {createParser} from '../../../plugin/read/markdown/parser.js';
import {NO_OPTIONS, parseText} from '../../read/parseText.js';

const parser = createParser();

/** Renders changelogs by path, those of `published` shown by the site. */
async function render(texts: Record<string, string>, published: string[] = []) {
  const renderer = new ChangelogRenderer(await parser, {mermaid: false, rehypePlugins: []});
  return renderer.render(await inputOf(texts, published));
}

async function inputOf(texts: Record<string, string>, published: string[] = []) {
  const sources = Object.entries(texts).map(([path, text]) => ({path, text, findings: []}));
  const releases = await Promise.all(
    sources.map(async ({path, text}) => readChangelog(await parseText(text, path), NO_OPTIONS)),
  );
  return {
    sources,
    releases: releases.flat(),
    published: new Set(published),
    permalinks: createPermalinks('/base/plans'),
  };
}

const TEXT = '# Changelog\n\n## 1.0.0\n\n- Soil.\n';

it('publishes a changelog beside the plans, with the ids of its releases', async () => {
  const {own, headingIds} = await render({'CHANGELOG.md': TEXT});
  expect(own).toMatchObject([
    {path: 'CHANGELOG.md', permalink: '/base/plans/changelog', title: 'Changelog'},
  ]);
  expect(headingIds).toEqual(new Map([['CHANGELOG.md', new Map([[3, '100']])]]));
});

it('leaves a changelog to the site that publishes it, but knows its headings', async () => {
  const {own, headingIds} = await render({'CHANGELOG.md': TEXT}, ['CHANGELOG.md']);
  expect(own).toEqual([]);
  expect(headingIds.get('CHANGELOG.md')).toEqual(new Map([[3, '100']]));
});

it('gives each of several its own address, the one nearest to the root the first', async () => {
  const {own} = await render({
    'packages/spade/CHANGELOG.md': TEXT,
    'packages/rake/CHANGELOG.md': TEXT,
    'CHANGELOG.md': TEXT,
    'packages/rake/HISTORY.md': TEXT,
  });
  expect(own.map(({path, permalink}) => [path, permalink])).toEqual([
    ['CHANGELOG.md', '/base/plans/changelog'],
    ['packages/rake/CHANGELOG.md', '/base/plans/changelog/packages-rake'],
    ['packages/rake/HISTORY.md', '/base/plans/changelog/packages-rake-1'],
    ['packages/spade/CHANGELOG.md', '/base/plans/changelog/packages-spade'],
  ]);
});

it('does not publish a file without any release', async () => {
  expect((await render({'CHANGELOG.md': 'None yet.\n'})).own).toEqual([]);
});

it('renders again only what changed', async () => {
  const renderer = new ChangelogRenderer(await parser, {mermaid: false, rehypePlugins: []});
  const input = await inputOf({'CHANGELOG.md': TEXT});
  const [first] = (await renderer.render(input)).own;
  const [again] = (await renderer.render({...input, releases: [...input.releases]})).own;
  const edited = await inputOf({'CHANGELOG.md': `${TEXT}- Sand.\n`});
  const [changed] = (await renderer.render(edited)).own;
  expect(again?.body).toBe(first?.body);
  expect(changed?.body).not.toBe(first?.body);
});
