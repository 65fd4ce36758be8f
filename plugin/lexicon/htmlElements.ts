/** Which tags in a text are HTML, and which are part of what people write: `Option<T>`. */

/** Elements of HTML that people write in Markdown, and those of SVG and MathML that enclose others. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas
  caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed
  fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img
  input ins kbd label legend li link main map mark math menu meta meter nav nobr noscript object ol
  optgroup option output p param picture pre progress q rp rt ruby s samp script section select
  small source span strike strong style sub summary sup svg table tbody td template textarea tfoot
  th thead time title tr track tt u ul var video wbr`.split(/\s+/),
);

const TAG = /^<\/?([a-z][a-z0-9-]*)/i;

/**
 * Whether raw HTML is a tag of HTML, a comment or the like, which shows no text itself. Names that
 * begin with a capital letter are types or components.
 */
export function isElement(html: string): boolean {
  const name = TAG.exec(html)?.[1];
  if (name === undefined) return true;
  const isWritten = name === name.toLowerCase() || (name.length > 1 && name === name.toUpperCase());
  return isWritten && ELEMENTS.has(name.toLowerCase());
}
