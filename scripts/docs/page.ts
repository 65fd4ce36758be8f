/**
 * Writes the generated parts of pages of the docs from the code. What is generated
 * is between `<!-- generated: NAME -->` and `<!-- /generated -->`; the rest of a page is
 * written by hand. `npm run docs` writes the pages; the same test otherwise compares them.
 */
import {createDeriver, type Derive, result} from './examples.js';
import {FORMATS} from './formats.js';
import {TABLES} from './tables.js';
import {WORD_TABLES} from './words.js';

const PART = /<!-- generated: ([^\n]+?) -->\n(?:(?!<!-- generated:)[\s\S])*?<!-- \/generated -->/g;
const PARTS: Readonly<Record<string, () => string>> = {
  ...TABLES,
  ...FORMATS,
  ...WORD_TABLES,
};
const RESULT = /^(result|conflict) (\w+)$/;

/**
 * The page with every generated part regenerated.
 *
 * @param page - Markdown
 * @throws where a part has no end or an unknown name, or an example does not show what its name says
 */
export async function generatePage(page: string): Promise<string> {
  const derive = await createDeriver();
  const unclosed = page.replace(PART, '').match(/<!-- generated: .*/)?.[0];
  if (unclosed) {
    throw new Error(`“${unclosed}” has no end. Add <!-- /generated --> below it.`);
  }
  return page.replace(PART, (_part, name: string, offset: number) => {
    const content = generatePart(name, page.slice(0, offset), derive);
    return `<!-- generated: ${name} -->\n\n${content}\n\n<!-- /generated -->`;
  });
}

/** @param before - the page up to the part */
function generatePart(name: string, before: string, derive: Derive): string {
  const [, kind, status] = RESULT.exec(name) ?? [];
  if (kind && status) return result(before, {status, conflict: kind === 'conflict'}, derive);
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part) return part();
  throw new Error(
    `“generated: ${name}” is not a part. Use one of: ${[...Object.keys(PARTS), 'result STATUS', 'conflict STATUS'].join(', ')}.`,
  );
}
