import type {PluggableList} from 'unified';
import {type Cache, NO_CACHE} from '../cache/cache.js';
import type {PlanDocument} from '../model/plan.js';
import {type RenderedBody, renderBody} from '../publish/body/renderBody.js';
import type {PortfolioReader, ReadableSources, ReadPlan} from './planReader.js';

/** Renders the bodies of plans, each only when its file changed. */
export class BodyRenderer {
  private readonly rendered = new Map<string, {plan: PlanDocument; body: RenderedBody}>();

  /** @param cache - of the same code and the same options; plugins of the site may not be cached */
  constructor(
    private readonly reader: PortfolioReader,
    private readonly options: {mermaid: boolean; rehypePlugins: PluggableList},
    private readonly cache: Cache<RenderedBody> = NO_CACHE,
  ) {}

  /**
   * Reads and renders file by file, so that no more than one tree is in memory.
   *
   * @returns rendered bodies by key of the plan, links not yet resolved
   */
  async render(collected: ReadableSources): Promise<Map<string, RenderedBody>> {
    const bodies = new Map<string, RenderedBody>();
    await this.reader.readEach(collected, async ({plans}) => {
      for (const read of plans) bodies.set(read.plan.key, await this.renderOne(read));
    });
    for (const key of this.rendered.keys()) if (!bodies.has(key)) this.rendered.delete(key);
    return bodies;
  }

  private async renderOne(read: ReadPlan): Promise<RenderedBody> {
    const {plan, text} = read;
    const known = this.rendered.get(plan.key);
    if (known?.plan === plan) return known.body;
    const parts = [this.reader.parser.name, plan.key, text];
    const kept = this.cache.get(parts);
    const body = kept ?? (await this.renderAnew(read));
    if (!kept) this.cache.set(parts, body);
    this.rendered.set(plan.key, {plan, body});
    return body;
  }

  private renderAnew(read: ReadPlan): Promise<RenderedBody> {
    const document = read.document();
    return renderBody({
      root: document.root,
      transform: this.reader.parser.transform,
      text: document.text,
      path: document.path,
      titleLine: document.title.line,
      ...this.options,
    });
  }
}
