/**
 * Leaves out what the texts of the theme say to translators, a twelfth of the code of a plan's page:
 * `docusaurus write-translations` reads the files themselves.
 */
export = (code: string): string =>
  code.replace(/\bdescription(?:: "(?:[^"\\]|\\.)*",?|="[^"]*")/g, '');
