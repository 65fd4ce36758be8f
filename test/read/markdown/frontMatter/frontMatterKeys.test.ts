import {describe, expect, it} from 'vitest';
import {valueOfKey} from '../../../../plugin/read/markdown/frontMatter/frontMatterKeys.js';

describe('valueOfKey', () => {
  it.each([
    [{tags: ['a']}, ['tags'], {key: 'tags', value: ['a']}],
    [{Tags: 'a'}, ['tags'], {key: 'Tags', value: 'a'}],
    [{TITLE: 'A'}, ['title', 'name'], {key: 'TITLE', value: 'A'}],
    [{'Last-Updated': 'x'}, ['last_updated'], {key: 'Last-Updated', value: 'x'}],
    [{name: 'B', title: 'A'}, ['title', 'name'], {key: 'title', value: 'A'}],
    [{title: ' ', name: 'B'}, ['title', 'name'], {key: 'name', value: 'B'}],
    [{title: null, Title: 'A'}, ['title'], {key: 'Title', value: 'A'}],
    [{version: 0}, ['version'], {key: 'version', value: 0}],
    [{titles: 'A'}, ['title'], null],
    [{}, ['title'], null],
  ])('of %j takes %j', (data, keys, expected) => {
    expect(valueOfKey(data, keys)).toEqual(expected);
  });
});
