import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, inject, test} from 'vitest';
import {launchBrowser} from '../../scripts/browser.mjs';
import {linkPackages} from '../../scripts/linkPackages.mjs';
import {serveSite} from '../../scripts/serveSite.mjs';
import {buildExampleSite} from './support/exampleSite.js';
import {openPage} from './support/page.js';
import {DOCUSAURUS, run} from './support/run.js';
import {createTinySite} from './support/tinySite.js';

const PLANS = {
  'lantern.md':
    '---\ntags: [wood]\n---\n\n# A `</script><script>ran = 1</script>` lantern\n\nOwner: Ada, @org/platform\n\n## Purpose\n\nNobody **stumbles** in the dark.\n\n## Progress\n\n- [x] (2026-11-02 09:00Z) Cut the wood\n- [x] (2026-11-04) Sand it\n- [ ] (2031-01-01) Glue it\n',
  'candle.md': '# Pour a candle\n\n## Progress\n\n- [ ] Melt the wax\n',
  'secret.md': '---\ndraft: true\n---\n\n# A secret\n\n- [ ] Keep it\n',
  'attic.md': '---\nunlisted: true\n---\n\n# In the attic\n\n- [x] (2026-11-02) Light it\n',
};

const SITE = {
  // Docusaurus itself wants a date of every page, and there is no git here.
  future: {v4: true, faster: true, experimental_vcs: 'disabled'},
  baseUrl: '/x/',
  trailingSlash: true,
  i18n: {defaultLocale: 'en', locales: ['en', 'fr']},
  themeConfig: {image: 'img/card.png'},
};

let outDir: string;

beforeAll(async () => {
  const {siteDir} = createTinySite(path.join(inject('outRoot'), 'found'), {
    options: {asOf: '2026-11-10'},
    plans: PLANS,
    site: SITE,
    preset: {sitemap: {lastmod: 'date'}},
  });
  linkPackages(siteDir);
  await run(process.execPath, [DOCUSAURUS, 'build'], {cwd: siteDir});
  outDir = path.join(siteDir, 'build');
});

const readHead = (folder: string, file: string) =>
  fs.readFileSync(path.join(folder, file), 'utf8').split('<body')[0] ?? '';

