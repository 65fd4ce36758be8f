import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {MESSAGES, message, says} from '../../plugin/vocabulary/messages.js';

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

describe('a message with plural forms', () => {
  it.each([
    [message('tasksDone', {done: 1, total: 1}), '1 of 1 task done'],
    [message('tasksDone', {done: 1, total: 4}), '1 of 4 tasks done'],
    [message('noTaskDone', {total: 1}), 'the only task is not done'],
    [message('logEntries', {count: 1}), 'one dated entry'],
    [message('logEntries', {count: 3}), '3 dated entries'],
  ])('%o says “%s”', (said, text) => {
    expect(says(said)).toBe(text);
  });

  it('has a number to go by', () => {
    for (const text of Object.values(MESSAGES)) {
      if (text.includes('|')) expect(text).toMatch(/\{(?:total|count)\}/);
    }
  });
});
