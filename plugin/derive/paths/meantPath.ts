import {FOLDER_STEMS} from '../../lexicon/planFiles.js';
import {baseName, stemOf} from '../../lib/paths.js';

/** Names that many folders have: another file of that name is not meant. */
const COMMON_STEMS: ReadonlySet<string> = new Set([...FOLDER_STEMS, 'main', 'mod']);

interface Namesakes {
  byName: ReadonlyMap<string, readonly string[]>;
  byStem: ReadonlyMap<string, readonly string[]>;
}

/**
 * The file that a dead path likely means: the same path but for case or
 * extension, else the only file of that name; `null` where there is neither.
 *
 * @param paths - that were tried
 */
export function findMeant(paths: readonly string[], {byName, byStem}: Namesakes): string | null {
  const name = baseName(paths[0] ?? '');
  if (name === '') return null;
  const stem = stemOf(name);
  const tried = new Set(paths.map(withoutExtension));
  const respelled = (byStem.get(stem) ?? []).filter((path) => tried.has(withoutExtension(path)));
  if (respelled.length === 1) return respelled[0] ?? null;
  const namesakes = COMMON_STEMS.has(stem) ? [] : (byName.get(name) ?? []);
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}

function withoutExtension(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]*$/, '').toLowerCase();
}
