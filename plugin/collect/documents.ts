import {stat} from 'node:fs/promises';
import path from 'node:path';
import type {Source} from '../types.js';
import {mapBounded} from './concurrency.js';
import {readSources} from './sources.js';

interface ReadDocument {
  /** Time of the last change and size. */
  state: string;
  source: Source;
}

/**
 * Reads the documents of a site beside its plans. They are many, and asked for whenever anything
 * on the site changed, so only files whose time or size changed are read again; an unchanged one is
 * the same object as before.
 */
export class DocumentReader {
  private known = new Map<string, ReadDocument>();

  /**
   * @param root - absolute
   * @param paths - relative to `root`; files that do not exist are left out
   */
  async read(root: string, paths: Iterable<string>): Promise<Source[]> {
    const read = await mapBounded([...new Set(paths)], (file) => this.readOne(root, file));
    const present = read.filter((document) => document !== null);
    this.known = new Map(present.map((document) => [document.source.path, document]));
    return present.map(({source}) => source);
  }

  private async readOne(root: string, file: string): Promise<ReadDocument | null> {
    const stats = await stat(path.join(root, file)).catch(() => null);
    if (!stats?.isFile()) return null;
    const state = `${stats.mtimeMs} ${stats.size}`;
    const known = this.known.get(file);
    if (known?.state === state) return known;
    const [source] = await readSources(root, [file]);
    return source ? {state, source} : null;
  }
}
