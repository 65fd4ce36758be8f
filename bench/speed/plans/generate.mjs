/** Plans made up by rule: the sizes and the parts of real ones, and nobody's text. */

import {createRandom} from '../../random.mjs';
import {
  CODE,
  DECISIONS,
  HEADINGS,
  HTML,
  LINKS,
  NAMES,
  RATIONALES,
  SENTENCES,
  STEPS,
} from './generateText.mjs';

/** Half of real plans are shorter than this (bytes), and nine of ten shorter than 2.8 times this. */
const MEDIAN_SIZE = 10_000;
/** Of the normal distribution of the logarithm of the size: ln 2.8 / 1.2816. */
const SPREAD = 0.803;
const LARGEST = 150_000;
/** What the last section goes beyond a size on average. */
const TAIL = 1_500;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2025, 8, 1);
/** What follows a section's first paragraph, as often as it does in real plans. */
const BLOCKS = [
  tasks,
  tasks,
  tasks,
  list,
  list,
  paragraph,
  paragraph,
  table,
  code,
  decisions,
  html,
];

/**
 * @param {number} index - of the plan; the same index gives the same text
 * @param {number} count - how many plans there are to name each other
 */
export function generatePlan(index, count) {
  const random = createRandom(index + 1);
  const plan = {random, count, day: FIRST_DAY + (index % 300) * DAY};
  const size = Math.min(LARGEST, MEDIAN_SIZE * Math.exp(SPREAD * random.normal()));
  const title = `${random.pick(STEPS)} (${index})`;
  const parts = [index % 3 === 0 ? frontMatter(plan) : '', `# ${title}\n\n`, paragraph(plan)];
  let length = 0;
  for (let section = 0; length + TAIL < size || section < 4; section++) {
    const heading = HEADINGS[section] ?? `Milestone ${section}: ${random.pick(STEPS)}`;
    const text = `## ${heading}\n\n${paragraph(plan)}${random.pick(BLOCKS)(plan)}`;
    parts.push(text);
    length += text.length;
  }
  return parts.join('');
}

function frontMatter({random, day}) {
  const status = random.pick(['active', 'completed', 'draft']);
  return `---\nstatus: ${status}\nowner: ${random.pick(NAMES)}\ncreated: ${isoDay(day)}\n---\n\n`;
}

function paragraph(plan) {
  return `${sentences(plan, 2 + plan.random.below(4))}\n\n`;
}

function sentences({random, count}, number) {
  return Array.from({length: number}, () =>
    random
      .pick(SENTENCES)
      .replaceAll('{code}', () => `\`${random.pick(CODE)}\``)
      .replaceAll('{plan}', () => `docs/plans/active/plan-${random.below(count)}.md`)
      .replaceAll('{link}', () => random.pick(LINKS))
      .replaceAll('{number}', () => String(random.below(900) + 1)),
  ).join(' ');
}

function tasks(plan) {
  const {random} = plan;
  return lines(3 + random.below(6), () => {
    const isDone = random.below(4) > 0;
    const text = `${random.pick(STEPS)}. ${sentences(plan, 1)}`;
    return isDone ? `- [x] (${stamp(plan)}) ${text}` : `- [ ] ${text}`;
  });
}

function list(plan) {
  return lines(
    3 + plan.random.below(5),
    () => `- **${plan.random.pick(STEPS)}**: ${sentences(plan, 1)}`,
  );
}

function table(plan) {
  const {random} = plan;
  const row = () =>
    `| ${random.pick(STEPS)} | \`${random.pick(CODE)}\` | ${random.pick(NAMES)} | ${random.below(90)} |`;
  return `| Step | Where | Who | Hours |\n| --- | --- | --- | ---: |\n${lines(3 + random.below(6), row)}`;
}

function code({random}) {
  const [language, text] = random.pick([
    ['bash', () => `npm run check -- --only ${random.pick(NAMES)}`],
    ['ts', () => `export const ${random.pick(NAMES)} = load('${random.pick(CODE)}');`],
    ['text', () => `ok ${random.below(90)} ${random.pick(STEPS)}`],
  ]);
  return `\`\`\`${language}\n${lines(4 + random.below(12), text).trimEnd()}\n\`\`\`\n\n`;
}

function decisions(plan) {
  const {random} = plan;
  return lines(
    2 + random.below(3),
    () =>
      `- Decision: ${random.pick(DECISIONS)}\n  Rationale: ${random.pick(RATIONALES)} ${sentences(plan, 1)}\n  Date/Author: ${stamp(plan)} / ${random.pick(NAMES)}`,
  );
}

function html(plan) {
  return `${plan.random.pick(HTML)}\n\n`;
}

function lines(number, line) {
  return `${Array.from({length: number}, line).join('\n')}\n\n`;
}

/** Each is some hours after the one before it. */
function stamp(plan) {
  plan.day += plan.random.below(400) * 60_000;
  return `${new Date(plan.day).toISOString().slice(0, 16).replace('T', ' ')}Z`;
}

function isoDay(day) {
  return new Date(day).toISOString().slice(0, 10);
}
