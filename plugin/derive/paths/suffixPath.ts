import {FOLDER_STEMS} from '../../lexicon/planFiles.js';
import {baseName, normalizePath, stemOf} from '../../lib/paths.js';
import {words} from '../../lib/text/words.js';

/** Files of one name that are looked through. */
const MAX_NAMESAKES = 500;

/** Extensions of source code: such a file is hardly ever spoken of where it is not that of the repository. */
const SOURCE = new Set(
  words(`
    ts tsx mts cts js jsx mjs cjs vue svelte astro py rb go rs java kt scala clj ex exs erl hs ml
    fs cs c h cc cpp hpp m mm swift zig nim lua php dart sol proto sh bash sql csproj fsproj sln
  `),
);
/** Names that any folder of code may have. */
const COMMON_STEMS: ReadonlySet<string> = new Set([
  ...FOLDER_STEMS,
  ...words(`
    main mod lib init __init__ app types type utils util helpers config setup test tests common
    constants errors schema client server page layout route routes
  `),
]);
/** Two words in one: `feed-cache`, `feed_cache`, `FeedCache`. */
const SEVERAL_WORDS = /[^._-][_-][^._-]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
const MIN_LENGTH = 8;

interface Paths {
  byName: ReadonlyMap<string, readonly string[]>;
  folders: ReadonlySet<string>;
}

/**
 * The only path that ends with what was written (`core/parse.ts` for
 * `packages/a/core/parse.ts`): plans of large repositories often count from the
 * package they are about, or name a file alone. A bare name, and a path that begins with a
 * folder of the root, must tell more than most names do.
 *
 * @param written - relative, with forward slashes
 */
export function findBySuffix(written: string, {byName, folders}: Paths): string | null {
  const path = normalizePath(written);
  if (path === null || path !== written || path === '') return null;
  const name = baseName(path);
  const slash = path.indexOf('/');
  const isOpen = slash > 0 && !folders.has(path.slice(0, slash));
  if (!isOpen && !isRareName(name)) return null;
  const namesakes = byName.get(name) ?? [];
  if (namesakes.length > MAX_NAMESAKES) return null;
  const found = namesakes.filter((other) => other.endsWith(`/${path}`));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether a file name tells the file: it is that of source code, or made of several words. */
export function isRareName(name: string): boolean {
  const stem = stemOf(name);
  if (COMMON_STEMS.has(stem)) return false;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const bare = name.slice(0, stem.length);
  return SOURCE.has(extension) || (stem.length >= MIN_LENGTH && SEVERAL_WORDS.test(bare));
}
