import {shorten} from '../../lib/text/shorten.js';
import {words} from '../../lib/text/words.js';
import type {FrontMatter} from '../../model/document.js';
import type {Reference, ReferenceForm, ReferenceKind, Relation} from '../../model/reference.js';
import {isFamily} from '../../vocabulary/relations.js';
import {keyName} from '../markdown/frontMatter/frontMatterKeys.js';
import {foldSpace} from '../markdown/text.js';
import {referenceOfCode, referenceOfUrl, referencesOfText} from './recognize.js';
import {makeForm} from './recognizePath.js';

interface KeyMeaning {
  relation: Relation | null;
  /** What a bare value is, such as `12` of `pr`; `null` where only its form tells. */
  kind: ReferenceKind | null;
}

/** Keys that name something, as `keyName` spells them. */
const KEYS: readonly [names: string, relation: Relation | null, kind: ReferenceKind | null][] = [
  ['supersedes replaces obsoletes', 'supersedes', null],
  ['supersededby replacedby obsoletedby successor', 'superseded-by', null],
  [
    'dependson dependencies requires prerequisites blockedby blockedon buildson after',
    'depends-on',
    null,
  ],
  ['blocks unblocks requiredby', 'blocks', null],
  ['sourceoftruth singlesourceoftruth ssot', 'source-of-truth', null],
  ['parent parentplan parentspec parenttask parenttaskid partof epic', 'child-of', null],
  ['children childplans subplans subtasks', 'parent-of', null],
  ['related relatedplans relatedto relatesto relateddocs seealso', null, null],
  [
    'links refs references sources docs doc documents spec prd design adr rfc changelog',
    null,
    null,
  ],
  ['pr prs pullrequest pullrequests mergerequest mergerequests mr', null, 'issue'],
  [
    'issue issues trackedissue trackingissue relatedissue relatedissues githubissue ticket',
    null,
    'issue',
  ],
  ['parentissue closes fixes', null, 'issue'],
  ['commit commits mergecommit sha', null, 'commit'],
  [
    'release releases version targetversion targetrelease shippedin releasedin fixversion',
    null,
    'version',
  ],
];
const MEANINGS = new Map<string, KeyMeaning>(
  KEYS.flatMap(([names, relation, kind]) =>
    words(names).map((name) => [name, {relation, kind}] as const),
  ),
);
/** Of a mapping in a list: what it names. */
const ENTRY_KEYS: ReadonlySet<string> = new Set(words('path file url href link id slug plan'));

const MAX_DEPTH = 4;
/** Longer values are text. */
const MAX_LENGTH = 400;
const VERSION = /^v?(\d+(?:\.\d+){0,3}(?:[-+][0-9A-Za-z.+-]+)?)$/i;

interface Value extends KeyMeaning {
  text: string;
}

/** The relation that a key states to what it names; `null` for any other. */
export function relationOfKey(key: string): Relation | null {
  return MEANINGS.get(keyName(key))?.relation ?? null;
}

/** What the front matter names, in its order. */
export function readFrontMatterReferences(frontMatter: FrontMatter): Reference[] {
  return Object.entries(frontMatter.data).flatMap(([key, data]) => {
    const meaning = MEANINGS.get(keyName(key));
    if (!meaning) return [];
    return valuesOf(data, meaning, 0).flatMap(({text, relation, kind}) =>
      formsOf(text, kind, isFamily(relation)).map((form) => ({
        ...form,
        form: 'front-matter' as const,
        relation,
        ...(relation && {isField: true as const}),
        sentence: `${key}: ${shorten(text, MAX_LENGTH)}`,
        heading: '',
        line: frontMatter.lineOf(key),
      })),
    );
  });
}

/** Texts of a value: of lists, of mappings such as `links: {pr, docs}`. */
function valuesOf(data: unknown, meaning: KeyMeaning, depth: number): Value[] {
  if (typeof data === 'string' || typeof data === 'number') {
    const text = foldSpace(String(data));
    return text === '' ? [] : [{...meaning, text}];
  }
  if (typeof data !== 'object' || data === null || depth >= MAX_DEPTH) return [];
  if (Array.isArray(data)) return data.flatMap((item) => valuesOf(item, meaning, depth + 1));
  return Object.entries(data).flatMap(([key, value]) => {
    const own = MEANINGS.get(keyName(key)) ?? (ENTRY_KEYS.has(keyName(key)) ? meaning : null);
    return own
      ? valuesOf(value, {...own, relation: own.relation ?? meaning.relation}, depth + 1)
      : [];
  });
}

/** @param isName - whether a sentence is none of such values: `subtasks` may be told in words */
function formsOf(text: string, kind: ReferenceKind | null, isName: boolean): ReferenceForm[] {
  if (text.length > MAX_LENGTH) return [];
  const link =
    /^(?:\[[^\]]*\]\(([^)\s]+)\)|<([^>\s]+)>|\[\[([^\]|]+)(?:\|[^\]]*)?\]\]|`([^`]+)`)$/.exec(text);
  const bare = (link?.slice(1).find((part) => part !== undefined) ?? text).trim();
  if (/\s|,|;/.test(bare)) return formsOfSeveral(bare, kind, isName);
  const form = formOfValue(bare, kind);
  return form ? [form] : [];
}

/** A list in one string, else a sentence. */
function formsOfSeveral(
  text: string,
  kind: ReferenceKind | null,
  isName: boolean,
): ReferenceForm[] {
  const parts = text.split(/[,;]\s*/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => !/\s/.test(part)))
    return parts.map((part) => formOfValue(part, kind)).filter((form) => form !== null);
  if (/^[^\s]+(?: [^\s/]+)*\.mdx?$/i.test(text) && text.includes('/'))
    return [makeForm('path', text, text)];
  return isName ? [] : referencesOfText(text).map(({form}) => form);
}

function formOfValue(text: string, kind: ReferenceKind | null): ReferenceForm | null {
  if (kind === 'issue' && /^!?[1-9]\d{0,6}$/.test(text))
    return makeForm('issue', text.replace('!', ''), text);
  if (kind === 'commit' && /^[0-9a-f]{7,40}$/i.test(text))
    return makeForm('commit', text.toLowerCase(), text);
  const version = VERSION.exec(text)?.[1];
  if (kind === 'version') return version === undefined ? null : makeForm('version', version, text);
  if (version !== undefined || /^(?:none|null|n\/a|tbd|-+|true|false)$/i.test(text)) return null;
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) return referenceOfUrl(text);
  const form = referenceOfCode(text);
  if (form) return form.kind === 'name' && text.includes('/') ? {...form, kind: 'path'} : form;
  return /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(text) ? makeForm('name', text, text) : null;
}
