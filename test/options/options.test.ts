import {describe, expect, it} from 'vitest';
import {
  DEFAULT_OPTIONS,
  type PluginOptions,
  validateOptions,
} from '../../plugin/options/options.cjs';

const resolve = (options?: unknown) =>
  validateOptions({
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
    [{repositoryUrl: false}, {repositoryUrl: false}],
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
      /"paths" is not an option.*The options are: id, path, include, .*planPageComponent/s,
    ],
    [{path: 3}, /"path" is 3\. Set it to a folder or file/],
    [{path: []}, /"path" is empty/],
    [{path: ''}, /"path" is empty/],
    [{omitSections: 'Notes'}, /"omitSections" is Notes\. Set it to an array of headings/],
    [{remoteImages: 'none'}, /"remoteImages" is none\. Use one of these: allow, link, omit/],
    [{exclude: 'x/**'}, /"exclude" is x\/\*\*\. Set it to an array of globs/],
    [
      {repositoryUrl: 'http://example.com/o/r'},
      /“http:\/\/example\.com\/o\/r” is not a repository URL.*https/,
    ],
    [{repositoryUrl: 'javascript:alert(1)'}, /is not a repository URL/],
    [
      {repositoryUrl: 'https://me:secret@example.com/o/r'},
      /“https:\/\/…@example\.com\/o\/r” is not a repository URL/,
    ],
    [{backLinks: 'no'}, /"backLinks" is no\. Set it to true or false/],
    [{editUrl: true}, /"editUrl" is true\. Set it to a URL, a function/],
    [{index: true}, /"index" is true\. Set it to a file .* or to false/],
    [
      {folders: {icebox: 'frozen'}},
      /icebox" is frozen\. Use one of these: draft, active, blocked, completed, abandoned/,
    ],
    [{folders: {icebox: 'stalled'}}, /Use one of these: draft/],
    [{statuses: 'done'}, /"statuses" is done\. Set it to an object such as/],
    [
      {timezones: {CST: 'Nowhere/City'}},
      /CST": “Nowhere\/City” is neither an offset nor a known time zone/,
    ],
    [{timezones: {ET: 'America/New_York'}}, /has daylight saving time.*-05:00/],
    [{staleAfter: 'soon'}, /"staleAfter": “soon” is not a number of days.*'14d'/],
    [{staleAfter: -1}, /is not a number of days/],
    [{staleAfter: true}, /"staleAfter" is true/],
    [{asOf: '2026-02-30'}, /"asOf": “2026-02-30” does not exist in the calendar/],
    [{asOf: '2026-07-01T10:00'}, /has no offset.*Add Z/],
    [{asOf: 'yesterday'}, /“yesterday” is not a date/],
    [{planPageComponent: 7}, /"planPageComponent" is 7\. Set it to the name of a component/],
    [
      {planTimelineComponent: 7},
      /"planTimelineComponent" is 7\. Set it to the name of a component/,
    ],
  ])('refuses %j', (options, message) => {
    expect(() => resolve(options)).toThrow(message);
  });
});
