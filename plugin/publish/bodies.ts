import type {PluggableList} from 'unified';
import type {PortfolioReader} from '../portfolio.js';
import type {Source} from '../types.js';
import {type RenderedBody, renderBody} from './body/renderBody.js';

/** Renders the bodies of plans, each only when its text changed. */
export class BodyRenderer {
  private readonly rendered = new Map<string, {text: string; body: RenderedBody}>();

  constructor(
    private readonly reader: PortfolioReader,
    private readonly options: {mermaid: boolean; rehypePlugins: PluggableList},
  ) {}

  /** @returns rendered bodies by path, links not yet resolved */
  async render(sources: readonly Source[]): Promise<Map<string, RenderedBody>> {
    const bodies = new Map<string, RenderedBody>();
    for (const source of sources) bodies.set(source.path, await this.renderOne(source));
    for (const path of this.rendered.keys()) if (!bodies.has(path)) this.rendered.delete(path);
    return bodies;
  }

  private async renderOne(source: Source): Promise<RenderedBody> {
    const known = this.rendered.get(source.path);
    if (known?.text === source.text) return known.body;
    const {document} = this.reader.readSource(source);
    const body = await renderBody({
      root: document.root,
      transform: this.reader.parser.transform,
      text: document.text,
      path: document.path,
      titleLine: document.title.line,
      ...this.options,
    });
    this.rendered.set(source.path, {text: source.text, body});
    return body;
  }
}
