// @ts-check
/** Markdown of tables and lists, for GitHub and for the site. */

/**
 * Plain text as Markdown that shows it unchanged.
 *
 * @param {string} text
 */
export function escapeText(text) {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&');
}

/**
 * @param {readonly string[]} header - Markdown of the cells
 * @param {readonly (readonly string[])[]} rows
 */
export function table(header, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * What folds away below a line that says what it is.
 *
 * @param {string} summary - HTML
 * @param {string} content - Markdown
 */
export function details(summary, content) {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/**
 * Words as a list in one line; `milestone*` becomes "milestone …".
 *
 * @param {readonly string[]} words
 */
export function list(words) {
  return words.map((word) => escapeText(word.replace(/\*$/, ' …'))).join(', ');
}
