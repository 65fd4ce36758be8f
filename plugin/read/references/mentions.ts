/** A run of letters that can be a file's name or a part of one. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?/gu;
/** `FR-0007` of `FR-0007-login`: how texts call a plan with a number. */
const NUMBERED = /^(?:\p{L}+-)?\p{N}+(?=-)/u;
const EXTENSION = /\.mdx?$/;
const ENCODED = /(?:%[0-9a-f]{2})+/gi;

/**
 * Tells, without parsing, which texts may name one of the given things. It may err on the side of
 * yes: it is there to spare the parser the many documents that name none.
 *
 * @param names - names of files without extension, slugs and ids
 */
export function createMentionTest(names: Iterable<string>): (text: string) => boolean {
  const words = new Set<string>();
  for (const name of names) {
    const word = longestPart(name);
    words.add(word);
    const number = NUMBERED.exec(word)?.[0];
    if (number !== undefined) words.add(number);
  }
  words.delete('');
  return (text) => {
    for (const [word] of withoutEncoding(text).toLowerCase().matchAll(WORD)) {
      if (words.has(word.replace(EXTENSION, ''))) return true;
    }
    return false;
  };
}

/** A name with spaces is no word; its longest part tells it best from others. */
function longestPart(name: string): string {
  const words = [...name.toLowerCase().matchAll(WORD)].map(([word]) => word);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Text with the names in its URLs as they are called. */
function withoutEncoding(text: string): string {
  return text.replace(ENCODED, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return ' ';
    }
  });
}
