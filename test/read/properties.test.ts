import fc from 'fast-check';
import type {Nodes, Root} from 'mdast';
import {toString as stringify} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {derivePortfolio} from '../../plugin/derive/derivePortfolio.js';
import {readChangelog} from '../../plugin/read/changelog/readChangelog.js';
import {readFrontMatter} from '../../plugin/read/markdown/frontMatter/frontMatter.js';
import {normalizeName} from '../../plugin/read/markdown/headings/normalizeName.js';
import {parseSource} from '../../plugin/read/markdown/parseDocument.js';
import {createParser} from '../../plugin/read/markdown/parser.js';
import {readIndexEntries} from '../../plugin/read/planList/indexEntries.js';
import {splitPlans} from '../../plugin/read/planList/splitPlans.js';
import {readPlan} from '../../plugin/read/readPlan.js';
import {
  referenceOfCode,
  referenceOfUrl,
  referencesOfText,
} from '../../plugin/read/references/recognize.js';
import {statusOfPhrase} from '../../plugin/read/status/phrase/statusOfPhrase.js';
import {statusOfStatement} from '../../plugin/read/status/phrase/statusOfStatement.js';
import {isPlaceholder} from '../../plugin/read/status/placeholders.js';
import {scanStamps} from '../../plugin/read/time/scanTimestamps.js';
import {leadingTimestamps, withoutLeadingTimestamp} from '../../plugin/read/time/timestamps.js';
import {
  anyText,
  frontMatter,
  LISTED,
  listText,
  markdown,
  planText,
  REPEATED,
} from './arbitraries.js';
import {NO_OPTIONS} from './parseText.js';

const parser = await createParser();
const PATH = 'docs/plans/x.md';
const anyDocument = fc.oneof(anyText, planText);

const parse = (text: string) => parseSource({path: PATH, text, findings: []}, parser);

/** Everything that is read from a file, whether it is taken for a plan or for an index. */
function read(text: string) {
  const document = parse(text);
  const {plans, entries, rest} = splitPlans(document);
  return {
    plan: readPlan(document, NO_OPTIONS),
    parts: plans.map((part) => readPlan(part, NO_OPTIONS)),
    rest: readPlan(rest, NO_OPTIONS),
    index: [...readIndexEntries(document, NO_OPTIONS), ...entries],
    releases: readChangelog(document, NO_OPTIONS),
  };
}

function derive({plan, parts, index}: ReturnType<typeof read>) {
  return derivePortfolio({
    plans: [plan, ...parts],
    indexes: index,
    paths: new Set([PATH]),
    folders: new Map(),
    fileDates: new Map(),
    asOf: Date.UTC(2026, 5),
    staleAfter: 14 * 86_400_000,
    findings: [],
  });
}

/** What `change` makes of every line in a result, and everything else as it is. */
function mapLines(value: unknown, change: (line: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => mapLines(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      (key === 'line' || key === 'titleLine') && typeof item === 'number'
        ? change(item)
        : mapLines(item, change),
    ]),
  );
}

function linesIn(value: unknown): number[] {
  const lines: number[] = [];
  mapLines(value, (line) => {
    lines.push(line);
    return line;
  });
  return lines;
}

/** Facts without the values of the front matter, which a test may change. */
function withoutFrontMatter(facts: ReturnType<typeof read>) {
  const bare = ({frontMatter: _, ...plan}: ReturnType<typeof readPlan>) => plan;
  return {...facts, plan: bare(facts.plan), rest: bare(facts.rest)};
}

