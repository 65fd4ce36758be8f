import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {isRecord} from '../../plugin/lib/isRecord.js';
import type {DataFile} from '../../plugin/publish/routes.js';
import {publishRepository} from './publishRepository.js';

/** Stands in everything of a plan that must not be published: its path, names, title and text. */
const MARK = 'zqxmark';

const SECRET = `---
title: ${MARK} title
owner: Ada ${MARK}
tags: [${MARK}]
slug: ${MARK}-slug
---

# ${MARK} title

Status: active

Supersedes [the beds](beds.md). See [the guide](../docs/guide.md).

## Progress

- [x] (2026-11-20) ${MARK} task
- [ ] ${MARK} next

![](${MARK}.png)
`;

/** A plan that names another in every way; only its words may be published. */
const naming = (file: string, id: string) => `---
supersedes: ${file}
depends_on: [${id}, docs/plans/${file}]
related:
  - ${file}
---

# Beds

Follows [the other one](${file} "see ${file}") and [it][r], ![its picture](${MARK}.png),
[online](https://github.com/acme/garden/blob/main/docs/plans/${file}).

[r]: ../plans/${file}#${MARK}

- [x] (2026-11-20) Dig
- [ ] Plant
`;

const filesWith = (path: string, secret: string): Record<string, string> => {
  const file = path.split('/').at(-1) ?? '';
  return {
    'docs/guide.md': `# Guide\n\nBuilt by [a plan](plans/${file}).\n`,
    'docs/plans/beds.md': naming(file, /^id: /m.test(secret) ? `${MARK}-id` : MARK),
    'docs/plans/roof.md': '# Roof\n\n- [ ] Climb\n',
    [path]: secret,
    [`docs/plans/${MARK}.png`]: 'x',
    'PLANS.md': `# Plans\n\n## Active\n\n- [Beds](docs/plans/beds.md)\n- [x](${path})\n`,
    'CHANGELOG.md': `# Changelog\n\n## 1.0.0 - 2026-11-21\n\n- The [shed](${path}), and beds (\`docs/plans/beds.md\`)\n`,
    'docs/SSOT.md': `# Truth\n\nSee [the plan](plans/${file}).\n`,
  };
};

const PAGES = {'docs/guide.md': '/docs/guide', 'docs/SSOT.md': '/docs/truth'};

const textOf = ({name, content, encode}: DataFile) =>
  name + (encode?.() ?? (typeof content === 'string' ? content : JSON.stringify(content)));

/** Whether a data file is that of the page with a title. */
const isPageOf = (content: unknown, title: string) =>
  isRecord(content) && content.title === title && 'attachments' in content;

async function publishedTexts(...given: Parameters<typeof publishRepository>) {
  const {routes, data, findings} = await publishRepository(...given);
  return {texts: [JSON.stringify(routes), ...data.map(textOf)], routes, data, findings};
}

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const draft = (flag: string) => SECRET.replace('---\n', `---\n${flag}\n`);

