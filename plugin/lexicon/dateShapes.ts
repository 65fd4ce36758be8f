/** How dates look, whatever the language. */

/** `2026年5月4日`, `2026년 5월 4일`, with the groups `cjkYear`, `cjkMonth` and `cjkDay`. */
export const CJK_DATE =
  '(?<cjkYear>\\d{4})\\s?[年년]\\s?(?<cjkMonth>\\d{1,2})\\s?[月월]\\s?(?<cjkDay>\\d{1,2})\\s?[日일]';

/** A text that is nothing but a date or time. */
export const STAMP_ONLY = /^\s*\d{4}[-/年년]\d{1,2}[-/月월]\d{1,2}[\d\s日일TZ:.+UTC-]*$/;
