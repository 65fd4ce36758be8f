import {readFile} from 'node:fs/promises';

/**
 * Holds a measurement against the level that was reached before, so that it
 * never falls unnoticed.
 *
 * @param {string} corpus the name of its folder
 * @param {Record<string, Record<string, number>>} measured shares by group of what was measured
 * @returns {Promise<string[]>} what fell below, worded; empty when nothing did
 */
export async function fallen(corpus, measured) {
  const reached = JSON.parse(await readFile(new URL('reached.json', import.meta.url), 'utf8'));
  if (!Object.hasOwn(reached, corpus)) {
    throw new Error(`reached.json has no levels for a corpus “${corpus}”. Add those that hold.`);
  }
  return Object.entries(reached[corpus]).flatMap(([group, levels]) => {
    const shares = measured[group] ?? {};
    return Object.entries(levels)
      .filter(([name, level]) => (shares[name] ?? 0) < level)
      .map(
        ([name, level]) =>
          `${name} of ${corpus}, ${group}: ${(shares[name] ?? 0).toFixed(3)}, but ${level} was reached before`,
      );
  });
}

/**
 * Everything of the labels that has a level: agreement per field, precision and recall of
 * conflicts, and the recall of each status.
 *
 * @param {ReturnType<import('./report.mjs').summarize>} summary
 * @returns {Record<string, number>}
 */
export function sharesOf({agreement, plans, conflict, confusion}) {
  const recalls = Object.entries(confusion).map(([status, actual]) => {
    const total = Object.values(actual).reduce((sum, count) => sum + count, 0);
    return [`recall of ${status}`, (actual[status] ?? 0) / total];
  });
  return {
    ...Object.fromEntries(
      Object.entries(agreement).map(([field, count]) => [field, count / plans]),
    ),
    'conflict precision': conflict.precision,
    'conflict recall': conflict.recall,
    ...Object.fromEntries(recalls),
  };
}
