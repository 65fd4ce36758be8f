import {shorten} from './text/shorten.js';

/** Schemes that a plan may link to. */
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto']);
// biome-ignore lint/suspicious/noControlCharactersInRegex: attacks hide behind them
const CONTROLS = /[\0-\x1f\x7f]/g;
const MAX_SHOWN = 80;

/** The URL without the characters that a browser ignores in it (URL standard, 4.4). */
export function cleanUrl(url: string): string {
  return url.replace(CONTROLS, '').trim().replaceAll(' ', '%20');
}

/**
 * What kind of URL a plan wrote. A name with a dot before the colon is a file
 * with a line (`notes.md:12`), never a scheme that a browser runs; a letter before
 * it is a drive. `file:` and drives name paths of a machine that may be in the repository.
 *
 * @param url - cleaned
 */
export function urlKind(url: string): 'external' | 'anchor' | 'unsafe' | 'local' {
  if (url === '' || url.startsWith('#')) return 'anchor';
  if (/^[\\/]{2}/.test(url)) return url.startsWith('//') ? 'external' : 'unsafe';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme.includes('.')) return 'local';
  if (scheme === 'file' || scheme.length === 1) return 'local';
  return SAFE_SCHEMES.has(scheme) ? 'external' : 'unsafe';
}

/** Whether a resolved target is one the site can publish: a page, a file, an anchor or external. */
export function isSafeHref(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|pathname:\/\/\/|#|\/(?![\\/]))/i.test(href);
}

/** The URL as a reader would write it. */
export function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** As `decodeUrl`, short enough for a sentence: an embedded image has millions of characters. */
export function shownUrl(url: string): string {
  return shorten(decodeUrl(url), MAX_SHOWN);
}
