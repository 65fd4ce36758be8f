import {documentStem} from '../../lexicon/planFiles.js';
import {baseName, folderOf, normalizePath} from '../../lib/paths.js';
import {pathAtHost} from '../../lib/sourceHosts.js';
import type {PlanDocument} from '../../model/plan.js';
import type {ReferenceForm} from '../../model/reference.js';
import {nameOfPlan} from '../identity/planNames.js';
import {createRepositoryPaths, type RepositoryPaths, resolvePath} from './resolvePath.js';

/** Whether what stands in a file names something that is in the repository but must not be published. */
export type IsHidden = (form: Pick<ReferenceForm, 'kind' | 'target'>, from: string) => boolean;

export const NOTHING_HIDDEN: IsHidden = () => false;

/** What is in the repository and must not be published. */
export interface Absent {
  /** Excluded, ignored by git, drafts; what ends with a slash is a folder. */
  paths: readonly string[];
  /** The drafts among them, which have names of their own. */
  plans: readonly PlanDocument[];
}

/**
 * @param visible - what is published or may be linked
 * @param repositoryUrl - such as `https://github.com/owner/name`; `null` if unknown
 */
export function createHiddenTest(
  {paths, plans}: Absent,
  visible: RepositoryPaths,
  repositoryUrl: string | null,
): IsHidden {
  if (paths.length === 0) return NOTHING_HIDDEN;
  const folders = new Set(paths.filter((path) => path.endsWith('/')));
  const files = paths.filter((path) => !path.endsWith('/'));
  const hidden = createRepositoryPaths(files, visible.name);
  // What others are called, too, names none of them: plans of several files have a `design.md` each.
  const stems = files.map(documentStem).filter((stem) => !visible.byStem.has(stem.toLowerCase()));
  const names = new Set([...stems, ...plans.flatMap(hiddenNames)]);
  const lowerNames = new Set([...names].map((name) => name.toLowerCase()));
  const isInFolder = (path: string | null) => {
    for (let end = 0; path !== null && end !== -1; end = path.indexOf('/', end + 1)) {
      if (folders.has(path.slice(0, end + 1))) return true;
    }
    return false;
  };
  // Least is done for what is not hidden: nearly all.
  const isHiddenPath = (target: string, from: string) =>
    (hidden.byName.has(baseName(target)) ||
      isInFolder(normalizePath(`${folderOf(from)}/${target}`)) ||
      isInFolder(normalizePath(target)) ||
      (files.length > 0 && resolvePath(target, from, hidden).path !== null)) &&
    resolvePath(target, from, visible).path === null;
  return ({kind, target}, from) => {
    switch (kind) {
      case 'path':
        return target !== '' && isHiddenPath(target, from);
      case 'name':
        return (
          lowerNames.has(target.toLowerCase()) ||
          (target.includes('/') && isHiddenPath(target, from))
        );
      case 'url': {
        const path = repositoryUrl === null ? null : pathAtHost(target, repositoryUrl);
        return path !== null && isHiddenPath(`/${path}`, '');
      }
      default:
        return false;
    }
  };
}

function hiddenNames({path, title, frontMatter}: PlanDocument): string[] {
  const {id, slug, name} = frontMatter;
  return [nameOfPlan(path), title, id, slug, name].filter((each) => typeof each === 'string');
}

/** Stands for what is left out of a line of front matter. */
const LEFT_OUT = '…';

/**
 * A plan that names nothing hidden: without references to it, and without its name in what is quoted
 * of the front matter. The text of the plan is published as it was written.
 */
export function withoutHidden(plan: PlanDocument, isHidden: IsHidden): PlanDocument {
  const hidden = plan.references.filter((reference) =>
    isHidden(reference, reference.file ?? plan.path),
  );
  if (hidden.length === 0) return plan;
  const written = hidden
    .filter(({form}) => form === 'front-matter')
    .flatMap(({raw, target}) => [raw, target])
    .sort((a, b) => b.length - a.length);
  const redact = (text: string) =>
    written.reduce((rest, name) => rest.replaceAll(name, LEFT_OUT), text);
  const {references, stated} = plan;
  return {
    ...plan,
    references: references
      .filter((reference) => !hidden.includes(reference))
      .map((reference) => ({...reference, sentence: redact(reference.sentence)})),
    stated: stated && {...stated, raw: redact(stated.raw)},
  };
}