describe('a plan that is not published', () => {
  const path = `docs/plans/${MARK}.md`;

  it.each([
    ['a draft', draft(`draft: true\nid: ${MARK}-id`), {}],
    ['a draft in other words', draft('Draft: "yes"'), {}],
    ['a draft by a line that is no YAML', draft('draft:true'), {}],
    ['a draft with a broken line', draft('draft: true\nx: a: b'), {}],
    ['a draft with broken front matter', draft('draft: true\na: &a [*a]'), {}],
    ['a draft in another language', draft('draft: true').replace('---\n', '---js\n'), {}],
    ['a draft in TOML', SECRET.replace(/---\n[\s\S]*?---\n/, '+++\ndraft = true\n+++\n'), {}],
    ['excluded', SECRET, {options: {exclude: [`**/${MARK}.*`]}}],
    ['excluded with its folder', SECRET, {options: {exclude: [`**/${MARK}*`]}}],
  ])('leaves no trace if it is %s', async (_, secret, options) => {
    const {texts, findings} = await publishedTexts(filesWith(path, secret), {
      pages: PAGES,
      ...options,
    });
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => text.toLowerCase().includes(MARK))).toEqual([]);
    expect(JSON.stringify(findings)).not.toContain(MARK);
  });

  it('leaves no trace if git ignores it, or its folder', async () => {
    for (const ignored of [`${MARK}.*`, '/docs/plans/private/']) {
      const place = ignored.endsWith('/') ? `docs/plans/private/${MARK}.md` : path;
      const files: Record<string, string> = {
        ...filesWith(place, SECRET),
        '.gitignore': `${ignored}\n`,
      };
      const file = place.replace('docs/plans/', '');
      files['docs/plans/beds.md'] = naming(file, file.replace('.md', '')).replaceAll(
        `${MARK}.png`,
        'other.png',
      );
      delete files[`docs/plans/${MARK}.png`];
      files['docs/guide.md'] = '# Guide\n';
      const {texts, findings} = await publishedTexts(files, {pages: PAGES});
      expect(texts.filter((text) => text.toLowerCase().includes(MARK))).toEqual([]);
      expect(JSON.stringify(findings)).not.toContain(MARK);
    }
  });

  it('is published in development, with a mark', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    const {routes, texts} = await publishedTexts(filesWith(path, draft('draft: true')));
    expect(routes.map((route) => route.path)).toContain(`/plans/${MARK}-slug`);
    expect(texts.filter((text) => text.includes('"visibility":"draft"')).length).toBeGreaterThan(1);
  });

  it('is the only one: the text that names it stays', async () => {
    const {texts} = await publishedTexts(filesWith(path, draft('draft: true')));
    expect(texts.join()).toContain('["span",{},"the other one"]');
    expect(texts.join()).toContain('["span",{},"online"]');
  });

  it('takes all plans of its file with it', async () => {
    const plans = `---\ndraft: true\n---\n\n# Plans\n\n## ${MARK} one\n\nStatus: active\n\n- [ ] a\n\n## ${MARK} two\n\nStatus: active\n\n- [ ] b\n`;
    const {texts} = await publishedTexts({'PLANS.md': plans, 'plans/roof.md': '# Roof\n'});
    expect(texts.filter((text) => text.includes(MARK))).toEqual([]);
  });
});

describe('a draft of several files', () => {
  it('is absent with all of them, whichever of them says so', async () => {
    const flag = '---\ndraft: true\n---\n\n';
    for (const drafted of [null, 'spec', 'tasks']) {
      const texts = {
        spec: `# Feature Specification: ${MARK}\n\n## Requirements\n\n- **FR-001**: ${MARK}\n`,
        tasks: `# Tasks: ${MARK}\n\n- [ ] T001 ${MARK} in \`src/${MARK}.ts\`\n`,
      };
      const files = Object.entries(texts).map(([name, text]) => [
        `specs/001-${MARK}/${name}.md`,
        name === drafted ? flag + text : text,
      ]);
      const published = await publishedTexts({
        'plans/roof.md': '# Roof\n\n- [ ] Climb\n',
        ...Object.fromEntries(files),
      });
      const marked = published.texts.filter((text) => text.includes(MARK));
      expect(marked.length > 0, String(drafted)).toBe(drafted === null);
      expect(published.routes.map((route) => route.path)).toContain('/plans/roof');
    }
  });
});

