import {minutesFrom} from '@theme/PlanTimelinePage/Chart/place';
import type {Props} from '@theme/PlanTimelinePage/Chart/Row';
import clsx from 'clsx';
import {DAY, type SpanProp} from 'docusaurus-plugin-execplans/client';
import {type CSSProperties, Fragment, type ReactNode} from 'react';

/** What the row's name says, as a bar with marks. */
export default function PlanTimelinePageChartRowBar({plan, origin, now}: Props): ReactNode {
  const {span, gaps = [], decided = [], end, isOpen, fromFile, done = 0, total = 0} = plan;
  if (!span) return null;
  const minutes = minutesFrom(origin);
  const stretch = (from: number, to: number) =>
    ({'--a': minutes(from), '--b': minutes(to)}) as CSSProperties;
  const share = total > 0 ? Math.round((done / total) * 100) : end?.kind === 'completed' ? 100 : 0;
  const tail = gaps.find((gap) => gap.span[1] === now);
  return (
    <span className="execplans-track">
      {isOpen && span[1] < now && (
        <span
          className={clsx('execplans-mark--open', tail && 'execplans-mark--silent')}
          style={stretch(span[1], now)}
        />
      )}
      <span
        className={fromFile ? 'execplans-mark--fromFile' : 'execplans-mark--done'}
        style={{...stretch(span[0], span[1]), '--done': `${share}%`} as CSSProperties}
      />
      {gaps.map(
        (gap) =>
          gap !== tail && (
            <span
              key={gap.span[0]}
              className="execplans-mark--quiet"
              style={stretch(gap.span[0], gap.span[1])}
            />
          ),
      )}
      {decided.map((at) => {
        const instant = Date.parse(at);
        const isDay = !at.includes('T');
        const place = isDay ? placeOnDay(instant, span) : instant;
        return (
          <Fragment key={at}>
            {isDay && (
              <span
                className="execplans-mark--day"
                style={{'--a': minutes(instant)} as CSSProperties}
              />
            )}
            <span
              className="execplans-mark--decision"
              style={{'--a': minutes(place)} as CSSProperties}
            />
          </Fragment>
        );
      })}
      {end && (
        <span
          className={`execplans-timeline-end execplans-status--${end.kind}`}
          style={stretch(span[0], span[1])}
        />
      )}
    </span>
  );
}

/** In the middle of the day, which is no hour; where the bar has a part of the day, on the bar. */
function placeOnDay(day: number, [from, to]: SpanProp): number {
  const middle = day + DAY / 2;
  const isOnDay = from < day + DAY && to >= day;
  return isOnDay ? Math.max(from, Math.min(middle, to)) : middle;
}