describe('any text', () => {
  it('gives lines that are lines of the text, and totals that add up', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const last = text.split(/\r\n|[\r\n]/).length;
        const facts = read(text);
        const portfolio = derive(facts);
        for (const line of linesIn([facts, portfolio])) {
          expect(Number.isInteger(line) && line >= 1 && line <= last, `line ${line}`).toBe(true);
        }
        for (const {totals, evidence} of portfolio.plans) {
          expect(totals.done).toBeLessThanOrEqual(totals.total);
          expect(evidence.length).toBeGreaterThan(0);
        }
      }),
      {numRuns: 300},
    );
  });

  it('gives well-formed text, of which files and addresses can be made', () => {
    const escaped = fc
      .array(fc.constantFrom('\\ud83d', '\\udc00', 'a', ' ', '\\u00e9', '[x](y)'), {maxLength: 8})
      .map((parts) => `"${parts.join('')}"`);
    const keys = fc.constantFrom(
      'title',
      'tags',
      'owner',
      'slug',
      'status',
      'created',
      '"\\ud83d"',
    );
    const front = fc
      .array(
        fc.tuple(
          keys,
          fc.oneof(
            escaped,
            escaped.map((text) => `[${text}]`),
          ),
        ),
        {maxLength: 4},
      )
      .map((lines) => `---\n${lines.map((line) => line.join(': ')).join('\n')}\n---\n`);
    fc.assert(
      fc.property(fc.tuple(fc.oneof(front, fc.constant('')), anyDocument), ([head, text]) => {
        const facts = read(head + text);
        expect(JSON.stringify([facts, derive(facts)])).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/i);
      }),
      {numRuns: 300},
    );
  });

  it('gives the same facts each time', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        expect(derive(read(text))).toEqual(derive(read(text)));
      }),
    );
  });

  it('has front matter that is blanked line by line, or none', () => {
    fc.assert(
      fc.property(fc.tuple(fc.oneof(frontMatter, anyText), anyText), ([front, rest]) => {
        const text = front + rest;
        const {body, findings} = readFrontMatter(text, PATH);
        expect(body.split(/\r\n|[\r\n]/).length).toBe(text.split(/\r\n|[\r\n]/).length);
        expect(text.endsWith(body.trimStart())).toBe(true);
        // A broken line costs only its own key.
        expect(new Set(findings.map(({line}) => line)).size).toBe(findings.length);
      }),
    );
  });

  it('holds stamps that stand where they were found', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const {stamps} = scanStamps(text, 3, NO_OPTIONS);
        for (const {start, end, raw, value} of stamps) {
          expect(text.slice(start, end)).toBe(raw);
          expect(Number.isFinite(value)).toBe(true);
        }
        for (const {raw} of leadingTimestamps(text, 3, NO_OPTIONS)) expect(text).toContain(raw);
        expect(withoutLeadingTimestamp(text, 3, NO_OPTIONS).length).toBeLessThanOrEqual(
          text.length + 2,
        );
      }),
    );
  });

  it('names what stands in it', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const forms = referencesOfText(text);
        let last = 0;
        for (const {form, start, end} of forms) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(form.raw);
          last = end;
        }
        for (const reference of [referenceOfCode(text), referenceOfUrl(text)]) {
          expect(reference?.target !== '' || reference.anchor !== null).toBe(true);
          if (reference?.kind === 'url') expect(reference.target).toMatch(/^https?:/i);
        }
      }),
      {numRuns: 300},
    );
  });

  it('is a phrase with a known status or none', () => {
    const known = [undefined, null, 'active', 'blocked', 'draft', 'completed', 'abandoned'];
    fc.assert(
      fc.property(anyDocument, (text) => {
        expect(known).toContain(statusOfPhrase(text, NO_OPTIONS));
        expect(known).toContain(statusOfStatement(text, NO_OPTIONS));
        expect(typeof isPlaceholder(text)).toBe('boolean');
      }),
    );
  });

  it('has one normal form', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const name = normalizeName(text);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/\s\s/);
      }),
    );
  });
});

describe('Markdown', () => {
  it('says the same with line ends of Windows', () => {
    fc.assert(
      fc.property(planText, (text) => {
        expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
      }),
      {numRuns: 300},
    );
  });

  it('says the same further down, by as many lines', () => {
    fc.assert(
      fc.property(markdown, fc.integer({min: 1, max: 9}), (text, count) => {
        // What has no line of its own stays on line 1, and nothing else stands there.
        const shifted = mapLines(read(`\n${text}`), (line) => (line === 1 ? 1 : line + count));
        expect(read(`${'\n'.repeat(count)}\n${text}`)).toEqual(shifted);
      }),
      {numRuns: 200},
    );
  });

  it('says the same below front matter', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const below = withoutFrontMatter(read(`---\nnote: x\n---\n${text}`));
        expect(below).toEqual(withoutFrontMatter(read(`\n\n\n${text}`)));
      }),
    );
  });

  it('has as many tasks as it has items with a box', () => {
    fc.assert(
      fc.property(listText, (text) => {
        // Boxes at the end of an item and in HTML are tasks too, which the count below does not know.
        fc.pre(!/\]\s*$|<input/im.test(text));
        const {root} = parse(text);
        expect(read(text).plan.tasks.length).toBe(countBoxes(root));
      }),
      {numRuns: 300},
    );
  });

  it('is quoted with no other words than its own', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const own = new Set(text.match(/\p{L}+/gu));
        const {plan} = read(text);
        const {tasks, marks, risks, dependencies, remains, shipped, decisions} = plan;
        const named = plan.references.map(({sentence}) => ({text: sentence}));
        const quotes = [
          ...tasks,
          ...marks,
          ...risks,
          ...dependencies,
          ...decisions,
          ...named,
          remains,
          shipped,
        ];
        for (const word of quotes.flatMap((quote) => quote?.text.match(/\p{L}+/gu) ?? [])) {
          expect(own).toContain(word);
        }
      }),
      {numRuns: 200},
    );
  });
});

