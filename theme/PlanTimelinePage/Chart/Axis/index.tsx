import Translate from '@docusaurus/Translate';
import PlanDate from '@theme/PlanDate';
import type {Props as ChartProps} from '@theme/PlanTimelinePage/Chart';
import placeReleases from '@theme/PlanTimelinePage/Chart/Axis/placeReleases';
import {
  estimateWidth,
  shareOf,
  type TimelineTick,
  timelineTicks,
  useFormat,
} from 'docusaurus-plugin-execplans/client';
import {type CSSProperties, memo, type ReactNode, type RefObject, useMemo} from 'react';

export interface Props extends Pick<ChartProps, 'timeline' | 'frame'> {
  /** Called with the element that spans the canvas. */
  readonly track: RefObject<HTMLDivElement | null>;
  /** Width of the visible axis, in pixels. */
  readonly width: number;
}

const TICK_PIXELS = 90;
const LABEL_PIXELS = 12;
const TICK_GAP_PIXELS = 6;

/**
 * Ticks, releases and the as-of line, through all rows. Rows and list tell the
 * same in words, so screen readers pass over it.
 */
function PlanTimelinePageChartAxis({track, timeline, frame, width}: Props): ReactNode {
  const {canvas, visible} = frame;
  const format = useFormat();
  const pixels = (width * (canvas.to - canvas.from)) / (visible.to - visible.from);
  const ticks = useMemo(
    () => timelineTicks(canvas, Math.max(2, pixels / TICK_PIXELS), format),
    [canvas, pixels, format],
  );
  const labels = useMemo(() => fitLabels(ticks, pixels), [ticks, pixels]);
  const releases = useMemo(
    () => placeReleases(timeline.releases, frame, pixels),
    [timeline.releases, frame, pixels],
  );
  const now = shareOf(timeline.now, canvas);
  const hasNow = now >= 0 && now <= 1;
  return (
    <div className="execplans-axis" aria-hidden="true">
      <div className="execplans-lines">
        {ticks.map(({at, share, isMajor}) => (
          <span
            key={at}
            className={isMajor ? 'execplans-lines--major' : undefined}
            style={placeAt(share)}
          />
        ))}
        {releases.lines.map(({start, width: length}) => (
          <span
            key={start}
            className={length > 0 ? 'execplans-lines--band' : 'execplans-lines--release'}
            style={{...placeAt(start), ...(length > 0 && {inlineSize: percent(length)})}}
          />
        ))}
        {hasNow && <span className="execplans-lines--now" style={placeAt(now)} />}
      </div>
      <div className="execplans-corner execplans-sticky" />
      <div ref={track}>
        <div className="execplans-level">
          {hasNow && (
            <span
              className="execplans-axis--major"
              style={
                now > 0.5 ? {insetInlineEnd: percent(1 - now)} : {insetInlineStart: percent(now)}
              }
            >
              <Translate
                id="theme.execplans.timeline.asOf"
                description="Label of the line at the date that statuses were derived for"
                values={{at: <PlanDate stamp={timeline.asOf} />}}
              >
                {'as of {at}'}
              </Translate>
            </span>
          )}
        </div>
        {releases.levels.map((labels, level) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its index
          <div key={level} className="execplans-level">
            {labels.map(({name, start, hidden}) => (
              <span
                key={`${name} ${start}`}
                className="execplans-axis--release"
                style={placeAt(start)}
              >
                {name}
                {hidden.length > 0 && ' '}
                {hidden.length > 0 && (
                  <small className="execplans-quiet" title={hidden.join(', ')}>
                    +{hidden.length}
                  </small>
                )}
              </span>
            ))}
          </div>
        ))}
        <div className="execplans-level">
          {labels.map(({at, share, label, isMajor}) => (
            <span
              key={at}
              className={isMajor ? 'execplans-axis--major' : undefined}
              style={placeAt(share)}
            >
              {label}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Every tick's label, or every second, fourth and so on: as many as do not touch each other. */
function fitLabels(ticks: readonly TimelineTick[], pixels: number): TimelineTick[] {
  const endOf = ({share, label}: TimelineTick) =>
    share + (estimateWidth(label) * LABEL_PIXELS + TICK_GAP_PIXELS) / pixels;
  let kept = ticks;
  for (
    let step = 2;
    kept.some((tick, index) => endOf(tick) > (kept[index + 1]?.share ?? Infinity));
    step *= 2
  ) {
    kept = ticks.filter((_, index) => index % step === 0);
  }
  return kept.filter((tick) => endOf(tick) <= 1);
}

function placeAt(share: number): CSSProperties {
  return {insetInlineStart: percent(share)};
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

export default memo(PlanTimelinePageChartAxis);
