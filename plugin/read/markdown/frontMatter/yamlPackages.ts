import {createRequire} from 'node:module';

interface YamlPackages {
  matter: typeof import('gray-matter');
  yaml: typeof import('yaml');
}

const require = createRequire(import.meta.url);
let loaded: YamlPackages | null = null;

/** The packages that read YAML, loaded with the first block: that takes longer than to read many plans. */
export function yamlPackages(): YamlPackages {
  loaded ??= {matter: require('gray-matter'), yaml: require('yaml')};
  return loaded;
}
