/** Markdown of tables and lists, for GitHub and for the site. */

/** Plain text as Markdown that shows it unchanged. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&');
}

/** @param header - Markdown of the cells */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * What folds away below a line that says what it is.
 *
 * @param summary - HTML
 * @param content - Markdown
 */
export function details(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Words as a list in one line; `milestone*` becomes "milestone …". */
export function list(words: readonly string[]): string {
  return words.map((word) => escapeText(word.replace(/ ?\* ?/, ' … ').trim())).join(', ');
}
