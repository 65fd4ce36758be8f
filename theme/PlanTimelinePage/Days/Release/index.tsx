import Translate, {translate} from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import PlanPlace from '@theme/PlanPlace';
import translateProblem from '@theme/PlanTimelinePage/problems';
import {type TimelineReleaseProp, usePlural} from 'docusaurus-plugin-execplans/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly release: TimelineReleaseProp;
  /** It is not listed under a day, so it shows its own date. */
  readonly isUndated?: boolean;
}

/** What was released, with its place in the changelog. */
function PlanTimelinePageDaysRelease({release, isUndated = false}: Props): ReactNode {
  const {version, package: name, at, problem, yanked, entries, file, line, url} = release;
  const says = problem ?? (at ? null : 'no-stamp');
  const selectMessage = usePlural();
  return (
    <div className="execplans-event">
      <span className="execplans-mark--release">
        <Translate
          id="theme.execplans.timeline.released"
          description="Before the version of a release in the list of days"
        >
          Release
        </Translate>
      </span>
      <span>
        {isUndated && at && (
          <>
            <PlanDate stamp={at} />{' '}
          </>
        )}
        <b>{name ? `${name} ${version}` : version}</b>
        {yanked && (
          <>
            {' '}
            <Translate
              id="theme.execplans.timeline.yanked"
              description="After the version of a release that was withdrawn"
            >
              (yanked)
            </Translate>
          </>
        )}
        {entries > 0 &&
          `: ${selectMessage(
            entries,
            translate(
              {
                id: 'theme.execplans.timeline.entries',
                message: 'one entry|{count} entries',
                description: 'How many entries a release has in the changelog; plural forms',
              },
              {count: entries},
            ),
          )}`}
        {says && (
          <>
            {', '}
            <em>{translateProblem(says)}</em>
          </>
        )}{' '}
        <PlanPlace place={{file, line, ...(url && {url})}} />
      </span>
    </div>
  );
}

export default memo(PlanTimelinePageDaysRelease);
