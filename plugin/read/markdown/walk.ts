import type {Nodes} from 'mdast';

/** What a visitor returns to pass over what is in a node, or to end the walk. */
export const SKIP = 'skip';
export const STOP = 'stop';

/**
 * Calls `visitor` with a node and all that is in it, in document order. The
 * library for this, `unist-util-visit`, defines a function with a name of its own
 * for every node it meets, which took as long as parsing: readers look at every
 * node of every plan.
 *
 * @returns whether the walk came to its end
 */
export function walk(
  node: Nodes,
  visitor: (node: Nodes) => typeof SKIP | typeof STOP | undefined,
): boolean {
  const answer = visitor(node);
  if (answer === STOP) return false;
  if (answer === SKIP || !('children' in node)) return true;
  for (const child of node.children) if (!walk(child, visitor)) return false;
  return true;
}
