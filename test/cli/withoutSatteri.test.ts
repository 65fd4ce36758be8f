import {expect, it, vi} from 'vitest';
import {run} from '../../plugin/cli/run.js';
import {makeRepository} from '../collect/temporary.js';

// As on a machine that there is no binary for.
vi.mock('satteri', () => {
  throw new Error('no binary');
});

it('plans are read without satteri, and one line says so', async () => {
  const output = {out: '', err: ''};
  const status = await run(['list'], {
    print: (text) => {
      output.out += text;
    },
    warn: (text) => {
      output.err += text;
    },
    columns: undefined,
    cwd: makeRepository({
      'plans/a.md': '# Jetty\n\n- [x] (2026-06-01) Drive piles\n- [ ] Lay planks\n',
      'plans/b.md': '# Crane\n\n- [ ] Oil it\n',
    }),
    env: {},
    now: Date.UTC(2026, 5, 10),
  });
  expect(status).toBe(0);
  expect(output.out).toMatch(/active +1\/2 +2026-06-01 +Jetty/);
  expect(output.err.split('\n').filter((line) => line.includes('remark'))).toEqual([
    expect.stringMatching(/cannot be loaded on this machine.*slower/),
  ]);
});
