import {describe, expect, it} from 'vitest';
import {readValidation} from '../../../plugin/read/validation/readValidation.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

async function validationOf(markdown: string) {
  return readValidation(await parseText(`# A\n\n${markdown}`), NO_OPTIONS);
}

describe('readValidation', () => {
  it.each([
    ['- `npm test` — all tests pass', 'all tests pass', null, null],
    ['- `npm test` -> 0 failures expected', '0 failures expected', null, null],
    ['- `npm test` → expect a green run', 'a green run', null, null],
    ['- Run `npm test` and expect 12 tests to pass.', '12 tests to pass', null, null],
    ['- Unit tests: `npm test`', null, null, null],
    ['- `npm test` (pass; 12 tests)', null, 'pass; 12 tests', 'passed'],
    ['- `npm test` — all green (failed: 2 of 12)', 'all green', 'failed: 2 of 12', 'failed'],
    ['- `npm test`: passed', null, 'passed', 'passed'],
    ['- `npm test` → 0 failures', '0 failures', null, null],
    ['- `npm test`: 0 failures', null, '0 failures', 'passed'],
    ['### Results\n\n- `npm test` → 0 failures', null, '0 failures', 'passed'],
    ['- `npm test` → 3 failures', null, '3 failures', 'failed'],
    ['- `npm test` → exit 1', null, 'exit 1', 'failed'],
    ['- `npm test` — exit code 0, no failures', 'exit code 0, no failures', null, null],
    ['- `npm test` (exit 0)', null, 'exit 0', 'passed'],
    ['- `npm test` ends with `0 failed`', 'ends with 0 failed', null, null],
    [
      '- `npm test` prints `12 passed` — passed, 3 Nov',
      'prints 12 passed',
      'passed, 3 Nov',
      'passed',
    ],
    ['- `npm test` exits 0 and reports no errors', 'exits 0 and reports no errors', null, null],
    ['- `npm test` ✅', null, '✅', 'passed'],
    ['- ❌ `npm test`', null, null, 'failed'],
    ['- [x] `npm test`', null, null, 'passed'],
    ['- [ ] `npm test`', null, null, null],
    [
      '- `npm test`\n  - Expected: all pass\n  - Result: 2 failed',
      'all pass',
      '2 failed',
      'failed',
    ],
    ['- `npm test`\n  Expected: all pass\n  Result: passed', 'all pass', 'passed', 'passed'],
    ['- `npm test`\n  - 结果：通过', null, '通过', 'passed'],
    [
      '| Command | Expected | Result |\n| --- | --- | --- |\n| `npm test` | green | failed |',
      'green',
      'failed',
      'failed',
    ],
    ['- Run `npm test` and check that it completed', 'and check that it completed', null, null],
    ['- `npm test` (verify it passed)', '(verify it passed)', null, null],
    ['- `npm test`, then ensure the job completed', 'then ensure the job completed', null, null],
    ['- `npm test` after the migration completed', 'after the migration completed', null, null],
    ['- `npm test` passed', null, 'passed', 'passed'],
    ['- `npm test` Result: passed', null, 'passed', 'passed'],
    ['- `npm test` is all green ✅', null, 'is all green ✅', 'passed'],
    ['- ❌ `npm test`: 2 high', null, '2 high', 'failed'],
    ['- `npm test` passes (failed: 1 of 2).', 'passes', 'failed: 1 of 2', 'failed'],
    ['```sh\nnpm test   # should print nothing\n```', 'should print nothing', null, null],
    ['```sh\nnpm test  # in another terminal\n```', null, null, null],
    [
      '```\n$ npm test\ntest a ... ok\ntest result: ok. 12 passed; 0 failed\n```',
      null,
      'test result: ok. 12 passed; 0 failed',
      'passed',
    ],
    ['Expected transcript:\n\n```\n$ npm test\n12 passed\n```', '12 passed', null, null],
    ['```bash\nnpm test\n```\n\nExpect all tests to pass.', 'all tests to pass', null, null],
  ])('%j', async (markdown, expected, result, outcome) => {
    const {commands} = await validationOf(`## Validation\n\n${markdown}`);
    expect(commands).toMatchObject([{command: 'npm test', expected, result, outcome}]);
  });

  it.each([
    ['names', '- `config.json` holds it\n- `parse()` returns null\n- `main`'],
    ['commands that prose mentions', 'The suite that we start with `npm test` is slow.'],
    ['code of another language', '```ts\nnpm.test();\n```'],
    ['comments', '```sh\n# npm test\n```'],
  ])('takes no command from %s', async (_, markdown) => {
    expect((await validationOf(`## Validation\n\n${markdown}`)).commands).toEqual([]);
  });

  it('takes no command from other sections', async () => {
    expect((await validationOf('## Concrete Steps\n\n- `npm test`')).commands).toEqual([]);
  });

  it('reads blocks line by line', async () => {
    const {commands} = await validationOf(
      [
        '## Validation',
        '',
        '```sh',
        'npm run build \\',
        '  --silent',
        'cat <<EOF > x',
        'not a command',
        'EOF',
        'curl -s localhost',
        '```',
        '',
        '    $ npm test',
        '    12 passed',
      ].join('\n'),
    );
    expect(commands.map(({command, line}) => [command, line])).toEqual([
      ['npm run build --silent', 6],
      ['cat <<EOF > x', 8],
      ['curl -s localhost', 11],
      ['npm test', 14],
    ]);
  });

  it.each([
    ['Expected: {"ok":true}', [null, '{"ok":true}']],
    ['Both should print nothing.', ['Both should print nothing', 'Both should print nothing']],
  ])('gives %j below two commands to whom it speaks of', async (note, expected) => {
    const markdown = `## Validation\n\n\`\`\`sh\nnpm start\ncurl -s "localhost/# x"\n\`\`\`\n\n${note}`;
    const {commands} = await validationOf(markdown);
    expect(commands.map((command) => command.expected)).toEqual(expected);
    expect(commands.map(({command}) => command)).toEqual(['npm start', 'curl -s "localhost/# x"']);
  });

  it('keeps every recorded run, with its time', async () => {
    const {commands} = await validationOf(
      [
        '## Validation',
        '- `npm test`, `npm run lint` — no errors',
        '### Validation Log',
        '- [2026-02-01 10:00 UTC] `npm test` — failed, 2 of 12',
        '- [2026-02-02 10:00 UTC] `npm test` passed (12 tests)',
        '- `npm test` (passed 2026-02-03)',
      ].join('\n'),
    );
    expect(
      commands.map(({command, outcome, at, line}) => [command, outcome, at?.raw ?? null, line]),
    ).toEqual([
      ['npm test', null, null, 4],
      ['npm run lint', null, null, 4],
      ['npm test', 'failed', '2026-02-01 10:00 UTC', 6],
      ['npm test', 'passed', '2026-02-02 10:00 UTC', 7],
      ['npm test', 'passed', '2026-02-03', 8],
    ]);
  });

  it('puts rollback notes apart', async () => {
    const {commands, rollback} = await validationOf(
      [
        '## Validation',
        '- `npm test`',
        '- Rollback: revert the merge.',
        '- Watch the graphs. If they rise, roll back at once.',
        '### Rollback plan',
        '- `git revert HEAD`',
        '## Idempotence and Recovery',
        'Every step can run again.',
        '## Risks and Mitigations',
        '- Slow disks',
      ].join('\n'),
    );
    expect(commands.map(({command}) => command)).toEqual(['npm test']);
    expect(rollback.map(({text, line}) => [text, line])).toEqual([
      ['Rollback: revert the merge.', 5],
      ['If they rise, roll back at once.', 6],
      ['git revert HEAD', 8],
      ['Every step can run again.', 10],
    ]);
  });
});
