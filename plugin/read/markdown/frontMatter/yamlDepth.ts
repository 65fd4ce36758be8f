import type {CST} from 'yaml';
import {yamlPackages} from './yamlPackages.js';

/** Deeper values are found too seldom to tell anything. */
export const MAX_LEVELS = 30;

/** What each level begins with. Nearly every block has fewer, and needs no closer look. */
const OPENINGS = /[[{]|[?:-](?=\s|$)/g;

/**
 * Whether values lie deeper in others than people write them. Reading such YAML takes time that
 * grows with the third power of the depth, and overflows the stack, where V8 may end the process
 * instead of throwing.
 */
export function isTooDeep(yaml: string): boolean {
  if ((yaml.match(OPENINGS)?.length ?? 0) < MAX_LEVELS) return false;
  const {Parser} = yamlPackages().yaml;
  let level: CST.Token[] = [...new Parser().parse(yaml)].flatMap(withinToken);
  for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
    level = level.flatMap(withinToken);
  }
  return level.length > 0;
}

function withinToken(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({key, value}) => [key, value].filter((part) => part != null));
}
