import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {type Schema, sanitize} from 'hast-util-sanitize';
import {toHtml} from 'hast-util-to-html';
import {visit} from 'unist-util-visit';
import {words} from '../../lib/text/words.js';

/**
 * Drawing elements only: nothing that runs, loads or embeds (SVG 1.1, without
 * scripting and links). Ids stay as they are, because gradients and arrow heads
 * are named by them; the drawing is a document of its own, so they meet no others.
 */
const SCHEMA: Schema = {
  tagNames: words(`
    style svg g defs symbol use title desc path rect circle ellipse line polyline polygon text
    tspan textPath linearGradient radialGradient stop clipPath mask pattern marker filter feBlend
    feColorMatrix feComposite feDropShadow feFlood feGaussianBlur feMerge feMergeNode feOffset
  `),
  attributes: {
    '*': [
      ...words(`
        style id className xmlns version viewBox width height x y x1 x2 y1 y2 cx cy r rx ry fx fy
        d points dx dy transform fill fillOpacity fillRule stroke strokeWidth strokeDashArray
        strokeDashOffset strokeLineCap strokeLineJoin strokeOpacity strokeMiterLimit opacity color
        fontFamily fontSize fontWeight fontStyle textAnchor dominantBaseline alignmentBaseline
        letterSpacing offset stopColor stopOpacity gradientUnits gradientTransform spreadMethod
        patternUnits patternTransform clipPathUnits clipPath clipRule mask maskUnits markerWidth
        markerHeight markerUnits markerStart markerMid markerEnd orient refX refY
        preserveAspectRatio filter filterUnits in in2 result stdDeviation floodColor floodOpacity
        mode type values operator role ariaLabel display visibility
      `),
      ['href', /^#/],
      ['xLinkHref', /^#/],
    ],
  },
  clobberPrefix: '',
  strip: ['script', 'foreignObject', 'foreignobject'],
};

/** What a style sheet loads with; escapes could spell either. */
const LOADS = /@import|\\|url\(\s*(?!["']?#)/i;
const PROLOGUE =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>)?/i;

/**
 * A drawing that cannot run or load anything, as SVG text.
 *
 * @returns `null` when the text holds no drawing, or one that is nested too deeply
 */
export function sanitizeSvg(text: string): string | null {
  try {
    return sanitizeDrawing(text);
  } catch (error) {
    // Thousands of groups in each other overflow the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sanitizeDrawing(text: string): string | null {
  const tree = fromHtml(text.replace(PROLOGUE, ''), {fragment: true, space: 'svg'});
  dropLoadingStyles(tree);
  const svg = toHtml(sanitize(tree, SCHEMA), {space: 'svg', closeEmptyElements: true}).trim();
  if (!svg.startsWith('<svg')) return null;
  return svg.includes('xmlns=')
    ? svg
    : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}

function dropLoadingStyles(tree: Root): void {
  visit(tree, 'element', (element: Element) => {
    if (LOADS.test(String(element.properties.style ?? ''))) delete element.properties.style;
    if (element.tagName === 'style' && LOADS.test(cssOf(element))) element.children = [];
  });
}

function cssOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
