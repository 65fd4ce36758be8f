import CodeInline from '@theme/CodeInline';
import MDXComponents from '@theme/MDXComponents';
import drawBox from '@theme/PlanBody/drawBox';
import translateGenerated from '@theme/PlanBody/generatedTexts';
import OriginalCodeInline from '@theme-original/CodeInline';
import OriginalCode from '@theme-original/MDXComponents/Code';
import OriginalLi from '@theme-original/MDXComponents/Li';
import OriginalUl from '@theme-original/MDXComponents/Ul';
import {
  type BodyElement,
  type BodyProps,
  findDrawn,
  isPlainElement,
  type TaskState,
  writeChildren,
} from 'docusaurus-plugin-execplans/client';
import {createElement, type ElementType, type ReactNode} from 'react';

type Tagged = Exclude<BodyElement, string>;

const COMPONENTS: Readonly<Record<string, ElementType | undefined>> = MDXComponents as Record<
  string,
  ElementType
>;

/** Of tags that the theme has components for: whether these draw just the tag. */
const BARE: Readonly<Record<string, false | ((element: Tagged) => boolean)>> = {
  code: COMPONENTS.code === OriginalCode && CodeInline === OriginalCodeInline && isInlineCode,
  li: COMPONENTS.li === OriginalLi && (([, {id}]) => id === undefined),
  ul: COMPONENTS.ul === OriginalUl && (([, {className}]) => className === undefined),
};

const BOX = 'execplans-box';
const ASSET = 'asset:';

interface Context {
  assets: readonly string[];
  own: Readonly<Record<string, ElementType>>;
  /** What cannot be written as HTML. */
  drawn: ReadonlySet<BodyElement>;
}

/**
 * Renders a body with the components of the site; what no component draws becomes HTML, since a
 * body holds hundreds of elements.
 *
 * @param assets - URLs that `asset:<index>` stands for
 * @param own - components that only this body has, by tag
 */
export default function renderElements(
  elements: readonly BodyElement[],
  assets: readonly string[],
  own: Context['own'],
): ReactNode[] {
  const drawn = new Set<BodyElement>();
  findDrawn(elements, (element) => isPlain(element, own), drawn);
  return renderAll(elements, {assets, own, drawn});
}

function isPlain(element: Tagged, own: Context['own']): boolean {
  const [tag] = element;
  if (tag === BOX) return true;
  if (!isPlainElement(element) || own[tag]) return false;
  if (!COMPONENTS[tag]) return true;
  const isBare = BARE[tag];
  return isBare ? isBare(element) : false;
}

/** The component of code takes everything else for a block. */
function isInlineCode([, , text, ...more]: Tagged): boolean {
  return typeof text === 'string' && !text.includes('\n') && more.length === 0;
}

function renderAll(elements: readonly BodyElement[], context: Context): ReactNode[] {
  return elements.map((element) => {
    if (typeof element === 'string') return element;
    return context.drawn.has(element) ? drawElement(element, context) : writeElement(element);
  });
}

function drawElement([tag, written, ...children]: Tagged, context: Context): ReactNode {
  const {assets, own} = context;
  const props = completeProps(tag, written, assets);
  if (isHidden(written)) return createElement(tag, props, ...children.map(translateText));
  if (tag === 'mermaid') return renderMermaid(props);
  const type = own[tag] ?? COMPONENTS[tag] ?? tag;
  return createElement(type, props, ...renderAll(children, context));
}

function writeElement(element: Tagged): ReactNode {
  const [tag, props] = redraw(element);
  if (element.length === 2) return createElement(tag, props);
  const dangerouslySetInnerHTML = {__html: writeChildren(element, redraw)};
  return createElement(tag, {...props, dangerouslySetInnerHTML});
}

function redraw(element: Tagged): Tagged {
  return element[0] === BOX ? drawBox(element[1].state as TaskState) : element;
}

function completeProps(tag: string, written: BodyProps, assets: readonly string[]): BodyProps {
  const props: BodyProps = {...written};
  for (const name of ['src', 'href'] as const) {
    const url = props[name];
    if (typeof url !== 'string' || !url.startsWith(ASSET)) continue;
    props[name] = assets[Number(url.slice(ASSET.length))] ?? '';
    // A published file is no route: the router must leave it alone.
    if (tag === 'a') Object.assign(props, {target: '_blank', 'data-noBrokenLinkCheck': true});
  }
  if (tag === 'admonition' && typeof props.title === 'string') {
    props.title = translateGenerated(props.title);
  }
  if ('data-footnote-backref' in props && typeof props['aria-label'] === 'string') {
    props['aria-label'] = translateGenerated(props['aria-label']);
  }
  return props;
}

/** The heading of footnotes: for screen readers only, so without the link that headings get. */
function isHidden({className}: BodyProps): boolean {
  return className === 'sr-only';
}

function translateText(child: BodyElement): string {
  return typeof child === 'string' ? translateGenerated(child) : '';
}

/** Diagrams are drawn in the browser only: without JavaScript their source is shown. */
function renderMermaid(props: BodyProps): ReactNode {
  return (
    <>
      {createElement(COMPONENTS.mermaid ?? 'pre', props)}
      <noscript>
        <pre>{props.value}</pre>
      </noscript>
    </>
  );
}