describe('a draft in the folder of a change', () => {
  const change = (place: string, flag: string, title: string) => ({
    [`${place}/proposal.md`]: `${flag}# ${title}\n\n## Why\n\nIt is dark.\n`,
    [`${place}/design.md`]: `# ${title}: design\n`,
    [`${place}/tasks.md`]: '- [ ] 1.1 Dim it\n',
  });
  const DRAFT = '---\ndraft: true\n---\n\n';

  it('is absent with its folder, and whatever is in it', async () => {
    const folder = `openspec/changes/${MARK}`;
    const {texts, findings} = await publishedTexts({
      ...change(folder, DRAFT, `${MARK} title`),
      [`${folder}/${MARK}.png`]: 'x',
      [`${folder}/.${MARK}`]: 'x',
      'plans/roof.md': `# Roof\n\nSee [it](../${folder}), [all](../${folder}/), ![that](../${folder}/${MARK}.png), [this](../${folder}/.${MARK}).\n`,
    });
    expect(texts.filter((text) => text.includes(MARK))).toEqual([]);
    expect(JSON.stringify(findings)).not.toContain(MARK);
  });

  it('is named by no finding about another plan', async () => {
    const away = 'openspec/changes/archive/2026-10-01-dim';
    const files = {...change('openspec/changes/dim', '', 'Dim'), 'plans/roof.md': '# Roof\n'};
    const shown = await publishedTexts({...files, ...change(away, '', 'Dim')});
    expect(JSON.stringify(shown.findings)).toContain(away);
    const hidden = await publishedTexts({...files, ...change(away, DRAFT, 'Dim')});
    expect(JSON.stringify(hidden.findings)).not.toContain(away);
  });

  it('hides no other plan that is called like one of its files', async () => {
    const {texts} = await publishedTexts({
      ...change('openspec/changes/dim', DRAFT, 'Dim'),
      'plans/design.md': '# The design\n\n- [ ] Draw\n',
      'plans/roof.md': '---\ndepends_on: design\n---\n\n# Roof\n\n- [ ] Climb\n',
    });
    expect(texts.join()).toContain('"relation":"depends-on"');
  });
});

describe('an unlisted plan', () => {
  const path = `docs/plans/${MARK}.md`;
  const files = {
    ...filesWith(path, draft('unlisted: true').replaceAll(`![](${MARK}.png)`, '')),
    'docs/guide.md': '# Guide\n',
    'docs/SSOT.md': '# Truth\n',
    'docs/plans/beds.md': '# Beds\n\n- [x] (2026-11-20) Dig\n- [ ] Plant\n',
  };

  it('has a page, and is in nothing else', async () => {
    const {routes, data} = await publishedTexts(files, {pages: PAGES});
    expect(routes.map((route) => route.path)).toContain(`/plans/${MARK}-slug`);
    const marked = data.filter((file) => textOf(file).includes(MARK));
    // The changelog links to it.
    expect(marked.map(({name}) => name.replace(/^[^.]+/, '…'))).toEqual([
      '….plan.json',
      '….assets.js',
      '….json',
    ]);
    expect(textOf(marked[0] as DataFile)).toContain('"visibility":"unlisted"');
    expect(textOf(marked[2] as DataFile)).toContain('"plans":{');
    expect(textOf(marked[2] as DataFile)).not.toContain(`${MARK} title`);
    expect(textOf(marked[0] as DataFile)).not.toMatch(/"(?:previous|next)":/);
  });

  it('can be linked, without its name in lists', async () => {
    const {data} = await publishedTexts({
      ...files,
      'docs/plans/beds.md': `# Beds\n\nSee [this](${MARK}.md).\n\n- [ ] Plant\n`,
    });
    const page = data
      .map(textOf)
      .find((text) => text.includes('"title":"Beds"') && text.includes('"body"'));
    expect(page).toContain(`["a",{"href":"/plans/${MARK}-slug"},"this"]`);
    expect(page).not.toContain(`${MARK} title`);
  });

  it('has its findings on its own page alone', async () => {
    const {data, findings} = await publishedTexts({
      ...files,
      [path]: `---\nunlisted: true\n---\n\n# ${MARK}\n\n[gone](gone.md)\n\n- [x] (2026-02-31) Dig\n`,
    });
    expect(findings.filter(({file}) => file === path).length).toBeGreaterThan(1);
    expect(data.map(({name}) => name)).not.toContain('findings.json');
  });

  it('is named by no finding about another plan', async () => {
    const {data} = await publishedTexts({
      'plans/a.md': `---\nunlisted: true\ndepends_on: b.md\n---\n\n# ${MARK}\n\n- [ ] Dig\n`,
      'plans/b.md': '---\ndepends_on: a.md\n---\n\n# First\n\n- [ ] Dig\n',
    });
    const other = data.map(textOf).filter((text) => !text.includes('"visibility":"unlisted"'));
    expect(other.join()).toContain('which is a cycle');
    expect(other.join()).not.toContain(MARK);
  });

  it('of several files lists none of them as attached', async () => {
    const {data} = await publishedTexts({
      'plans/roof.md': '# Roof\n',
      'openspec/changes/dim/proposal.md': `---\nunlisted: true\n---\n\n# ${MARK}\n`,
      'openspec/changes/dim/design.md': '# Design\n',
      'openspec/changes/dim/plot.png': 'x',
    });
    const page = data.map(({content}) => content).find((content) => isPageOf(content, MARK));
    expect(page).toMatchObject({attachments: [{name: 'plot.png'}]});
  });

  it('is a plan like any other in development', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    const {data} = await publishedTexts(files, {pages: PAGES});
    const index = data.find(({name}) => name === 'index.json');
    expect(textOf(index as DataFile)).toContain('"visibility":"unlisted"');
  });
});

