import type {Props as OverviewProps} from '@theme/PlanTimelinePage/Overview';
import {COUNTS, STACKED} from '@theme/PlanTimelinePage/Overview/counts';
import translateNumber from '@theme/PlanTimelinePage/Overview/numbers';
import {
  formatPeriod,
  type OverviewColumnProp,
  type SelectPlural,
  useFormat,
  usePlural,
} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props extends OverviewProps {
  readonly columns: readonly OverviewColumnProp[];
  readonly linkOf: (column: OverviewColumnProp) => string;
}

/** Units of the drawing: as wide as the page, and as high as the style sheet says. */
const WIDTH = 1000;
const HEIGHT = 50;
/** Below the columns, for the ticks of releases. */
const FOOT = 7;
/** Share of a column that stays free beside it. */
const GAP = 0.15;
/** Few periods and few plans are not drawn as large blocks. */
const WIDEST = 30;
const LEAST_STACK = 4;

/** A column for each period, which leads to it. The table says the same to those who can't see it. */
export default function PlanTimelinePageOverviewStrip(props: Props): ReactNode {
  const {timeline, columns, linkOf} = props;
  const format = useFormat();
  const selectMessage = usePlural();
  const begin = columns[0]?.span[0] ?? 0;
  const end = Math.max(columns.at(-1)?.span[1] ?? 0, timeline.now);
  const placeOf = (instant: number) => round(((instant - begin) / (end - begin)) * WIDTH);
  const highest = Math.max(LEAST_STACK, ...columns.map(heightOf));
  const [from, to] = timeline.window.map(placeOf);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {timeline.pages.length > 1 && from !== undefined && to !== undefined && (
        <rect
          className="execplans-overview--window"
          x={from}
          width={Math.max(2, to - from)}
          height={HEIGHT}
        />
      )}
      {columns.map((column) => {
        const [x = 0, after = 0] = column.span.map(placeOf);
        const width = round(Math.min((after - x) * (1 - GAP), WIDEST));
        return (
          <a key={column.key} href={linkOf(column)} tabIndex={-1}>
            <title>{`${formatPeriod(column.key, format)}: ${wordsOf(column, selectMessage)}`}</title>
            <rect x={x} width={after - x} height={HEIGHT} />
            {partsOf(column, (HEIGHT - FOOT) / highest).map(({name, y, height}) => (
              <rect
                key={name}
                className={`execplans-overview--${name}`}
                {...{x, y, width, height}}
              />
            ))}
            {column.releases && (
              <rect
                className="execplans-overview--releases"
                {...{x, width}}
                y={HEIGHT - FOOT + 2}
                height={3}
              />
            )}
          </a>
        );
      })}
    </svg>
  );
}

function heightOf(column: OverviewColumnProp): number {
  return STACKED.reduce((sum, {name}) => sum + (column[name] ?? 0), 0);
}

/** The parts of a column, from the bottom to the top. */
function partsOf(column: OverviewColumnProp, unit: number) {
  let top = HEIGHT - FOOT;
  return STACKED.flatMap(({name}) => {
    const height = round((column[name] ?? 0) * unit);
    if (height === 0) return [];
    top -= height;
    return {name, y: round(top), height};
  });
}

/** "2 ended, 5 in progress". */
function wordsOf(column: OverviewColumnProp, selectMessage: SelectPlural): string {
  return COUNTS.flatMap(({name}) => {
    const count = column[name];
    return count ? translateNumber(name, count, selectMessage) : [];
  }).join(', ');
}

function round(number: number): number {
  return Number(number.toFixed(1));
}
