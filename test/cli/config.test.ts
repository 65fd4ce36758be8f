import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {ListJson} from '../../plugin/cli/json.js';
import {run} from '../../plugin/cli/run.js';
import type {Finding} from '../../plugin/model/finding.js';
import {makeFolder, makeRepository} from '../collect/temporary.js';
import {publishRepository} from '../publish/publishRepository.js';

const FILES = {
  'docs/plans/fridge/a.md': '# A\n\n- [x] (2026-06-01 10:00Z) One\n- [ ] Two\n',
  'docs/plans/b.md':
    '---\ntags: [ui]\nowner: Kim\n---\n# B\n\n- [x] (2026-06-01 10:00Z) One\n- [ ] Two\n',
  'docs/plans/drafts/c.md': '# C\n\n- [ ] One\n',
};

const siteConfig = (options: string) =>
  `export default {title: 'x', url: 'https://x.example', baseUrl: '/', plugins: ['other', ['execplans', ${options}]]};\n`;

async function execplans(args: string[], cwd: string) {
  const output = {status: 0, out: '', err: ''};
  output.status = await run(args, {
    print: (text) => {
      output.out += text;
    },
    warn: (text) => {
      output.err += text;
    },
    columns: undefined,
    cwd,
    env: {},
    now: Date.UTC(2026, 5, 10),
  });
  return output;
}

/** Status by name of the file. */
async function statuses(args: string[], cwd: string) {
  const {out, err, status} = await execplans(['list', '--json', ...args], cwd);
  expect(err).not.toContain('error:');
  expect(status).toBe(0);
  const {plans} = JSON.parse(out) as ListJson;
  return Object.fromEntries(plans.map((plan) => [path.basename(plan.path, '.md'), plan.status]));
}

