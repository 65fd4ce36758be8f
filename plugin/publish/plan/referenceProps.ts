import {placeIn} from '../../derive/placeIn.js';
import {isMarkdown} from '../../lexicon/planFiles.js';
import {groupBy} from '../../lib/groups.js';
import type {BackLink, Link, Target} from '../../model/links.js';
import type {Plan} from '../../model/plan.js';
import type {Reference, Relation} from '../../model/reference.js';
import {INVERSE, RELATIONS} from '../../vocabulary/relations.js';
import {hrefOf} from '../links/targetHref.js';
import type {LineProp, PlaceProp} from '../props.js';
import type {Site} from '../site.js';
import {lineProps, type ToLine} from './places.js';
import {REFERENCE_GROUPS, type ReferenceProp} from './props.js';

/** What turns links into props. */
type ReferenceSite = Pick<Site, 'links' | 'plans' | 'world' | 'place'>;

/** Short hashes of other lengths name the same commit. */
const HASH_LENGTH = 7;

type Named = Pick<ReferenceProp, 'group' | 'label' | 'href' | 'unchecked' | 'status' | 'yanked'>;

interface Mention {
  /** Tells what is named, or what names, from all others. */
  key: string;
  named: Named;
  relation: Relation | null;
  sentence: string;
  place: PlaceProp | LineProp;
}

/**
 * What a plan names: relations first, then by group, each in document order. What leads nowhere
 * is left out, except where the plan states how it is related to it.
 */
export function toRefersTo(plan: Plan, site: ReferenceSite): ReferenceProp[] {
  const links = site.links.refersTo.get(plan.key) ?? [];
  const toLine = lineProps(plan);
  return joinMentions(links.flatMap((link) => mentionOf(link, toLine, site) ?? []));
}

/** What names a plan: in the order of `toRefersTo`, with the relation as the plan sees it. */
export function toReferredToBy(plan: Plan, site: ReferenceSite): ReferenceProp[] {
  const links = site.links.referredToBy.get(plan.key) ?? [];
  return joinMentions(links.flatMap((link) => backMentionOf(link, site) ?? []));
}

function mentionOf({reference, target}: Link, toLine: ToLine, site: ReferenceSite): Mention | null {
  const {relation, sentence} = reference;
  const named = target ? nameTarget(target, reference, site) : nameUnknown(reference);
  if (!named) return null;
  const key = target ? keyOfTarget(target) : `unknown:${reference.target}`;
  return {key, named, relation, sentence, place: toLine(reference)};
}

function backMentionOf({from, reference}: BackLink, site: ReferenceSite): Mention | null {
  const target: Target =
    from.kind === 'plan' ? from : {kind: 'file', path: from.path, isFolder: false};
  const named = nameTarget(target, null, site);
  const at = from.kind === 'plan' ? site.plans.get(from.key) : from;
  if (!named || at === undefined) return null;
  return {
    key: keyOfTarget(target),
    named: from.kind === 'document' ? {...named, label: from.title} : named,
    relation: reference.relation && INVERSE[reference.relation],
    sentence: reference.sentence,
    place: site.place(placeIn(at, reference)),
  };
}

/**
 * A relation that stands in a field is the plan's statement, and so is one to a document: they are
 * shown even where they lead nowhere. Any other name in prose ("depends on views.account", "depends
 * on src/views") is then of code.
 */
function nameUnknown({relation, isField, kind, target, raw}: Reference): Named | null {
  return relation && (isField || (kind === 'path' && isMarkdown(target)))
    ? {group: kind === 'path' ? 'file' : 'plan', label: raw}
    : null;
}

function nameTarget(
  target: Target,
  reference: Reference | null,
  site: ReferenceSite,
): Named | null {
  const found = hrefOf(target, reference, site.world);
  const shown = found && {href: found.href, ...(found.unchecked && {unchecked: true as const})};
  switch (target.kind) {
    case 'plan': {
      const plan = site.plans.get(target.key);
      return plan ? {group: 'plan', label: plan.title, status: plan.status, ...shown} : null;
    }
    case 'file':
      return {...nameFile(target.path, target.isFolder, site), ...shown};
    case 'page':
      // What no file stands behind is a way around the site, and no part of the project.
      return null;
    case 'release': {
      const {package: name, version, yanked} = target.release;
      const label = name ? `${name} ${version}` : version;
      return {group: 'release', label, ...(yanked && {yanked: true as const}), ...shown};
    }
    case 'issue':
      return {group: 'issue', label: `${target.repository ?? ''}#${target.number}`, ...shown};
    case 'commit': {
      const prefix = target.repository ? `${target.repository}@` : '';
      return {group: 'commit', label: prefix + target.hash.slice(0, HASH_LENGTH), ...shown};
    }
    case 'url':
      return {group: 'url', label: target.url, ...shown};
  }
}

function nameFile(
  path: string,
  isFolder: boolean,
  {links, world: {pages, titles}}: ReferenceSite,
): Pick<Named, 'group' | 'label'> {
  const label = titles.get(path) ?? (isFolder ? `${path}/` : path);
  if (links.ssot.has(path)) return {group: 'source-of-truth', label};
  return {group: pages.has(path) ? 'document' : 'file', label};
}

function keyOfTarget(target: Target): string {
  switch (target.kind) {
    case 'plan':
      return `plan:${target.key}`;
    case 'file':
      return `file:${target.path}`;
    case 'page':
      return `page:${target.permalink}`;
    case 'release':
      return `release:${target.release.path}:${target.release.line}`;
    case 'issue':
      return `issue:${target.repository ?? ''}#${target.number}`;
    case 'commit':
      return `commit:${target.repository ?? ''}@${target.hash.slice(0, HASH_LENGTH)}`;
    case 'url':
      return `url:${target.url}`;
  }
}

function joinMentions(mentions: readonly Mention[]): ReferenceProp[] {
  return [...groupBy(mentions, ({key}) => key).values()]
    .flatMap(splitByRelation)
    .flatMap((same) => joinedMention(same) ?? [])
    .sort((a, b) => rankOfReference(a) - rankOfReference(b));
}

/** One item per relation; mentions without one belong to the first. */
function splitByRelation(mentions: readonly Mention[]): Mention[][] {
  const relations = new Set(mentions.flatMap(({relation}) => relation ?? []));
  if (relations.size === 0) return [[...mentions]];
  return [...relations].map((relation, at) =>
    mentions.filter(
      (mention) => mention.relation === relation || (at === 0 && mention.relation === null),
    ),
  );
}

function joinedMention(mentions: readonly Mention[]) {
  const related = mentions.find(({relation}) => relation !== null);
  const shown = related ?? mentions.find(({sentence}) => sentence !== '') ?? mentions[0];
  if (!shown) return null;
  const {named, relation, sentence, place} = shown;
  const prop: ReferenceProp = {
    ...named,
    ...(relation && {relation}),
    sentence,
    place,
    ...(mentions.length > 1 && {more: mentions.length - 1}),
  };
  return prop;
}

function rankOfReference({relation, group}: ReferenceProp): number {
  return relation
    ? RELATIONS.indexOf(relation)
    : RELATIONS.length + REFERENCE_GROUPS.indexOf(group);
}
