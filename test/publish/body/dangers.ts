import type {BodyElement} from '../../../plugin/publish/props.js';

/** All that a body may consist of; anything else is a way in. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    'admonition:type,title a:href,data-footnote-ref,data-footnote-backref b blockquote br ' +
    'code:metastring dd del details:open div dl dt em execplans-box:state h2 h3 h4 h5 h6 hr i ' +
    'img:src,alt ins kbd li:value mermaid:value ol:start p picture pre q rp rt ruby s samp ' +
    'section:data-footnotes span strike strong sub summary sup table tbody ' +
    'td:colSpan,rowSpan,headers tfoot th:colSpan,rowSpan,headers,scope thead tr tt ul var'
  )
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([tag = '', props = '']) => [tag, props.split(',')]),
);
const ANYWHERE = new Set(
  'align aria-describedby aria-label className dir height id lang title valign width'.split(' '),
);
const SAFE_URL = /^(?:https?:\/\/|mailto:|\/plans\/ok|asset:\d+$|#)/;
const SAFE_CLASS =
  /^(?:language-[^\s]+|execplans-dead-link|task-list-item|contains-task-list|footnotes|sr-only|data-footnote-backref)$/;
const SAFE_ID = /^(?:user-content-|plan-note-|footnote-label$|x$|title$)/;

/** Everything in a tree that the lists above do not allow. */
export function dangersIn(element: BodyElement): string[] {
  if (typeof element === 'string') return [];
  const [tag, props, ...children] = element;
  const dangers = children.flatMap(dangersIn);
  const allowed = ALLOWED[tag];
  if (!allowed) dangers.push(`<${tag}>`);
  for (const [name, value] of Object.entries(props)) {
    if (!ANYWHERE.has(name) && !allowed?.includes(name)) dangers.push(`${tag}.${name}`);
    if (/^(?:href|src)$/.test(name) && !SAFE_URL.test(String(value))) dangers.push(String(value));
    if (name === 'className' && !SAFE_CLASS.test(String(value))) dangers.push(String(value));
    if (name === 'id' && !SAFE_ID.test(String(value))) dangers.push(`id ${value}`);
  }
  return dangers;
}
