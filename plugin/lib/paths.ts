/**
 * A path without `.`, `..` and empty parts; `null` where it leaves the repository.
 *
 * @param path - relative to the root; a leading slash is the root, too
 */
export function normalizePath(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that a path lies in; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether a path lies in a folder, at any depth; everything lies in the root, which is empty. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** A file name without extension, in lower case. */
export function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '').toLowerCase();
}

/** A permalink as it is compared: without the slash at its end. */
export function withoutSlash(permalink: string): string {
  return permalink.length > 1 ? permalink.replace(/\/$/, '') : permalink;
}
