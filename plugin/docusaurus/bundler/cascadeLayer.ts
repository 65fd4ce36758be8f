import {fileURLToPath} from 'node:url';

/** Beside those of Docusaurus, so that it comes after all that it declares itself. */
const LAYER = 'docusaurus.plugin-execplans';

/** Where the style sheets of this package are, absolute: of the sources, and of the compiled code. */
const FOLDERS = ['../../../../theme/', '../../../theme/'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

/** What is used of PostCSS' `Root`. */
interface StyleSheet {
  source?: {input: {file?: string}};
  clone(): {nodes: object[]};
  removeAll(): unknown;
  append(rule: object): unknown;
}

/**
 * A PostCSS plugin that puts the styles of this package into a cascade layer, for sites with
 * `future.v4.useCssCascadeLayers`. Docusaurus does so with its own styles only. Where layers are
 * rewritten for old browsers, each file by itself, rules outside of layers lose to all others; and
 * in any browser the styles of a site can replace those of a layer by any selector.
 */
export function createLayerWrapper(): {postcssPlugin: string; Once(sheet: StyleSheet): void} {
  return {
    postcssPlugin: 'execplans-cascade-layer',
    Once(sheet) {
      const {file} = sheet.source?.input ?? {};
      if (!file || !FOLDERS.some((folder) => file.startsWith(folder))) return;
      const {nodes} = sheet.clone();
      sheet.removeAll();
      sheet.append({type: 'atrule', name: 'layer', params: LAYER, nodes});
    },
  };
}
