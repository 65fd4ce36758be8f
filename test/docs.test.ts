import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {findUnits} from '../plugin/collect/discovery/families.js';
import {MAX_PARTS} from '../plugin/collect/discovery/unit.js';
import {MAX_BYTES} from '../plugin/collect/sourceReader.js';
import {MAX_SLUG_BYTES} from '../plugin/derive/identity/shortSlug.js';
import {FAMILIES} from '../plugin/lexicon/families/families.js';
import {MAX_CODE_LINE} from '../plugin/publish/body/longTexts.js';
import {
  MAX_BODY_SIZE,
  MAX_ELEMENTS,
  MAX_PLAIN_LENGTH,
  MAX_TEXT_LENGTH,
} from '../plugin/publish/body/renderBody.js';
import {MAX_LEVELS} from '../plugin/publish/body/serialize.js';
import {MAX_TEXT} from '../plugin/publish/limitTexts.js';
import {MAX_LIST_SIZE} from '../plugin/publish/plan/limitPage.js';
import {MAX_LENGTH} from '../plugin/read/markdown/frontMatter/frontMatter.js';
import {MAX_COPIED} from '../plugin/read/markdown/guards/characterReferences.js';
import {MAX_DEPTH} from '../plugin/read/markdown/guards/depth.js';
import {MAX_STEPS} from '../plugin/read/markdown/guards/longLines.js';
import {MAX_LEFT_OUT} from '../plugin/read/markdown/guards/wideTables.js';
import {MAX_REFERENCES} from '../plugin/read/references/readReferences.js';
import {STATUSES} from '../plugin/vocabulary/statuses.js';
import {FORMATS} from '../scripts/docs/formats.js';
import {generatePage} from '../scripts/docs/page.js';
import {TABLES} from '../scripts/docs/tables.js';
import {WORD_TABLES} from '../scripts/docs/words.js';

/** A page of the docs, and the names of its generated parts. */
function openPage(name: string) {
  const file = fileURLToPath(new URL(`../example-site/docs/${name}`, import.meta.url));
  const page = readFileSync(file, 'utf8');
  return {
    file,
    page,
    parts: [...page.matchAll(/<!-- generated: (.+) -->/g)].map(([, part]) => part),
  };
}

const {parts} = openPage('status.md');

/** A page of one example, with the part that is to hold its result. */
const example = (plan: string, part: string) =>
  `\`\`\`md title="plans/x.md"\n${plan}\n\`\`\`\n\n<!-- generated: ${part} -->\n<!-- /generated -->\n`;

it.each(['status.md', 'plan-formats.md', 'words.md'])(
  '%s says what the code does',
  async (name) => {
    const {file, page} = openPage(name);
    await expect(await generatePage(page)).toMatchFileSnapshot(
      file,
      `example-site/docs/${name} is not what the code says. Run: npm run docs`,
    );
  },
);

describe('the page “Plan formats”', () => {
  it('shows every table', () => {
    expect(openPage('plan-formats.md').parts).toEqual(Object.keys(FORMATS));
  });

  it.each(FAMILIES)('has an example of every file of $label', ({unit, files, example = []}) => {
    const names = example.flatMap((file) => {
      const found = unit.exec(file)?.[0];
      return found === undefined ? [] : file.slice(found.endsWith('/') ? found.length : 0);
    });
    for (const rule of files) {
      expect(
        names.filter((name) => rule.file.test(name)),
        String(rule.file),
      ).not.toEqual([]);
    }
  });

  it.each(FAMILIES)('names folders of $label that its plans are found in', (family) => {
    const {shelves = {}, example = []} = family;
    const unitsOf = (paths: readonly string[]) =>
      findUnits(paths, {families: [family], leftOut: new Set()}, () => true).units;
    const shelved = unitsOf(example).flatMap(({shelf, files: [{path}]}) =>
      shelf !== null && Object.hasOwn(shelves, shelf) ? [{path, shelf}] : [],
    );
    for (const other of Object.keys(shelves)) {
      const moved = shelved.map(({path, shelf}) => path.replace(`/${shelf}/`, `/${other}/`));
      const found = unitsOf(moved).map(({shelf}) => shelf);
      expect(found).not.toEqual([]);
      expect(new Set(found)).toEqual(new Set([other]));
    }
  });

  it('tells the limit of parts that the code keeps', () => {
    expect(openPage('plan-formats.md').page).toContain(`more than ${MAX_PARTS} parts`);
  });
});

