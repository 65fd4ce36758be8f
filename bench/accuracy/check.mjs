import {readFile} from 'node:fs/promises';

/**
 * Holds a measurement against the level that was reached before, so that it
 * never falls unnoticed.
 *
 * @param {Record<'sure' | 'all', ReturnType<import('./report.mjs').summarize>>} measured
 * @returns {Promise<string[]>} what fell below, worded; empty when nothing did
 */
export async function fallen(measured) {
  const reached = JSON.parse(await readFile(new URL('reached.json', import.meta.url), 'utf8'));
  const below = [];
  for (const [group, levels] of Object.entries(reached)) {
    const {agreement, plans} = measured[group];
    for (const [field, level] of Object.entries(levels)) {
      const share = agreement[field] / plans;
      if (share < level) {
        below.push(
          `${field} of the ${group} labels: ${share.toFixed(3)}, but ${level} was reached before`,
        );
      }
    }
  }
  return below;
}
