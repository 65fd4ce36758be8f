import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import drawWhen from '@theme/PlanLog/When';
import {type LogReleasesProp, usePlural} from 'docusaurus-plugin-execplans/client';
import {Fragment, type ReactNode} from 'react';

export interface Props extends Pick<LogReleasesProp, 'releases' | 'more'> {}

/** What was released between two entries. */
export default function PlanLogReleases({releases, more = 0}: Props): ReactNode {
  const selectMessage = usePlural();
  const first = releases[0];
  return (
    <li className="execplans-entry--released execplans-line">
      {drawWhen({at: first?.at})}
      <p>
        <Translate
          id="theme.execplans.log.released"
          description="Before the versions that were released"
        >
          Released:
        </Translate>{' '}
        {releases.map(({version, package: name, at, line, url}, index) => (
          <Fragment key={`${name} ${version} ${line}`}>
            {index > 0 && ', '}
            <bdi>
              {url ? (
                <Link to={url}>{releaseLabel(version, name)}</Link>
              ) : (
                releaseLabel(version, name)
              )}
            </bdi>
            {at !== first?.at && (
              <>
                {' ('}
                <PlanDate stamp={at} />)
              </>
            )}
          </Fragment>
        ))}
        {more > 0 && ' '}
        {more > 0 &&
          selectMessage(
            more,
            translate(
              {
                id: 'theme.execplans.log.moreReleases',
                message: 'and one more|and {more} more',
                description: 'After releases; plural forms',
              },
              {more},
            ),
          )}
      </p>
    </li>
  );
}

function releaseLabel(version: string, name: string | undefined): string {
  return name ? `${name} ${version}` : version;
}
