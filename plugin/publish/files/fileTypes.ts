/**
 * What may be published as a file. HTML and SVG would run on the site's origin,
 * so they are not on the list: SVG is only shown inside `<img>`, everything
 * else is shown as text or linked to the source host.
 */
type AssetKind = 'image' | 'audio' | 'video' | 'file';

const ASSET_KINDS: Record<AssetKind, readonly string[]> = {
  image: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'ico', 'bmp'],
  audio: ['mp3', 'ogg', 'oga', 'wav', 'm4a', 'flac', 'opus'],
  video: ['mp4', 'webm', 'mov', 'ogv'],
  file: ['pdf'],
};

const KIND_BY_EXTENSION = new Map<string, AssetKind>(
  Object.entries(ASSET_KINDS).flatMap(([kind, extensions]) =>
    extensions.map((extension): [string, AssetKind] => [extension, kind as AssetKind]),
  ),
);

/** Languages that the site's highlighter names differently from the extension. */
const LANGUAGES: Readonly<Record<string, string>> = {
  sh: 'bash',
  bash: 'bash',
  zsh: 'bash',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  js: 'js',
  mjs: 'js',
  cjs: 'js',
  ts: 'ts',
  mts: 'ts',
  cts: 'ts',
  jsx: 'jsx',
  tsx: 'tsx',
  yml: 'yaml',
  yaml: 'yaml',
  json: 'json',
  jsonl: 'json',
  toml: 'toml',
  md: 'markdown',
  mdx: 'markdown',
  html: 'html',
  css: 'css',
  sql: 'sql',
  go: 'go',
  java: 'java',
  kt: 'kotlin',
  c: 'c',
  h: 'c',
  cpp: 'cpp',
  cs: 'csharp',
  fs: 'fsharp',
  swift: 'swift',
  diff: 'diff',
  patch: 'diff',
  xml: 'xml',
  ini: 'ini',
  graphql: 'graphql',
  proto: 'protobuf',
  csv: 'text',
  tsv: 'text',
  txt: 'text',
  log: 'text',
  mmd: 'text',
  dot: 'text',
  ps1: 'powershell',
};

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
  return LANGUAGES[extensionOf(path)] ?? null;
}
