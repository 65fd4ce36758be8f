import {GlobExcludeDefault} from '@docusaurus/utils';
import {describe, expect, it} from 'vitest';
import {findGeneratedPages, findSitePages} from '../../plugin/docusaurus/sitePages.js';
import {describeOverlaps} from '../../plugin/report/describeOverlaps.js';

const CONTENT = {
  'docusaurus-plugin-content-docs': {
    default: {
      loadedVersions: [
        {
          contentPath: '/site/docs',
          docs: [
            {source: '@site/docs/intro.md', permalink: '/docs/intro'},
            {source: '@site/docs/plans/a.md', permalink: '/docs/plans/a'},
            {source: '@site/docs/plans/b.md', permalink: '/docs/plans/b'},
          ],
        },
      ],
    },
  },
  'docusaurus-plugin-content-blog': {
    news: {blogPosts: [{metadata: {source: '@site/blog/x.md', permalink: '/blog/x'}}]},
  },
  'docusaurus-plugin-content-pages': {
    default: [{type: 'mdx', source: '@site/src/pages/y.md', permalink: '/y'}],
  },
  'docusaurus-plugin-unknown': {default: {anything: true}},
};

const pages = findSitePages(CONTENT, '/site');

describe('findSitePages', () => {
  it('finds the files that docs, blog and pages publish', () => {
    expect(pages.map(({file, permalink}) => [file, permalink])).toEqual([
      ['/site/docs/intro.md', '/docs/intro'],
      ['/site/docs/plans/a.md', '/docs/plans/a'],
      ['/site/docs/plans/b.md', '/docs/plans/b'],
      ['/site/blog/x.md', '/blog/x'],
      ['/site/src/pages/y.md', '/y'],
    ]);
  });

  it('survives content of another shape', () => {
    const odd = {
      'docusaurus-plugin-content-docs': {default: null},
      'docusaurus-plugin-content-pages': {a: 'x'},
    };
    expect(findSitePages(odd, '/site')).toEqual([]);
  });
});

describe('findGeneratedPages', () => {
  it('finds categories, tags and lists', () => {
    const content = {
      'docusaurus-plugin-content-docs': {
        default: {
          loadedVersions: [
            {
              path: '/docs',
              tagsPath: '/docs/tags',
              sidebars: {
                main: [
                  {
                    type: 'category',
                    link: {permalink: '/docs/category/a'},
                    items: [{type: 'doc', id: 'x'}],
                  },
                ],
              },
            },
          ],
        },
      },
      'docusaurus-plugin-content-blog': {
        default: {
          blogTagsListPath: '/blog/tags',
          blogTags: {a: {permalink: '/blog/tags/a'}},
        },
      },
    };
    expect(findGeneratedPages(content)).toEqual([
      '/docs',
      '/docs/tags',
      '/docs/category/a',
      '/blog/tags',
      '/blog',
      '/blog/tags/a',
    ]);
  });
});

describe('describeOverlaps', () => {
  it('gives the exclude line once per plugin, with the defaults it would replace', () => {
    const [overlap, ...rest] = describeOverlaps(
      pages,
      new Set(['/site/docs/plans/a.md', '/site/docs/plans/b.md']),
      [],
      GlobExcludeDefault,
    );
    expect(rest).toEqual([]);
    expect(overlap).toContain('2 plans are also published by the docs plugin');
    expect(overlap).toContain("exclude: ['plans/**', '**/_*.{js,jsx,ts,tsx,md,mdx}'");
  });

  it('excludes the folder of all plans, whatever folders for their states it has', () => {
    const content = {
      'docusaurus-plugin-content-docs': {
        default: {
          loadedVersions: [
            {
              contentPath: '/site/docs',
              docs: ['active', 'completed'].map((state) => ({
                source: `@site/docs/exec-plans/${state}/a.md`,
                permalink: `/docs/${state}`,
              })),
            },
          ],
        },
      },
    };
    const files = ['active', 'completed'].map((state) => `/site/docs/exec-plans/${state}/a.md`);
    const [overlap] = describeOverlaps(
      findSitePages(content, '/site'),
      new Set(files),
      ['/site/docs/exec-plans'],
      GlobExcludeDefault,
    );
    expect(overlap).toContain("exclude: ['exec-plans/**', '**/_*.");
  });

  it('says nothing where nothing overlaps', () => {
    expect(describeOverlaps(pages, new Set(['/repo/plans/a.md']), [], [])).toEqual([]);
  });
});
