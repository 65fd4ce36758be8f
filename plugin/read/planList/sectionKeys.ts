import {slugify} from '../../lib/text/slugify.js';

const MAX_LENGTH = 80;

/** Whether a plan is a whole file, not a section of one that holds many. */
export function isWholeFile({key, path}: {key: string; path: string}): boolean {
  return key === path;
}

/**
 * Gives the sections of one file their keys: the file's path, `#`, and the slug
 * of the title, numbered where an earlier section has the same.
 */
export function createSectionKeys(path: string): (title: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (title) => {
    const slug =
      shortenSlug(slugify(title.toLowerCase().replace(/['’]/g, '').replace(/\./g, '-'))) || 'plan';
    let count = counts.get(slug) ?? 0;
    let key: string;
    do {
      count += 1;
      key = `${path}#${slug}${count === 1 ? '' : `-${count}`}`;
    } while (used.has(key));
    counts.set(slug, count);
    used.add(key);
    return key;
  };
}

/** At most `MAX_LENGTH` letters, cut between words where there are any. */
function shortenSlug(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const end = slug.lastIndexOf('-', MAX_LENGTH);
  const cut = slug.slice(0, end > 0 ? end : MAX_LENGTH);
  // A letter of two code units must not be halved.
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
