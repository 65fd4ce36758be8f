import path from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {posixPath} from '@docusaurus/utils';
import type {Collected} from 'execplans/collect/collect.js';
import {planFolderOf} from 'execplans/collect/discovery/folders.js';
import type {Family} from 'execplans/lexicon/families/family.js';
import {isIndexName, isMarkdown} from 'execplans/lexicon/planFiles.js';

/** What is known of the files of a repository that other plugins may publish too. */
type Found = Pick<Collected, 'root' | 'planSources' | 'units' | 'passedOver'>;

/** As much of it as is asked for, which is kept as long as the site is built: no texts. */
interface Claimed {
  root: string;
  /** Paths of plans, and of the parts of those of several files. */
  plans: ReadonlySet<string>;
  /** Formats of which there are plans. */
  families: readonly Family[];
  /** Paths of files among plans that are none. */
  passedOver: ReadonlySet<string>;
}

type Claim = 'plan' | 'beside' | null;

/** What Docusaurus keeps of earlier versions and of translations; captures the path of the original. */
const COPY =
  /(?:^|\/)(?:[^/]*versioned_docs\/version-[^/]+|i18n\/[^/]+\/docusaurus-plugin-content-[^/]+(?:\/(?:current|version-[^/]+))?)\/(.+)$/;

/**
 * Keeps plans that lie in the folder of the docs, blog or pages plugin out of that plugin, which
 * would compile them as MDX: to the other plugins, the front matter of a plan says that it is a
 * draft. A build leaves drafts out; `start` shows them, with no text but where the plan is.
 */
export class PlanClaims {
  private claimed: Promise<Claimed | null> | null = null;
  /** Absolute paths of the plans that another plugin asked for. */
  readonly plans = new Set<string>();

  /**
   * @param collect - for plugins that ask before this one has loaded
   * @param indexPath - where the plans are published, without the base URL
   */
  constructor(
    private readonly collect: () => Promise<Found>,
    private readonly indexPath: string,
  ) {}

  /** Takes the place of what was collected before. */
  update(collected: Found): void {
    this.claimed = Promise.resolve(toClaimed(collected));
  }

  /** A hook for `markdown.parseFrontMatter` that leaves other files to that of the site. */
  wrap(own: ParseFrontMatter): ParseFrontMatter {
    return async (params) => {
      const claim = await this.claimOf(params.filePath);
      if (claim === null) return own(params);
      if (claim === 'plan') return this.draftOf(params.filePath);
      const parsed = await own(params);
      // Templates and reports next to plans are written as plans are.
      return {...parsed, frontMatter: {mdx: {format: 'md'}, ...parsed.frontMatter}};
    };
  }

  private draftOf(file: string): Awaited<ReturnType<ParseFrontMatter>> {
    this.plans.add(file);
    const frontMatter = {
      title: path.basename(file, path.extname(file)),
      draft: true,
      mdx: {format: 'md'},
    };
    return {
      frontMatter,
      content: `This is a plan. It is published with the [plans](${this.indexPath}).\n`,
    };
  }

  private async claimOf(file: string): Promise<Claim> {
    if (!isMarkdown(file)) return null;
    // What stops this plugin is said by it.
    this.claimed ??= this.collect().then(toClaimed, () => null);
    const claimed = await this.claimed;
    if (!claimed) return null;
    const name = posixPath(path.relative(claimed.root, file));
    if (claimed.plans.has(name)) return 'plan';
    const [, original] = COPY.exec(name) ?? [];
    if (original !== undefined) return claimOfCopy(original, claimed);
    return claimed.passedOver.has(name) && isWrittenAsPlan(name) ? 'beside' : null;
  }
}

function toClaimed({root, planSources, units, passedOver}: Found): Claimed {
  const found = [...units.values()];
  const parts = found.flatMap(({files}) => files);
  return {
    root,
    plans: new Set([...planSources, ...parts].map((file) => file.path)),
    families: [...new Set(found.map(({family}) => family))],
    passedOver: new Set(passedOver.map((file) => file.path)),
  };
}

/** A copy of a plan is none itself; the plan may have been moved since. */
function claimOfCopy(original: string, claimed: Claimed): Claim {
  const isPlan = [...claimed.plans].some((plan) => `/${plan}`.endsWith(`/${original}`));
  const isOfFamily = claimed.families.some(({unit}) => unit.exec(original));
  const isFiledAsPlan = isOfFamily || planFolderOf(original) !== null;
  return isPlan || (isFiledAsPlan && isWrittenAsPlan(original)) ? 'plan' : null;
}

/** Not an index or an MDX file, which may show components of the site. */
function isWrittenAsPlan(file: string): boolean {
  return !isIndexName(file) && !/^readme/i.test(path.posix.basename(file)) && file.endsWith('.md');
}
