import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {beforeAll, describe, expect, inject, test} from 'vitest';
import {GALLERY} from './gallery.js';
import {type BuiltSite, buildExampleSite, type Variant} from './support/exampleSite.js';
import {listFiles, readLinks, readPage, readText} from './support/output.js';
import {ROOT} from './support/run.js';

const VARIANTS: Variant[] = [
  {bundler: 'rspack', baseUrl: '/'},
  {bundler: 'rspack', baseUrl: '/x/', isTranslated: true},
  {bundler: 'webpack', baseUrl: '/'},
  {bundler: 'webpack', baseUrl: '/x/'},
];

/** Only these kinds of files beside a plan may be published, all under hashed names. */
const PUBLISHED = /\.(?:html|js|css|xml|txt|map|woff2?|png|jpe?g|gif|webp|avif|svg|ico|pdf)$/;

describe.each(VARIANTS)('the example site under $bundler at $baseUrl', (variant) => {
  const end = variant.isTranslated ? '/' : '';
  let site: BuiltSite;
  let files: string[];

  beforeAll(async () => {
    site = await buildExampleSite(variant);
    files = listFiles(site.outDir);
  });

  test.each(GALLERY)('has a page for $slug that says $status', ({slug, status}) => {
    expect(readText(readPage(site.outDir, `/gallery/${slug}`))).toMatch(
      new RegExp(`\\b${status}\\b`, 'i'),
    );
  });

  test('links every plan from the index, without scripts', () => {
    const links = readLinks(readPage(site.outDir, '/gallery'));
    for (const {slug} of GALLERY) {
      expect(links).toContain(`${variant.baseUrl}gallery/${slug}${end}`);
    }
  });

  test('leads from a page to the plans of every format that name it or that it names', () => {
    const links = readLinks(readPage(site.outDir, '/lanternkit'));
    for (const slug of [
      'group-scenes',
      'warn-before-dimming',
      'night-light',
      'rename_app_screens',
    ]) {
      expect(links).toContainEqual(
        expect.stringMatching(new RegExp(`/gallery/[\\w-]*${slug}${end}$`)),
      );
    }
  });

  test('shows the plans of this project', () => {
    const links = readLinks(readPage(site.outDir, '/plans'));
    expect(links).toContain(`${variant.baseUrl}plans/publish-real-plans${end}`);
  });

  test('has every file that its pages name', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    const named = pages.flatMap((page) =>
      readLinks(fs.readFileSync(path.join(site.outDir, page), 'utf8')).filter((link) =>
        link.startsWith(`${variant.baseUrl}assets/`),
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    const missing = [...new Set(named)]
      .map((link) => decodeURIComponent(link.slice(variant.baseUrl.length)))
      .filter((file) => !files.includes(file));
    expect(missing).toEqual([]);
  });

  test('publishes images and files beside a plan under hashed names', () => {
    expect(files).toContainEqual(expect.stringMatching(/^assets\/images\/row-\w+\.png$/));
    expect(files).toContainEqual(expect.stringMatching(/^assets\/images\/topology-\w+\.png$/));
    expect(files).toContainEqual(expect.stringMatching(/^assets\/\w+\/review-\w+\.pdf$/));
  });

  test('publishes no page, script or dotfile from beside a plan', () => {
    expect(files.filter((file) => !PUBLISHED.test(file))).toEqual([]);
    expect(files.filter((file) => /preview|\.notes/.test(file))).toEqual([]);
  });

  test('lets nothing of a plan run', () => {
    const html = readPage(site.outDir, '/gallery/wiring-guide');
    expect(html).not.toContain('onclick');
    for (const file of files.filter((name) => name.endsWith('.html') || name.endsWith('.svg'))) {
      const text = fs.readFileSync(path.join(site.outDir, file), 'utf8');
      expect(text, file).not.toMatch(/<script>document\.title/);
    }
  });

  test('keeps placeholders, braces and indented code', () => {
    const text = readText(readPage(site.outDir, '/gallery/wiring-guide'));
    expect(text).toContain('where <lantern> is the model and {connector}');
    expect(text).toContain('ask for its serial number');
  });

  test('holds no path of this machine', () => {
    const places = [ROOT, os.homedir(), inject('outRoot')].filter((place) => place.length > 5);
    const leaks = files.filter((file) => {
      const bytes = fs.readFileSync(path.join(site.outDir, file));
      return places.some((place) => bytes.includes(place));
    });
    expect(leaks).toEqual([]);
  });

  test('says in one line what was found', () => {
    expect(site.log).toContain(`${GALLERY.length} plans`);
  });
});
