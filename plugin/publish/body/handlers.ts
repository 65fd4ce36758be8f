import type {Element} from 'hast';
import type {Code, Html, List, ListItem, Parents, Table, TableRow} from 'mdast';
import {defaultHandlers, type Handler, type Raw, type State} from 'mdast-util-to-hast';

/** Blocks may stand in these, so raw HTML in them is a block too. */
const FLOW_PARENTS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** Lines to highlight, as CodeBlock reads them. */
const LINE_RANGES = /\{[\d,-]+\}/g;

/** Code blocks in the form of MDX: `metastring` is what CodeBlock reads titles from. */
export function codeHandler(mermaid: boolean): Handler {
  return (state: State, node: Code): Element => {
    const language = node.lang?.split(/\s+/)[0] ?? '';
    if (mermaid && language.toLowerCase() === 'mermaid') {
      const diagram = element('mermaid', {value: node.value}, []);
      state.patch(node, diagram);
      return diagram;
    }
    const properties = {
      ...(language !== '' && {className: [`language-${language}`]}),
      // CodeBlock counts up each range, however far it goes, and throws where a site marks no lines.
      ...(node.meta && {metastring: node.meta.replace(LINE_RANGES, ' ')}),
    };
    // CodeBlock takes a text without a line end for inline code.
    const code = element('code', properties, [{type: 'text', value: `${node.value}\n`}]);
    const pre = element('pre', {}, [state.applyData(node, code) as Element]);
    state.patch(node, pre);
    return pre;
  };
}

/** Raw HTML that knows whether it stands among blocks; `replaceHtml` parses it. */
export function htmlHandler(state: State, node: Html, parent: Parents | undefined): Raw {
  const flow = parent === undefined || FLOW_PARENTS.has(parent.type);
  const raw: Raw = {type: 'raw', value: node.value, data: {flow}};
  state.patch(node, raw);
  return raw;
}

/**
 * Items of lists. The usual handler goes through the whole list for each of its items, to see
 * whether there are blank lines in it; it is shown a list without items that tells as much.
 */
export function listItemHandler(): Handler {
  const lists = new WeakMap<Parents, List>();
  return (state: State, node: ListItem, parent: Parents | undefined) => {
    if (parent?.type !== 'list') return defaultHandlers.listItem(state, node, parent);
    const list = lists.get(parent) ?? {...parent, spread: isLoose(parent), children: []};
    lists.set(parent, list);
    return defaultHandlers.listItem(state, node, list);
  };
}

/**
 * Rows of tables. The usual handler looks for each row among all of its table, to see whether it is
 * the head; it is shown a table of the head alone.
 */
export function tableRowHandler(): Handler {
  const heads = new WeakMap<Parents, Table>();
  return (state: State, node: TableRow, parent: Parents | undefined) => {
    if (parent?.type !== 'table') return defaultHandlers.tableRow(state, node, parent);
    const head = heads.get(parent) ?? {...parent, children: parent.children.slice(0, 1)};
    heads.set(parent, head);
    return defaultHandlers.tableRow(state, node, head);
  };
}

/** Whether the items of a list are written as paragraphs: the rule of `mdast-util-to-hast`. */
function isLoose({spread, children}: List): boolean {
  return spread || children.some((item) => item.spread ?? item.children.length > 1);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element {
  return {type: 'element', tagName, properties, children};
}

declare module 'mdast-util-to-hast' {
  interface RawData {
    flow?: boolean;
  }
}
