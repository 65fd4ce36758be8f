const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A formatter of dates in UTC, made once: making one takes as long as formatting hundreds of dates,
 * and a page shows as many.
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'});
  formats.set(key, format);
  return format;
}
