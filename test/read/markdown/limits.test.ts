import {toString as textOf} from 'mdast-util-to-string';
import {describe, expect, it} from 'vitest';
import {MAX_COPIED} from '../../../plugin/read/markdown/guards/characterReferences.js';
import {limitTables, MAX_LEFT_OUT} from '../../../plugin/read/markdown/guards/wideTables.js';
import {readPlan} from '../../../plugin/read/readPlan.js';
import {NO_OPTIONS, parseText} from '../parseText.js';

const rulesOf = ({findings}: Awaited<ReturnType<typeof parseText>>) =>
  findings.map(({rule, line}) => [rule, line]);

describe('character references', () => {
  it('are shown as typed in a line that holds too many, and read in the others', async () => {
    const times = 80_000;
    expect(times * times).toBeGreaterThan(MAX_COPIED);
    const typed = 'x&nbsp;'.repeat(times);
    const document = await parseText(`# A &amp; B\n\n${typed}\n\nC &lt; D [e](/f?a&amp;b)\n`);
    const [, long, short] = document.root.children;
    expect(document.title.text).toBe('A & B');
    expect(textOf(long)).toBe(typed);
    expect(textOf(short)).toBe('C < D e');
    expect(rulesOf(document)).toEqual([['character-references', 3]]);
  });

  it('are shown as typed in links and code too', async () => {
    const typed = '&amp;'.repeat(20_000);
    const document = await parseText(`# A\n\n[b](/c?&amp;) \`&lt;\` ${typed}\n`);
    expect(document.root.children[1]).toMatchObject({
      children: [
        {type: 'link', url: '/c?&amp;'},
        {value: ' '},
        {type: 'inlineCode', value: '&lt;'},
        {value: ` ${typed}`},
      ],
    });
  });

  it('are read where many lines hold some', async () => {
    const document = await parseText(`# A\n\n${'a &lt; b &amp;&#38;&#x26; c\n'.repeat(2_000)}`);
    expect(textOf(document.root.children[1])).toBe('a < b &&& c\n'.repeat(2_000).trimEnd());
    expect(rulesOf(document)).toEqual([]);
  });
});

describe('marks of long lines', () => {
  it.each([
    ['underscores of one word', 'a_b-', 24_000],
    ['addresses in one word', 'http://a.b/', 10_000],
    ['marks beside other letters than ASCII', '\u4e2d*', 16_000],
    ['links, code, tags and escapes there', '\u4e2d [a](b) `c` <d> \\e f@g.h http://i ', 1_600],
  ])('are shown as typed where there are too many: %s', async (_, mark, times) => {
    const typed = mark.repeat(times).trimEnd();
    const document = await parseText(`# A\n\n_c_ d\n\n${typed}\n\n_e_ &amp; f\n`);
    const [, before, long, behind] = document.root.children;
    expect(before).toMatchObject({children: [{type: 'emphasis'}, {value: ' d'}]});
    expect(long).toMatchObject({children: [{type: 'text', value: typed}]});
    expect(behind).toMatchObject({children: [{type: 'emphasis'}, {value: ' & f'}]});
    expect(rulesOf(document)).toEqual([['long-line', 5]]);
  });

  it('are shown as typed in the row of a table', async () => {
    const cell = '\u4e2d|'.repeat(20_000);
    const document = await parseText(`# A\n\n| B |\n| - |\n| ${cell}\n`);
    const table = document.root.children[1];
    expect(table).toMatchObject({type: 'table', children: [{}, {children: [{}]}]});
    expect(textOf(table)).toContain(cell);
    expect(rulesOf(document)).toEqual([['long-line', 5]]);
  });

  it('are read where many words hold some', async () => {
    const document = await parseText(`# A\n\n${'_a_ b_c '.repeat(20_000)}\n`);
    expect(textOf(document.root.children[1])).toBe('a b_c '.repeat(20_000).trimEnd());
    expect(rulesOf(document)).toEqual([]);
  });

  it('are read in a paragraph of a hundred sentences', async () => {
    const sentence = '**\u4e2d\u6587** `a_b` \u3002';
    const {root} = await parseText(`# A\n\n${sentence.repeat(1_000)}\n`);
    expect(textOf(root.children[1])).toBe('\u4e2d\u6587 a_b \u3002'.repeat(1_000));
  });
});

describe('tables', () => {
  const table = (columns: number, rows: number) =>
    `|${'a|'.repeat(columns)}\n|${'-:|'.repeat(columns)}\n${'|b|\n'.repeat(rows)}`;

  it.each([
    ['as many as people may write', 10, 1_000, 10],
    ['far more than the text holds', 1_000, 1_000, undefined],
  ])('that leave out cells, %s', async (_, columns, rows, aligned) => {
    const {root} = await parseText(table(columns, rows));
    const [found] = root.children;
    expect(found).toMatchObject({type: 'table'});
    expect(found?.type === 'table' ? found.align?.length : null).toBe(aligned);
    expect(found?.type === 'table' && found.children).toHaveLength(rows + 1);
  });

  it('keep their alignment at the limit', () => {
    const cell = {type: 'tableCell' as const, children: []};
    const rows = Array.from({length: MAX_LEFT_OUT}, () => ({
      type: 'tableRow' as const,
      children: [cell],
    }));
    const node = {type: 'table' as const, align: ['left' as const, null], children: rows};
    limitTables({type: 'root', children: [node]});
    expect(node.align).toEqual(['left', null]);
  });
});

describe('deep nesting', () => {
  const MARKERS = ['>', '- ', '1. ', '[^a]: ', '> - ', '- > ', '> 1. ', '[^a]: > '];
  const STARTS = ['', '> ', '- ', '1. ', '[^1]: ', '> [^1]: '];

  it.each(MARKERS)('by %j is read as a plan, however it starts and ends', async (marker) => {
    for (const start of STARTS) {
      for (const times of [99, 100, 101, 310]) {
        for (const end of ['', '- [ ] task']) {
          const text = `# A\n\n${start}${marker.repeat(times)}${end}\n`;
          const document = await parseText(text);
          expect(document.title.text, JSON.stringify(text)).toBe('A');
          expect(readPlan(document, NO_OPTIONS).findings.length).toBeLessThan(4);
        }
      }
    }
  });

  it('of very many levels on one line is read in time', async () => {
    for (const start of STARTS) {
      for (const marker of MARKERS) await parseText(`# A\n\n${start}${marker.repeat(20_000)}\n`);
    }
  });
});
