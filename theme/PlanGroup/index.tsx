import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Attention from '@theme/PlanGroup/Attention';
import Bundle from '@theme/PlanGroup/Bundle';
import translateGroup from '@theme/PlanGroup/label';
import PlanListItem from '@theme/PlanListItem';
import {
  bundleRows,
  type PlanGroup as Group,
  type PlanRowProp,
  usePlural,
} from 'docusaurus-plugin-execplans/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly group: Group;
  /** Rows that match the filter. */
  readonly shown: ReadonlySet<PlanRowProp>;
  /** The reader looks for some plans, so those found are not folded. @default false */
  readonly isSearched?: boolean;
  /** The list does not show all plans. @default false */
  readonly isFiltered?: boolean;
}

/** Plans under one heading. */
export default function PlanGroup(props: Props): ReactNode {
  const {group, shown, isSearched = false, isFiltered = false} = props;
  const selectMessage = usePlural();
  const count = group.rows.filter((row) => shown.has(row)).length;
  const above = group.above.filter((row) => shown.has(row)).length;
  return (
    <section className="execplans-group" hidden={count === 0}>
      <Heading as="h2" id={group.id}>
        {translateGroup(group.id)} <small className="execplans-quiet">{count}</small>
      </Heading>
      {above > 0 && (
        <p className="execplans-line margin-bottom--sm">
          <Link to="#attention">
            {selectMessage(
              above,
              translate(
                {
                  id: 'theme.execplans.group.above',
                  message: 'One more needs attention|{count} more need attention',
                  description:
                    'Under a status: its plans that are listed under "Needs attention"; plural forms',
                },
                {count: above},
              ),
            )}
          </Link>
        </p>
      )}
      {group.id === 'attention' ? (
        <Attention rows={group.rows} shown={shown} isOpen={isFiltered} />
      ) : (
        <ul className="execplans-rows clean-list">
          {bundleRows(group.rows).map((item) =>
            'rows' in item ? (
              <Bundle
                key={`${item.name}/`}
                bundle={item}
                total={group.bundles.get(item.name) ?? item.rows.length}
                shown={shown}
                isOpen={isSearched}
              />
            ) : (
              <li key={item.permalink} hidden={!shown.has(item)}>
                <PlanListItem row={item} />
              </li>
            ),
          )}
        </ul>
      )}
    </section>
  );
}
