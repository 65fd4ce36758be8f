import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import translateControl from '@theme/PlanTimelinePage/Controls/labels';
import PlanUnseen from '@theme/PlanUnseen';
import clsx from 'clsx';
import {
  GROUPINGS,
  shiftWindow,
  type TimelineExtent,
  type TimelineFrame,
  type TimelinePlanProp,
  type TimelineView,
  useFormat,
  windowLabel,
  ZOOMS,
  zoomTo,
} from 'docusaurus-plugin-execplans/client';
import {type ReactNode, useMemo} from 'react';

export interface Props {
  readonly view: TimelineView;
  readonly frame: TimelineFrame;
  readonly extent: TimelineExtent;
  /** Plans that can be zoomed to, by slug. */
  readonly plans: ReadonlyMap<string, TimelinePlanProp>;
  readonly onChange: (changes: Partial<TimelineView>) => void;
}

/** Zoom and grouping of the chart. Without JavaScript there is nothing to control. */
export default function PlanTimelinePageControls(props: Props): ReactNode {
  const {view, frame, plans, onChange} = props;
  const isBrowser = useIsBrowser();
  const options = useMemo(
    () =>
      isBrowser &&
      [...plans].map(([slug, {title}]) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      )),
    [isBrowser, plans],
  );
  return (
    <div className="execplans-controls execplans-bar execplans-scripted execplans-screen">
      <Zoom {...props} />
      <label className="execplans-quiet">
        {translateControl('onePlan')}{' '}
        <select
          className="execplans-input"
          // As wide as before the browser has put the plans in, so that nothing moves.
          style={{inlineSize: '11rem'}}
          value={view.plan ?? ''}
          onChange={({target}) => onChange({plan: target.value === '' ? null : target.value})}
        >
          <option value="">{translateControl('noPlan')}</option>
          {options}
        </select>
      </label>
      <label className="execplans-quiet">
        {translateControl('groupBy')}{' '}
        <select
          className="execplans-input"
          value={view.group}
          onChange={({target}) => {
            const group = GROUPINGS.find((known) => known === target.value);
            if (group) onChange({group});
          }}
        >
          {GROUPINGS.map((group) => (
            <option key={group} value={group}>
              {translateControl(group)}
            </option>
          ))}
        </select>
      </label>
      <Shift {...props} />
      <span className="execplans-quiet" role="status">
        {windowLabel(frame.named, useFormat())}
      </span>
    </div>
  );
}

function Zoom({view, frame, extent, onChange}: Props): ReactNode {
  const pressed = view.plan === null ? view.zoom : null;
  return (
    <fieldset className="button-group">
      <PlanUnseen as="legend">{translateControl('zoom')}</PlanUnseen>
      {ZOOMS.map((zoom) => (
        <button
          key={zoom}
          type="button"
          className="button button--sm execplans-button"
          aria-pressed={pressed === zoom}
          onClick={() => onChange(zoomTo(view, zoom, frame, extent))}
        >
          {translateControl(zoom)}
        </button>
      ))}
    </fieldset>
  );
}

function Shift({view, frame, extent, onChange}: Props): ReactNode {
  const {zoom, plan} = view;
  const {from, to} = frame.visible;
  const isWhole = plan !== null || zoom === 'all';
  const steps = [
    {name: 'earlier', by: -1, isEnd: isWhole || from <= extent.from},
    {name: 'later', by: 1, isEnd: isWhole || to >= extent.to},
  ] as const;
  return (
    <fieldset className="button-group">
      <PlanUnseen as="legend">
        {translate({
          id: 'theme.execplans.timeline.shift',
          message: 'Move the time window',
          description: 'Name of the buttons that show the previous and the next period',
        })}
      </PlanUnseen>
      {steps.map(({name, by, isEnd}) => (
        <button
          key={name}
          type="button"
          className={clsx('button button--sm execplans-button', isEnd && 'disabled')}
          // Who came to the end by it keeps the focus: `disabled` would take it away.
          aria-disabled={isEnd}
          onClick={() => {
            if (!isEnd) onChange({at: shiftWindow(frame.visible, zoom, by).from});
          }}
        >
          {translateControl(name)}
        </button>
      ))}
    </fieldset>
  );
}
