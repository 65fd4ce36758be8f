import path from 'node:path';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import {partsOf} from 'execplans/derive/identity/planNames.js';
import {ABOUT_FOLDER} from 'execplans/publish/about/aboutFileName.cjs';
import type {DataFolder} from 'execplans/publish/host.js';
import type {Permalinks} from 'execplans/publish/permalinks.js';
import {isWholeFile} from 'execplans/read/planList/sectionKeys.js';
import {createAboutRule} from './bundler/aboutRule.js';
import {PlanLinks} from './bundler/planLinks.js';
import type {Content} from './content.js';
import {say} from './notices.js';

const PERMALINKS = 'permalinks.json';

/** Joins the documents of other plugins with the plans, both ways, in the bundler. */
export class DocumentBridge {
  private readonly planLinks: PlanLinks;

  constructor(
    private readonly context: LoadContext,
    private readonly options: {id: string; backLinks: boolean},
    private readonly data: DataFolder,
  ) {
    this.planLinks = new PlanLinks((notice) => say(options.id, 'links', notice));
  }

  /** The rule and the plugin that the bundler needs. */
  bundlerParts() {
    const {siteDir} = this.context;
    const rule = createAboutRule({
      siteDir,
      folder: path.join(this.data.folder, ABOUT_FOLDER),
      moduleFolder: `${this.data.moduleFolder}/${ABOUT_FOLDER}`,
      appends: this.options.backLinks,
      permalinksFile: path.join(this.data.folder, PERMALINKS),
      usesPermalinks: (file) => this.planLinks.wasAskedBy(file),
    });
    return {rule, plugin: this.planLinks.bundlerPlugin()};
  }

  /** Lets documents link to plans and their parts. A file that holds many plans leads to the index. */
  async publishPermalinks(
    {collected: {root}, portfolio: {plans}}: Content,
    permalinks: Permalinks,
    {createData}: Pick<PluginContentLoadedActions, 'createData'>,
  ): Promise<void> {
    const files = new Map<string, string>();
    for (const plan of plans) {
      files.set(plan.path, isWholeFile(plan) ? permalinks.of(plan) : permalinks.index);
      for (const part of partsOf(plan)) files.set(part.path, permalinks.ofPart(plan, part));
    }
    const absolute = [...files].map(([file, permalink]): [string, string] => [
      path.join(root, file),
      permalink,
    ]);
    this.planLinks.update(new Map(absolute), {
      siteDir: this.context.siteDir,
      repository: root,
    });
    await createData(PERMALINKS, Object.fromEntries([...files].sort()));
  }
}
