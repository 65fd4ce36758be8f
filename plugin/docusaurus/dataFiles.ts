import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {DataFile} from '../publish/routes.js';

/** Writes the data files of pages: in `start` only those that changed, since most never do. */
export class DataFiles {
  private readonly written = new Map<string, string>();

  async write(
    files: readonly DataFile[],
    {createData}: Pick<PluginContentLoadedActions, 'createData'>,
  ): Promise<void> {
    await Promise.all(
      files.map(async ({name, content}) => {
        // Docusaurus would indent it, for the bundler to read and throw away.
        const text = typeof content === 'string' ? content : JSON.stringify(content);
        if (this.written.get(name) === text) return;
        await createData(name, text);
        this.written.set(name, text);
      }),
    );
  }
}
