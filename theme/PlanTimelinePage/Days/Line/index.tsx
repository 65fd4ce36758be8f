import Link from '@docusaurus/Link';
import PlanPlace from '@theme/PlanPlace';
import PlanStatus from '@theme/PlanStatus';
import type {Props} from '@theme/PlanTimelinePage/Days/Line';
import useWords from '@theme/PlanTimelinePage/Days/Line/useWords';
import {formatTime, useFormat} from 'docusaurus-plugin-execplans/client';
import {memo, type ReactNode} from 'react';
import styles from '../styles.module.css';

/** What happened to one plan on one day. */
function PlanTimelinePageDaysLine({line, plan}: Props): ReactNode {
  const {title, permalink, status, path, lineUrl} = plan;
  const format = useFormat();
  const words = useWords(line);
  const place = {file: path, line: line.line, ...(lineUrl && {url: `${lineUrl}${line.line}`})};
  return (
    <>
      <PlanStatus status={status} className={styles.mark} />
      <span className={styles.words}>
        {line.at && (
          <time dateTime={line.at} className={styles.time}>
            {formatTime(line.at, format)}
          </time>
        )}{' '}
        <Link to={permalink} className={styles.plan}>
          {title}
        </Link>
        {words !== '' && `: ${words}`} <PlanPlace place={place} />
      </span>
    </>
  );
}

export default memo(PlanTimelinePageDaysLine);
