import {LEXICON} from '../../lexicon/merged.js';
import {anyOf, whole} from '../../lexicon/patterns.js';
import {words} from '../../lib/text/words.js';

/** Word lists and tables that tell what a piece of text names. */

/** File name extensions that tell a file from `object.member`; lower case. */
export const FILE_EXTENSIONS: ReadonlySet<string> = new Set(
  words(`
    md mdx markdown rst adoc txt pdf doc docx csv tsv xlsx
    ts tsx mts cts js jsx mjs cjs json jsonc json5 jsonl ndjson vue svelte astro
    py pyi ipynb rb go rs java kt kts scala clj ex exs erl hs ml fs fsx fsproj cs csproj sln slnx
    c h cc cpp cxx hpp hh m mm swift zig nim lua php pl r jl dart sol proto thrift graphql gql
    sh bash zsh fish ps1 bat cmd sql prisma tf tfvars hcl nix
    yml yaml toml ini cfg conf lock xml plist xib storyboard entitlements xcconfig pbxproj strings
    html htm css scss sass less svg png jpg jpeg gif webp avif ico mp4 mp3 wav woff woff2
    cmake gradle properties template tmpl tpl j2 ejs hbs liquid patch diff snap map wasm
    fx mgfx mgcb spritefont shader glsl hlsl mdc rules example sample
  `),
);

/** Extensions that members of objects often are called (`console.log` is none at all). */
export const MEMBER_LIKE_EXTENSIONS: ReadonlySet<string> = new Set(
  words(`
  m r map properties strings rules example sample template lock patch diff snap shader cmd sol ex
  doc pl
`),
);

/** Files that have no extension, and dot files; lower case. */
export const KNOWN_FILES: ReadonlySet<string> = new Set(
  words(`
  makefile dockerfile justfile rakefile gemfile procfile brewfile license codeowners .gitignore
  .gitattributes .gitmodules .dockerignore .editorconfig .npmrc .nvmrc .env.example
`),
);

/** Products that are called like files; lower case. */
export const PRODUCTS: ReadonlySet<string> = new Set(
  words(`
  node.js next.js nuxt.js vue.js react.js three.js d3.js express.js chart.js alpine.js socket.io
`),
);

/** What the first part of a media type may be (RFC 6838). */
export const MEDIA_TYPES: ReadonlySet<string> = new Set(
  words(`
  application audio example font image message model multipart text video
`),
);

/** Names of branches and remotes that stand before or after a slash; lower case. */
export const NOT_FOLDERS: ReadonlySet<string> = new Set(
  words(`
  and either true false yes no on off n y origin upstream refs feature feat fix bugfix hotfix
  chore
`),
);

/** Letters before `-123` that name a standard, not a plan or ticket. */
export const STANDARDS: ReadonlySet<string> = new Set(
  words(`
  AES ASCII BASE CP CVE CWE ECMA ES GPT HTTP IEC IEEE ISO KOI8 MD OAUTH PEP RFC RSA SHA TLS UTC
  UTF WCAG
`),
);

/** Schemes that lead to a page; everything else is never a link. */
export const WEB_SCHEMES: ReadonlySet<string> = new Set(['http', 'https']);

/** Hosts that mean the reader's own machine. */
export const LOCAL_HOST =
  /^(?:localhost|[\w-]+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$/i;

/** What ends a name that is a host's, not a folder's: `github.com/owner/name`. */
export const HOST =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|ai|app|sh|in|co|cn|jp|de|uk|eu|gov|edu|me)(?::\d+)?$/i;

/** Text right before a commit's hash. */
export const BEFORE_HASH = new RegExp(
  `(?:${LEXICON.phrases.beforeHash})\\s?[:：=(]?\\s?[(\`]?$`,
  'iu',
);

/** Text between two commits, issues or versions of one list. */
export const LIST_JOINT = new RegExp(
  `^\\s?(?:,?\\s?${whole(anyOf(LEXICON.joins.words))}|[,;、，/+&]|${anyOf(LEXICON.joins.signs)})\\s?$`,
  'u',
);

/** Text right before the number of a version that has no `v`. */
export const BEFORE_VERSION = new RegExp(
  `(?:${LEXICON.phrases.beforeVersion})\\s?[:：]?\\s?$`,
  'iu',
);

/** Text right before a number of a row of things of the document itself: “Step #2” is no issue. */
export const BEFORE_ORDINAL = new RegExp(`(?:${LEXICON.phrases.beforeOrdinal})$`, 'iu');
