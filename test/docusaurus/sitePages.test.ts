import path from 'node:path';
import {expect, it} from 'vitest';
import {findSitePages} from '../../plugin/docusaurus/sitePages.js';
import {findDocuments} from '../../plugin/publish/host.js';
import {makeFolder} from '../collect/temporary.js';

const NAME = 'docusaurus-plugin-content-';

it('tells which documents of a site translate which', () => {
  const siteDir = makeFolder({'blog/x.md': '', 'src/pages/y.mdx': ''});
  const translations = (plugin: string) => `i18n/fr/${NAME}${plugin}`;
  const docs = {
    contentPath: path.join(siteDir, 'docs'),
    contentPathLocalized: path.join(siteDir, translations('docs'), 'current'),
    docs: [
      {source: `@site/${translations('docs')}/current/deep/a.md`, permalink: '/fr/docs/deep/a'},
      {source: '@site/docs/b.md', permalink: '/fr/docs/b'},
    ],
  };
  const post = (source: string) => ({metadata: {source: `@site/${source}`, permalink: '/fr/p'}});
  const page = (source: string) => ({source: `@site/${source}`, permalink: '/fr/q'});
  const pages = findSitePages(
    {
      [`${NAME}docs`]: {default: {loadedVersions: [docs]}},
      [`${NAME}blog`]: {
        default: {
          blogPosts: ['x.md', 'only.md'].map((name) => post(`${translations('blog')}/${name}`)),
        },
      },
      [`${NAME}pages`]: {
        default: [page(`${translations('pages')}/y.mdx`), page('src/pages/index.tsx')],
      },
    },
    siteDir,
  );
  expect(findDocuments(pages, siteDir)).toEqual([
    {path: 'docs/deep/a.md', file: `${translations('docs')}/current/deep/a.md`},
    {path: 'docs/b.md', file: 'docs/b.md'},
    {path: 'blog/x.md', file: `${translations('blog')}/x.md`},
    {path: `${translations('blog')}/only.md`, file: `${translations('blog')}/only.md`},
    {path: 'src/pages/y.mdx', file: `${translations('pages')}/y.mdx`},
  ]);
});

it('leaves out documents outside the repository', () => {
  const pages = findSitePages(
    {[`${NAME}pages`]: {default: [{source: '@site/../elsewhere/a.md', permalink: '/a'}]}},
    '/repository',
  );
  expect(findDocuments(pages, '/repository')).toEqual([]);
});

it('calls the plans of other instances by their titles', () => {
  const name = 'docusaurus-plugin-execplans';
  const plan = {source: '/repository/plans/a.md', permalink: '/plans/a', title: 'Build it'};
  const index = {source: '/repository', permalink: '/plans'};
  const pages = findSitePages({[name]: {team: {pages: [index, plan]}}}, '/repository');
  expect(pages.map(({title}) => title)).toEqual([null, 'Build it']);
});
