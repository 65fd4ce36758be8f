/** The package and plugin name, as Docusaurus knows it. */
export const PLUGIN_NAME = 'docusaurus-plugin-execplans';
