import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {describe, expect, it} from 'vitest';
import {
  DEFAULT_OPTIONS,
  type PluginOptions,
  validateOptions,
} from '../../plugin/options/options.cjs';

const resolve = (options?: unknown) =>
  validateOptions({
    validate: normalizePluginOptions as Parameters<typeof validateOptions>[0]['validate'],
    options: options as PluginOptions,
  });

describe('validateOptions', () => {
  it('gives every option its default', () => {
    expect(resolve()).toEqual({...DEFAULT_OPTIONS, routeBasePath: 'plans'});
  });

  it.each<[PluginOptions, object]>([
    [{path: '../docs/plans'}, {path: ['../docs/plans']}],
    [{path: ['a', 'b/c.md']}, {path: ['a', 'b/c.md']}],
    [{index: false}, {index: []}],
    [{index: 'docs/INDEX.md'}, {index: ['docs/INDEX.md']}],
    [{changelog: ['a.md', 'b.md']}, {changelog: ['a.md', 'b.md']}],
    [
      {repositoryUrl: 'https://git.example.com/o/r//'},
      {repositoryUrl: 'https://git.example.com/o/r'},
    ],
    [{staleAfter: '2w'}, {staleAfter: 14}],
    [{staleAfter: '30d'}, {staleAfter: 30}],
    [{staleAfter: 0}, {staleAfter: 0}],
    [{routeBasePath: 'work/plans'}, {routeBasePath: '/work/plans'}],
    [
      {timezones: {CST: '-06:00', LOCAL: 'Asia/Tokyo'}},
      {timezones: {CST: '-06:00', LOCAL: 'Asia/Tokyo'}},
    ],
    [{statuses: {'in QA': 'active'}}, {statuses: {'in QA': 'active'}}],
    [{asOf: '2026-07-01'}, {asOf: '2026-07-01'}],
    [
      {id: 'other', editUrl: false},
      {id: 'other', editUrl: false},
    ],
  ])('accepts %j', (options, expected) => {
    expect(resolve(options)).toMatchObject(expected);
  });

  it.each<[object, RegExp]>([
    [
      {paths: 'plans'},
      /no option "paths".*The options are: id, path, include, .*planPageComponent/s,
    ],
    [{path: 3}, /"path" is 3\. Write a folder or file/],
    [{path: []}, /"path" is empty/],
    [{path: ''}, /"path" is empty/],
    [{exclude: 'x/**'}, /"exclude" is x\/\*\*\. Write an array of globs/],
    [
      {repositoryUrl: 'http://example.com/o/r'},
      /“http:\/\/example\.com\/o\/r” is no address.*https/,
    ],
    [{repositoryUrl: 'javascript:alert(1)'}, /no address of a repository/],
    [{repositoryUrl: 'https://me:secret@example.com/o/r'}, /no address of a repository/],
    [{backLinks: 'no'}, /"backLinks" is no\. Write true or false/],
    [{editUrl: true}, /"editUrl" is true\. Write an address, a function/],
    [{index: true}, /"index" is true\. Write the file .* or false/],
    [
      {folders: {icebox: 'frozen'}},
      /icebox" is frozen\. Write one of draft, active, blocked, completed, abandoned/,
    ],
    [{folders: {icebox: 'stalled'}}, /Write one of draft/],
    [{statuses: 'done'}, /"statuses" is done\. Write an object such as/],
    [
      {timezones: {CST: 'Nowhere/City'}},
      /CST": “Nowhere\/City” is neither an offset nor a known time zone/,
    ],
    [{timezones: {ET: 'America/New_York'}}, /has summer time.*-05:00/],
    [{staleAfter: 'soon'}, /"staleAfter": “soon” is no number of days.*'14d'/],
    [{staleAfter: -1}, /is no number of days/],
    [{staleAfter: true}, /"staleAfter" is true/],
    [{asOf: '2026-02-30'}, /"asOf": “2026-02-30” is a date that does not exist/],
    [{asOf: '2026-07-01T10:00'}, /has no offset.*Add Z/],
    [{asOf: 'yesterday'}, /“yesterday” is no date/],
    [{planPageComponent: 7}, /"planPageComponent" is 7\. Write the name of a component/],
    [{planTimelineComponent: 7}, /"planTimelineComponent" is 7\. Write the name of a component/],
  ])('refuses %j', (options, message) => {
    expect(() => resolve(options)).toThrow(message);
  });
});
