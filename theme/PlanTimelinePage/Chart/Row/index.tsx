import Link from '@docusaurus/Link';
import Icon from '@theme/PlanStatus/Icon';
import type {Props} from '@theme/PlanTimelinePage/Chart/Row';
import Bar from '@theme/PlanTimelinePage/Chart/Row/Bar';
import useNames from '@theme/PlanTimelinePage/Chart/Row/useNames';
import clsx from 'clsx';
import {type CSSProperties, memo, type ReactNode} from 'react';
import styles from './styles.module.css';

/** One plan: the whole row is its link, named in words. */
function PlanTimelinePageChartRow(props: Props): ReactNode {
  const {title, permalink, status} = props.plan;
  const {name, facts} = useNames(props.plan);
  return (
    <Link
      to={permalink}
      className={clsx('execplans-timeline-row', `execplans-status--${status}`, styles.row)}
      style={{'--execplans-status': `var(--execplans-${status})`} as CSSProperties}
      aria-label={name}
    >
      <span className={styles.label} title={title}>
        <Icon status={status} className={styles.icon} />
        <span className={styles.title}>{title}</span>
      </span>
      <span className={styles.facts}>{facts}</span>
      <Bar {...props} />
    </Link>
  );
}

export default memo(PlanTimelinePageChartRow);
