import type {FindTarget} from '../derive/targets.js';
import type {Finding} from '../types.js';
import type {LinkTarget, RenderedBody, Resolution} from './body/renderBody.js';
import {resolveBody} from './body/resolveBody.js';
import {shownUrl} from './body/urls.js';
import {type LinkWorld, resolveLink} from './links.js';
import type {BodyElement} from './props.js';
import {hrefOf} from './targetHref.js';

export interface LinkBodyContext {
  world: LinkWorld;
  findTarget: FindTarget;
  /** Tells where a file that the page shows itself is; gets its path. */
  showFile(path: string): Resolution;
}

/**
 * Puts the links of a text of the repository into its rendered body: to pages of the site, to
 * files, to the source host.
 *
 * @returns elements, and findings on links that lead nowhere
 */
export function linkBody(
  body: RenderedBody,
  context: LinkBodyContext,
): {elements: BodyElement[]; findings: Finding[]} {
  const {world, findTarget} = context;
  const {path} = body;
  const dead: Finding[] = [];
  const {elements, findings} = resolveBody(
    body,
    (target) => resolveTarget(target, path, context, dead),
    (id) => world.sections?.get(path)?.get(id) ?? null,
    ({form}) => {
      const target = findTarget(form, path);
      return target && hrefOf(target, form, world);
    },
  );
  return {elements, findings: [...findings, ...dead]};
}

function resolveTarget(
  target: LinkTarget,
  path: string,
  {world, showFile}: LinkBodyContext,
  findings: Finding[],
): Resolution {
  const result = resolveLink(target.url, path, target.kind, world);
  const report = (rule: string, message: string) => {
    findings.push({rule, severity: 'warning', message, file: path, line: target.line});
  };
  switch (result.kind) {
    case 'asset':
      return showFile(result.path);
    case 'href':
      if (result.lostAnchor) {
        report(
          'dead-anchor',
          `“${shownUrl(target.url)}” names the heading “${result.lostAnchor}”, which the page does not have. Correct the part after “#”.`,
        );
      }
      return {href: result.href, unchecked: result.unchecked};
    case 'dead': {
      const what = target.kind === 'image' ? 'image' : 'link';
      report(
        `dead-${what}`,
        `The ${what} “${shownUrl(target.url)}” ${result.reason}. ${result.advice}`,
      );
      return {unresolved: true, reason: result.reason};
    }
  }
}
