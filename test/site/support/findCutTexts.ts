import type {Page} from 'playwright-core';

/** Elements of the main part of a page that show only a part of their text, and neither scroll nor say so. */
export function findCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSaid = ({textOverflow, webkitLineClamp, clipPath}: CSSStyleDeclaration) =>
      textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || clipPath !== 'none';
    return [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const isCut =
        /hidden|clip/.test(style.overflowX) &&
        element.checkVisibility() &&
        element.textContent !== '' &&
        element.scrollWidth > element.clientWidth + 1;
      return isCut && !isSaid(style) ? [element.outerHTML.slice(0, 200)] : [];
    });
  });
}
