import fs from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of WCAG 2.2 A and AA that the main part of a page breaks, with the elements that break them. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({content: AXE});
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
    const {violations} = await axe.run('main', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {'label-content-name-mismatch': {enabled: true}},
    });
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