describe('sections that are left out', () => {
  const text = `# Beds

Status: active

## Progress

- [x] (2026-11-20) Dig

## 4. Follow-Up:

- [ ] ${MARK} task
- (2026-11-21) ${MARK} entry, \`docs/${MARK}.md\`

### ${MARK} details

- Decision: ${MARK}

## Decision Log

- Decision: keep going
`;

  it('are neither shown nor counted, with all that is below them', async () => {
    const {texts} = await publishedTexts(
      {'plans/beds.md': text},
      {options: {omitSections: ['follow-up']}},
    );
    expect(texts.filter((published) => published.includes(MARK))).toEqual([]);
    expect(texts.join()).toContain('keep going');
    const all = await publishedTexts({'plans/beds.md': text});
    expect(all.texts.join()).toContain(MARK);
  });

  it('are not in the source text of a plan that cannot be rendered', async () => {
    const long = `${text}\n${'word '.repeat(250_000)}\n`;
    const {texts} = await publishedTexts(
      {'plans/beds.md': long},
      {options: {omitSections: ['follow-up']}},
    );
    expect(texts.join()).toContain('"plainBody":true');
    expect(texts.filter((published) => published.includes(MARK))).toEqual([]);
  });
});

describe('images from other origins', () => {
  const REMOTE = 'https://tracker.example/a.png';
  const text = `# Beds\n\n![plot](${REMOTE}) [![badge](${REMOTE})](https://ci.example) <img src="//tracker.example/b.png" alt="raw">\n`;
  const bodyFor = async (remoteImages: 'allow' | 'link' | 'omit') => {
    const {texts} = await publishedTexts({'plans/beds.md': text}, {options: {remoteImages}});
    return texts.find((published) => published.includes('"body"')) ?? '';
  };

  it('are shown unless the site says otherwise', async () => {
    const {texts} = await publishedTexts({'plans/beds.md': text});
    expect(texts.join().match(/\["img",/g)).toHaveLength(3);
  });

  it('become links, or their text within a link', async () => {
    const body = await bodyFor('link');
    expect(body).not.toContain('"img"');
    expect(body).toContain(`["a",{"href":"${REMOTE}"},"plot"]`);
    expect(body).toContain('["a",{"href":"https://ci.example"},["span",{},"badge"]]');
  });

  it('are left out', async () => {
    const body = await bodyFor('omit');
    expect(body).not.toMatch(/"img"|tracker\.example\/[ab]\.png"\}/);
    expect(body).toContain('["span",{},"plot"]');
  });
});
