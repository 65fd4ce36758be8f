import {deriveLinks} from '../../../plugin/derive/links/deriveLinks.js';
import {createFindTarget, type FindTarget} from '../../../plugin/derive/links/findTarget.js';
import {createRepositoryPaths} from '../../../plugin/derive/paths/resolvePath.js';
import type {PortfolioLinks} from '../../../plugin/model/links.js';
import type {Plan} from '../../../plugin/model/plan.js';
import type {Release} from '../../../plugin/model/release.js';
import {readChangelog} from '../../../plugin/read/changelog/readChangelog.js';
import {readReferences} from '../../../plugin/read/references/readReferences.js';
import {NO_OPTIONS, parseText} from '../../read/parseText.js';
import {plansOf} from '../timeline/timelineInput.js';

const REPOSITORY_URL = 'https://github.com/Owner/lantern';

interface Given {
  /** Texts by path. */
  plans: Record<string, string>;
  changelog?: string;
  /** Texts by path. */
  documents?: Record<string, string>;
  /** Further paths of the repository. */
  paths?: string[];
  ssot?: string[];
}

interface World {
  plans: Plan[];
  releases: Release[];
  findTarget: FindTarget;
  links: PortfolioLinks;
}

/** Everything that links plans, from Markdown texts. */
export async function worldOf({
  plans: texts,
  changelog = '',
  documents = {},
  paths = [],
  ssot = [],
}: Given): Promise<World> {
  const plans = await plansOf(texts);
  const releases = readChangelog(await parseText(changelog, 'CHANGELOG.md'), NO_OPTIONS);
  const repository = createRepositoryPaths(
    [...Object.keys(texts), ...Object.keys(documents), ...paths, 'CHANGELOG.md'],
    'lantern',
  );
  const findTarget = createFindTarget({
    plans,
    releases,
    paths: repository,
    repositoryUrl: REPOSITORY_URL,
  });
  const parsed = await Promise.all(
    Object.entries(documents).map(([path, text]) => parseText(text, path)),
  );
  const links = deriveLinks({
    plans,
    releases,
    documents: parsed.map((document) => ({
      path: document.path,
      title: document.title.text,
      references: readReferences(document),
    })),
    paths: repository,
    ssotPaths: ssot,
    findTarget,
  });
  return {plans, releases, findTarget, links};
}