/** Values of an attribute of the tags that have another one, in order. */
function valuesOf(head: string, tag: string, name: string): string[] {
  const tags = head.match(/<(?:meta|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((text) => new RegExp(`=\\s*"?${tag}["\\s/>]`).test(text))
    .map((text) => new RegExp(`\\b${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(text))
    .map((match) => match?.[1] ?? match?.[2] ?? '');
}

/** What search engines read, by type. */
function structuredData(head: string): Record<string, Record<string, unknown>> {
  const scripts = head.matchAll(/<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/gs);
  const data = [...scripts].map(([, text = '']) => JSON.parse(text));
  return Object.fromEntries(data.map((each) => [each['@type'], each]));
}

describe('the page of a plan', () => {
  test('has one URL for each language, with the slash that the site has', () => {
    const head = readHead(outDir, 'plans/lantern/index.html');
    const url = 'https://tiny.example/x/plans/lantern/';
    const french = 'https://tiny.example/x/fr/plans/lantern/';
    expect(valuesOf(head, 'canonical', 'href')).toEqual([url]);
    expect(valuesOf(head, 'og:url', 'content')).toEqual([url]);
    expect(valuesOf(head, 'alternate', 'href')).toEqual([url, french, url]);
    expect(valuesOf(head, 'alternate', 'hreflang')).toEqual(['en', 'fr', 'x-default']);
    const translated = readHead(outDir, 'fr/plans/lantern/index.html');
    expect(valuesOf(translated, 'canonical', 'href')).toEqual([french]);
    expect(structuredData(translated).TechArticle?.url).toBe(french);
  });

  test('says in its head what it is about, and when it was worked on', () => {
    const head = readHead(outDir, 'plans/lantern/index.html');
    for (const name of ['description', 'og:description']) {
      expect(valuesOf(head, name, 'content')).toEqual(['Nobody stumbles in the dark.']);
    }
    expect(valuesOf(head, 'og:type', 'content')).toEqual(['article']);
    expect(valuesOf(head, 'article:published_time', 'content')).toEqual(['2026-11-02T09:00Z']);
    expect(valuesOf(head, 'og:image', 'content')).toEqual(['https://tiny.example/x/img/card.png']);
    expect(structuredData(head)).toEqual({
      TechArticle: {
        '@context': 'https://schema.org',
        '@type': 'TechArticle',
        '@id': 'https://tiny.example/x/plans/lantern/',
        url: 'https://tiny.example/x/plans/lantern/',
        mainEntityOfPage: 'https://tiny.example/x/plans/lantern/',
        headline: 'A </script><script>ran = 1</script> lantern',
        description: 'Nobody stumbles in the dark.',
        creativeWorkStatus: 'active',
        dateCreated: '2026-11-02T09:00Z',
        creditText: 'Ada, org/platform',
        keywords: ['wood'],
      },
      BreadcrumbList: {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: 'Plans',
            item: 'https://tiny.example/x/plans/',
          },
          {
            '@type': 'ListItem',
            position: 2,
            name: 'A </script><script>ran = 1</script> lantern',
            item: 'https://tiny.example/x/plans/lantern/',
          },
        ],
      },
    });
  });

  test('says what it is where the plan does not', () => {
    const descriptions = ['', 'fr/'].flatMap((locale) =>
      valuesOf(readHead(outDir, `${locale}plans/candle/index.html`), 'description', 'content'),
    );
    expect(descriptions).toEqual([
      'The plan “Pour a candle”, with its status and the evidence for it',
      'Le plan «\u00a0Pour a candle\u00a0», avec son statut et les preuves à l’appui',
    ]);
  });

  test('hydrates without a complaint where the server leaves the slash out', async () => {
    const [browser, server] = [await launchBrowser(), await serveSite(outDir, '/x/')];
    const {page, complaints} = await openPage(browser, `${server.url}plans/lantern`);
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).pathname).toBe('/x/plans/lantern');
    expect(complaints).toEqual([]);
    await browser.close();
    await server.close();
  });

  test('is not found if it is a draft or unlisted', () => {
    expect(fs.existsSync(path.join(outDir, 'plans/secret'))).toBe(false);
    const attic = readHead(outDir, 'plans/attic/index.html');
    expect(valuesOf(attic, 'robots', 'content')).toEqual(['noindex, nofollow']);
  });
});

test('the sitemap tells when each page was last updated', () => {
  const sitemap = fs.readFileSync(path.join(outDir, 'sitemap.xml'), 'utf8');
  const entries = [...sitemap.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)];
  const plans = entries.filter(([, url]) => url?.includes('/plans'));
  expect(Object.fromEntries(plans.map(([, url, lastmod]) => [url, lastmod]))).toEqual({
    'https://tiny.example/x/plans/': '2026-11-04',
    'https://tiny.example/x/plans/candle/': undefined,
    'https://tiny.example/x/plans/lantern/': '2026-11-04',
    'https://tiny.example/x/plans/timeline/': '2026-11-04',
  });
});

test.each(['/', '/x/'] as const)('canonical links without a slash, at %s', async (baseUrl) => {
  const site = await buildExampleSite({bundler: 'rspack', baseUrl});
  for (const route of [
    'gallery',
    'gallery/timeline',
    'gallery/changelog',
    'plans/keeps-standing',
  ]) {
    const head = readHead(site.outDir, `${route}.html`);
    const url = `https://execplans.example${baseUrl}${route}`;
    expect(valuesOf(head, 'canonical', 'href')).toEqual([url]);
    expect(valuesOf(head, 'og:url', 'content')).toEqual([url]);
  }
});
