import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {leadingBox, leadingItemBox, withoutBox} from '../../plugin/lexicon/boxes.js';

describe('leadingBox', () => {
  it('tells mark, state and what was written', () => {
    expect(leadingBox('  [ X]* Ship it')).toEqual({
      state: 'done',
      mark: 'X',
      raw: '[ X]*',
      isKnown: true,
      isOptional: true,
    });
  });

  it.each(['x', '[x', '[x]: a', '[x](a.md)', '[x][a]', '[xx] a', 'a [x] b', '[-]1', '[ [x] ]', ''])(
    'finds none in %j',
    (text) => {
      expect(leadingBox(text)).toBeNull();
      expect(withoutBox(text)).toBe(text);
    },
  );

  it.each([
    '['.repeat(1_000_000),
    ' '.repeat(1_000_000),
    `[${' '.repeat(1_000_000)}`,
    `[${'x'.repeat(1_000_000)}]`,
    '[x] '.repeat(250_000),
    '[]'.repeat(500_000),
  ])('takes linear time (%#)', (text) => {
    const start = performance.now();
    leadingItemBox(text, true);
    withoutBox(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('withoutBox', () => {
  it('leaves the text behind any box', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', ' ', 'x', 'X', '~', '/', '-', '!', '✓', ' ☑ ', '?', '>', '.', '*'),
        fc.constantFrom(' ', '  ', '\u00A0', '\t'),
        (mark, space) => {
          expect(withoutBox(`[${mark}]${space}Ship it`)).toBe('Ship it');
        },
      ),
    );
  });
});
