import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {DataFile} from '../publish/routes.js';

type Actions = Pick<PluginContentLoadedActions, 'createData'>;

/** Files written at once: their texts are in memory, which are most of what a build holds. */
const BATCH = 16;

/** Writes the data files of pages: in `start` only those that changed, since most never do. */
export class DataFiles {
  private readonly written = new Map<string, {content: DataFile['content']; text: string}>();

  /** @param isWrittenAgain - whether texts are kept, to be compared with those of the next load */
  constructor(private readonly isWrittenAgain: boolean) {}

  async write(files: readonly DataFile[], actions: Actions): Promise<void> {
    for (let at = 0; at < files.length; at += BATCH) {
      await Promise.all(files.slice(at, at + BATCH).map((file) => this.writeOne(file, actions)));
    }
  }

  private async writeOne(
    {name, content, encode = () => JSON.stringify(content)}: DataFile,
    {createData}: Actions,
  ): Promise<void> {
    const before = this.written.get(name);
    if (before?.content === content) return;
    // Docusaurus would indent it, for the bundler to read and throw away.
    const text = typeof content === 'string' ? content : encode();
    if (this.isWrittenAgain) this.written.set(name, {content, text});
    if (before?.text !== text) await createData(name, text);
  }
}
