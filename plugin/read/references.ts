import type {Document, Reference} from '../types.js';

/** What a document names: other plans, files, issues, commits, versions, URLs; in document order. */
export function readReferences(_document: Document): Reference[] {
  return [];
}
