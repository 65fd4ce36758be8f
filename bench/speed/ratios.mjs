/** What this plugin is held against. */
const REFERENCES = ['docs', 'blog', 'floor'];
const FIELDS = ['cpu', 'memory', 'output'];

/**
 * What this plugin costs by what each other way costs, of those that were measured.
 *
 * @param {Record<string, Record<string, number>>} ways - costs by way
 * @returns {Record<string, {cpu: number, memory: number, output: number}>} by way; none without this plugin
 */
export function ratiosOf({ours, ...ways}) {
  if (!ours) return {};
  const measured = REFERENCES.filter((way) => way in ways);
  const by = (way) => FIELDS.map((field) => [field, ours[field] / ways[way][field]]);
  return Object.fromEntries(measured.map((way) => [way, Object.fromEntries(by(way))]));
}
