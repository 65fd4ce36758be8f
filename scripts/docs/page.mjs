// @ts-check
/**
 * Writes the generated parts of "How a status is derived". What is generated
 * is between `<!-- generated: NAME -->` and `<!-- /generated -->`; the rest
 * of the page is written by hand.
 */
import {createDeriver, result} from './examples.mjs';
import {TABLES} from './tables.mjs';

/**
 * The data and functions that the page is made of: the modules of the plugin, spread into one
 * object. The command passes the compiled ones, the test those of the sources.
 *
 * @typedef {typeof import('../../plugin/model/document.js')
 *   & typeof import('../../plugin/model/status.js')
 *   & typeof import('../../plugin/model/messages.js')
 *   & Pick<typeof import('../../plugin/options/options.cjs'), 'DEFAULT_OPTIONS'>
 *   & typeof import('../../plugin/options/settings.js')
 *   & typeof import('../../plugin/derive/status/folderStatus.js')
 *   & typeof import('../../plugin/derive/status/openTasks.js')
 *   & typeof import('../../plugin/derive/derivePortfolio.js')
 *   & typeof import('../../plugin/derive/status/rules.js')
 *   & typeof import('../../plugin/derive/status/signals.js')
 *   & typeof import('../../plugin/lexicon/languages.js')
 *   & typeof import('../../plugin/lexicon/merged.js')
 *   & typeof import('../../plugin/read/markdown/parseDocument.js')
 *   & typeof import('../../plugin/read/markdown/parser.js')
 *   & typeof import('../../plugin/read/status/placeholders.js')
 *   & typeof import('../../plugin/read/readPlan.js')
 *   & typeof import('../../plugin/read/status/statusPhrase.js')
 *   & typeof import('../../plugin/read/time/timezones.js')} Core
 */

const PART = /<!-- generated: ([^\n]+?) -->\n(?:(?!<!-- generated:)[\s\S])*?<!-- \/generated -->/g;
const RESULT = /^(result|conflict) (\w+)$/;

/**
 * The page with every generated part regenerated.
 *
 * @param {string} page - Markdown
 * @param {Core} core
 * @returns {Promise<string>}
 * @throws where a part has no end or an unknown name, or an example does not show what its name says
 */
export async function generatePage(page, core) {
  const derive = await createDeriver(core);
  const unclosed = page.replace(PART, '').match(/<!-- generated: .*/)?.[0];
  if (unclosed) {
    throw new Error(`“${unclosed}” has no end. Add <!-- /generated --> below it.`);
  }
  return page.replace(PART, (_part, /** @type {string} */ name, /** @type {number} */ offset) => {
    const content = generatePart(name, page.slice(0, offset), core, derive);
    return `<!-- generated: ${name} -->\n\n${content}\n\n<!-- /generated -->`;
  });
}

/**
 * @param {string} name
 * @param {string} before - the page up to the part
 * @param {Core} core
 * @param {import('./examples.mjs').Derive} derive
 */
function generatePart(name, before, core, derive) {
  const [, kind, status] = RESULT.exec(name) ?? [];
  if (kind && status) return result(before, {status, conflict: kind === 'conflict'}, core, derive);
  const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
  if (table) return table(core);
  throw new Error(
    `“generated: ${name}” is not a part. Use one of: ${[...Object.keys(TABLES), 'result STATUS', 'conflict STATUS'].join(', ')}.`,
  );
}
