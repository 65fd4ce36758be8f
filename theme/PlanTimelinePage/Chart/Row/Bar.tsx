import Icon from '@theme/PlanStatus/Icon';
import {minutesFrom} from '@theme/PlanTimelinePage/Chart/place';
import type {Props} from '@theme/PlanTimelinePage/Chart/Row';
import clsx from 'clsx';
import type {SpanProp} from 'docusaurus-plugin-execplans/client';
import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

/** What the row's name says in words, as a bar with marks. */
export default function PlanTimelinePageChartRowBar({plan, origin, now}: Props): ReactNode {
  const {span, gaps = [], decided = [], end, isOpen, fromFile, done = 0, total = 0} = plan;
  if (!span) return null;
  const minutes = minutesFrom(origin);
  const stretch = (from: number, to: number) =>
    ({'--a': minutes(from), '--b': minutes(to)}) as CSSProperties;
  const share = total > 0 ? Math.round((done / total) * 100) : end?.kind === 'completed' ? 100 : 0;
  const tail = gaps.find((gap) => gap.span[1] === now);
  return (
    <span className={styles.track}>
      {isOpen && span[1] < now && (
        <span className={clsx(styles.tail, tail && styles.quiet)} style={stretch(span[1], now)} />
      )}
      <span
        className={clsx(styles.bar, fromFile && styles.fromFile)}
        style={{...stretch(span[0], span[1]), '--done': `${share}%`} as CSSProperties}
      />
      {gaps.map(
        (gap) =>
          gap !== tail && (
            <span
              key={gap.span[0]}
              className={styles.gap}
              style={stretch(gap.span[0], gap.span[1])}
            />
          ),
      )}
      {decided.map((at) => (
        <span
          key={at}
          className={styles.decision}
          style={{'--a': minutes(placeOf(at, span))} as CSSProperties}
        />
      ))}
      {end && (
        <span className={styles.end} style={stretch(span[0], span[1])}>
          <Icon status={end.kind} />
        </span>
      )}
    </span>
  );
}

const DAY = 86_400_000;

/** A stamp of a day stands where the bar is on that day, not before it. */
function placeOf(stamp: string, [from, to]: SpanProp): number {
  const instant = Date.parse(stamp);
  if (stamp.includes('T')) return instant;
  const isOnDay = from < instant + DAY && to >= instant;
  return isOnDay ? Math.max(instant, from) : instant;
}
