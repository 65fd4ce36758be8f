import {toString as stringify} from 'mdast-util-to-string';
import type {Document} from '../../model/document.js';
import type {Release} from '../../model/release.js';
import {lineOf} from '../../read/markdown/text.js';
import {type BodyInput, type RenderedBody, renderBody} from '../body/renderBody.js';

/**
 * Renders a changelog like a plan. A first heading of depth 1 that opens no release is the title
 * of the page, also where it says no more than “Changelog”, which is no title of a plan.
 *
 * @param document - its tree is changed in place
 * @param releases - of this changelog
 */
export async function renderChangelog(
  {root, text, path}: Document,
  releases: readonly Release[],
  options: Pick<BodyInput, 'transform' | 'mermaid' | 'rehypePlugins'>,
): Promise<{title: string; body: RenderedBody}> {
  const first = root.children.find((node) => node.type === 'heading');
  const opensRelease = first && releases.some(({line}) => line === lineOf(first));
  const heading = first?.type === 'heading' && first.depth === 1 && !opensRelease ? first : null;
  if (heading) root.children = root.children.filter((node) => node !== heading);
  const body = await renderBody({root, text, path, titleLine: null, ...options});
  return {title: (heading && stringify(heading)) || 'Changelog', body};
}
