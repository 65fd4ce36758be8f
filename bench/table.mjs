/** Numbers and tables as Markdown. */

/** @param {number[]} numbers - at least one */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of each field, over objects of numbers that have the same fields. */
export function medians(objects) {
  const fields = Object.keys(objects[0]);
  return Object.fromEntries(
    fields.map((field) => [field, median(objects.map((object) => object[field]))]),
  );
}

/**
 * @param {string[]} head
 * @param {string[][]} rows - of cells; numbers stand at the right
 */
export function table(head, rows) {
  const widths = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** 1234567 bytes: `1.23 MB`; decimal units, as file sizes are given on the web. */
export function bytes(count) {
  if (count === undefined) return '–';
  if (count >= 1e9) return `${(count / 1e9).toFixed(2)} GB`;
  if (count >= 1e6) return `${(count / 1e6).toFixed(1)} MB`;
  return `${(count / 1e3).toFixed(1)} kB`;
}

/** @param {number} digits - after the point */
export function fixed(number, digits) {
  return number === undefined ? '–' : number.toFixed(digits);
}
