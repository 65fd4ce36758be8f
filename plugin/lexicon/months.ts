/** English month names in lower case, by number; abbreviations of three letters or "sept". */
const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const NUMBERS = new Map<string, number>([['sept', 9]]);
for (const [index, name] of NAMES.entries()) {
  NUMBERS.set(name, index + 1);
  NUMBERS.set(name.slice(0, 3), index + 1);
}

/** Part of a regular expression that matches any spelling. */
export const MONTH_PATTERN = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12 for "Jan" or "january"; `null` for other words. */
export function monthNumber(name: string): number | null {
  return NUMBERS.get(name.toLowerCase()) ?? null;
}
