import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import PlanPlace from '@theme/PlanPlace';
import type {Props} from '@theme/PlanTimelinePage/Days/Release';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';

/** What was released, with its place in the changelog. */
export default function PlanTimelinePageDaysRelease({release}: Props): ReactNode {
  const {version, package: name, yanked, entries, file, line, url} = release;
  const {selectMessage} = usePluralForm();
  return (
    <>
      <span className={clsx(styles.mark, styles.release)}>
        <Translate
          id="theme.execplans.timeline.released"
          description="Before the version of a release in the list of days"
        >
          Release
        </Translate>
      </span>
      <span className={styles.words}>
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
          )}`}{' '}
        <PlanPlace place={{file, line, ...(url && {url})}} />
      </span>
    </>
  );
}
