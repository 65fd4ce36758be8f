import path from 'node:path';
import {logger} from '../logger.js';

/** What Docusaurus tells the hook `onBrokenMarkdownLinks`. */
interface BrokenLink {
  url: string;
  /** Relative to the working directory. */
  sourceFilePath: string;
}

type BrokenLinkHook = (link: BrokenLink) => unknown;

/**
 * A hook for broken links that asks for a plan first.
 *
 * @param own - of the site: a function, or how severe a broken link is
 * @param resolve - gets the path of the link and the file it stands in (absolute)
 */
export function wrapBrokenLinkHook(
  own: unknown,
  resolve: (pathname: string, file: string) => string | null,
): BrokenLinkHook {
  const other = typeof own === 'function' ? (own as BrokenLinkHook) : reportAs(own);
  return (link) => {
    const [, pathname = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link.url) ?? [];
    const permalink = resolve(pathname, path.resolve(link.sourceFilePath));
    return permalink === null ? other(link) : permalink + rest;
  };
}

function reportAs(severity: unknown): BrokenLinkHook {
  const known = (['ignore', 'log', 'warn', 'throw'] as const).find((name) => name === severity);
  return ({url, sourceFilePath}) => {
    logger.report(known ?? 'warn')(
      `The Markdown link “${url}” in ${sourceFilePath} does not match any document. Correct its path, or use the URL of the page.`,
    );
  };
}
