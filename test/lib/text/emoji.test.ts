import {describe, expect, it} from 'vitest';
import {withEmoji} from '../../../plugin/lib/text/emoji.js';

describe('withEmoji', () => {
  it.each([
    [':kiwi_fruit: Peel', '🥝 Peel'],
    ['Peeled :tada::kiwi_fruit:!', 'Peeled 🎉🥝!'],
    ['(:+1:)', '(👍)'],
  ])('shows %s as %s', (text, shown) => {
    expect(withEmoji(text)).toBe(shown);
  });

  it.each([':no_such_fruit:', 'std::x::y', 'at 10:15:30', ':constructor:', 'a:x:b', ':x'])(
    'keeps %s',
    (text) => {
      expect(withEmoji(text)).toBe(text);
    },
  );
});
