import type {ReferenceForm} from '../../model/reference.js';
import {
  FILE_EXTENSIONS,
  HOST,
  KNOWN_FILES,
  MEDIA_TYPES,
  MEMBER_LIKE_EXTENSIONS,
  NOT_FOLDERS,
  PRODUCTS,
} from './referenceTables.js';

/** Longer ones are data. */
const MAX_LENGTH = 400;

/** `:12`, `:12:5`, `:12-20`. */
const LINE = /:(\d{1,7})(?:[:-]\d{1,7})?$/;
/** `#L12`, `#L12-L20`, `#L12C3`. */
const LINE_ANCHOR = /^L(\d{1,7})(?:[C-].*)?$/;
/** What stands for something else, and what code is made of. */
const PLACEHOLDER = /[*{}<>$|;!"'`,=^…]|\.\.\.|##|\bx{3,}\b|\bn{3,}\b|YYYY|\bpath\/to\//i;
const EXTENSION = /[^./\\]\.([A-Za-z][A-Za-z0-9]{0,14})$/;
const CONFIG_EXTENSION = /^\.[^.]{3,}\.(?:ya?ml|json|toml)$/i;
const DATE = /^\d{1,4}\/\d{1,2}(?:\/\d{1,4})?$/;

/** A form with the fields that most forms leave empty. */
export function makeForm(
  kind: ReferenceForm['kind'],
  target: string,
  raw: string,
  rest: Partial<Pick<ReferenceForm, 'anchor' | 'targetLine' | 'repository' | 'slug'>> = {},
): ReferenceForm {
  const {anchor = null, targetLine = null, repository = null, slug} = rest;
  return {kind, target, anchor, targetLine, repository, raw, ...(slug && {slug})};
}

/**
 * A path without what follows it: an anchor, a line (`:12`, `#L12`), the name of a test (`::name`).
 */
export function splitPath(text: string): Pick<ReferenceForm, 'target' | 'anchor' | 'targetLine'> {
  const hash = text.indexOf('#');
  const before = hash < 0 ? text : text.slice(0, hash);
  const fragment = hash < 0 ? '' : text.slice(hash + 1);
  const test = before.indexOf('::');
  const path = test < 0 ? before : before.slice(0, test);
  const line = LINE.exec(path);
  const lineAnchor = LINE_ANCHOR.exec(fragment)?.[1] ?? line?.[1];
  return {
    target: line ? path.slice(0, line.index) : path,
    anchor: fragment === '' || LINE_ANCHOR.test(fragment) ? null : fragment,
    targetLine: lineAnchor === undefined ? null : Number(lineAnchor),
  };
}

/** Lower-case extension of the last part; empty without one. */
function extensionInPath(path: string): string {
  return (EXTENSION.exec(path)?.[1] ?? '').toLowerCase();
}

function hasFileExtension(path: string): boolean {
  return FILE_EXTENSIONS.has(extensionInPath(path));
}

/** Paths that begin outside of any repository: `~/x`, `C:\x`. */
export function isForeignPath(path: string): boolean {
  return /^(?:~[/\\]|[A-Za-z]:[/\\])/.test(path);
}

/**
 * The path that a code span is: with a file name that has an extension, or of a
 * folder (`docs/plans/`). `packages/core` could be anything, so it is a name,
 * which leads somewhere only if that exists.
 */
export function pathOfCode(code: string): ReferenceForm | null {
  if (code.length > MAX_LENGTH || /\s/.test(code) || PLACEHOLDER.test(code)) return null;
  if (isForeignPath(code)) return makeForm('path', splitForeign(code), code);
  const {target, anchor, targetLine} = splitPath(code);
  const form = makeForm('path', target, code, {anchor, targetLine});
  if (!target.includes('/')) return isFileName(target) ? form : null;
  if (/[():?&\\]/.test(target.replace(/\/\([\w-]+\)\//g, '/')) || !isPathLike(target)) return null;
  if (target.endsWith('/') && anchor !== null) return null;
  if (isFileLike(target)) return form;
  return target.startsWith('/') || anchor !== null ? null : makeForm('name', target, code);
}

/** `C:\a\b.md:3` keeps its drive. */
function splitForeign(code: string): string {
  return code.slice(0, 2) + splitPath(code.slice(2)).target;
}

/** The path that a word of running text is; there only a known extension tells. */
export function pathOfWord(word: string): ReferenceForm | null {
  if (word.length > MAX_LENGTH || !word.includes('/') || PLACEHOLDER.test(word)) return null;
  const {target, anchor, targetLine} = splitPath(word);
  if (!target.includes('/') || /[:?&]/.test(target) || !hasFileExtension(target)) return null;
  return isPathLike(target) ? makeForm('path', target, word, {anchor, targetLine}) : null;
}

function isPathLike(path: string): boolean {
  const first = path.slice(0, path.indexOf('/'));
  const parts = path.split('/');
  if (DATE.test(path) || path.includes('//') || parts.every((part) => /^[.\d]*$/.test(part)))
    return false;
  // `a.md/b.md` are two.
  if (parts.filter(hasFileExtension).length > 1) return false;
  if (first.startsWith('@') || first.startsWith('-') || HOST.test(first)) return false;
  if (NOT_FOLDERS.has(first.toLowerCase()) && !hasFileExtension(path)) return false;
  return !(MEDIA_TYPES.has(first) && parts.length === 2 && !hasFileExtension(path));
}

/** A file by its extension or name, or a folder by the slash at its end or the dots before it. */
function isFileLike(path: string): boolean {
  if (/^\.{1,2}\//.test(path)) return true;
  if (path.endsWith('/')) return !path.startsWith('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return EXTENSION.test(name) || KNOWN_FILES.has(name.toLowerCase());
}

function isFileName(name: string): boolean {
  const lower = name.toLowerCase();
  if (KNOWN_FILES.has(lower)) return true;
  const extension = extensionInPath(name);
  // `.test.ts` is an ending, `.golangci.yml` is a file.
  if (name.startsWith('.') && !CONFIG_EXTENSION.test(name)) return false;
  return (
    /^[\p{L}\p{N}._[-][\p{L}\p{N}._@+[\]-]*$/u.test(name) &&
    FILE_EXTENSIONS.has(extension) &&
    !MEMBER_LIKE_EXTENSIONS.has(extension) &&
    !PRODUCTS.has(lower)
  );
}
