import {expect, it} from 'vitest';
import {toJsonLd} from '../../../client/page/toJsonLd';

it('toJsonLd writes data that cannot end the script', () => {
  const data = {'@type': 'Thing', name: 'a</script><script>alert(1)</script><!-- b'};
  const text = toJsonLd(data);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({'@context': 'https://schema.org', ...data});
});
