import {translate} from '@docusaurus/Translate';
import type {
  ReferenceGroup,
  ReferenceProp,
  Relation,
  Status,
} from 'docusaurus-plugin-execplans/client';

export type Kind = Relation | ReferenceGroup | 'needed-by';

const LABELS: Record<Kind, string> = {
  supersedes: translate({
    id: 'theme.execplans.references.supersedes',
    message: 'Supersedes',
    description: 'Before a related plan',
  }),
  'superseded-by': translate({
    id: 'theme.execplans.references.supersededBy',
    message: 'Superseded by',
    description: 'Before a related plan',
  }),
  'depends-on': translate({
    id: 'theme.execplans.references.dependsOn',
    message: 'Depends on',
    description: 'Before a related plan',
  }),
  blocks: translate({
    id: 'theme.execplans.references.blocks',
    message: 'Blocks',
    description: 'Before a related plan',
  }),
  'needed-by': translate({
    id: 'theme.execplans.references.neededBy',
    message: 'Required by',
    description: 'Before a related plan',
  }),
  'child-of': translate({
    id: 'theme.execplans.references.childOf',
    message: 'Part of',
    description: 'Before a related plan, which is the parent',
  }),
  'parent-of': translate({
    id: 'theme.execplans.references.parentOf',
    message: 'Contains',
    description: 'Before related plans, which are the children',
  }),
  plan: translate({
    id: 'theme.execplans.references.plan',
    message: 'Plans',
    description: 'Heading on the page of a plan',
  }),
  'source-of-truth': translate({
    id: 'theme.execplans.references.sourceOfTruth',
    message: 'Source of truth',
    description: 'Heading on the page of a plan',
  }),
  document: translate({
    id: 'theme.execplans.references.document',
    message: 'Documents',
    description: 'Heading on the page of a plan',
  }),
  release: translate({
    id: 'theme.execplans.references.release',
    message: 'Releases',
    description: 'Heading on the page of a plan',
  }),
  issue: translate({
    id: 'theme.execplans.references.issue',
    message: 'Issues and pull requests',
    description: 'Heading on the page of a plan',
  }),
  commit: translate({
    id: 'theme.execplans.references.commit',
    message: 'Commits',
    description: 'Heading on the page of a plan',
  }),
  file: translate({
    id: 'theme.execplans.references.file',
    message: 'Files',
    description: 'Heading on the page of a plan',
  }),
  url: translate({
    id: 'theme.execplans.references.url',
    message: 'Links',
    description: 'Heading on the page of a plan',
  }),
};

/** What is named, or how it is related, in the language of the site. */
export default function translateKind(kind: Kind): string {
  return LABELS[kind];
}

/** What is called otherwise of a plan that has ended, by its status. */
export function kindOf(stated: Relation | ReferenceGroup, status: Status): Kind {
  const hasEnded = status === 'completed' || status === 'abandoned';
  return stated === 'blocks' && hasEnded ? 'needed-by' : stated;
}

/** The items by what they are: by their relation, else by their group; both in their order. */
export function groupByKind(
  items: readonly ReferenceProp[],
  status: Status,
): [Kind, ReferenceProp[]][] {
  const groups = new Map<Kind, ReferenceProp[]>();
  for (const item of items) {
    const kind = kindOf(item.relation ?? item.group, status);
    groups.set(kind, [...(groups.get(kind) ?? []), item]);
  }
  return [...groups];
}
