import type {PluggableList} from 'unified';
import type {PortfolioReader, ReadPlan} from '../portfolio.js';
import type {Document} from '../types.js';
import {type RenderedBody, renderBody} from './body/renderBody.js';

/** Renders the bodies of plans, each only when its file changed. */
export class BodyRenderer {
  private readonly rendered = new Map<string, {document: Document; body: RenderedBody}>();

  constructor(
    private readonly reader: PortfolioReader,
    private readonly options: {mermaid: boolean; rehypePlugins: PluggableList},
  ) {}

  /** @returns rendered bodies by key of the plan, links not yet resolved */
  async render(plans: readonly ReadPlan[]): Promise<Map<string, RenderedBody>> {
    const bodies = new Map<string, RenderedBody>();
    for (const {document} of plans) bodies.set(document.key, await this.renderOne(document));
    for (const key of this.rendered.keys()) if (!bodies.has(key)) this.rendered.delete(key);
    return bodies;
  }

  private async renderOne(document: Document): Promise<RenderedBody> {
    const known = this.rendered.get(document.key);
    if (known?.document === document) return known.body;
    const body = await renderBody({
      root: document.root,
      transform: this.reader.parser.transform,
      text: document.text,
      path: document.path,
      titleLine: document.title.line,
      ...this.options,
    });
    this.rendered.set(document.key, {document, body});
    return body;
  }
}
