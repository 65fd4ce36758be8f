/** A text of at most so many characters, cut between words where there are any. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  const cut = text.slice(0, end > length / 2 ? end : length);
  // A letter of two code units must not be halved.
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}
