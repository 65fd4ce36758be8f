import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import type {BodyElement} from '../../plugin/publish/props.js';
import type {DataFile} from '../../plugin/publish/routes.js';
import {dangersIn} from '../publish/body/dangers.js';
import {readByBrowser, toHtml} from '../publish/body/drawn.js';
import {publishRepository} from '../publish/publishRepository.js';
import {longMode} from './longMode.js';
import {type Files, repository} from './repositories.js';

const FOUND = path.join(import.meta.dirname, 'found');

const textOf = ({content, encode}: DataFile) =>
  encode?.() ?? (typeof content === 'string' ? content : JSON.stringify(content));

/** Half a character, as JSON writes it. */
const HALF = /(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/i;

/** All that must hold, whatever the files of a repository are. */
async function check(files: Files): Promise<void> {
  const {routes, data, site} = await publishRepository(files);
  const paths = routes.map((route) => route.path);
  expect(new Set(paths.map((route) => route.toLowerCase())).size).toBe(paths.length);
  for (const route of paths) {
    for (const part of route.split('/')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(120);
  }
  for (const file of data) {
    const text = textOf(file);
    expect(text.isWellFormed() && !HALF.test(text), file.name).toBe(true);
    if (file.name.endsWith('.json')) checkData(JSON.parse(text), files);
  }
  for (const {path: file, evidence} of [...site.portfolio.plans, ...site.unlisted]) {
    expect(evidence.length, file).toBeGreaterThan(0);
  }
}

function checkData(data: unknown, files: Files): void {
  checkPlaces(data, (data as {path?: string}).path, files);
  const {body} = data as {body?: BodyElement[] | string};
  if (body === undefined) return;
  const elements: BodyElement[] = typeof body === 'string' ? JSON.parse(body) : body;
  const dangers = elements.flatMap(dangersIn);
  // Headings have ids of their own, and pages of the site are safe.
  expect(dangers.filter((danger) => !/^(?:id |\/(?!\/)|<execplans-release>)/.test(danger))).toEqual(
    [],
  );
  const html = elements.map((element) => toHtml(element)).join('');
  expect(readByBrowser(html)).toBe(html);
}

/** Every line is a line of its file; without a file it is one of the plan itself. */
function checkPlaces(value: unknown, own: string | undefined, files: Files): void {
  if (typeof value !== 'object' || value === null) return;
  const {line, file = own} = value as {line?: unknown; file?: string};
  if (typeof line === 'number' && file !== undefined) {
    const last = String(files[file]).split(/\r\n|[\r\n]/).length;
    expect(line >= 1 && line <= last, `${file}:${line} of ${last}`).toBe(true);
  }
  for (const [name, item] of Object.entries(value))
    if (name !== 'body') checkPlaces(item, own, files);
}

describe('any repository', () => {
  it('is published as data that bundlers, file systems and browsers take', {
    timeout: longMode.timeout,
  }, async () => {
    let runs = 0;
    const isPublished = fc.asyncProperty(repository, async (files) => {
      runs += 1;
      await check(files);
    });
    await fc.assert(isPublished, longMode.parameters(60));
    longMode.report('repositories', runs);
  });

  it('is published as the same data each time', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const publish = async (files: Files) => {
      const {data, findings} = await publishRepository(files);
      return JSON.stringify([data.map((file) => [file.name, textOf(file)]), findings]);
    };
    const same = fc.asyncProperty(repository, async (files) => {
      expect(await publish(files)).toBe(await publish(files));
    });
    await fc.assert(same, {numRuns: 15});
    vi.unstubAllEnvs();
  });
});

describe('a plan that was found to break something', () => {
  const names = fs.readdirSync(FOUND);

  it.each(names)('%s is published', async (name) => {
    await check({[`plans/${name}`]: fs.readFileSync(path.join(FOUND, name))});
  });
});
