import Link from '@docusaurus/Link';
import PlanDate from '@theme/PlanDate';
import PlanPlace from '@theme/PlanPlace';
import PlanStatus from '@theme/PlanStatus';
import placeOf from '@theme/PlanTimelinePage/Days/Line/place';
import useEvents from '@theme/PlanTimelinePage/Days/Line/useEvents';
import {
  formatTime,
  type StampProp,
  type TimelineLineProp,
  type TimelinePlanProp,
  useFormat,
} from 'docusaurus-plugin-execplans/client';
import {Fragment, memo, type ReactNode} from 'react';

export interface Props {
  readonly line: TimelineLineProp;
  readonly plan: TimelinePlanProp;
  /** If it is not listed under a day. */
  readonly day?: StampProp;
}

/** What happened to one plan on one day: `10:15 Keep the list: started, 2 tasks done`. */
function PlanTimelinePageDaysLine(props: Props): ReactNode {
  const {line, plan, day} = props;
  const {title, permalink, status} = plan;
  const format = useFormat();
  const events = useEvents(props);
  return (
    <div className="execplans-event">
      <PlanStatus status={status} />
      <span>
        {day && <PlanDate stamp={line.at ?? day} />}
        {!day && line.at && <time dateTime={line.at}>{formatTime(line.at, format)}</time>}{' '}
        <Link to={permalink} className="execplans-plan">
          {title}
        </Link>
        {events.length > 0 && ': '}
        {joinNodes(events, format.locale)} <PlanPlace place={placeOf(line, plan)} />
      </span>
    </div>
  );
}

/** As the language lists things: `a, b`, `a、b`. */
function joinNodes(nodes: readonly ReactNode[], locale: string): ReactNode {
  const list = new Intl.ListFormat(locale, {type: 'unit', style: 'short'});
  return list.formatToParts(nodes.map((_, index) => String(index))).map(({type, value}, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a list have nothing else
    <Fragment key={index}>{type === 'element' ? nodes[Number(value)] : value}</Fragment>
  ));
}

export default memo(PlanTimelinePageDaysLine);