describe('the options of the command', () => {
  it('are those of the plugin in the site’s configuration', async () => {
    const root = makeRepository({
      ...FILES,
      'website/docusaurus.config.mjs': siteConfig(
        "{path: '../docs/plans', folders: {fridge: 'blocked'}, exclude: ['**/drafts/**'], asOf: '2026-08-01'}",
      ),
    });
    const expected = {a: 'blocked', b: 'stalled'};
    expect(await statuses([], root)).toEqual(expected);
    expect(await statuses([], path.join(root, 'docs'))).toEqual(expected);
    expect(await statuses(['--no-config'], root)).toEqual({a: 'active', b: 'active', c: 'draft'});
  });

  it.each([
    ['execplans.config.json', '{"folders": {"fridge": "blocked"}, "path": "docs/plans/fridge"}'],
    [
      'execplans.config.mjs',
      "export default {folders: {fridge: 'blocked'}, path: 'docs/plans/fridge'};",
    ],
    [
      'execplans.config.ts',
      "export default {folders: {fridge: 'blocked'}, path: 'docs/plans/fridge'} as const;",
    ],
  ])('are those of %s', async (name, text) => {
    const root = makeRepository({...FILES, [name]: text});
    expect(await statuses([], root)).toEqual({a: 'blocked'});
  });

  it('may name folders above the site, without version control, too', async () => {
    const {'docs/plans/b.md': b} = FILES;
    const root = makeFolder({
      'plans/b.md': b,
      'apps/docs/docusaurus.config.mjs': siteConfig("{path: '../../plans'}"),
    });
    expect(await statuses([], path.join(root, 'apps/docs'))).toEqual({b: 'active'});
  });

  it('are those of the site, where another file disagrees', async () => {
    const root = makeRepository({
      ...FILES,
      'docusaurus.config.mjs': siteConfig("{folders: {fridge: 'blocked'}}"),
      'execplans.config.json': '{"folders": {"fridge": "draft"}, "exclude": ["**/drafts/**"]}',
    });
    const {err} = await execplans(['list'], root);
    expect(err).toMatch(/execplans\.config\.json and .*disagree about folders\..*site's options/);
    expect(await statuses([], root)).toEqual({a: 'blocked', b: 'active'});
  });

  it('come from the instance that is named', async () => {
    const root = makeRepository({
      ...FILES,
      'docusaurus.config.mjs':
        "export default async () => ({plugins: ['execplans', ['docusaurus-plugin-execplans', {id: 'ice', path: 'docs/plans/fridge'}]]});\n",
    });
    expect(Object.keys(await statuses(['--instance', 'ice'], root))).toEqual(['a']);
    expect(Object.keys(await statuses([], root))).toHaveLength(3);
  });

  it('can be stated as flags, on top of the others', async () => {
    const root = makeRepository({
      ...FILES,
      'execplans.config.json': '{"folders": {"fridge": "blocked"}}',
    });
    const args = ['--folder', 'drafts=completed', '--exclude', '**/b.md', '--stale-after', '2w'];
    expect(await statuses(args, root)).toMatchObject({a: 'blocked', c: 'completed'});
    expect(Object.keys(await statuses(args, root))).not.toContain('b');
  });

  it('are not read from a configuration that does not name the plugin', async () => {
    const root = makeRepository({
      ...FILES,
      'docusaurus.config.mjs': "throw new Error('was run');\n",
    });
    expect((await execplans(['list'], root)).err).not.toMatch(/was run|docusaurus\.config/);
  });

  it('of a configuration that throws are left out, and said', async () => {
    const root = makeRepository({
      ...FILES,
      'docusaurus.config.mjs': "throw new Error('execplans: no secret');\n",
    });
    const {err, out, status} = await execplans(['list'], root);
    expect(err).toMatch(/docusaurus\.config\.mjs could not be loaded \(.*no secret.*--no-config/);
    expect(out).toContain('3 plans');
    expect(status).toBe(0);
  });

  it.each([
    [['--config', 'nope.json'], /nope\.json does not exist/],
    [['--stale-after', 'soon'], /“soon” is not a number of days/],
    [['--folder', 'fridge=frozen'], /fridge" is frozen\. Use one of these: draft/],
    [['--status', 'gone'], /Use one of these: .*stalled/],
  ])('that are wrong end with 2: %s', async (args, message) => {
    const {err, status} = await execplans(['list', ...args], makeRepository(FILES));
    expect(err).toMatch(message);
    expect(status).toBe(2);
  });
});

describe('filters', () => {
  it.each([
    [['--status', 'draft'], ['c']],
    [['--tag', 'UI'], ['b']],
    [['--owner', 'kim', '--status', 'active'], ['b']],
    [
      ['--status', 'draft', '--status', 'active'],
      ['a', 'b', 'c'],
    ],
    [['--tag', 'none'], []],
  ])('%s', async (args, names) => {
    expect(Object.keys(await statuses(args, makeRepository(FILES))).sort()).toEqual(names);
  });
});

it('paths are those that the current folder can open', async () => {
  const root = makeRepository(FILES);
  const {out} = await execplans(['list'], path.join(root, 'docs/plans/drafts'));
  expect(out).toContain(' ../b.md\n');
  expect(out).toContain(' c.md\n');
});

it('--version is that of the package', async () => {
  expect((await execplans(['--version'], makeRepository())).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('--findings lists all, of lists and changelogs too, with their rules', async () => {
  const root = makeRepository({
    ...FILES,
    'docs/plans/d.md': '# D\n\n- [ ] One [gone](gone.md)\n',
    'PLANS.md': '# Plans\n\n## Active Plans\n\n- [Roof](docs/plans/roof.md)\n',
  });
  const {out} = await execplans(['list', '--findings'], root);
  expect(out).toMatch(/^PLANS\.md:5 .* \(index-dead-entry\)$/m);
  expect(out).toMatch(/^docs\/plans\/d\.md:3 .* \(dead-link\)$/m);
});

it('finds the same as the site', async () => {
  const files = {
    ...FILES,
    'docs/plans/d.md':
      '# D\n\nStatus: completed\n\n- [ ] One [gone](gone.md), [code](../../src/a.ts), [it](secret.md)\n- [?] 2026-02-31\n',
    'docs/plans/secret.md': '# Secret\n\n- [ ] One\n',
    'src/a.ts': '',
    'PLANS.md':
      '# Plans\n\n## Active Plans\n\n- [Roof](docs/plans/roof.md)\n- [It](docs/plans/secret.md)\n',
    'CHANGELOG.md': '# Changelog\n\n## 1.0.0\n\n- See [gone](gone.md)\n',
  };
  const exclude = ['**/secret.md'];
  const {findings} = await publishRepository(files, {options: {exclude}});
  const config = {
    repositoryUrl: 'https://github.com/acme/garden',
    asOf: '2026-11-22T12:00Z',
    exclude,
  };
  const root = makeRepository({...files, 'execplans.config.json': JSON.stringify(config)});
  const {out} = await execplans(['list', '--json', '--findings'], root);
  const seen = (all: readonly Finding[]) =>
    all.map(({file, line, rule, message}) => `${file}:${line} ${rule} ${message}`).sort();
  expect(seen((JSON.parse(out) as ListJson).findings)).toEqual(seen(findings));
  expect(findings.length).toBeGreaterThan(4);
});
