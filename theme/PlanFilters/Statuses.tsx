import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/PlanFilters';
import PlanStatus from '@theme/PlanStatus';
import PlanUnseen from '@theme/PlanUnseen';
import clsx from 'clsx';
import type {Status} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

/** Counts by status: they filter, or lead to the plans where there is no JavaScript. */
export default function PlanFiltersStatuses(props: Props): ReactNode {
  const {facets, filter, counts, groups, onChange} = props;
  const isBrowser = useIsBrowser();
  const toggle = (status: Status) =>
    onChange({
      statuses: filter.statuses.includes(status)
        ? filter.statuses.filter((other) => other !== status)
        : [...filter.statuses, status],
    });
  const placeOf = (status: Status) =>
    groups.some(({id}) => id === status) ? `#${status}` : '#attention';
  return (
    <fieldset className="execplans-bar">
      <PlanUnseen as="legend">
        {translate({
          id: 'theme.execplans.filters.status',
          message: 'Status',
          description: 'Name of the filter by status, for screen readers',
        })}
      </PlanUnseen>
      {facets.statuses.map((status) => {
        const words = (
          <>
            <PlanStatus status={status} />
            <b>{counts[status]}</b>
          </>
        );
        const isOn = filter.statuses.includes(status);
        return isBrowser ? (
          <label key={status} className={clsx('execplans-chip', isOn && 'execplans-chip--on')}>
            <input type="checkbox" checked={isOn} onChange={() => toggle(status)} />
            {words}
          </label>
        ) : (
          <Link key={status} to={placeOf(status)} className="execplans-chip">
            {words}
          </Link>
        );
      })}
    </fieldset>
  );
}
