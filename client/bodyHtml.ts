import type {BodyElement, BodyProps} from '../plugin/publish/props';

type Tagged = Exclude<BodyElement, string>;

/** Tags that neither load nor run anything, whatever is in them. */
const TAGS = new Set(
  (
    'b blockquote br caption code dd del div dl dt em hr i ins kbd li mark ol p q rp rt ruby s ' +
    'samp small span strike strong sub sup table tbody td tfoot th thead tr tt ul var wbr'
  ).split(' '),
);
const EMPTY_TAGS = new Set(['br', 'hr', 'wbr']);
/** Props that HTML names as React does, but for the case of letters. */
const PROPS =
  /^(?:align|colSpan|dir|headers|height|id|lang|role|rowSpan|scope|start|title|valign|value|width|(?:aria|data)-[a-z-]+)$/;

/** Whether an element, apart from what is in it, can be written as HTML. */
export function isPlainElement([tag, props]: Tagged): boolean {
  if (!TAGS.has(tag)) return false;
  for (const name in props) {
    const isWritten = name === 'className' || PROPS.test(name);
    if (!isWritten || typeof props[name] === 'boolean') return false;
  }
  return true;
}

/** Also of what an element begins with: its tag and its props. */
function isTagged(element: BodyElement | BodyProps): element is Tagged {
  return Array.isArray(element);
}

/**
 * Finds the elements that React has to draw, because they or something in them is not plain.
 *
 * @param elements - or an element, for those in it
 * @param into - gets them
 * @returns whether there are any
 */
export function findDrawn(
  elements: readonly BodyElement[] | Tagged,
  isPlain: (element: Tagged) => boolean,
  into: Set<BodyElement>,
): boolean {
  let isAnyDrawn = false;
  for (const element of elements) {
    if (!isTagged(element)) continue;
    const isWithinDrawn = element.length > 2 && findDrawn(element, isPlain, into);
    if (!isWithinDrawn && isPlain(element)) continue;
    into.add(element);
    isAnyDrawn = true;
  }
  return isAnyDrawn;
}

/**
 * Writes the plain elements and texts in an element as HTML, with all that the plan wrote escaped. Most of a body is such: one
 * text costs a tenth of as many elements of React.
 *
 * @param redraw - gives each element as it is to be written
 */
export function writeChildren(element: Tagged, redraw: (element: Tagged) => Tagged): string {
  let html = '';
  for (let at = 2; at < element.length; at += 1) {
    const child = element[at] as BodyElement;
    html += typeof child === 'string' ? escapeHtml(child) : writeElement(redraw(child), redraw);
  }
  return html;
}

function writeElement(element: Tagged, redraw: (element: Tagged) => Tagged): string {
  const [tag, props] = element;
  const start = `<${tag}${writeProps(props)}>`;
  return EMPTY_TAGS.has(tag) ? start : `${start}${writeChildren(element, redraw)}</${tag}>`;
}

function writeProps(props: BodyProps): string {
  let html = '';
  for (const name in props) {
    const attribute = name === 'className' ? 'class' : name.toLowerCase();
    html += ` ${attribute}="${escapeHtml(String(props[name])).replaceAll('"', '&quot;')}"`;
  }
  return html;
}

const SPECIAL = /[&<>]/;

function escapeHtml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
