import {slugify} from '../../lib/slugify.js';

/**
 * The id of a part on its plan's page; ids of the part's headings begin with it and two dashes.
 *
 * @param name - of the part, relative to the plan's folder: `specs/login/spec.md`
 */
export function partAnchor(name: string): string {
  return `part-${slugify(name.replace(/\.(?:md|mdx|json|ya?ml)$/i, '').replace(/[/.]+/g, '-'))}`;
}
