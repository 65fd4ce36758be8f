import type {Root} from 'mdast';
import type {PluggableList} from 'unified';
import {parseEmptyBoxes} from './guards/emptyBoxes.js';

/** Turns text into mdast and applies the remark plugins of the site. */
export interface MarkdownParser {
  /** Which parser is at work. */
  name: 'satteri' | 'remark';
  /** Why it is not satteri; to be said once. */
  fallback: string | null;
  /** GitHub-flavoured CommonMark, before any remark plugin. Never throws on text. */
  parse(text: string): Root;
  /** Runs the remark plugins on a tree; they may change it. */
  transform(root: Root): Promise<Root>;
}

/**
 * satteri is about a hundred times faster than remark and gives the same tree, but for
 * emphasis beside an escaped star (`a\**b**`). remark takes over where satteri's binary
 * cannot load, and where a remark plugin extends the syntax, which only micromark can follow.
 *
 * @param remarkPlugins - of the site; they run on the tree that is published
 */
export async function createParser(remarkPlugins: PluggableList = []): Promise<MarkdownParser> {
  const {extended, transform} =
    remarkPlugins.length > 0 ? await createTransform(remarkPlugins) : UNCHANGED;
  if (extended) {
    // The site asked for it, so there is nothing to say.
    return {...(await createRemark(remarkPlugins)), fallback: null, transform};
  }
  try {
    const {markdownToMdast} = await import('satteri');
    const parse = (text: string) => markdownToMdast(text, {features: {frontmatter: false}}) as Root;
    return {
      name: 'satteri',
      fallback: null,
      parse: (text) => parseEmptyBoxes(wellFormed(text), parse),
      transform,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const fallback = `the fast Markdown parser cannot be loaded on this machine (${reason}), so plans are parsed with remark, which is slower`;
    return {...(await createRemark([])), fallback, transform};
  }
}

const UNCHANGED = {extended: false, transform: async (root: Root) => root};

/** @returns `extended` where a plugin extends the syntax */
async function createTransform(remarkPlugins: PluggableList): Promise<typeof UNCHANGED> {
  const {unified} = await import('unified');
  const transforming = unified().use(remarkPlugins).freeze();
  return {
    extended: Boolean(transforming.data().micromarkExtensions?.length),
    transform: async (root) => (await transforming.run(root)) as Root,
  };
}

/** Loaded where it is needed: it has 200 modules. */
async function createRemark(
  plugins: PluggableList,
): Promise<Pick<MarkdownParser, 'name' | 'parse'>> {
  const [{remark}, gfm] = await Promise.all([import('remark'), import('remark-gfm')]);
  const processor = remark().use(gfm.default).use(plugins).freeze();
  return {name: 'remark', parse: (text) => processor.parse(wellFormed(text))};
}

/** Both parsers agree on NUL and lone surrogates only after this (CommonMark 2.3). */
function wellFormed(text: string): string {
  return text.replace(/\0/g, '\uFFFD').toWellFormed();
}
