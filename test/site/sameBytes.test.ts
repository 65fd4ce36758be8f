import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, inject, test} from 'vitest';
import {linkPackages} from '../../scripts/linkPackages.mjs';
import {commit, git} from '../collect/temporary.js';
import {listFiles} from './support/output.js';
import {DOCUSAURUS, run, start} from './support/run.js';
import {createTinySite} from './support/tinySite.js';

const PLANS: Record<string, string | Buffer> = {
  'lantern.md': `---
tags: [wood, light]
owner: Ada
---

# Build a lantern

Follows [the candle](candle.md) and \`plans/frame/plan.md\`. See #12 and ![a sketch](sketch.svg).

## Progress

- [x] (2026-11-02 09:00Z) Cut the wood
- [ ] Glue it by 2026-12-01

## Decision Log

- Decision: Pine. Rationale: Light. Date/Author: 2026-11-01, Ada
`,
  'candle.md': '# Pour a candle\n\n- [x] (Nov 3, 2026 10:00 CST) Melt\n- [x] 2026-11-04 Pour\n',
  'frame/plan.md':
    '# Frame\n\nStatus: paused\n\nSupersedes [the candle](../candle.md).\n\n- [ ] a\n',
  'frame/sketch.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  'sketch.svg': '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>',
  // Docusaurus sorts pages as the machine's language does: in Turkish, too, this is before `undated`.
  'Ölofen.md': '# Überbau\n\n今天\n\n```js\nlet a;\n```\n\n| Status |\n| --- |\n| ✅ done |\n',
  'undated.md': '# Undated\n\n- [x] a\n- [ ] b\n',
};

const OWN_FOLDERS = [
  '.docusaurus/docusaurus-plugin-execplans',
  'node_modules/.cache/docusaurus-plugin-execplans',
];
const MADE = ['.docusaurus', 'build', 'node_modules/.cache'];
const preload = (name: string) =>
  `--require ${fileURLToPath(new URL(`./support/${name}`, import.meta.url))}`;

const PLANS_SHOWN = 5;
/** At which a build is stopped. */
const MOMENTS = 10;

let siteDir: string;

/** What is below folders of the site: the bytes of each file. */
const contentsOf = (...folders: string[]) =>
  new Map(
    folders.flatMap((folder) =>
      listFiles(path.join(siteDir, folder)).map((file): [string, string] => [
        `${folder}/${file}`,
        fs.readFileSync(path.join(siteDir, folder, file), 'latin1'),
      ]),
    ),
  );

/** Names of the files that are not the same in both. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.filter((name) => one.get(name) !== other.get(name));
}

/** What a process that was killed left half written is removed after a day. */
const withoutStopped = () =>
  new Map([...contentsOf(...OWN_FOLDERS)].filter(([name]) => !name.endsWith('.tmp')));

function forget(): void {
  for (const folder of MADE) {
    fs.rmSync(path.join(siteDir, folder), {recursive: true, force: true});
  }
}

/**
 * Builds the site, with what earlier builds left: all but the bundler's cache, after which it gives
 * other names to variables of its runtime on any site.
 *
 * @param umask - of the files it writes
 */
async function build(env: NodeJS.ProcessEnv = {}, umask = '022') {
  const command = `umask ${umask} && exec "$0" "$@"`;
  await run('sh', ['-c', command, process.execPath, DOCUSAURUS, 'build'], {
    cwd: siteDir,
    env,
  });
  return contentsOf('build');
}

/** Loads the site as a build does, and stops before anything is bundled. */
const load = (env: NodeJS.ProcessEnv = {}) =>
  start(process.execPath, [DOCUSAURUS, 'build'], {
    cwd: siteDir,
    env: {DOCUSAURUS_RETURN_AFTER_LOADING: 'true', ...env},
  });

const endOf = ({child}: ReturnType<typeof load>) =>
  new Promise<string>((resolve) => {
    child.on('close', (status, signal) => resolve(String(signal ?? status)));
  });

beforeAll(() => {
  ({siteDir} = createTinySite(path.join(inject('outRoot'), 'same-bytes'), {
    options: {asOf: '2026-11-10', repositoryUrl: 'https://github.com/acme/garden'},
    plans: PLANS,
  }));
  fs.writeFileSync(
    path.join(siteDir, 'CHANGELOG.md'),
    '# Changelog\n\n## 1.0.0 - 2026-11-05\n\n- A [candle](plans/candle.md) (#12)\n',
  );
  fs.writeFileSync(path.join(siteDir, '.gitignore'), 'node_modules\n.docusaurus\nbuild\n');
  git(siteDir, 'init', '-q');
  commit(siteDir, '2026-11-06T10:00:00Z');
  linkPackages(siteDir);
});

describe('the same input and as-of date', () => {
  test('give the same output, cold and warm, on another machine', async () => {
    const first = await build();
    expect(first.size).toBeGreaterThan(20);
    expect(differing(first, await build())).toEqual([]);
    forget();
    const elsewhere = await build(
      {
        TZ: 'Pacific/Chatham',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        NODE_OPTIONS: preload('otherOrder.cjs'),
      },
      '077',
    );
    expect(differing(first, elsewhere)).toEqual([]);
  });
});

describe('a build that does not go as it should', () => {
  let whole: Map<string, string>;

  beforeAll(async () => {
    forget();
    expect(await endOf(load())).toBe('0');
    whole = contentsOf(...OWN_FOLDERS);
    expect(whole.size).toBeGreaterThan(PLANS_SHOWN);
  });

  test('leaves nothing that changes the next one, wherever it is stopped', async () => {
    forget();
    const countFile = path.join(siteDir, '.docusaurus-writes');
    const stopping = {NODE_OPTIONS: preload('stopAtWrite.cjs'), WRITES_TO: countFile};
    expect(await endOf(load({...stopping, STOP_AT: '0'}))).toBe('0');
    const writes = Number(fs.readFileSync(countFile, 'utf8'));
    expect(writes).toBeGreaterThan(10);
    for (let moment = 1; moment <= MOMENTS; moment++) {
      forget();
      const at = Math.ceil((moment * writes) / MOMENTS);
      expect(await endOf(load({...stopping, STOP_AT: String(at)})), `write ${at}`).toBe('SIGKILL');
      expect(await endOf(load()), `after write ${at}`).toBe('0');
      expect(differing(whole, withoutStopped()), `after write ${at}`).toEqual([]);
    }
  });

  test('does not disturb one that runs at the same time', async () => {
    forget();
    expect(await Promise.all([load(), load()].map(endOf))).toEqual(['0', '0']);
    expect(differing(whole, withoutStopped())).toEqual([]);
    expect(await endOf(load())).toBe('0');
    expect(differing(whole, withoutStopped())).toEqual([]);
  });
});
