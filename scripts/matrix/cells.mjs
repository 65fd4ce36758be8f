/** What sites differ in, wherever the plugin is installed. */
export const AXES = {
  manager: ['npm', 'pnpm', 'yarn', 'yarn-pnp'],
  bundler: ['rspack', 'webpack'],
  docusaurus: ['3.10.0', '3.x'],
  react: ['18', '19'],
  layout: ['root', 'website', 'monorepo', 'docs'],
  git: ['git', 'no git'],
};

/** @typedef {Record<keyof typeof AXES, string>} Cell */

/** Every combination. @returns {Cell[]} */
export function allCells() {
  return Object.entries(AXES).reduce(
    (cells, [axis, values]) =>
      cells.flatMap((cell) => values.map((value) => ({...cell, [axis]: value}))),
    [{}],
  );
}

/**
 * Few cells, found greedily, in which each two values of two axes meet, and each value about as often as
 * the others.
 *
 * @returns {Cell[]}
 */
export function pairwiseCells() {
  const cells = allCells();
  const open = new Set(cells.flatMap(pairsOf));
  const chosen = [];
  const gainOf = (cell) => pairsOf(cell).filter((pair) => open.has(pair)).length;
  const repeatsOf = (cell) =>
    chosen.flatMap((other) => Object.keys(cell).filter((axis) => other[axis] === cell[axis]))
      .length;
  while (open.size > 0) {
    const rated = cells.map((cell) => ({cell, gain: gainOf(cell), repeats: repeatsOf(cell)}));
    const [best] = rated.sort((one, other) => other.gain - one.gain || one.repeats - other.repeats);
    for (const pair of pairsOf(best.cell)) open.delete(pair);
    chosen.push(best.cell);
  }
  return chosen;
}

function pairsOf(cell) {
  const values = Object.entries(cell).map(([axis, value]) => `${axis}=${value}`);
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => `${one} ${other}`));
}
