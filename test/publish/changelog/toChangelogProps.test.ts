import {expect, it} from 'vitest';
import type {Shipment} from '../../../plugin/model/release.js';
import {renderChangelog} from '../../../plugin/publish/changelog/changelogBody.js';
import {releaseIds, toChangelogProps} from '../../../plugin/publish/changelog/toChangelogProps.js';
import type {BodyElement} from '../../../plugin/publish/props.js';
import {readChangelog} from '../../../plugin/read/changelog/readChangelog.js';
import {NO_OPTIONS, parseText} from '../../read/parseText.js';
import {plainElements} from '../body/render.js';
import {gardenPlans, gardenSite, release, shipment} from '../linksInput.js';

const TEXT = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-01-05

- The gate swings both ways.

## 1.1.0

- Paint.

## 1.1.0

- Paint again.
`;

/** The page of a changelog, with the plans of the garden matched by version. */
async function changelogOf(text: string, matched: Record<string, string[]>, plain = false) {
  const document = await parseText(text, 'CHANGELOG.md');
  const releases = readChangelog(document, NO_OPTIONS);
  const rendered = await renderChangelog(document, releases, {mermaid: false, rehypePlugins: []});
  const {toc, headings} = rendered.body;
  const elements = plainElements(rendered.body);
  const plans = await gardenPlans();
  const shipments = new Map(
    plans.map((plan): [string, Shipment[]] => [
      plan.key,
      [...releases, release('1.2.0', 5, {path: 'other/CHANGELOG.md'})]
        .filter(({version}) => matched[plan.title]?.includes(version))
        .map((of) => shipment(of, `${plan.title} in ${of.version}.`, 'path')),
    ]),
  );
  return toChangelogProps({
    path: document.path,
    title: rendered.title,
    permalink: '/plans/changelog',
    body: plain
      ? {elements: [['pre', {}, text]], toc: [], headings: [], plain}
      : {elements, toc, headings, plain},
    site: {...gardenSite(plans, {shipments}), releases},
  });
}

/** Ids of headings, and of the places for plans in brackets, in their order. */
function outline(body: string): string[] {
  return (JSON.parse(body) as BodyElement[]).flatMap((element) => {
    if (typeof element === 'string') return [];
    const [tag, {id}] = element;
    if (tag === 'execplans-release') return [`[${id}]`];
    return tag.startsWith('h') ? [String(id)] : [];
  });
}

it('puts the plans behind a release under its heading', async () => {
  const props = await changelogOf(TEXT, {Gate: ['1.2.0'], Fence: ['1.2.0', 'Unreleased']});
  expect(outline(props.body)).toEqual([
    'unreleased',
    '[unreleased]',
    '120---2026-01-05',
    '[120---2026-01-05]',
    '110',
    '110-1',
  ]);
  expect(Object.keys(props.plans)).toEqual(['unreleased', '120---2026-01-05']);
  expect(props.plans['120---2026-01-05']?.map(({title}) => title).sort()).toEqual([
    'Fence',
    'Gate',
  ]);
  expect(props.plans.unreleased).toEqual([
    {
      title: 'Fence',
      permalink: '/plans/fence',
      status: 'active',
      says: {code: 'entryNamesPath', values: {value: 'plans/gate.md'}},
      file: 'CHANGELOG.md',
      line: 5,
    },
  ]);
});

it('tells releases of one version apart, and names a plan once per release', async () => {
  const props = await changelogOf(TEXT, {Gate: ['1.1.0']});
  expect(Object.entries(props.plans).map(([id, {length}]) => [id, length])).toEqual([
    ['110', 1],
    ['110-1', 1],
  ]);
});

it('leaves releases of other changelogs to their own pages', async () => {
  const props = await changelogOf('# Changelog\n\n## 1.0.0\n\n- Soil.\n', {Gate: ['1.2.0']});
  expect(props.plans).toEqual({});
});

it('keeps the plans of a changelog that is shown as plain text', async () => {
  const props = await changelogOf(TEXT, {Gate: ['1.2.0']}, true);
  expect(props.plainBody).toBe(true);
  expect(JSON.parse(props.body).slice(0, 2)).toEqual([
    ['h2', {id: 'execplans.release-5'}, '1.2.0'],
    ['execplans-release', {id: 'execplans.release-5'}],
  ]);
  expect(Object.keys(props.plans)).toEqual(['execplans.release-5']);
});

it('takes the first heading of depth 1 for the title, unless it opens a release', async () => {
  const props = await changelogOf('# 1.0.0\n\n- Soil.\n', {Gate: ['1.0.0']});
  expect(outline(props.body)).toEqual(['100', '[100]']);
  expect(props.title).toBe('Changelog');
  const named = await changelogOf('# What is new\n\n## 1.0.0\n\n- Soil.\n', {});
  expect(outline(named.body)).toEqual(['100']);
  expect(named.title).toBe('What is new');
});

it('lists the releases for the table of contents, and not what changed in each', async () => {
  const props = await changelogOf('# Changelog\n\n## 1.0.0\n\n### Added\n\n- Soil.\n', {});
  expect(props.toc).toEqual([{value: '1.0.0', id: '100', level: 2}]);
});

it('gives no id to a release whose heading is not in the body', () => {
  const releases = [release('2.0.0', 3), release('1.0.0', 9)];
  expect(releaseIds([{id: '200', line: 3}], releases)).toEqual(new Map([[3, '200']]));
});
