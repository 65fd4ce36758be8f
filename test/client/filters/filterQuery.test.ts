import {describe, expect, it} from 'vitest';
import {NO_FILTER, type PlanFacets} from '../../../client/filters/filterPlans.js';
import {readFilter, writeFilter} from '../../../client/filters/filterQuery.js';

const FACETS: PlanFacets = {
  statuses: ['active', 'draft', 'completed'],
  tags: ['api', 'c++ & more'],
  owners: ['Ada'],
  folders: ['active/2026'],
  families: ['kiro', 'openspec'],
};

describe('readFilter', () => {
  it.each([
    ['', {}],
    ['q=two+words', {words: 'two words'}],
    ['status=draft&status=active', {statuses: ['active', 'draft']}],
    ['status=bogus&status=draft', {statuses: ['draft']}],
    ['status=abandoned', {}],
    ['tag=api&owner=Ada&folder=active/2026', {tag: 'api', owner: 'Ada', folder: 'active/2026'}],
    ['family=kiro', {family: 'kiro'}],
    ['tag=gone&owner=&folder=..&family=Kiro', {}],
    ['sort=title', {sort: 'title'}],
    ['sort=constructor', {}],
    ['sort=status&order=reversed&view=table', {sort: 'status', isReversed: true, view: 'table'}],
    ['order=up&view=board', {}],
    ['utm_source=mail', {}],
  ])('reads “%s”', (query, expected) => {
    expect(readFilter(new URLSearchParams(query), FACETS)).toEqual({...NO_FILTER, ...expected});
  });
});

describe('writeFilter', () => {
  const FULL = {
    words: 'two words',
    statuses: ['draft', 'completed'],
    tag: 'c++ & more',
    owner: 'Ada',
    folder: 'active/2026',
    family: 'openspec',
    sort: 'progress',
    isReversed: true,
    view: 'table',
  } as const;

  it('is read again as it was', () => {
    expect(readFilter(writeFilter(FULL, new URLSearchParams()), FACETS)).toEqual(FULL);
  });

  it('leaves out what is not filtered by, and keeps what others wrote', () => {
    const before = new URLSearchParams('utm=1&q=old&status=draft&tag=api&sort=title');
    expect(writeFilter(NO_FILTER, before).toString()).toBe('utm=1');
    expect(before.get('q')).toBe('old');
  });
});
