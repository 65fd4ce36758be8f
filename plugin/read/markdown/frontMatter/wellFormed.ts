/**
 * Plain data with all its texts made well-formed: escapes of YAML and JSON (`"\\ud83d"`) can write
 * half a character, which neither files nor addresses can hold.
 */
export function toWellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toWellFormed);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.toWellFormed(), toWellFormed(item)]),
  );
}
