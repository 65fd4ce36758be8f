import {expect, it} from 'vitest';
import {withSlash} from '../../../client/page/withSlash';

it.each([
  [undefined, '/x/plans', '/x/plans'],
  [undefined, '/x/plans/', '/x/plans/'],
  [true, '/x/plans', '/x/plans/'],
  [true, '/x/plans/', '/x/plans/'],
  [false, '/x/plans/', '/x/plans'],
  [false, '/x/', '/x/'],
  [false, '/', '/'],
])('with trailingSlash %s, %s is %s', (trailingSlash, path, written) => {
  expect(withSlash(path, {baseUrl: '/x/', trailingSlash})).toBe(written);
});
