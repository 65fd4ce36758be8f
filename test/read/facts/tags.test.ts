import {expect, it} from 'vitest';
import {readTags} from '../../../plugin/read/facts/tags.js';
import {parseText} from '../parseText.js';

it.each([
  ['tags: [a, b, a]', ['a', 'b']],
  ['tags: a, #b ,', ['a']],
  ['tags: "a, #b ,"', ['a', 'b']],
  ['tags: [2026, true, {x: 1}]', ['2026']],
  ['Tags: [a]', ['a']],
  ['labels: [a, b]', ['a', 'b']],
  ['tags: [a]\nlabels: [b]', ['a']],
  ['tags:', []],
  ['title: x', []],
])('reads tags of %j', async (yaml, tags) => {
  expect(readTags(await parseText(`---\n${yaml}\n---\n# A`))).toEqual(tags);
});
