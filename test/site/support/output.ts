import fs from 'node:fs';
import path from 'node:path';

/** All files below a folder, relative to it, with forward slashes. */
export function listFiles(dir: string): string[] {
  return fs
    .readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** The HTML of a page of a built site as a reader without JavaScript gets it. */
export function readPage(outDir: string, route: string): string {
  const name = path.join(outDir, route.replace(/^\//, ''));
  const file = fs.existsSync(`${name}.html`) ? `${name}.html` : path.join(name, 'index.html');
  return fs.readFileSync(file, 'utf8').replace(/<script\b[\s\S]*?<\/script>/g, '');
}

/** Values of `href` and `src` in a page, in order, HTML entities for `&` resolved. */
export function readLinks(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)=(?:"([^"]*)"|([^\s>"']+))/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replaceAll('&amp;', '&'),
  );
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

/** The visible text of a page, spaces collapsed. */
export function readText(html: string): string {
  return html
    .replace(/<(style|noscript|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
}
