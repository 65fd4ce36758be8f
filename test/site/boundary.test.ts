import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, inject, test} from 'vitest';
import {linkPackages} from '../../scripts/linkPackages.mjs';
import {listFiles, readPage} from './support/output.js';
import {DOCUSAURUS, run} from './support/run.js';
import {createTinySite} from './support/tinySite.js';

/** Stands in everything of the plan that is not to be published. */
const MARK = 'zqxmark';

const SECRET = `---
owner: Ada ${MARK}
tags: [${MARK}]
slug: ${MARK}-slug
branch: ${MARK}
---

# ${MARK} title

Supersedes [the lantern](lantern.md). See \`docs/${MARK}.md\`, #12 and ![](${MARK}.png).

## Progress

- [x] (2026-11-02) ${MARK} task
- [ ] ${MARK} next

## Decision Log

- Decision: ${MARK} wood. Rationale: ${MARK}. Date/Author: 2026-11-03, ${MARK}

## Risks

- ${MARK} rain

## Validation

\`\`\`sh
${MARK} --check
\`\`\`

## Outcomes

- ${MARK} light
`;

/** Docusaurus publishes the configuration of a site, so it does not name the plan. */
const EXCLUDE = ['**/zqx*'];

/** Plans that stopped the build, or broke their page in the browser. */
const BAD: Record<string, string> = {
  [`${'計画'.repeat(40)}.md`]: '# Long name\n\n- [ ] a\n',
  [`${'x'.repeat(250)}.md`]: '# Longer name\n\n- [ ] a\n',
  'half.md': '---\ntags: ["\\ud83d"]\nslug: "\\ud83dx"\nstatus: "\\ud83d"\n---\n\n# "Half"\n',
  'names.md': '# Names\n\n```__proto__\na\n```\n\n```constructor\na\n```\n',
  'names/a.__proto__': 'x',
  'names/b.constructor': 'x',
  'line.md': `# Line\n\n${'word '.repeat(300_000)}\n`,
  'lists.md': `# Lists\n\n## Validation\n\n\`\`\`sh\n${'npm test\n'.repeat(50_000)}\`\`\`\n`,
};

const NAMING = `---
supersedes: ${MARK}.md
---

# Lantern

Follows [the other one](${MARK}.md), and links to [a hidden one](hidden.md).

- [x] (2026-11-02) Cut
- [ ] Glue
`;

let siteDir: string;
let plansDir: string;

/** Builds the site again, with what was left by earlier builds. @returns the output by path */
async function build(options: {exclude?: string[]} = {}): Promise<Map<string, Buffer>> {
  const config = path.join(siteDir, 'docusaurus.config.mjs');
  const given = JSON.stringify({asOf: '2026-11-10', ...options});
  const text = fs
    .readFileSync(config, 'utf8')
    .replace(/\["execplans",\{.*?\}\]/, `["execplans",${given}]`);
  fs.writeFileSync(config, text);
  await run(process.execPath, [DOCUSAURUS, 'build'], {
    cwd: siteDir,
    env: {DOCUSAURUS_NO_PERSISTENT_CACHE: undefined},
  });
  const outDir = path.join(siteDir, 'build');
  return new Map(listFiles(outDir).map((file) => [file, fs.readFileSync(path.join(outDir, file))]));
}

const filesWithMark = (output: ReadonlyMap<string, Buffer>) =>
  [...output].filter(([file, bytes]) => file.includes(MARK) || bytes.includes(MARK));

beforeAll(() => {
  const plans = {
    ...BAD,
    [`${MARK}.md`]: SECRET,
    [`${MARK}.png`]: MARK,
    'lantern.md': NAMING,
    'hidden.md':
      '---\nunlisted: true\n---\n\n# A lamp in the attic\n\n- [x] (2026-11-02) Light it\n',
  };
  const site = createTinySite(path.join(inject('outRoot'), 'boundary'), {
    options: {asOf: '2026-11-10'},
    plans,
  });
  ({siteDir, plansDir} = site);
  fs.appendFileSync(path.join(siteDir, 'PLANS.md'), `- [x](plans/${MARK}.md)\n`);
  fs.writeFileSync(
    path.join(siteDir, 'CHANGELOG.md'),
    `# Changelog\n\n## 1.0.0 - 2026-11-03\n\n- A [lantern](plans/${MARK}.md)\n`,
  );
  linkPackages(siteDir);
});

describe('a site that is built again and again', () => {
  test('publishes a plan, then a draft no more, and an excluded one neither', async () => {
    expect(filesWithMark(await build()).length).toBeGreaterThan(3);
    fs.writeFileSync(
      path.join(plansDir, `${MARK}.md`),
      SECRET.replace('---\n', '---\ndraft: true\n'),
    );
    expect(filesWithMark(await build()).map(([file]) => file)).toEqual([]);
    fs.writeFileSync(path.join(plansDir, `${MARK}.md`), SECRET);
    const warm = await build({exclude: EXCLUDE});
    expect(filesWithMark(warm).map(([file]) => file)).toEqual([]);
    for (const folder of ['.docusaurus', 'build', 'node_modules/.cache']) {
      fs.rmSync(path.join(siteDir, folder), {recursive: true, force: true});
    }
    const cold = await build({exclude: EXCLUDE});
    expect([...cold.keys()]).toEqual([...warm.keys()]);
    expect(
      [...cold].filter(([file, bytes]) => !warm.get(file)?.equals(bytes)).map(([file]) => file),
    ).toEqual([]);
  });

  test('has a page for an unlisted plan, and tells of it nowhere', () => {
    const outDir = path.join(siteDir, 'build');
    const page = readPage(outDir, '/plans/hidden');
    expect(page).toMatch(/<meta[^>]*name="?robots"?[^>]*noindex/);
    expect(page).toContain('A lamp in the attic');
    const elsewhere = listFiles(outDir)
      .filter((file) => /\.(?:html|xml)$/.test(file) && !file.startsWith('plans/hidden'))
      .map((file) => fs.readFileSync(path.join(outDir, file), 'utf8'));
    expect(elsewhere.filter((text) => text.includes('A lamp in the attic'))).toEqual([]);
    expect(fs.readFileSync(path.join(outDir, 'sitemap.xml'), 'utf8')).not.toContain('hidden');
    expect(readPage(outDir, '/plans/lantern')).toMatch(/href="?\/plans\/hidden/);
  });

  test('has a page for every bad plan', () => {
    const outDir = path.join(siteDir, 'build');
    const pages = listFiles(outDir).filter((file) => /^plans\/[^/]*\.html$/.test(file));
    for (const title of ['Long name', 'Longer name', 'Half', 'Names', 'Line', 'Lists']) {
      const shown = pages.filter((file) =>
        new RegExp(`<title[^>]*>"?${title}`).test(fs.readFileSync(path.join(outDir, file), 'utf8')),
      );
      expect(shown.length, title).toBe(1);
    }
  });
});