describe('the page “How a status is derived”', () => {
  it('shows every table', () => {
    expect(parts).toEqual(expect.arrayContaining(Object.keys(TABLES)));
  });

  it.each(STATUSES)('has an example of %s', (status) => {
    expect(parts).toContain(`result ${status}`);
  });

  it('has an example of a conflict', () => {
    expect(parts).toContainEqual(expect.stringMatching(/^conflict /));
  });
});

describe('the page “What is read as what”', () => {
  const words = openPage('words.md');

  it('shows every table of words', () => {
    expect(words.parts).toEqual(expect.arrayContaining(Object.keys(WORD_TABLES)));
  });

  it.each(['Kiln', 'fertig', '生成日', ':white_check_mark:', 'definition of done', '🗑', 'febrero'])(
    'tells whether it knows %s',
    (word) => {
      expect(words.page.includes(word)).toBe(word !== 'Kiln');
    },
  );
});

describe('generating a page', () => {
  it('writes the status of an example, the rule and the evidence with its lines', async () => {
    const text = await generatePage(example('# X\n\n- [ ] a | b', 'result draft'));
    expect(text).toContain('this plan is **draft**, by rule 10.');
    expect(text).toContain('| the only task is not done | 3 |');
  });

  it('escapes what plans say', async () => {
    const text = await generatePage(
      example('# X\n\nStatus: blocked by `<key>` | {x}', 'result blocked'),
    );
    expect(text).toContain('| states “blocked by \\<key\\> \\| \\{x\\}” | 3 |');
  });

  it('changes nothing when it is run again', async () => {
    const once = await generatePage(example('# X\n\n- [ ] a', 'result draft'));
    expect(await generatePage(once)).toBe(once);
  });

  it.each([
    [
      'an example that shows another status',
      example('# X\n\n- [ ] a', 'result active'),
      'but is draft',
    ],
    ['an example without its conflict', example('# X\n\n- [ ] a', 'conflict draft'), 'a conflict'],
    ['a result without a plan', '<!-- generated: result draft -->\n<!-- /generated -->', 'No plan'],
    [
      'a part of an unknown name',
      '<!-- generated: weather -->\n<!-- /generated -->',
      'is not a part',
    ],
    ['a part without an end', '<!-- generated: rules -->\n\nText.\n', 'has no end'],
  ])('refuses %s', async (_name, text, reason) => {
    await expect(generatePage(text)).rejects.toThrow(reason);
  });
});

it('tells the limits that the code keeps', () => {
  const limits = readFileSync(new URL('../example-site/docs/speed.md', import.meta.url), 'utf8');
  const told = [...limits.matchAll(/^\| ([\d,]+) /gm)].map(([, number = '']) => number);
  const kept = [
    MAX_BYTES,
    MAX_TEXT_LENGTH,
    MAX_BODY_SIZE,
    MAX_ELEMENTS,
    MAX_PLAIN_LENGTH,
    MAX_LIST_SIZE,
    MAX_TEXT,
    MAX_CODE_LINE,
    MAX_LEVELS,
    MAX_SLUG_BYTES,
    MAX_DEPTH,
    MAX_LENGTH,
    MAX_REFERENCES,
    MAX_LEFT_OUT,
    MAX_COPIED,
    MAX_STEPS,
  ];
  expect(told).toEqual(kept.map((limit) => limit.toLocaleString('en')));
});

it('names tests that exist as what holds attacks', () => {
  const page = readFileSync(new URL('../example-site/docs/security.md', import.meta.url), 'utf8');
  const named = [...page.matchAll(/`(test\/[^`]*)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)))).toEqual([]);
});
