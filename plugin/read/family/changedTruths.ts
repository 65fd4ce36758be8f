import type {Family} from '../../lexicon/families/family.js';
import type {Reference} from '../../model/reference.js';
import type {ReadPart} from './joinParts.js';

/** A delta names the source-of-truth document that it changes by where it lies. */
export function changedTruths({changes}: Family, files: readonly ReadPart[]): Reference[] {
  if (!changes) return [];
  return files.flatMap(({path, kind}): Reference[] => {
    const target = kind === 'delta' ? changes(path) : null;
    if (target === null) return [];
    return [
      {
        kind: 'path',
        target: `/${target}`,
        anchor: null,
        targetLine: null,
        repository: null,
        raw: target,
        // A capability may come with the change, or go later.
        form: 'link',
        relation: 'source-of-truth',
        isField: true,
        sentence: target,
        heading: '',
        line: 1,
        file: path,
      },
    ];
  });
}
