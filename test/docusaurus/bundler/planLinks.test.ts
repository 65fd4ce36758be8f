import path from 'node:path';
import type {Link, Root} from 'mdast';
import {describe, expect, it, vi} from 'vitest';
import type {MdxOptions} from '../../../plugin/docusaurus/bundler/mdxItems.js';
import {PlanLinks} from '../../../plugin/docusaurus/bundler/planLinks.js';

const ROOT = path.resolve('/repo');
const SITE = path.join(ROOT, 'site');
const at = (...parts: string[]) => path.join(ROOT, ...parts);
const folder = (...parts: string[]) => at(...parts) + path.sep;

const PERMALINKS = new Map([
  [at('site/plans/lantern.md'), '/plans/lantern'],
  [at('plans/two words.md'), '/plans/two-words'],
  [at('specs/001-mast/tasks.md'), '/plans/001-mast#tasks.md'],
]);

const INCLUDE = [
  folder('site/i18n/fr/docs'),
  folder('site/docs'),
  folder('site/versioned_docs/v1'),
];

interface Rule {
  use?: {options: MdxOptions}[];
  oneOf?: Rule[];
  include?: string[];
}

function wrap(rules: Rule[], notice = vi.fn()): PlanLinks {
  const links = new PlanLinks(notice);
  links.update(PERMALINKS, {siteDir: SITE, repository: ROOT});
  links.bundlerPlugin().apply({options: {module: {rules}}});
  return links;
}

function createRule(own: MdxOptions['resolveMarkdownLink'] = () => null): {
  rule: Rule;
  resolve(link: string, from: string): string | null | undefined;
} {
  const item = {options: {resolveMarkdownLink: own, processors: 'made before'} as MdxOptions};
  return {
    rule: {use: [item], include: INCLUDE},
    resolve: (linkPathname, from) =>
      item.options.resolveMarkdownLink?.({linkPathname, sourceFilePath: at(from)}),
  };
}

describe('links of documents to the files of plans', () => {
  it.each([
    ['../plans/lantern.md', 'site/docs/intro.md', '/plans/lantern'],
    ['../../plans/lantern.md', 'site/docs/deep/intro.md', '/plans/lantern'],
    ['../../plans/two%20words.md', 'site/docs/intro.md', '/plans/two-words'],
    ['/plans/lantern.md', 'site/docs/deep/intro.md', '/plans/lantern'],
    ['plans/lantern.md', 'site/docs/intro.md', '/plans/lantern'],
    ['@site/plans/lantern.md', 'site/docs/intro.md', '/plans/lantern'],
    ['/plans/two words.md', 'site/docs/intro.md', '/plans/two-words'],
    // Copies of `docs/deep/intro.md` with its links.
    ['../../plans/lantern.md', 'site/i18n/fr/docs/deep/intro.md', '/plans/lantern'],
    ['../../plans/lantern.md', 'site/versioned_docs/v1/deep/intro.md', '/plans/lantern'],
    ['lantern.md', 'site/docs/intro.md', null],
    ['../plans/gone.md', 'site/docs/intro.md', null],
    ['../plans/%ff.md', 'site/docs/intro.md', null],
    ['../../../../../etc/passwd.md', 'site/docs/intro.md', null],
  ])('%s in %s leads to %s', (link, from, expected) => {
    const {rule, resolve} = createRule();
    wrap([rule]);
    expect(resolve(link, from)).toBe(expected);
  });

  it('asks the plugin of the document first', () => {
    const {rule, resolve} = createRule(() => '/docs/own');
    const links = wrap([{oneOf: [rule]}]);
    expect(resolve('../plans/lantern.md', 'site/docs/intro.md')).toBe('/docs/own');
    expect(links.wasAskedBy(at('site/docs/intro.md'))).toBe(false);
  });

  it('remembers which documents asked, in vain too', () => {
    const {rule, resolve} = createRule();
    const links = wrap([rule]);
    resolve('../plans/gone.md', 'site/docs/intro.md');
    expect(links.wasAskedBy(at('site/docs/intro.md'))).toBe(true);
    expect(links.wasAskedBy(at('site/docs/other.md'))).toBe(false);
  });

  it('has the loader make its processors anew, once for both bundles', () => {
    const {rule} = createRule();
    const links = wrap([rule]);
    const wrapped = rule.use?.[0]?.options;
    expect(wrapped?.processors).toBeUndefined();
    links.bundlerPlugin().apply({options: {module: {rules: [rule]}}});
    expect(rule.use?.[0]?.options).toBe(wrapped);
  });

  it.each([
    ['/plans/001-mast#tasks.md#cut', '/plans/001-mast#tasks.md--cut'],
    ['/plans/001-mast#tasks.md', '/plans/001-mast#tasks.md'],
    ['/plans/other#tasks.md#cut', '/plans/other#tasks.md#cut'],
    ['/plans/lantern#progress', '/plans/lantern#progress'],
  ])('lead from %s, as the loader makes it, to %s', (url, expected) => {
    const {rule} = createRule();
    wrap([rule]);
    const link: Link = {type: 'link', url, children: []};
    const [attach] = (rule.use?.[0]?.options.remarkPlugins ?? []) as (() => (root: Root) => void)[];
    attach?.()({type: 'root', children: [{type: 'paragraph', children: [link]}]});
    expect(link.url).toBe(expected);
  });

  it('says nothing on a site without documents', () => {
    const notice = vi.fn();
    wrap([{use: [{options: {markdownConfig: {hooks: {}}}}]}, {use: []}], notice);
    expect(notice).not.toHaveBeenCalled();
  });
});

describe('an MDX loader that is not as it was known', () => {
  type Hook = (link: {url: string; sourceFilePath: string}) => unknown;

  function wrapHooks(onBrokenMarkdownLinks: unknown): {hook: Hook; notice: () => void} {
    const markdownConfig = {hooks: {onBrokenMarkdownLinks}};
    const rules = [{use: [{options: {markdownConfig}}]}, {use: [{options: {markdownConfig}}]}];
    const notice = vi.fn();
    wrap(rules, notice);
    return {
      hook: rules[0]?.use[0]?.options.markdownConfig.hooks.onBrokenMarkdownLinks as Hook,
      notice,
    };
  }

  const sourceFilePath = path.relative(process.cwd(), at('site/docs/intro.md'));

  it('is asked through the hook for broken links, with a notice', () => {
    const {hook, notice} = wrapHooks('throw');
    expect(notice).toHaveBeenCalledWith(expect.stringMatching(/may not work.*Link to the URLs/));
    expect(hook({url: '../plans/lantern.md?q#progress', sourceFilePath})).toBe(
      '/plans/lantern?q#progress',
    );
    expect(() => hook({url: '../plans/gone.md', sourceFilePath})).toThrow(/gone\.md.*Correct/);
  });

  it('still asks the function of the site for the rest', () => {
    const own = vi.fn(() => '/own');
    const {hook} = wrapHooks(own);
    expect(hook({url: '../plans/gone.md', sourceFilePath})).toBe('/own');
    expect(own).toHaveBeenCalledOnce();
  });
});
