import {fileURLToPath} from 'node:url';

/** Beside those of Docusaurus, so that it comes after all that it declares itself. */
const LAYER = 'docusaurus.plugin-execplans';

/** The style sheet of this package, absolute, seen from the compiled code. */
const STYLES = fileURLToPath(new URL('../../../theme/styles.css', import.meta.url));

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
      if (sheet.source?.input.file !== STYLES) return;
      const {nodes} = sheet.clone();
      sheet.removeAll();
      sheet.append({type: 'atrule', name: 'layer', params: LAYER, nodes});
    },
  };
}
