import {urlKind} from '../../../plugin/lib/urls.js';
import type {Finding} from '../../../plugin/model/finding.js';
import {
  type BodyInput,
  type RenderedBody,
  renderBody,
} from '../../../plugin/publish/body/renderBody.js';
import {resolveBody} from '../../../plugin/publish/body/resolveBody.js';
import type {BodyElement} from '../../../plugin/publish/props.js';
import {markBoxes} from '../../../plugin/read/markdown/boxes.js';
import {findTitleHeading} from '../../../plugin/read/markdown/headings/title.js';
import {listBoxedLines} from '../../../plugin/read/markdown/lineBoxes.js';
import {createParser, type MarkdownParser} from '../../../plugin/read/markdown/parser.js';
import {showShortcodes} from '../../../plugin/read/markdown/shortcodes.js';
import {withScheme} from '../../../plugin/read/references/recognizeUrl.js';

const satteri = createParser();

/** A body as the plugin renders it, with mermaid on. */
export async function render(
  text: string,
  options: Partial<BodyInput> = {},
  parser?: MarkdownParser,
): Promise<RenderedBody> {
  const root = (parser ?? (await satteri)).parse(text);
  const path = 'docs/plans/x.md';
  listBoxedLines(root, text);
  markBoxes(root, text, path);
  showShortcodes(root);
  const titleLine = findTitleHeading(root)?.position?.start.line ?? null;
  return renderBody({root, text, path, titleLine, mermaid: true, rehypePlugins: [], ...options});
}

/**
 * Resolves files that are named `ok…`, external URLs and issues; everything else leads nowhere,
 * what is named `gone…` for sure.
 */
export function resolve(body: RenderedBody): {elements: BodyElement[]; findings: Finding[]} {
  const {json, findings} = resolveBody(
    body,
    ({kind, url}) => {
      if (urlKind(url) === 'external') return {href: withScheme(url)};
      if (!url.startsWith('ok')) return {unresolved: true};
      return kind === 'image' ? {asset: 0} : {href: `/plans/${url}`};
    },
    () => null,
    ({form: {kind, target}}) => {
      if (kind === 'issue') return {href: `https://example.com/issues/${target}`};
      if (target.startsWith('ok')) return {href: `/plans/${target}`};
      return target.startsWith('gone') ? {dead: true} : null;
    },
  );
  return {elements: parseElements(json), findings};
}

export function parseElements(json: string): BodyElement[] {
  return JSON.parse(json) as BodyElement[];
}

/** The elements of a body, as if nothing led anywhere. */
export function plainElements(body: RenderedBody): BodyElement[] {
  return parseElements(resolveBody(body, () => ({unresolved: true})).json);
}

/** Elements of a text, links resolved. */
export async function elementsOf(
  text: string,
  options: Partial<BodyInput> = {},
): Promise<BodyElement[]> {
  return resolve(await render(text, options)).elements;
}
