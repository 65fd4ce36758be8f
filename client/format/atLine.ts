/**
 * The address of a line.
 *
 * @param lineUrl - with `{line}` where the number stands, once or several times
 */
export function atLine(lineUrl: string, line: number): string {
  return lineUrl.replaceAll('{line}', String(line));
}
