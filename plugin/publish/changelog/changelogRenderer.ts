import GithubSlugger from 'github-slugger';
import type {PluggableList} from 'unified';
import {shortSlug} from '../../derive/identity/shortSlug.js';
import {memoByObject, memoLast} from '../../lib/memo.js';
import type {Source} from '../../model/document.js';
import type {Release} from '../../model/release.js';
import {parseSource} from '../../read/markdown/parseDocument.js';
import type {MarkdownParser} from '../../read/markdown/parser.js';
import {prepareHeadings} from '../body/headings.js';
import type {RenderedBody} from '../body/renderBody.js';
import type {Permalinks} from '../permalinks.js';
import {renderChangelog} from './changelogBody.js';
import {releaseIds} from './toChangelogProps.js';

/** A changelog that the plugin publishes, because no page of the site does. */
export interface OwnChangelog {
  path: string;
  permalink: string;
  title: string;
  /** Links not yet resolved. */
  body: RenderedBody;
}

/** Where the releases of all changelogs are. */
export interface Changelogs {
  own: readonly OwnChangelog[];
  /** Ids of the headings of releases: by path of the changelog, then by line of the release. */
  headingIds: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

interface ChangelogsInput {
  sources: readonly Source[];
  /** Of all changelogs. */
  releases: readonly Release[];
  /** Paths of the files that the site publishes. */
  published: ReadonlySet<string>;
  permalinks: Permalinks;
}

type Read = Omit<OwnChangelog, 'path' | 'permalink' | 'body'> & {
  ids: Map<number, string>;
  /** `null` where the site publishes the changelog. */
  body: RenderedBody | null;
};

/** Finds the headings of releases, and renders the changelogs that the site does not publish. */
export class ChangelogRenderer {
  constructor(
    private readonly parser: MarkdownParser,
    private readonly options: {mermaid: boolean; rehypePlugins: PluggableList},
  ) {}

  /** One that cannot be read is left out. */
  async render({sources, releases, published, permalinks}: ChangelogsInput): Promise<Changelogs> {
    const read = new Map<string, Read>();
    for (const source of sources) {
      const of = releases.filter(({path}) => path === source.path);
      const changelog =
        of.length > 0 && (await this.readerOf(source)(of, published.has(source.path)));
      if (changelog) read.set(source.path, changelog);
    }
    const own = [...read].flatMap(([path, {title, body}]) => (body ? [{path, title, body}] : []));
    return {
      own: withPermalinks(own, permalinks),
      headingIds: new Map([...read].map(([path, {ids}]) => [path, ids])),
    };
  }

  private readonly readerOf = memoByObject((source: Source) =>
    memoLast((releases: readonly Release[], isPublished: boolean) =>
      this.read(source, releases, isPublished),
    ),
  );

  private async read(
    source: Source,
    releases: readonly Release[],
    isPublished: boolean,
  ): Promise<Read | null> {
    try {
      const document = parseSource(source, this.parser);
      if (isPublished) {
        const {headings} = prepareHeadings(document.root, null);
        return {ids: releaseIds(headings, releases), title: '', body: null};
      }
      const {transform} = this.parser;
      const options = {...this.options, transform};
      const {title, body} = await renderChangelog(document, releases, options);
      return {ids: releaseIds(body.headings, releases), title, body};
    } catch {
      return null;
    }
  }
}

/** The one nearest to the root of the repository is at `changelog`, the others below it. */
function withPermalinks(
  own: readonly Omit<OwnChangelog, 'permalink'>[],
  permalinks: Permalinks,
): OwnChangelog[] {
  const depth = ({path}: {path: string}) => path.split('/').length;
  const slugs = new GithubSlugger();
  return [...own]
    .sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : 1))
    .map((changelog, at) => {
      const folder = changelog.path.split('/').slice(0, -1).join('-');
      const parts = at === 0 ? [] : [shortSlug(slugs.slug(folder || 'root'))];
      return {...changelog, permalink: permalinks.page('changelog', ...parts)};
    });
}
