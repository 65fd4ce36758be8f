import CodeInline from '@theme/CodeInline';
import MDXComponents from '@theme/MDXComponents';
import drawBox from '@theme/PlanBody/drawBox';
import translateGenerated from '@theme/PlanBody/generatedTexts';
import OriginalCodeInline from '@theme-original/CodeInline';
import OriginalCode from '@theme-original/MDXComponents/Code';
import OriginalLi from '@theme-original/MDXComponents/Li';
import OriginalUl from '@theme-original/MDXComponents/Ul';
import type {BodyElement, BodyProps, TaskState} from 'docusaurus-plugin-execplans/client';
import {createElement, type ElementType, type ReactNode} from 'react';

type Tagged = Exclude<BodyElement, string>;

type Components = Readonly<Record<string, ElementType | undefined>>;

const COMPONENTS: Components = MDXComponents;

/** Whether the site leaves these to the theme, whose components draw just the tag. */
const IS_CODE_BARE = COMPONENTS.code === OriginalCode && CodeInline === OriginalCodeInline;
const IS_ITEM_BARE = COMPONENTS.li === OriginalLi;
const IS_LIST_BARE = COMPONENTS.ul === OriginalUl;

const ASSET = 'asset:';

/**
 * Renders a body with the components of the site.
 *
 * @param assets - the URLs behind `asset:<index>`
 * @param own - components that only this body has, by tag
 */
export default function renderElements(
  elements: readonly BodyElement[],
  assets: readonly string[],
  own: Components,
): ReactNode[] {
  return elements.map((element) => {
    if (typeof element === 'string') return element;
    const [tag, written, ...children] = element;
    if (tag === 'execplans-box') return drawBox(written.state as TaskState);
    const props = completeProps(tag, written, assets);
    if (isHidden(written)) return createElement(tag, props, ...children.map(translateText));
    if (tag === 'mermaid') return renderMermaid(props);
    const component = isBare(element) ? tag : componentOf(COMPONENTS, tag);
    return createElement(
      componentOf(own, tag) ?? component ?? tag,
      props,
      ...renderElements(children, assets, own),
    );
  });
}

function componentOf(components: Components, tag: string): ElementType | undefined {
  return Object.hasOwn(components, tag) ? components[tag] : undefined;
}

/** A body has about two hundred of these. The code component treats other code as a block. */
function isBare([tag, {id, className}, text, ...more]: Tagged): boolean {
  if (tag === 'li') return IS_ITEM_BARE && id === undefined;
  if (tag === 'ul') return IS_LIST_BARE && className === undefined;
  if (tag !== 'code' || !IS_CODE_BARE) return false;
  return typeof text === 'string' && !text.includes('\n') && more.length === 0;
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
