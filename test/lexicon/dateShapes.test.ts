import {beforeAll, expect, test} from 'vitest';
import {derivePortfolio} from '../../plugin/derive/derivePortfolio.js';
import {DATE_SHAPES} from '../../plugin/lexicon/dateShapes.js';
import {parseSource} from '../../plugin/read/markdown/parseDocument.js';
import {createParser, type MarkdownParser} from '../../plugin/read/markdown/parser.js';
import {readPlan} from '../../plugin/read/readPlan.js';
import {formatTimestamp} from '../../plugin/read/time/timestamps.js';

let parser: MarkdownParser;
beforeAll(async () => {
  parser = await createParser();
});

function derive(text: string) {
  const document = parseSource({path: 'plans/x.md', text, findings: []}, parser);
  const {plans} = derivePortfolio({
    plans: [readPlan(document, {timezones: new Map(), statuses: new Map()})],
    indexes: [],
    paths: new Set(['plans/x.md']),
    folders: new Map(),
    fileDates: new Map(),
    asOf: Date.UTC(2026, 6, 1),
    staleAfter: 14 * 86_400_000,
    findings: [],
  });
  const [plan] = plans;
  return {
    status: plan?.status,
    last: plan?.lastActivity && formatTimestamp(plan.lastActivity).slice(0, 10),
  };
}

/** Eight digits are a day only where they open a text. */
const INSIDE = DATE_SHAPES.map(({example}) => example).filter((example) => /\D/.test(example));
const dayOf = (example: string) => (example.startsWith('13') ? '2026-06-13' : '2026-06-01');

test.each(INSIDE)('a progress entry “Completed %s” ends the plan on that day', (example) => {
  const plan = derive(`# Paint the pier\n\n## Progress\n\n- Completed ${example}\n`);
  expect(plan).toEqual({status: 'completed', last: dayOf(example)});
});

test.each(INSIDE)('a head line “Status: Done (%s)” tells both', (example) => {
  const plan = derive(`# Paint the pier\n\nStatus: Done (${example})\n\n## Tasks\n\n- [ ] Sand\n`);
  expect(plan).toEqual({status: 'completed', last: dayOf(example)});
});

test.each(DATE_SHAPES.map(({example}) => example))('%s leads an entry', (example) => {
  const plan = derive(`# Paint the pier\n\n## Progress\n\n- [x] ${example} Sanded\n- [ ] Paint\n`);
  expect(plan.last).toBe(dayOf(example));
});

test.each(DATE_SHAPES.map(({example}) => example))('a decision is dated %s', (example) => {
  const text = `# Paint the pier\n\n## Decisions\n\n- Decision: Use tar\n  Date: ${example}\n`;
  expect(derive(text).last).toBe(dayOf(example));
});
