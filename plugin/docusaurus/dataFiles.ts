import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {DataFile} from '../publish/routes.js';

/** Writes the data files of pages: in `start` only those that changed, since most never do. */
export class DataFiles {
  private readonly written = new Map<string, {content: DataFile['content']; text: string}>();

  async write(
    files: readonly DataFile[],
    {createData}: Pick<PluginContentLoadedActions, 'createData'>,
  ): Promise<void> {
    await Promise.all(
      files.map(async ({name, content, encode = () => JSON.stringify(content)}) => {
        const before = this.written.get(name);
        if (before?.content === content) return;
        // Docusaurus would indent it, for the bundler to read and throw away.
        const text = typeof content === 'string' ? content : encode();
        this.written.set(name, {content, text});
        if (before?.text !== text) await createData(name, text);
      }),
    );
  }
}
