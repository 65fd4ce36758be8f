import type {Collected} from '../collect/collect.js';
import {createAttachmentFinder} from '../collect/discovery/discover.js';
import {filesOf} from '../derive/identity/planNames.js';
import {createHiddenTest, type IsHidden} from '../derive/paths/hidden.js';
import {createRepositoryPaths} from '../derive/paths/resolvePath.js';
import {memoLast} from '../lib/memo.js';
import {isBelow} from '../lib/paths.js';
import {repositoryName} from '../lib/sourceHosts.js';
import type {PlanDocument} from '../model/plan.js';
import {isAbsent} from '../publish/visibility.js';

/** What may be published of a repository, and what names the rest of it. */
export interface Publishable {
  collected: Collected;
  isHidden: IsHidden;
}

/**
 * Takes drafts out of what was collected, with the files that belong to them.
 *
 * @returns `plans` are as read from what was collected; `repositoryUrl` is where links lead that name
 *   files by their address at the source host
 */
export function createPublishable(): (
  collected: Collected,
  plans: readonly PlanDocument[],
  repositoryUrl: string | undefined,
) => Publishable {
  const hiddenTest = memoLast(
    (
      drafts: readonly PlanDocument[],
      absent: readonly string[],
      paths: readonly string[],
      root: string,
      repositoryUrl: string | undefined,
    ) =>
      createHiddenTest(
        {paths: absent, plans: drafts},
        createRepositoryPaths(paths, repositoryName(root, repositoryUrl)),
        repositoryUrl ?? null,
      ),
  );
  return (collected, plans, repositoryUrl) => {
    const drafts = plans.filter(isAbsent);
    const shown = drafts.length > 0 ? withoutDrafts(collected, drafts) : collected;
    const {absent, paths, root} = shown;
    return {collected: shown, isHidden: hiddenTest(drafts, absent, paths, root, repositoryUrl)};
  };
}

function withoutDrafts(collected: Collected, drafts: readonly PlanDocument[]): Collected {
  const planFiles = new Set(collected.planSources.map(({path}) => path));
  const attachmentsOf = createAttachmentFinder(collected.paths, planFiles);
  const files = drafts.flatMap(filesOf);
  const folders = drafts.flatMap(({unit}) => (unit?.folder ? [`${unit.folder}/`] : []));
  const gone = new Set([
    ...files,
    ...files.flatMap((file) => attachmentsOf(file)),
    ...collected.paths.filter((path) => folders.some((folder) => path.startsWith(folder))),
  ]);
  const isShown = (path: string) => !gone.has(path);
  // A finding about one plan may tell where another is.
  const places = drafts.map(({path, unit}) => unit?.folder ?? path);
  const isToldOf = (message: string) => places.some((place) => message.includes(place));
  const paths = collected.paths.filter(isShown);
  return {
    ...collected,
    paths,
    absent: [...collected.absent, ...gone, ...folders],
    planFolders: collected.planFolders.filter((folder) =>
      paths.some((path) => isBelow(path, folder)),
    ),
    planSources: collected.planSources.filter(({path}) => isShown(path)),
    units: new Map([...collected.units].filter(([path]) => isShown(path))),
    indexSources: collected.indexSources.filter(({path}) => isShown(path)),
    ssotPaths: collected.ssotPaths.filter(isShown),
    passedOver: collected.passedOver.filter(({path}) => isShown(path)),
    findings: collected.findings.filter(({file, message}) => isShown(file) && !isToldOf(message)),
  };
}
