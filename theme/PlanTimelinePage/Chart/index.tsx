import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Props} from '@theme/PlanTimelinePage/Chart';
import Axis from '@theme/PlanTimelinePage/Chart/Axis';
import Group from '@theme/PlanTimelinePage/Chart/Group';
import Key from '@theme/PlanTimelinePage/Chart/Key';
import {minutesFrom} from '@theme/PlanTimelinePage/Chart/place';
import useScroll from '@theme/PlanTimelinePage/Chart/useScroll';
import {type TimelinePlanProp, useFormat, windowLabel} from 'docusaurus-plugin-execplans/client';
import {type CSSProperties, type ReactNode, useCallback, useRef} from 'react';
import styles from './styles.module.css';

/**
 * One row per plan. Places are minutes since the beginning of the page's time,
 * from which CSS makes shares of the axis: zooming changes two variables and
 * renders no row again.
 */
export default function PlanTimelinePageChart(props: Props): ReactNode {
  const {timeline, groups, grouping, shown, frame, onScroll} = props;
  const {selectMessage} = usePluralForm();
  const format = useFormat();
  const region = useRef<HTMLElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const width = useScroll({region, track, frame, onScroll});
  const {canvas, visible} = frame;
  const {now, window} = timeline;
  const isPlaced = useCallback(
    ({span, isOpen}: TimelinePlanProp) =>
      span !== undefined && span[0] <= canvas.to && (isOpen ? now : span[1]) >= canvas.from,
    [canvas, now],
  );
  const minutes = minutesFrom(window[0]);
  const variables = {
    '--from': minutes(canvas.from),
    '--length': (canvas.to - canvas.from) / 60_000,
    '--ratio': (canvas.to - canvas.from) / (visible.to - visible.from),
  };
  const elsewhere = timeline.plans.filter(
    (plan) => shown.has(plan) && plan.span && !isPlaced(plan),
  ).length;
  return (
    <section className={styles.section}>
      <h2 className={styles.unseen}>
        {translate({
          id: 'theme.execplans.timeline.chart',
          message: 'Chart',
          description: 'Heading of the chart of the timeline, for screen readers',
        })}
      </h2>
      <section
        ref={region}
        className={styles.region}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
        tabIndex={0}
        aria-label={translate(
          {
            id: 'theme.execplans.timeline.region',
            message: 'Timeline of plans, {window}',
            description: 'Name of the chart, which can be scrolled, for screen readers',
          },
          {window: windowLabel(frame.named, format)},
        )}
      >
        <div className={styles.canvas} style={variables as CSSProperties}>
          <Axis track={track} timeline={timeline} frame={frame} width={width} />
          {groups.map((group) => (
            <Group
              key={group.name}
              group={group}
              grouping={grouping}
              timeline={timeline}
              shown={shown}
              isPlaced={isPlaced}
            />
          ))}
        </div>
      </section>
      {elsewhere > 0 && (
        <p className={styles.elsewhere}>
          {selectMessage(
            elsewhere,
            translate(
              {
                id: 'theme.execplans.timeline.elsewhere',
                message:
                  'One plan lies before or after this.|{count} plans lie before or after this.',
                description:
                  'Under the chart: plans without a bar in what it shows; plural forms by their number',
              },
              {count: elsewhere},
            ),
          )}
        </p>
      )}
      <Key timeline={timeline} />
    </section>
  );
}
