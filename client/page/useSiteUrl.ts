import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCallback} from 'react';
import {withSlash} from './withSlash';

/** Tells the URL of a page by its permalink, as it is in the page's canonical link. */
export function useSiteUrl(): (permalink: string) => string {
  const {url, baseUrl, trailingSlash} = useDocusaurusContext().siteConfig;
  return useCallback(
    (permalink) => url + withSlash(permalink, {baseUrl, trailingSlash}),
    [url, baseUrl, trailingSlash],
  );
}
