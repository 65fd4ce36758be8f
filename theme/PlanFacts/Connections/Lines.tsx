import type {ConnectionLineProp} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly lines: readonly ConnectionLineProp[];
  /** Number of boxes that they stand beside. */
  readonly rows: number;
}

/** Units of the drawing: pixels, where the root has the usual size. */
const REM = 16;
/** As high as a box in the style sheet. */
const ROW = 3.5 * REM;
/** For arrows, between the boxes and the first line. */
const ARROWS = 16;
/** Between two lines, and for all where they are many. */
const STEP = 12;
const MAX_WIDTH = 72;
const CORNER = 5;

/** Lines with arrows to what the plans at their other ends depend on, supersede or are part of. */
export default function PlanFactsConnectionsLines({lines, rows}: Props): ReactNode {
  const last = Math.max(0, ...lines.map(({lane}) => lane));
  const step = Math.min(STEP, MAX_WIDTH / (last + 1));
  const width = last * step + ARROWS + 2;
  const height = rows * ROW;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      style={{inlineSize: `${width / REM}rem`, blockSize: `${height / REM}rem`}}
      aria-hidden="true"
    >
      {lines.map(({relation, lane, from, to}) => (
        <g key={`${relation} ${from} ${to}`}>
          <path
            className={`execplans-drawing--${relation}`}
            d={pathOf([...from, ...to], width - ARROWS - lane * step, width)}
          />
          {to.map((at) => (
            <path
              key={at}
              d={`M${width} ${at * ROW}l-7-4v8z`}
              className="execplans-drawing--arrow"
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A line down, with round corners at both ends and branches between them. */
function pathOf(ends: readonly number[], x: number, boxes: number): string {
  const [top = 0, ...others] = ends.map((end) => end * ROW).sort((a, b) => a - b);
  const bottom = others.pop() ?? top;
  return [
    `M${boxes} ${top}H${x + CORNER}Q${x} ${top} ${x} ${top + CORNER}`,
    `V${bottom - CORNER}Q${x} ${bottom} ${x + CORNER} ${bottom}H${boxes}`,
    ...others.map((end) => `M${x} ${end}H${boxes}`),
  ].join('');
}
