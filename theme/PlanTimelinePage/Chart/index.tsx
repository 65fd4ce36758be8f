import {translate} from '@docusaurus/Translate';
import Axis from '@theme/PlanTimelinePage/Chart/Axis';
import Elsewhere from '@theme/PlanTimelinePage/Chart/Elsewhere';
import Group from '@theme/PlanTimelinePage/Chart/Group';
import Key from '@theme/PlanTimelinePage/Chart/Key';
import {isIn, minutesFrom} from '@theme/PlanTimelinePage/Chart/place';
import useScroll from '@theme/PlanTimelinePage/Chart/useScroll';
import PlanUnseen from '@theme/PlanUnseen';
import {
  MINUTE,
  type PlanRowProp,
  type TimelineFrame,
  type TimelineGroup,
  type TimelineGrouping,
  type TimelinePageProps,
  type TimelinePlanProp,
  useFormat,
  windowLabel,
} from 'docusaurus-plugin-execplans/client';
import {type CSSProperties, memo, type ReactNode, useMemo, useRef} from 'react';

export interface Props {
  readonly timeline: TimelinePageProps;
  readonly groups: readonly TimelineGroup<TimelinePlanProp>[];
  readonly grouping: TimelineGrouping;
  /** Plans that match the filter. */
  readonly shown: ReadonlySet<PlanRowProp>;
  readonly frame: TimelineFrame;
  /** Called with the start of the visible part, ms UTC. */
  readonly onScroll: (at: number) => void;
}

/**
 * One row per plan. Places are minutes since the beginning of the page's time,
 * from which CSS makes shares of the axis: zooming changes some variables and
 * renders no row again. Narrow pages, which do not scroll, show the visible
 * window where others have the canvas around it.
 */
function PlanTimelinePageChart(props: Props): ReactNode {
  const {timeline, groups, grouping, shown, frame, onScroll} = props;
  const format = useFormat();
  const region = useRef<HTMLElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const width = useScroll({region, track, frame, onScroll});
  const {canvas, visible, listed, named} = frame;
  const {now, window} = timeline;
  const isPlaced = useMemo(() => isIn(listed, now), [listed, now]);
  const minutes = minutesFrom(window[0]);
  const variables = {
    '--canvas-from': minutes(canvas.from),
    '--canvas-length': (canvas.to - canvas.from) / MINUTE,
    '--visible-from': minutes(visible.from),
    '--visible-length': (visible.to - visible.from) / MINUTE,
    '--ratio': (canvas.to - canvas.from) / (visible.to - visible.from),
  };
  return (
    <section className="execplans-chart execplans-screen">
      <PlanUnseen as="h2">
        {translate({
          id: 'theme.execplans.timeline.chart',
          message: 'Chart',
          description: 'Heading of the chart of the timeline, for screen readers',
        })}
      </PlanUnseen>
      <section
        ref={region}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
        tabIndex={0}
        aria-label={translate(
          {
            id: 'theme.execplans.timeline.region',
            message: 'Timeline of plans, {window}',
            description: 'Name of the chart, which can be scrolled, for screen readers',
          },
          {window: windowLabel(named, format)},
        )}
      >
        <div className="execplans-canvas" style={variables as CSSProperties}>
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
      <Elsewhere timeline={timeline} shown={shown} isPlaced={isPlaced} />
      <Key timeline={timeline} />
    </section>
  );
}

export default memo(PlanTimelinePageChart);
