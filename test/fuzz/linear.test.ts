import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readSource} from '../../plugin/pipeline/readSource.js';
import {renderBody} from '../../plugin/publish/body/renderBody.js';
import {createParser} from '../../plugin/read/markdown/parser.js';
import {REPEATED} from '../read/arbitraries.js';
import {NO_OPTIONS} from '../read/parseText.js';
import {longMode} from './longMode.js';

const parser = await createParser();

/** Where a reader looks at a text: what comes before and behind it. */
const PLACES: readonly (readonly [place: string, before: string, behind: string])[] = [
  ['a title', '# a ', '\n\ntext\n'],
  ['a paragraph', '# a\n\n', '\n'],
  ['a status line', '# a\n\nStatus: ', '\n'],
  ['front matter', '---\nstatus: "', '"\n---\n\n# a\n'],
  ['an item', '# a\n\n## Progress\n\n- [ ] ', '\n'],
  ['a dated item', '# a\n\n## Progress\n\n- [x] (2026-01-01 10:00Z) ', '\n'],
  ['an index entry', '# Plans\n\n## Active\n\n- [a](a.md) ', '\n'],
  ['a link of an index entry', '# Plans\n\n## Active\n\n- [a](', ')\n'],
  ['a decision', '# a\n\n## Decision Log\n\n- Decision: ', '\n  Rationale: b\n'],
  ['a rationale', '# a\n\n## Decision Log\n\n- Decision: a\n  Rationale: ', '\n'],
  ['a quote', '# a\n\n> ', '\n'],
  ['an alert', '# a\n\n> [!NOTE]\n> ', '\n'],
  ['a table row', '# a\n\n| Plan | Status |\n| - | - |\n| a | ', ' |\n'],
  ['a table head', '# a\n\n| ', ' | Status |\n| - | - |\n| a | b |\n'],
  ['a command', '# a\n\n## Validation\n\n```sh\n', '\n```\n'],
  ['a step of validation', '# a\n\n## Validation\n\n- Run `npm test`, expect ', '\n'],
  ['an outcome', '# a\n\n## Outcomes\n\n', '\n'],
  ['a risk', '# a\n\n## Risks\n\n- ', '\n'],
  ['a code span', '# a\n\n`', '`\n'],
  ['a link', '# a\n\n[b](', ')\n'],
  ['a definition', '# a\n\n[b]\n\n[b]: ', '\n'],
  ['a footnote', '# a\n\nb[^1]\n\n[^1]: ', '\n'],
  ['raw HTML', '# a\n\n<div>\n', '\n</div>\n'],
  ['an attribute', '# a\n\n<b title="', '">b</b>\n'],
  ['a changelog', '# Changelog\n\n## [1.2.0] - 2026-01-05\n\n- ', '\n'],
];

/** ms of the processor, of reading a text as a plan and as a list, and of rendering it. */
async function timeOf(text: string): Promise<number> {
  const begin = process.cpuUsage();
  const source = {path: 'plans/x.md', text, findings: []};
  for (const {document} of readSource('plan', source, parser, NO_OPTIONS).plans) {
    const {root, path, title} = document;
    const input = {root, text: document.text, path, titleLine: title.line};
    await renderBody({...input, mermaid: true, rehypePlugins: []});
  }
  readSource('index', source, parser, NO_OPTIONS);
  const {user} = process.cpuUsage(begin);
  return user / 1000;
}

const fill = (mark: string, length: number) => mark.repeat(Math.ceil(length / mark.length));

/** In the long mode: this many times as long as plain text of the same size, at most, and a second. */
const SLOWER = 40;
const LENGTH = longMode.isOn ? 2 ** 20 : 2 ** 17;

describe('a text of one mark', () => {
  const marks = fc.oneof(
    fc.constantFrom(...REPEATED),
    fc
      .tuple(fc.constantFrom(...REPEATED), fc.constantFrom(...REPEATED))
      .map((pair) => pair.join('')),
    fc.string({unit: 'grapheme-ascii', minLength: 1, maxLength: 4}),
  );

  it('is read and rendered in time, in every place', {timeout: longMode.timeout}, async () => {
    const plain = await timeOf(`# a\n\n${fill('some plain words ', LENGTH)}\n`);
    const inTime = fc.asyncProperty(fc.constantFrom(...PLACES), marks, async (place, mark) => {
      const [, before, behind] = place;
      const time = await timeOf(before + fill(mark, LENGTH) + behind);
      // A fixed number of runs takes what time it takes: the test has a limit.
      if (longMode.isOn) expect(time).toBeLessThan(SLOWER * plain + 1000);
    });
    await fc.assert(inTime, longMode.parameters(12));
  });
});
