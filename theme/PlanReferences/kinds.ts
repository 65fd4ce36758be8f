import {translate} from '@docusaurus/Translate';
import type {Kind} from '@theme/PlanReferences/kinds';
import type {ReferenceProp} from 'docusaurus-plugin-execplans/client';

const LABELS: Record<Kind, () => string> = {
  supersedes: () =>
    translate({
      id: 'theme.execplans.references.supersedes',
      message: 'Supersedes',
      description: 'Before the plans that a plan replaces',
    }),
  'superseded-by': () =>
    translate({
      id: 'theme.execplans.references.supersededBy',
      message: 'Superseded by',
      description: 'Before the plans that replace a plan',
    }),
  'depends-on': () =>
    translate({
      id: 'theme.execplans.references.dependsOn',
      message: 'Depends on',
      description: 'Before what has to be done before a plan',
    }),
  blocks: () =>
    translate({
      id: 'theme.execplans.references.blocks',
      message: 'Blocks',
      description: 'Before what waits for a plan that has not ended',
    }),
  'needed-by': () =>
    translate({
      id: 'theme.execplans.references.neededBy',
      message: 'Needed by',
      description: 'Before what waited for a plan that has ended',
    }),
  plan: () =>
    translate({
      id: 'theme.execplans.references.plan',
      message: 'Plans',
      description: 'Heading over plans that a plan names or that name it',
    }),
  'source-of-truth': () =>
    translate({
      id: 'theme.execplans.references.sourceOfTruth',
      message: 'Source of truth',
      description: 'Heading over source-of-truth documents that a plan names or that name it',
    }),
  document: () =>
    translate({
      id: 'theme.execplans.references.document',
      message: 'Documents',
      description: 'Heading over pages of the site that a plan names or that name it',
    }),
  release: () =>
    translate({
      id: 'theme.execplans.references.release',
      message: 'Releases',
      description: 'Heading over releases that a plan names',
    }),
  issue: () =>
    translate({
      id: 'theme.execplans.references.issue',
      message: 'Issues and pull requests',
      description: 'Heading over issues and pull requests that a plan names',
    }),
  commit: () =>
    translate({
      id: 'theme.execplans.references.commit',
      message: 'Commits',
      description: 'Heading over commits that a plan names',
    }),
  file: () =>
    translate({
      id: 'theme.execplans.references.file',
      message: 'Files',
      description: 'Heading over files of the repository that a plan names',
    }),
  url: () =>
    translate({
      id: 'theme.execplans.references.url',
      message: 'Links',
      description: 'Heading over addresses of other sites that a plan names',
    }),
};

/** What is named, or how it is related, in the language of the site. */
export default function translateKind(kind: Kind): string {
  return LABELS[kind]();
}

/** The items by what they are: by their relation, else by their group; both in their order. */
export function groupByKind(
  items: readonly ReferenceProp[],
  hasEnded: boolean,
): [Kind, ReferenceProp[]][] {
  const groups = new Map<Kind, ReferenceProp[]>();
  for (const item of items) {
    const stated = item.relation ?? item.group;
    const kind = stated === 'blocks' && hasEnded ? 'needed-by' : stated;
    groups.set(kind, [...(groups.get(kind) ?? []), item]);
  }
  return [...groups];
}
