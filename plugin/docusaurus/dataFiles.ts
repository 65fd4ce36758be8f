import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {readText} from 'execplans/lib/readText.js';
import {ABOUT_FOLDER} from 'execplans/publish/about/aboutFileName.cjs';
import type {DataFile} from 'execplans/publish/routes.js';
import {writeAboutFiles} from './aboutFiles.js';

type Actions = Pick<PluginContentLoadedActions, 'createData'>;

/**
 * Writes the data files of pages: in `start` only those that changed, since most never do. In a
 * build they are put where `createData` puts them, but at once: it hands each step of each file
 * over to another thread, which takes ten times as long as the step. Those of documents have a
 * folder of their own.
 */
export class DataFiles {
  private readonly written = new Map<string, {content: DataFile['content']; text: string}>();

  /**
   * @param folder - absolute; the one that `createData` writes to
   * @param isWrittenAgain - whether texts are kept, to be compared with those of the next load
   */
  constructor(
    private readonly folder: string,
    private readonly isWrittenAgain: boolean,
  ) {}

  async write(files: readonly DataFile[], actions: Actions): Promise<void> {
    mkdirSync(this.folder, {recursive: true});
    await writeAboutFiles(path.join(this.folder, ABOUT_FOLDER), files.filter(isOfDocument));
    // One after the other, since their texts are most of what a build holds.
    for (const file of files) {
      if (isOfDocument(file)) continue;
      if (this.isWrittenAgain) await this.writeChanged(file, actions);
      else writeDataFile(path.join(this.folder, file.name), encodeFile(file));
    }
  }

  private async writeChanged(file: DataFile, {createData}: Actions): Promise<void> {
    const {name, content} = file;
    const before = this.written.get(name);
    if (before?.content === content) return;
    const text = encodeFile(file);
    if (before?.text !== text) await createData(name, text);
    this.written.set(name, {content, text});
  }
}

function isOfDocument({name}: DataFile): boolean {
  return name.startsWith(`${ABOUT_FOLDER}/`);
}

/** Without indents, which Docusaurus would write and the bundler throw away. */
function encodeFile({content, encode = () => JSON.stringify(content)}: DataFile): string {
  return typeof content === 'string' ? content : encode();
}

/** A file that stays the same keeps its time, by which the bundler's cache knows it. */
function writeDataFile(file: string, text: string): void {
  if (readText(file) !== text) writeFileSync(file, text);
}
