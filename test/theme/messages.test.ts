import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {MESSAGES} from '../../plugin/vocabulary/messages.js';

const TEXTS = readFileSync(new URL('../../theme/PlanMessage/texts.ts', import.meta.url), 'utf8');

/** `translate` takes literals only, so the English stands twice; here it is held together. */
describe('texts of PlanMessage', () => {
  it.each(Object.entries(MESSAGES))('%s says the same as the command line', (code, english) => {
    const literal = new RegExp(
      `id: 'theme\\.execplans\\.message\\.${code}',\\s*message:\\s*'([^']*)'`,
    ).exec(TEXTS)?.[1];
    expect(literal).toBe(english);
  });

  it('holds no text that no code names', () => {
    const ids = [...TEXTS.matchAll(/theme\.execplans\.message\.(\w+)/g)].map((match) => match[1]);
    expect(ids.sort()).toEqual(Object.keys(MESSAGES).sort());
  });
});
