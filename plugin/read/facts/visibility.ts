import type {FrontMatter} from '../../model/document.js';
import type {Visibility} from '../../model/plan.js';
import {textOfValue, valueOfKey} from '../markdown/frontMatter/frontMatterKeys.js';

/** What says yes, in a value that YAML may not know as such. */
const YES = /^(?:true|yes|on|1)$/i;
/** A line such as `draft:true`, which is no YAML but surely meant. */
const FLAG =
  /^["']?(draft|unlisted)["']?[ \t]*[:=][ \t]*["']?(?:true|yes|on|1)["']?[ \t]*(?:#.*)?$/gim;

/**
 * Who may see a plan, by `draft` and `unlisted` of its front matter, which mean what they mean in
 * Docusaurus. In doubt a plan is not shown.
 */
export function readVisibility(data: FrontMatter['data']): Visibility {
  const isSet = (key: string) => YES.test(textOfValue(valueOfKey(data, [key])?.value));
  if (isSet('draft')) return 'draft';
  return isSet('unlisted') ? 'unlisted' : 'listed';
}

/**
 * The flags that a block of front matter sets, whether or not it can be read as a whole.
 *
 * @param block - between the rules
 */
export function flagsOf(block: string): Record<string, unknown> {
  return Object.fromEntries(
    [...block.matchAll(FLAG)].map(([, name = '']) => [name.toLowerCase(), true]),
  );
}