/** List items that open with a box and go on after it, counted in the tree. */
function countBoxes(root: Root): number {
  let count = 0;
  const isBoxed = (node: Nodes | undefined) =>
    (node?.type === 'paragraph' || node?.type === 'heading') &&
    node.children[0]?.type === 'text' &&
    /^\[[ xX~/!-]\]\s+\S/.test(stringify(node));
  visit(root, 'listItem', ({checked, children: [first]}) => {
    if (typeof checked === 'boolean' || (first?.type === 'paragraph' && isBoxed(first))) count += 1;
  });
  // A line of hyphens below the text of an item makes a heading of it.
  visit(root, 'heading', (heading) => {
    if (isBoxed(heading)) count += 1;
  });
  return count;
}

const MEGABYTE = 2 ** 20;
/** The only guard: quadratic time would take minutes. */
const TIMEOUT = 30_000;

const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

/** A document that has a long run in every place that a reader looks at. */
function everywhere(run: string): string {
  const inCell = run.replaceAll('|', '/');
  return [
    `---\nstatus: ${JSON.stringify(`a${run}a`)}\nowner: ${JSON.stringify(`a${run}a`)}\n---`,
    `# a${run}a`,
    `Status: a${run}a\nOwner: a${run}a`,
    `## a${run}a`,
    `## Progress\n\n- [x] ${run}a\n- [ ] a${run}a`,
    `## Decision Log\n\n- Decision: a${run}a\n  Rationale: ${run}`,
    `| Status | ${inCell}a |\n| --- | --- |\n| ${inCell}a | a${inCell}a |`,
    `## Validation\n\n- Run \`npm test ${run}a\` ${run}a\n\n\`\`\`sh\n${run}a\n\`\`\``,
    `## Plan of Work\n\n1. Risks: a${run}a\n2. Ada — add${run}`,
    `## Outcomes\n\na${run}a`,
    `## Active Plans\n\n- [a](${run}a)`,
    `## [1.2.0] - 2026-01-05\n\n- ${run}a #12 \`${run}a\``,
  ].join('\n\n');
}

describe('long text', () => {
  it.each(REPEATED)('of one line of %j is read in time', {timeout: TIMEOUT}, (unit) => {
    const facts = read(repeat(unit, MEGABYTE));
    expect(facts.plan.tasks.filter(({line}) => line !== 1)).toEqual([]);
  });

  it.each(REPEATED)('with runs of %j everywhere is read in time', {timeout: TIMEOUT}, (unit) => {
    const {plans} = derive(read(everywhere(repeat(unit, 2 ** 17))));
    expect(plans.length).toBeGreaterThan(0);
  });

  it.each(['Progress', 'Decision Log', 'Validation', 'Plan of Work', 'Risks', 'Active Plans'])(
    'of many lines under “%s” is read in time',
    {timeout: TIMEOUT},
    (heading) => {
      for (const item of LISTED) {
        const facts = read(`# a\n\n## ${heading}\n\n${`${item}\n`.repeat(2000)}`);
        expect(derive(facts).plans.length).toBeGreaterThan(0);
      }
    },
  );

  it('of a list of 20,000 tasks has 20,000 tasks', {timeout: TIMEOUT}, () => {
    expect(read('- [ ] a\n'.repeat(20_000)).plan.tasks.length).toBe(20_000);
  });

  it('of 200,000 commands has 200,000 commands', {timeout: TIMEOUT}, () => {
    const text = `# a\n\n## Validation\n\n\`\`\`sh\n${'ls\n'.repeat(200_000)}\`\`\`\n`;
    expect(readPlan(parse(text), NO_OPTIONS).validation.commands.length).toBe(200_000);
  });
});
