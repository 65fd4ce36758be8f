/**
 * The value of a table by a name that may be any text: plans name things like properties that every
 * object has (`constructor`, `__proto__`), and those are no entries of the table.
 */
export function ownValue<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
