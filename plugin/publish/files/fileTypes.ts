import {words} from '../../lib/text/words.js';

/**
 * What may be published as a file. HTML and SVG would run on the site's origin,
 * so they are not on the list: SVG is only shown inside `<img>`, everything
 * else is shown as text or linked to the source host.
 */
type AssetKind = 'image' | 'audio' | 'video' | 'file';

const ASSET_KINDS: Readonly<Record<AssetKind, string>> = {
  image: 'png jpg jpeg gif webp avif ico bmp',
  audio: 'mp3 ogg oga wav m4a flac opus',
  video: 'mp4 webm mov ogv',
  file: 'pdf',
};

const KIND_BY_EXTENSION = byExtension(ASSET_KINDS);

/** Extensions by the language that the site's highlighter knows them as. */
const LANGUAGES: Readonly<Record<string, string>> = {
  bash: 'sh bash zsh',
  python: 'py',
  ruby: 'rb',
  rust: 'rs',
  js: 'js mjs cjs',
  ts: 'ts mts cts',
  jsx: 'jsx',
  tsx: 'tsx',
  yaml: 'yml yaml',
  json: 'json jsonl',
  toml: 'toml',
  markdown: 'md mdx',
  html: 'html',
  css: 'css',
  sql: 'sql',
  go: 'go',
  java: 'java',
  kotlin: 'kt',
  c: 'c h',
  cpp: 'cpp',
  csharp: 'cs',
  fsharp: 'fs',
  swift: 'swift',
  diff: 'diff patch',
  xml: 'xml',
  ini: 'ini',
  graphql: 'graphql',
  protobuf: 'proto',
  text: 'csv tsv txt log mmd dot',
  powershell: 'ps1',
};

const LANGUAGE_BY_EXTENSION = byExtension(LANGUAGES);

export function extensionOf(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : '';
}

/** The kind of a file that may be published as it is, else `null`. */
export function assetKind(path: string): AssetKind | null {
  return KIND_BY_EXTENSION.get(extensionOf(path)) ?? null;
}

/** The highlighter's language of a file that is shown as text, else `null`. */
export function textLanguage(path: string): string | null {
  return LANGUAGE_BY_EXTENSION.get(extensionOf(path)) ?? null;
}

function byExtension<K extends string>(table: Readonly<Record<K, string>>): Map<string, K> {
  const kinds = Object.entries(table) as [K, string][];
  return new Map(
    kinds.flatMap(([kind, extensions]) =>
      words(extensions).map((extension): [string, K] => [extension, kind]),
    ),
  );
}
