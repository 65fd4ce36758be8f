import {existsSync} from 'node:fs';
import path from 'node:path';
import {aboutFileName} from 'execplans/publish/about/aboutFileName.cjs';

/** What the loader needs of the plugin instance. */
export interface AboutLoaderOptions {
  /** Absolute. */
  siteDir: string;
  /** Absolute folder of the data files. */
  folder: string;
  /** The same folder as part of a module's name. */
  moduleFolder: string;
  /** Whether the plans are shown at the foot of a document that does not place them itself. */
  appends: boolean;
  /** Written anew whenever the page of a plan moves. */
  permalinksFile: string;
  /** Whether the links of a document (absolute path) were looked up among the plans. */
  usesPermalinks(file: string): boolean;
}

/** The part of the bundlers' loader context that is used here. */
interface LoaderContext {
  resourcePath: string;
  /** With the question mark. */
  resourceQuery: string;
  getOptions(): AboutLoaderOptions;
  addDependency(file: string): void;
  addMissingDependency(file: string): void;
}

/** Tells the import that another instance of the plugin added from one of the document. */
const APPENDED = '/* appended */';

/** The component that a document may place by hand: imported, or known to all documents of a site. */
const PLACED_BY_HAND =
  /^import\b(?! \w+ \/\* appended \*\/)[^\n]*["']@theme\/PlansAbout["']|_missingMdxReference\("PlansAbout"/m;

/** A post in a list of the blog. */
const SUMMARY = /[?&]truncated\b/;

/** At the beginning of a line, where no text of the document can stand; of several, the last. */
const DEFAULT_EXPORT = /^export default ((?:async )?function (\w+)\()/gm;

/**
 * Shows the plans about a document with it: stands behind the MDX loader and wraps the component
 * of a document for which there is a data file; every other document stays as it is. Not the theme
 * is wrapped, so that it works with every theme and every replaced component, and costs only the
 * pages that show plans.
 *
 * @throws when the MDX loader writes what is not known here
 */
export default function aboutLoader(this: LoaderContext, code: string): string {
  const options = this.getOptions();
  if (options.usesPermalinks(this.resourcePath)) this.addDependency(options.permalinksFile);
  if (SUMMARY.test(this.resourceQuery)) return code;
  const isByHand = PLACED_BY_HAND.test(code);
  if (!isByHand && !options.appends) return code;
  const name = aboutFileName(this.resourcePath, options.siteDir);
  const file = path.join(options.folder, name);
  if (!existsSync(file)) {
    this.addMissingDependency(file);
    return code;
  }
  this.addDependency(file);
  const wrapped = wrap(code, `${options.moduleFolder}/${name}`, isByHand);
  if (wrapped !== null) return wrapped;
  throw new Error(
    `${this.resourcePath}: the plans about this document cannot be shown, because the default export of its module is not a function, which docusaurus-plugin-execplans expects from @docusaurus/mdx-loader. Set the \`backLinks\` option to false (and remove any PlansAbout component from the document), and report this as a bug of docusaurus-plugin-execplans, with your version of Docusaurus.`,
  );
}

/** All names begin with that of the wrapped function: several instances wrap one after another. */
function wrap(code: string, data: string, isByHand: boolean): string | null {
  const match = [...code.matchAll(DEFAULT_EXPORT)].at(-1);
  if (!match) return null;
  const [whole, declaration, name] = match;
  const start = match.index;
  return `${code.slice(0, start)}${declaration}${code.slice(start + whole.length)}
import {createElement as ${name}Element, Fragment as ${name}Fragment} from 'react';
import ${name}Data from ${JSON.stringify(data)};
${isByHand ? provided(`${name}`) : appended(`${name}`)}`;
}

function appended(name: string): string {
  return `import ${name}Plans ${APPENDED} from '@theme/PlansAbout';
export default function ${name}WithPlans(props) {
  return ${name}Element(${name}Fragment, null, ${name}Element(${name}, props), ${name}Element(${name}Plans, ${name}Data));
}
`;
}

function provided(name: string): string {
  return `import {PlansAboutProvider as ${name}Provider} from 'docusaurus-plugin-execplans/client';
export default function ${name}WithPlans(props) {
  return ${name}Element(${name}Provider, {data: ${name}Data}, ${name}Element(${name}, props));
}
`;
}
