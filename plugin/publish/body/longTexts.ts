/**
 * Browsers cut a text of more than 65,536 characters into several nodes while they read a page, and
 * React, which expects one, would draw the whole page anew. Texts that may be joined later leave room.
 */
export const MAX_TEXT_NODE = 30_000;

/** Longer lines of code are cut: code is one text, and no reader scrolls that far. */
export const MAX_CODE_LINE = 10_000;

/** A text in pieces that browsers leave whole. */
export function splitLongText(text: string): string[] {
  if (text.length <= MAX_TEXT_NODE) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at + MAX_TEXT_NODE);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** Code whose long lines end with how much of them is left out. */
export function cutLongLines(code: string): string {
  if (code.length <= MAX_CODE_LINE) return code;
  return code
    .split('\n')
    .map((line) => {
      if (line.length <= MAX_CODE_LINE) return line;
      const end = endOfPiece(line, MAX_CODE_LINE);
      return `${line.slice(0, end)}… (+${line.length - end})`;
    })
    .join('\n');
}

/** The beginning of a text, up to the last end of a line where there is one in its second half. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const line = text.lastIndexOf('\n', length - 1) + 1;
  return text.slice(0, line > length / 2 ? line : endOfPiece(text, length));
}

/** A character of two code units must not be halved. */
function endOfPiece(text: string, end: number): number {
  const code = text.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end;
}
