import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  keywordBox,
  lastBox,
  leadingBox,
  leadingItemBox,
  roundBox,
  withoutBox,
} from '../../plugin/lexicon/boxes.js';

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
    ['[', false],
    [' ', false],
    ['[x] ', true],
    ['[]', false],
    ['✓', false],
    ['\u200B', false],
    ['(x) ', false],
    ['DONE ', false],
  ])('looks at the beginning of 1 MB of %j only', (repeated, isBox) => {
    const text = repeated.repeat(1_000_000 / repeated.length);
    expect(leadingItemBox(text, true)).toEqual(leadingItemBox(text.slice(0, 60), true));
    expect(roundBox(text)).toEqual(roundBox(text.slice(0, 60)));
    expect(keywordBox(text)).toEqual(keywordBox(text.slice(0, 60)));
    expect(lastBox(text)).toEqual(lastBox(text.slice(-60)));
    expect(leadingItemBox(text, true) !== null).toBe(isBox);
  });
});

describe('the box grammar', () => {
  const piece = fc.oneof(
    fc.constantFrom(...'[]()［］【】 xX✓~-?&aPz%1/*\\\u200B\uFE0F\u00A0\t'.split('')),
    fc.constantFrom('[ ] ', '[x] ', 'TODO ', 'DONE', 'done', '50%', '🏳️‍🌈', ' [x]', 'API'),
    fc.string({unit: 'binary', maxLength: 3}),
  );
  const anyText = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(''));

  it('finds in any text only what stands there', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isInChecklist) => {
        const leading = [leadingBox(text), leadingItemBox(text, isInChecklist)];
        for (const box of [...leading, roundBox(text), keywordBox(text)]) {
          if (box) expect(text.trimStart().startsWith(box.raw)).toBe(true);
        }
        const last = lastBox(text);
        if (last) expect(text.trimEnd().endsWith(last.raw)).toBe(true);
        expect(text.endsWith(withoutBox(text))).toBe(true);
      }),
      {numRuns: 2000},
    );
  });

  it('reads a known box alike in a checklist and outside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const box = leadingBox(text);
        if (box) expect([true, false].map((is) => leadingItemBox(text, is))).toEqual([box, box]);
      }),
      {numRuns: 1000},
    );
  });

  it('is done only for a mark, a share or a word that says so', () => {
    const done = /^(?:[xXvVｘＸхХ✓✔✅☑🟢√]|100%|\p{L}.*)$/u;
    fc.assert(
      fc.property(anyText, (text) => {
        const box = leadingItemBox(text, true);
        if (box?.state === 'done') expect(box.mark).toMatch(done);
        if (box && !box.isKnown) expect(box.state).toBe('open');
      }),
      {numRuns: 2000},
    );
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
