import {recognizeHosted} from '../../lib/sourceHosts.js';
import {decodeUrl} from '../../lib/urls.js';
import type {ReferenceForm} from '../../model/reference.js';
import {isForeignPath, makeForm, splitPath} from './recognizePath.js';
import {LOCAL_HOST, WEB_SCHEMES} from './referenceTables.js';

/** Browsers read `java\nscript:` as a scheme, too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u001F\u007F]/g;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** `parse.ts:12` has no scheme. */
const FILE_WITH_LINE = /^[^:?#]*\.\w+:\d+(?:[:-]\d+)?(?:#|$)/;

const TAG = /^(?:.*[@/-])?v?(\d+\.\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.+-]+)?)$/;

/**
 * What the destination of a link names; `null` for the reader's own machine, and every scheme that
 * must never be followed. An anchor of the document itself is a path without a target.
 *
 * @param url - as written
 */
export function referenceOfUrl(url: string): ReferenceForm | null {
  const clean = url.replace(CONTROLS, '').trim();
  if (clean === '' || clean.startsWith('?')) return null;
  if (clean.startsWith('//')) return webForm(withScheme(clean), url);
  if (isForeignPath(clean) || FILE_WITH_LINE.test(clean)) return pathForm(clean, url);
  const scheme = SCHEME.exec(clean)?.[1]?.toLowerCase();
  if (scheme === undefined) return pathForm(clean, url);
  if (WEB_SCHEMES.has(scheme)) return webForm(clean, url);
  return scheme === 'file' ? pathForm(clean.replace(/^file:(?:\/\/[^/]*)?/i, ''), url) : null;
}

/** An address as pages of `https` read it: `//host/path` has the scheme of its page. */
export function withScheme(url: string): string {
  return url.startsWith('//') ? `https:${url}` : url;
}

function pathForm(text: string, raw: string): ReferenceForm | null {
  const drive = /^[A-Za-z]:[/\\]/.test(text) ? text.slice(0, 2) : '';
  const {target, anchor, targetLine} = splitPath(text.slice(drive.length).replace(/\?[^#]*/, ''));
  const path = drive + decodeUrl(target);
  if (path === '' && anchor === null) return null;
  // Without folder, code and text name a file of the repository, but a link one beside it.
  const named = path === '' || /[/\\]/.test(path) ? path : `./${path}`;
  return makeForm('path', named, raw, {
    anchor: anchor === null ? null : decodeUrl(anchor),
    targetLine,
  });
}

function webForm(text: string, raw: string): ReferenceForm | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || LOCAL_HOST.test(url.hostname)) return null;
  const hosted = recognizeHosted(url);
  if (!hosted) return makeForm('url', text, raw);
  const {kind, value, repository} = hosted;
  if (kind !== 'tag') return makeForm(kind, value.toLowerCase(), raw, {repository});
  const version = TAG.exec(value)?.[1];
  if (version) return makeForm('version', version, raw, {repository});
  return makeForm('url', text, raw);
}
