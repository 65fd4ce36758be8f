import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import aboutLoader from '../../../plugin/docusaurus/bundler/aboutLoader.cjs';
import {createAboutRule} from '../../../plugin/docusaurus/bundler/aboutRule.js';
import {aboutFileName} from '../../../plugin/publish/about/aboutFileName.cjs';
import {makeFolder} from '../../collect/temporary.js';

const MODULE = `import {jsx as _jsx} from "react/jsx-runtime";
export const toc = [];
const code = "export default function Fake(";
export default function MDXContent(props = {}) {
  return _jsx("p", {children: "export default function Quoted("});
}
`;
const PLACED = `import PlansAbout from '@theme/PlansAbout';\n${MODULE}`;
const DOCUMENT = 'docs/intro.md';

let siteDir: string;
let folder: string;

beforeEach(() => {
  siteDir = makeFolder();
  folder = path.join(siteDir, 'about');
  mkdirSync(folder);
});

function addData(): string {
  const file = path.join(folder, aboutFileName(path.join(siteDir, DOCUMENT), siteDir));
  writeFileSync(file, '{}');
  return file;
}

/** What the loader makes of a module, and which files it watches for it. */
function load(code: string, {appends = true, usesPermalinks = false, resourceQuery = ''} = {}) {
  const dependencies: string[] = [];
  const missing: string[] = [];
  const result = aboutLoader.call(
    {
      resourcePath: path.join(siteDir, DOCUMENT),
      resourceQuery,
      getOptions: () => ({
        siteDir,
        folder,
        moduleFolder: '@generated/x/about',
        appends,
        permalinksFile: '/permalinks.json',
        usesPermalinks: () => usesPermalinks,
      }),
      addDependency: (file) => dependencies.push(file),
      addMissingDependency: (file) => missing.push(file),
    },
    code,
  );
  return {result, dependencies, missing};
}

describe('the loader of documents', () => {
  it('leaves a document without plans as it is, and waits for its data', () => {
    const {result, dependencies, missing} = load(MODULE);
    expect(result).toBe(MODULE);
    expect(dependencies).toEqual([]);
    expect(missing).toEqual([
      path.join(folder, aboutFileName(path.join(siteDir, DOCUMENT), siteDir)),
    ]);
  });

  it('appends the plans behind the document', () => {
    const file = addData();
    const {result, dependencies} = load(MODULE);
    expect(dependencies).toEqual([file]);
    expect(result.match(/^export default/gm)).toHaveLength(1);
    expect(result).toMatch(/^function MDXContent\(props = \{\}\) \{$/m);
    expect(result).toContain(`from "@generated/x/about/${path.basename(file)}"`);
    expect(result).toContain("from '@theme/PlansAbout'");
    expect(result).toContain('"export default function Quoted("');
  });

  it('gives the plans to a document that places them itself, appended or not', () => {
    addData();
    for (const appends of [true, false]) {
      const {result} = load(PLACED, {appends});
      expect(result.match(/@theme\/PlansAbout/g)).toHaveLength(1);
      expect(result).toContain('PlansAboutProvider');
    }
  });

  it('does nothing to other documents where none are to be appended', () => {
    addData();
    expect(load(MODULE, {appends: false})).toEqual({result: MODULE, dependencies: [], missing: []});
  });

  it('wraps again what another instance wrapped, without repeating a name', () => {
    addData();
    const {result} = load(load(MODULE).result);
    expect(result.match(/^export default/gm)).toHaveLength(1);
    const names = [...result.matchAll(/^(?:import|function|export default function) (\w+)/gm)];
    const declared = names.map(([, name]) => name);
    expect(new Set(declared).size).toBe(declared.length);
    expect(result.match(/@theme\/PlansAbout/g)).toHaveLength(2);
    expect(result).not.toContain('PlansAboutProvider');
  });

  it('watches where plans are when the document links to files of plans', () => {
    expect(load(MODULE, {usesPermalinks: true}).dependencies).toEqual(['/permalinks.json']);
  });

  it('shows no plans in a list of posts, whose links are watched all the same', () => {
    addData();
    expect(load(MODULE, {resourceQuery: '?truncated=true', usesPermalinks: true})).toEqual({
      result: MODULE,
      dependencies: ['/permalinks.json'],
      missing: [],
    });
  });

  it('says what to do where the module is not as it was known', () => {
    addData();
    expect(() => load('export default 42;\n')).toThrow(
      /docs\/intro\.md: the plans .* is not a function.*Set the `backLinks` option/,
    );
  });
});

describe('the rule for documents', () => {
  const rule = createAboutRule({
    siteDir: '/',
    folder: '/',
    moduleFolder: '',
    appends: true,
    permalinksFile: '/',
    usesPermalinks: () => false,
  });

  it('takes Markdown of both kinds and nothing else', () => {
    const taken = ['/a.md', '/a.MDX', '/a.mdx.js', '/md'].map((file) =>
      rule.test.some((test) => test.test(file)),
    );
    expect(taken).toEqual([true, true, false, false]);
  });

  it('is none that Docusaurus takes for the compiler of documents', () => {
    expect(rule.test).not.toBeInstanceOf(RegExp);
  });
});
