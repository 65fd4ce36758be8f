import type {Message} from './messages.js';

/** The number that the plural forms of a message go by. */
export function pluralNumber({total, count}: Message['values']): number {
  return Number(total ?? count ?? 0);
}
