/** How dates look, whatever the language. */

/** `2026年5月4日`, with the groups `cjkYear`, `cjkMonth` and `cjkDay`. */
export const CJK_DATE =
  '(?<cjkYear>\\d{4})\\s?年\\s?(?<cjkMonth>\\d{1,2})\\s?月\\s?(?<cjkDay>\\d{1,2})\\s?日';

/** A text that is nothing but a date or time. */
export const STAMP_ONLY = /^\s*\d{4}[-/年]\d{1,2}[-/月]\d{1,2}[\d\sTZ:.+UTC-]*$/;
