import type {Release} from '../../model/release.js';

/**
 * The release whose heading an anchor is: `#120---2026-01-05`, `#v120` and `#1.2.0` are headings
 * of 1.2.0, `#120-rc1` is one of 1.2.0-rc.1. What may be of several versions (1.2.0, 12.0) is of none.
 */
export function releaseAt(anchor: string, releases: readonly Release[]): Release | null {
  const given = plainVersion(anchor);
  let [found, length]: [Release | null, number] = [null, 0];
  for (const release of releases) {
    const wanted = plainVersion(release.version);
    const isHeading = given.startsWith(wanted) && !/^[a-z0-9]/.test(given.slice(wanted.length));
    if (!isHeading || wanted.length < length) continue;
    if (wanted.length > length) [found, length] = [release, wanted.length];
    else if (found?.version !== release.version) found = null;
  }
  return found;
}

function plainVersion(text: string): string {
  return text.toLowerCase().replace(/^v(?=\d)|\./g, '');
}
