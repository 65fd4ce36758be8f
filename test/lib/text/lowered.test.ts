import {expect, test} from 'vitest';
import {lowered} from '../../../plugin/lib/text/lowered.js';

test.each([
  ['Plum Jam', 'plum jam'],
  ['ÉTÉ', 'été'],
  ['İzmir ÇAY', 'izmir çay'],
])('puts %s in lower case, in the same places', (text, lower) => {
  expect(lowered(text)).toBe(lower);
});
